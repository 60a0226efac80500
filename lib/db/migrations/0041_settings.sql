-- What an organisation sets: languages, texts in them, authorities, retention, factors, a logo. Every
-- change is a version: who, when, and all of it, so that the one before can be read.
alter table organisation
  add column languages text[] not null default '{}',   -- empty: every language of the portal
  add column words jsonb not null default '{}',        -- welcome and own categories, by language
  add column authorities text[] not null default '{}', -- "Name | https://..."
  add column sms_factor boolean not null default true; -- of its contact persons

create table organisation_version (
  organisation uuid not null references organisation,
  version int not null check (version > 0),
  settings jsonb not null,
  author uuid references account,           -- null: the owner of the database
  at timestamptz not null,
  primary key (organisation, version)
);
create trigger organisation_version_no_update before update or delete or truncate
  on organisation_version for each statement execute function refuse_change();
insert into organisation_version (organisation, version, settings, at)
  select id, 1, jsonb_build_object('name', name, 'welcome', welcome, 'categories', categories,
    'people', people, 'languages', languages, 'words', words, 'authorities', authorities,
    'country', country, 'archiveDays', archive_days, 'smsFactor', sms_factor), now()
    from organisation;

create table logo (
  organisation uuid primary key references organisation,
  media text not null check (media in ('image/svg+xml', 'image/png', 'image/jpeg', 'image/webp')),
  content bytea not null check (length(content) <= 8192)
);

do $$
declare
  t text;
begin
  foreach t in array array['organisation_version', 'logo'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true)', t);
  end loop;
end
$$;
grant update (languages, words, authorities, sms_factor, archive_days) on organisation to ombud_app;
grant select, insert on organisation_version to ombud_app;
grant select, insert, delete on logo to ombud_app;
create policy administer_select on organisation_version for select to ombud_app
  using (is_administrator());
create policy administer_insert on organisation_version for insert to ombud_app
  with check (is_administrator() and author = me());
create policy all_may_read on logo for select to ombud_app using (true);
create policy administer_insert on logo for insert to ombud_app with check (is_administrator());
create policy administer_delete on logo for delete to ombud_app using (is_administrator());

-- Whether codes by SMS serve this person: not where the firm, or an organisation of which it is a
-- contact person, asks for a stronger factor.
create function takes_sms(p_account uuid) returns boolean language sql stable security definer
  set search_path = public as $$
  select f.sms_factor and not exists (
    select from membership m join organisation o on o.id = m.organisation
     where m.account = p_account and m.role = 'contact' and not o.sms_factor)
    from firm f
$$;
revoke all on function takes_sms(uuid) from public;
grant execute on function takes_sms(uuid) to ombud_app;
