-- The shred keys, on a server of their own, outside every long-lived backup. A case's content key
-- needs its shred key; deleting that row makes every copy of the case unreadable.

-- The cases that a transaction is about, with commas between them.
create function acting_cases() returns uuid[] language sql stable as
  $$ select string_to_array(nullif(current_setting('ombud.case', true), ''), ',')::uuid[] $$;

create table shred_key (
  case_id uuid primary key,
  key bytea not null check (length(key) = 32),
  made timestamptz                          -- null as soon as the case is known to be there
);
create index on shred_key (made) where made is not null;

-- The app asks whether the schema is the newest.
create function schema_number() returns int language sql stable security definer
  set search_path = public as $$ select max(number) from migration $$;

revoke all on all functions in schema public from public;
grant execute on function schema_number() to ombud_app, ombud_jobs;
grant usage on schema public to ombud_app, ombud_jobs;
grant execute on function acting_cases() to ombud_app;
grant select, insert, delete on shred_key to ombud_app;
grant update (made) on shred_key to ombud_app;
grant select (case_id, made), update (made), delete on shred_key to ombud_jobs;

alter table shred_key enable row level security;
alter table shred_key force row level security;
alter table migration enable row level security;
alter table migration force row level security;
create policy owner on shred_key to current_user using (true);
create policy owner on migration to current_user using (true);
create policy own on shred_key for select to ombud_app using (case_id = any (acting_cases()));
create policy own_insert on shred_key for insert to ombud_app with check (case_id = any (acting_cases()));
create policy own_update on shred_key for update to ombud_app using (case_id = any (acting_cases()));
-- The app may take back a key whose case never came to be, and no other.
create policy own_delete on shred_key for delete to ombud_app
  using (case_id = any (acting_cases()) and made is not null);
create policy sweep on shred_key to ombud_jobs using (true);
