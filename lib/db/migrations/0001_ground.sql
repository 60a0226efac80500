-- The ground: organisations, staff, cases, audit. `ombud_app` and `ombud_jobs` stand for the roles of
-- this database; the migration runner puts their names in.
--
-- Row-level security: the app sets, for each transaction, who acts:
--   ombud.account  a member of staff      ombud.case    the reporter of one case
--   ombud.session  the holder of a cookie ombud.upload  an upload that belongs to no case yet
-- Nothing set: nothing seen.

create function me() returns uuid language sql stable as
  $$ select nullif(current_setting('ombud.account', true), '')::uuid $$;
create function acting_case() returns uuid language sql stable as
  $$ select nullif(current_setting('ombud.case', true), '')::uuid $$;
create function acting_session() returns bytea language sql stable as
  $$ select decode(nullif(current_setting('ombud.session', true), ''), 'hex') $$;
create function acting_upload() returns uuid language sql stable as
  $$ select nullif(current_setting('ombud.upload', true), '')::uuid $$;

-- One row: what this installation is.
create table firm (
  single boolean primary key default true check (single),
  name text not null,
  demo boolean not null,
  recovery_public bytea not null            -- X-Wing; every case key is wrapped to it
);

create table organisation (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text not null,
  welcome text not null default '',
  categories text[] not null,
  people text[] not null default '{}'       -- whom a reporter may tick as involved, beside the staff
);

-- Staff. What everyone at the desk may know of a colleague.
create table account (
  id uuid primary key default gen_random_uuid(),
  username text not null unique check (username = lower(username)),
  display_name text not null,
  disabled boolean not null default false
);

create table membership (
  account uuid not null references account,
  organisation uuid references organisation, -- null: the firm as a whole
  role text not null check (role in ('triager', 'ombudsman', 'contact', 'administrator', 'auditor')),
  unique nulls not distinct (account, organisation, role)
);
create index on membership (organisation, role);

-- Public keys, certified. A key whose certificate does not check gets no wrap.
create table staff_key (
  account uuid primary key references account,
  wrap_public bytea not null,               -- X-Wing
  sign_public bytea not null,               -- Ed25519
  certificate bytea not null                -- Ed25519 by the firm's root over account and both keys
);

-- What only the person and the login may read.
create table credential (
  account uuid primary key references account,
  salt bytea not null,
  verifier bytea not null,                  -- first half of Argon2id
  sealed_secrets bytea not null,            -- both private keys under the second half
  sealed_phone bytea not null
);

-- Between password and code. Also for a wrong name or password: then the code is known to nobody.
create table login (
  id bytea primary key,                     -- SHA-256 of the cookie's first part
  sealed bytea not null,                    -- under the cookie's second part
  code_mac bytea not null,
  code_expires timestamptz not null,
  tries int not null default 0,
  sends int not null default 1,
  expires timestamptz not null
);

create table session (
  id bytea primary key,
  account uuid references account,          -- null: a reporter's visit
  sealed bytea not null,
  idle_expires timestamptz not null,
  expires timestamptz not null
);
create index on session (account);

create table cases (
  id uuid primary key,
  organisation uuid not null references organisation,
  status text not null default 'new' check (status in
    ('new', 'assigned', 'acknowledged', 'investigating', 'awaiting_reporter', 'closed', 'archived')),
  received date not null,
  epoch int not null default 1
);
create index on cases (organisation);

create table receipt (
  case_id uuid primary key references cases,
  locator text not null check (length(locator) = 4),
  verifier bytea not null unique,
  wrap_public bytea not null                -- the reporter's X-Wing key, derived from the code
);
create index on receipt (locator);

-- The case key of one epoch, wrapped to one recipient.
create table wrap (
  case_id uuid not null references cases,
  epoch int not null,
  recipient text not null check (recipient in ('reporter', 'staff', 'firm')),
  account uuid references account,
  blob bytea not null,
  check ((recipient = 'staff') = (account is not null)),
  unique nulls not distinct (case_id, epoch, recipient, account)
);
create index on wrap (account, case_id);

