-- The desk: walls in the database, too; what a session remembers of the cases it opened.

-- Whoever stepped back gets no wrap, whoever gives it.
create policy not_recused on wrap as restrictive for insert to ombud_app with check (not exists (
  select from recusal r where r.case_id = wrap.case_id and r.account = wrap.account));

-- An ombudsman sees no line of the log but the own ones: the others tell of cases that may be about
-- that very person. Auditors see their organisations' lines. Nobody sees numbers, which have gaps.
drop policy own_organisations on audit;
drop policy own_organisations on audit_head;
create policy own_acts on audit for select to ombud_app using (actor = me());
create policy auditors on audit for select to ombud_app using (exists (
  select from membership m where m.account = me() and m.role = 'auditor'
     and (m.organisation is null or audit.chain like m.organisation || ':%')));
revoke select on audit, audit_head from ombud_app;
grant select (chain, day, at, event, actor, subject, detail) on audit to ombud_app;

-- Category and urgency of cases that the session has opened, sealed under its cookie.
alter table session add column glances bytea;
