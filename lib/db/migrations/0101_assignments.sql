-- Who gave a case to whom is written down and signed, by a triager as well: in the part that tells what
-- is needed to assign.
alter table record drop constraint record_kind_check;
alter table record add check (kind in ('report', 'identity', 'message', 'note', 'triage', 'status',
  'client', 'redaction', 'link', 'hold', 'withdrawal', 'disclosure', 'closing', 'assignment'));