-- Reports, messages, notes. A change is a new version; nothing is edited in place.
create table record (
  case_id uuid not null references cases,
  id uuid not null,
  version int not null default 1,
  ordinal int not null,                     -- place in the case
  kind text not null check (kind in ('report', 'identity', 'message', 'note')),
  author uuid references account,           -- null: the reporter
  day date not null,
  epoch int not null,
  previous bytea,                           -- SHA-256 of the version before
  blob bytea not null,
  primary key (case_id, id, version),
  unique (case_id, ordinal, version)
);

-- Files: sealed chunks. Everything about a file stands in the record that carries it.
create table file (
  id uuid primary key,
  case_id uuid references cases,            -- null: still being sent
  upload uuid not null,
  staged timestamptz                        -- null as soon as it belongs to a case
);
create index on file (case_id);
create index on file (upload);
create index on file (staged) where staged is not null;

create table file_chunk (
  file uuid not null references file on delete cascade,
  number int not null,
  blob bytea not null,
  primary key (file, number)
);

-- The audit log: chained, insert-only. Reporter acts carry the day alone, in a chain of their own.
create table audit (
  chain text not null,
  number bigint not null,
  day date not null,
  at timestamptz,
  event text not null,
  actor uuid,
  subject bytea,                            -- the case's pseudonym; dies with its shred key
  detail jsonb not null default '{}',
  hash bytea not null,
  primary key (chain, number)
);
create table audit_head (
  chain text primary key,
  number bigint not null,
  hash bytea not null,
  signature bytea                           -- Ed25519 over chain, number and hash
);

-- Whether who acts holds a wrap of a case.
create function sees(which uuid) returns boolean language sql stable security definer
  set search_path = public as $$
  select which = acting_case()
      or exists (select from wrap where case_id = which and account = me())
$$;

-- All candidates of a locator, for the one comparison in the app.
create function find_receipts(wanted text)
  returns table (case_id uuid, verifier bytea) language sql stable security definer
  set search_path = public as
  $$ select r.case_id, r.verifier from receipt r where r.locator = wanted $$;

create function find_login(wanted text)
  returns table (account uuid, salt bytea, verifier bytea, sealed_secrets bytea, sealed_phone bytea)
  language sql stable security definer set search_path = public as $$
  select c.account, c.salt, c.verifier, c.sealed_secrets, c.sealed_phone
    from credential c join account a on a.id = c.account
   where a.username = wanted and not a.disabled
$$;

-- Appends one event and gives its place and hash; the app signs them in the same transaction.
create function append_audit(p_chain text, p_day date, p_at timestamptz, p_event text, p_actor uuid,
                             p_subject bytea, p_detail jsonb)
  returns table (number bigint, hash bytea) language plpgsql security definer
  set search_path = public as $$
declare
  head audit_head%rowtype;
begin
  insert into audit_head (chain, number, hash) values (p_chain, 0, sha256(p_chain::bytea))
    on conflict do nothing;
  select * into head from audit_head h where h.chain = p_chain for update;
  number := head.number + 1;
  hash := audit_hash(head.hash, p_chain, number, p_day, p_at, p_event, p_actor, p_subject, p_detail);
  insert into audit values (p_chain, number, p_day, p_at, p_event, p_actor, p_subject, p_detail, hash);
  update audit_head h set number = append_audit.number, hash = append_audit.hash, signature = null
   where h.chain = p_chain;
  return next;
end
$$;

-- Each field with its length before it, so that no two events have the same bytes.
create function audit_hash(previous bytea, chain text, number bigint, day date, at timestamptz,
                           event text, actor uuid, subject bytea, detail jsonb)
  returns bytea language sql stable as $$
  select sha256(previous || convert_to(string_agg(length(coalesce(field, '-')) || ':' ||
                                                  coalesce(field, '-'), ',' order by place), 'UTF8'))
    from unnest(array[
      chain, number::text, to_char(day, 'YYYY-MM-DD'),
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), event, actor::text,
      encode(subject, 'hex'), detail::text]) with ordinality as fields(field, place)
