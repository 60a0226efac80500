-- The work on a case: triage, assignment, grants, recusal, notes, status, archive.
--
-- A wrap now says what it opens: the whole case (`case`), or one of its parts: the triage summary,
-- the report with the reporter's dialogue (`shared`), the redacted version, the dialogue with the
-- client (`client`).

alter table wrap add column purpose text not null default 'case'
  check (purpose in ('case', 'triage', 'shared', 'redacted', 'client'));
alter table wrap add column expires timestamptz;
alter table wrap drop constraint wrap_case_id_epoch_recipient_account_key;
alter table wrap add unique nulls not distinct (case_id, epoch, recipient, account, purpose);

-- `rotate`: somebody lost the case without a new epoch; the next reader who holds it makes one.
-- `records`: the last place given to a record.
alter table cases add column rotate boolean not null default false;
alter table cases add column records int not null default 0;
alter table cases add column archived date;
alter table cases add column extended boolean not null default false;

alter table record add column part text not null default 'shared'
  check (part in ('shared', 'identity', 'notes', 'triage', 'redacted', 'client'));
alter table record drop constraint record_kind_check;
alter table record add check (kind in ('report', 'identity', 'message', 'note', 'triage', 'status',
  'client', 'redaction', 'link', 'hold', 'withdrawal'));
alter table file add column part text not null default 'shared'
  check (part in ('shared', 'client', 'redacted'));

-- Legal hold: asked by one, in force when a second person agrees.
create table hold (
  case_id uuid primary key references cases,
  asked_by uuid not null references account,
  agreed_by uuid references account check (agreed_by <> asked_by)
);

-- Whoever stepped back from a case: never gets it again.
create table recusal (
  case_id uuid not null references cases,
  account uuid not null references account,
  primary key (case_id, account)
);

-- How far each has read: the place of the last record. Null account: the reporter.
create table read_mark (
  case_id uuid not null references cases,
  account uuid references account,
  ordinal int not null,
  unique nulls not distinct (case_id, account)
);

create or replace function sees(which uuid) returns boolean language sql stable security definer
  set search_path = public as $$
  select which = acting_case() or exists (select from wrap
    where case_id = which and account = me() and (expires is null or expires > now()))
$$;

-- Whether who acts holds this part of a case; whoever holds the case holds every part.
create function holds(which uuid, wanted text) returns boolean language sql stable security definer
  set search_path = public as $$
  select exists (select from wrap where case_id = which and account = me()
    and purpose in ('case', wanted) and (expires is null or expires > now()))
$$;
revoke all on function holds(uuid, text) from public;
grant execute on function holds(uuid, text) to ombud_app;

grant delete on wrap to ombud_app;
grant update (epoch, rotate, records, archived, extended) on cases to ombud_app;
grant update (part) on file to ombud_app;
grant select, insert, delete on hold to ombud_app;
grant update (agreed_by) on hold to ombud_app;
grant select, insert on recusal to ombud_app;
grant select, insert on read_mark to ombud_app;
grant update (ordinal) on read_mark to ombud_app;

drop policy seen on receipt;
create policy seen on receipt to ombud_app
  using (case_id = acting_case() or holds(case_id, 'case'));

drop policy seen on wrap;
create policy own on wrap for select to ombud_app using (
  account = me() or holds(case_id, 'case')
  or (case_id = acting_case() and recipient = 'reporter')
  or (recipient = 'staff' and purpose in ('case', 'triage') and holds(case_id, 'triage')));
create policy give on wrap for insert to ombud_app
  with check (case_id = acting_case() or holds(case_id, 'case'));
create policy take on wrap for delete to ombud_app
  using (account = me() or holds(case_id, 'case')
    or (purpose = 'case' and holds(case_id, 'triage')));

-- A reporter writes into three parts and reads two of them.
drop policy seen on record;
create policy seen on record to ombud_app using (
  (case_id = acting_case() and part in ('shared', 'identity', 'triage')) or holds(case_id, part));

drop policy seen on file;
create policy seen on file to ombud_app using (
  upload = acting_upload() or (case_id = acting_case() and part = 'shared')
  or holds(case_id, part));

do $$
declare
  t text;
begin
  foreach t in array array['hold', 'recusal', 'read_mark'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true)', t);
  end loop;
end
$$;
create policy seen on hold to ombud_app using (holds(case_id, 'case'));
create policy seen on recusal for select to ombud_app
  using (account = me() or holds(case_id, 'case') or holds(case_id, 'triage'));
create policy own on recusal for insert to ombud_app with check (account = me() and sees(case_id));
create policy own on read_mark to ombud_app using (
  (account = me() and sees(case_id)) or (account is null and case_id = acting_case()));
create policy reporters on read_mark for select to ombud_app
  using (account is null and holds(case_id, 'case'));

-- A wrap is made again by whom it is for: now one for each purpose.
drop function renew_wrap(uuid, int, bytea, bytea);
create function renew_wrap(p_case uuid, p_epoch int, p_blob bytea, p_key_id bytea,
                           p_purpose text default 'case')
  returns void language sql security definer set search_path = public as $$
  update wrap set blob = p_blob, key_id = p_key_id
   where case_id = p_case and epoch = p_epoch and purpose = p_purpose
     and (account = me() or recipient = 'reporter' and case_id = acting_case())
$$;
revoke all on function renew_wrap(uuid, int, bytea, bytea, text) from public;
grant execute on function renew_wrap(uuid, int, bytea, bytea, text) to ombud_app;
