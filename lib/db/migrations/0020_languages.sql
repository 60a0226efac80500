-- Texts that an organisation says in its own words, by their place in the catalogue: all of one
-- language in each version. The newest counts; nothing is changed afterwards.
create table text_mend (
  organisation uuid not null references organisation,
  language text not null check (language ~ '^[a-z]{2}$'),
  version int not null check (version > 0),
  content jsonb not null,
  author uuid references account,           -- null: the owner of the database
  at timestamptz not null,
  primary key (organisation, language, version)
);
create trigger text_mend_no_update before update or delete or truncate on text_mend
  for each statement execute function refuse_change();
alter table text_mend enable row level security;
alter table text_mend force row level security;
create policy owner on text_mend to current_user using (true);
grant select, insert on text_mend to ombud_app;
-- Everybody who reports reads them.
create policy all_may_read on text_mend for select to ombud_app using (true);
create policy administer_insert on text_mend for insert to ombud_app
  with check (is_administrator() and author = me());

-- The language in which a member of staff wants the desk; null: as the browser asks.
alter table account add column language text check (language ~ '^[a-z]{2}$');
create function set_language(wanted text) returns void language sql security definer
  set search_path = public, pg_temp as
  $$update account set language = wanted where id = me()$$;
revoke execute on function set_language from public;
grant execute on function set_language to ombud_app;
