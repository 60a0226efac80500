-- Organisations that came from another installation. Codes and passwords of there were hashed with
-- its secrets; until each has served here once, what checks them is kept, sealed under the master.
create table origin (
  id uuid primary key,
  sealed bytea not null
);
alter table receipt add column origin uuid references origin; -- null: hashed with our own secrets
alter table credential add column origin uuid references origin;
create index on receipt (origin) where origin is not null;
create index on credential (origin) where origin is not null;

-- A new verifier is made with our own secrets.
create function leave_origin() returns trigger language plpgsql as
  $$ begin new.origin := null; return new; end $$;
create trigger leave_origin before update of verifier on receipt
  for each row execute function leave_origin();
create trigger leave_origin before update of verifier on credential
  for each row execute function leave_origin();

-- What is still needed to check receipts, or passwords.
create function origins_of(p_use text) returns table (id uuid, sealed bytea)
  language sql stable security definer set search_path = public as $$
  select o.id, o.sealed from origin o
   where case p_use when 'receipt' then exists (select from receipt r where r.origin = o.id)
                    else exists (select from credential c where c.origin = o.id) end
   order by o.id
$$;
revoke all on function leave_origin(), origins_of(text) from public;
grant execute on function origins_of(text) to ombud_app;
alter table origin enable row level security;
alter table origin force row level security;
create policy owner on origin to current_user using (true);
