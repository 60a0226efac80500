-- Statistics that tell of nobody: lines of cases that are gone are shown in lots.
--
-- A line is shown as soon as it is one of at least five new ones of its organisation and year. So no
-- figure is of less than five cases, and none grows by less: whoever was not to know of a case does not
-- learn of it by looking again on another day. (The five: `statistics.least` of lib/limits.ts.)
alter table statistic add column shown boolean not null default false;

create function show_lots() returns trigger language plpgsql security definer
  set search_path = public as $$
begin
  update statistic set shown = true where not shown and (organisation, year) in (
    select organisation, year from statistic where not shown
     group by organisation, year having count(*) >= 5);
  return null;
end
$$;
revoke all on function show_lots() from public;
create trigger show_lots after insert on statistic for each statement execute function show_lots();
update statistic set shown = true where (organisation, year) in (
  select organisation, year from statistic group by organisation, year having count(*) >= 5);

drop policy own_organisations on statistic;
create policy readers on statistic for select to ombud_app using (shown and exists (
  select from membership m where m.account = me() and m.role <> 'administrator'
     and (m.organisation is null or m.organisation = statistic.organisation)));
