-- A hold in force ends by two people, as it began: one asks, another one agrees. One that nobody has
-- agreed to yet is taken back by one.
alter table hold add column release_asked_by uuid references account;
grant update (release_asked_by) on hold to ombud_app;

drop policy seen on hold;
create policy seen on hold for select to ombud_app using (holds(case_id, 'case'));
create policy ask on hold for insert to ombud_app
  with check (asked_by = me() and agreed_by is null and release_asked_by is null
              and holds(case_id, 'case'));
create policy agree on hold for update to ombud_app using (holds(case_id, 'case'))
  with check (holds(case_id, 'case') and (release_asked_by is null or release_asked_by = me()));
create policy release on hold for delete to ombud_app
  using (holds(case_id, 'case') and (agreed_by is null or release_asked_by <> me()));
