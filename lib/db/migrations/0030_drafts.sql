-- Drafts: reports that their reporters keep and have not sent. Each is sealed under its code alone; for
-- which organisation it is stands inside, too.

create function acting_draft() returns uuid language sql stable as
  $$ select nullif(current_setting('ombud.draft', true), '')::uuid $$;

create table draft (
  id uuid primary key,                      -- the case that it becomes has the same
  locator text not null check (length(locator) = 4),
  verifier bytea not null unique,
  day date not null,                        -- it was begun
  version int not null default 1,
  bytes bigint not null default 0,          -- all that it keeps: drafts share one room
  sealed bytea not null
);
create index on draft (locator);
create index on draft (day);

-- The parts of the one file of a draft that is still on its way.
create table draft_part (
  draft uuid not null references draft on delete cascade,
  number int not null check (number between 1 and 100000),
  bytes int not null,
  digest bytea not null,                    -- SHA-256 of the part, sealed
  blob bytea not null,
  primary key (draft, number)
);

alter table file add column draft uuid references draft on delete cascade;
create index on file (draft) where draft is not null;

-- All drafts of a locator that were begun after a day, for the one comparison in the app.
create function find_drafts(p_locator text, p_after date)
  returns table (id uuid, verifier bytea) language sql stable security definer
  set search_path = public as
  $$ select d.id, d.verifier from draft d where d.locator = p_locator and d.day > p_after $$;

-- What all drafts together take.
create function draft_room() returns table (count bigint, bytes bigint)
  language sql stable security definer set search_path = public as
  $$ select count(*), coalesce(sum(d.bytes), 0)::bigint from draft d $$;

-- A new code for a case, in its reporter's own visit.
create function change_code(p_locator text, p_verifier bytea, p_wrap_public bytea, p_proof bytea)
  returns void language sql security definer set search_path = public as $$
  update receipt set locator = p_locator, verifier = p_verifier, wrap_public = p_wrap_public,
                     proof = p_proof
   where case_id = acting_case()
$$;

revoke all on function acting_draft(), find_drafts(text, date), draft_room(),
  change_code(text, bytea, bytea, bytea) from public;
grant execute on function acting_draft(), find_drafts(text, date), draft_room(),
  change_code(text, bytea, bytea, bytea) to ombud_app;
grant select, insert, delete on draft, draft_part to ombud_app;
grant update (verifier, version, bytes, sealed) on draft to ombud_app;
grant update (draft, upload) on file to ombud_app;
grant select (id, day), delete on draft to ombud_jobs;

do $$
declare
  t text;
begin
  foreach t in array array['draft', 'draft_part'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true)', t);
  end loop;
end
$$;
create policy own on draft to ombud_app using (id = acting_draft());
create policy own on draft_part to ombud_app using (draft = acting_draft());
create policy own_draft on file to ombud_app using (draft = acting_draft());
create policy sweep on draft to ombud_jobs using (true);