$$;

create function sign_head(p_chain text, p_number bigint, p_signature bytea) returns void
  language sql security definer set search_path = public as
  $$ update audit_head set signature = p_signature where chain = p_chain and number = p_number $$;

create function refuse_change() returns trigger language plpgsql as
  $$ begin raise exception 'insert-only'; end $$;
create trigger audit_insert_only before update or delete or truncate on audit
  for each statement execute function refuse_change();
create trigger record_no_update before update on record
  for each statement execute function refuse_change();

-- The app asks whether the schema is the newest.
create function schema_number() returns int language sql stable security definer
  set search_path = public as $$ select max(number) from migration $$;

revoke all on all functions in schema public from public;
grant execute on function schema_number() to ombud_app, ombud_jobs;
grant usage on schema public to ombud_app, ombud_jobs;
grant execute on function me(), acting_case(), acting_session(), acting_upload(), sees(uuid),
  find_receipts(text), find_login(text),
  append_audit(text, date, timestamptz, text, uuid, bytea, jsonb),
  sign_head(text, bigint, bytea) to ombud_app;
grant select on firm, organisation, account, membership, staff_key to ombud_app;
grant select on credential to ombud_app;
grant select, insert, update, delete on login, session to ombud_app;
grant select, insert on cases, receipt, wrap, record to ombud_app;
grant update (status) on cases to ombud_app;
grant select, insert, delete on file to ombud_app;
grant update (case_id, staged) on file to ombud_app;
grant select, insert on file_chunk to ombud_app;
grant select on audit, audit_head to ombud_app;
grant select, delete on login, session, file to ombud_jobs;
grant select (id) on cases to ombud_jobs;
grant execute on function append_audit(text, date, timestamptz, text, uuid, bytea, jsonb),
  sign_head(text, bigint, bytea) to ombud_jobs;

-- Policies.
do $$
declare
  t text;
begin
  foreach t in array array['firm', 'organisation', 'account', 'membership', 'staff_key', 'credential',
    'login', 'session', 'cases', 'receipt', 'wrap', 'record', 'file', 'file_chunk', 'audit',
    'audit_head', 'migration']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    -- The owner migrates, and the functions above act for it.
    execute format('create policy owner on %I to current_user using (true)', t);
  end loop;
end
$$;
create policy all_may_read on firm for select to ombud_app using (true);
create policy all_may_read on organisation for select to ombud_app using (true);
create policy all_may_read on account for select to ombud_app using (true);
create policy all_may_read on membership for select to ombud_app using (true);
create policy all_may_read on staff_key for select to ombud_app using (true);
create policy own on credential for select to ombud_app using (account = me());
create policy own on login to ombud_app using (id = acting_session());
create policy own on session to ombud_app using (id = acting_session() or account = me());
create policy seen on cases to ombud_app using (sees(id));
create policy seen on receipt to ombud_app using (sees(case_id));
create policy seen on wrap to ombud_app using (sees(case_id));
create policy seen on record to ombud_app using (sees(case_id));
create policy seen on file to ombud_app using (sees(case_id) or upload = acting_upload());
create policy seen on file_chunk to ombud_app
  using (exists (select from file f where f.id = file));
create policy own_organisations on audit for select to ombud_app using (exists (
  select from membership m where m.account = me()
     and (m.organisation is null or audit.chain like m.organisation || ':%')
     and m.role in ('auditor', 'ombudsman')));
create policy own_organisations on audit_head for select to ombud_app using (exists (
  select from membership m where m.account = me()
     and (m.organisation is null or audit_head.chain like m.organisation || ':%')
     and m.role in ('auditor', 'ombudsman')));
create policy sweep on cases for select to ombud_jobs using (true);
create policy sweep on login to ombud_jobs using (true);
create policy sweep on session to ombud_jobs using (true);
create policy sweep on file to ombud_jobs using (staged is not null);
