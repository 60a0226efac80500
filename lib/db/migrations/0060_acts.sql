-- Acts on a case: who reported is disclosed by two; a version for the client takes the place of the
-- one before; closing texts; a second lawyer.

-- `identity`: who reported, for the one contact person to whom two people disclosed it.
alter table wrap drop constraint wrap_purpose_check;
alter table wrap add check (purpose in
  ('case', 'triage', 'shared', 'redacted', 'client', 'identity'));

alter table record drop constraint record_kind_check;
alter table record add check (kind in ('report', 'identity', 'message', 'note', 'triage', 'status',
  'client', 'redaction', 'link', 'hold', 'withdrawal', 'disclosure', 'closing'));

-- A file of the report stays the reporter's when the client's version carries it, too.
alter table file add column redacted boolean not null default false;
update file set redacted = true, part = 'shared' where part = 'redacted';
grant update (redacted) on file to ombud_app;
drop policy seen on file;
create policy seen on file to ombud_app using (
  upload = acting_upload() or (case_id = acting_case() and part = 'shared')
  or holds(case_id, part) or (redacted and holds(case_id, 'redacted')));
