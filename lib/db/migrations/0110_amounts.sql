-- Amounts, too, are shown in lots: one counts as soon as it is one of at least five new ones of its
-- organisation and year. Else the sum would grow by the amount of the one case that a lot may hold.
alter table statistic
  add column damage_shown boolean not null default false,
  add column recovered_shown boolean not null default false;

create or replace function show_lots() returns trigger language plpgsql security definer
  set search_path = public as $$
begin
  update statistic set shown = true where not shown and (organisation, year) in (
    select organisation, year from statistic where not shown
     group by organisation, year having count(*) >= 5);
  update statistic set damage_shown = true
   where shown and damage is not null and not damage_shown and (organisation, year) in (
    select organisation, year from statistic
     where shown and damage is not null and not damage_shown
     group by organisation, year having count(*) >= 5);
  update statistic set recovered_shown = true
   where shown and recovered is not null and not recovered_shown and (organisation, year) in (
    select organisation, year from statistic
     where shown and recovered is not null and not recovered_shown
     group by organisation, year having count(*) >= 5);
  return null;
end
$$;

-- What was shown stays shown.
update statistic set damage_shown = true where shown and damage is not null
  and (organisation, year) in (select organisation, year from statistic
    where shown and damage is not null group by organisation, year having count(*) >= 5);
update statistic set recovered_shown = true where shown and recovered is not null
  and (organisation, year) in (select organisation, year from statistic
    where shown and recovered is not null group by organisation, year having count(*) >= 5);
