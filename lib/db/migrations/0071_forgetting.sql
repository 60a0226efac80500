-- Forgetting, further: who is told before, what the guard lets pass, and indexes for a million cases.

-- Whom a case's going is told: the person who archived it.
alter table cases add column archived_by uuid references account;
create index on cases (organisation, archived) where status = 'archived';
-- `forget_cases` looks through every table that refers to a case.
create index on rewrap_case (case_id);

alter table job_run
  add column done timestamptz,              -- the last run that did not fail
  add column ms int,
  add column allowed int;                   -- so many cases an operator has let go at once

alter table warning drop constraint warning_clock_check;
alter table warning add check (clock in ('acknowledge', 'feedback', 'anonymise'));

-- The planner's sample of a column's values outlives the rows: of these it keeps none.
alter table receipt alter column locator set statistics 0, alter column verifier set statistics 0;

-- Written so that each organisation's part is found by index.
create or replace function due_cases(p_today date, p_days int)
  returns table (case_id uuid, organisation uuid, archived date)
  language sql stable security definer set search_path = public as $$
  select c.id, c.organisation, c.archived
    from organisation o join cases c on c.organisation = o.id and c.status = 'archived'
     and c.archived <= p_today - coalesce(o.archive_days, p_days)
   where not exists (select from hold h where h.case_id = c.id and h.agreed_by is not null)
   order by c.archived, c.id
$$;

-- Whether one case's time is over; as `due_cases`.
create function is_due(p_case uuid, p_today date, p_days int) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (
    select from cases c join organisation o on o.id = c.organisation
     where c.id = p_case and c.status = 'archived'
       and c.archived <= p_today - coalesce(o.archive_days, p_days)
       and not exists (select from hold h where h.case_id = c.id and h.agreed_by is not null))
$$;

-- Locks those of these cases that are due, so that nobody takes one up until they are gone; one that
-- somebody is at work on waits for the next run.
create function lock_due(p_cases uuid[], p_today date, p_days int)
  returns table (case_id uuid, organisation uuid) language plpgsql security definer
  set search_path = public as $$
declare
  locked uuid[];
begin
  locked := array(select id from cases where id = any(p_cases) for update skip locked);
  return query select c.id, c.organisation from cases c
                where c.id = any(locked) and is_due(c.id, p_today, p_days);
end
$$;

-- Moves the prepared lines of cases into the statistics. Twice does no more than once.
create function release_statistics(p_cases uuid[]) returns void
  language sql security definer set search_path = public as $$
  with gone as (delete from statistic_waiting where case_id = any(p_cases) returning *)
  insert into statistic (organisation, year, category, outcome, acknowledged_in_time, answered_in_time)
  select organisation, year, category, outcome, acknowledged_in_time, answered_in_time from gone
   order by gen_random_uuid()
$$;
drop function release_statistic(uuid);

-- Deletes cases and every row that refers to them, whatever table later migrations add, and what the
-- sessions remember of cases. Only those that are due: the role of the jobs could do no harm with it.
create function forget_cases(p_cases uuid[], p_today date, p_days int) returns int
  language plpgsql security definer set search_path = public as $$
declare
  link record;
  gone uuid[] := array(select l.case_id from lock_due(p_cases, p_today, p_days) l);
begin
  for link in
    select c.conrelid::regclass as child, a.attname as key
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'cases'::regclass
  loop
    execute format('delete from %s where %I = any($1)', link.child, link.key) using gone;
  end loop;
  delete from cases where id = any(gone);
  update session set glances = null where glances is not null;
  return cardinality(gone);
end
$$;
drop function forget_case(uuid, date, int);

-- Tells, once for each day of going, that a case will go within `p_ahead` days: whoever archived it;
-- where that person is no longer here, those who hold the whole case. Gives how many notices.
create function warn_going(p_today date, p_days int, p_ahead int, p_at timestamptz,
                           p_spread interval) returns int
  language plpgsql security definer set search_path = public as $$
declare
  told int;
begin
  with going as (
    select c.id, c.archived_by, c.archived + coalesce(o.archive_days, p_days) as day
      from organisation o join cases c on c.organisation = o.id and c.status = 'archived'
       and c.archived <= p_today + p_ahead - coalesce(o.archive_days, p_days)
     where not exists (select from hold h where h.case_id = c.id and h.agreed_by is not null)
  ), warned as (
    insert into warning (case_id, clock, due, level)
    select id, 'anonymise', day, 100 from going on conflict do nothing
    returning case_id
  ), listener as (
    select distinct coalesce(a.id, w.account) as account
      from warned join going g on g.id = warned.case_id
      left join account a on a.id = g.archived_by and not a.disabled
      left join wrap w on a.id is null and w.case_id = g.id and w.purpose = 'case'
       and w.account is not null
  )
  select count(put_notice(account, p_at, p_spread)) into told from listener
   where account is not null;
  return told;
end
$$;

-- Keys that are a year old should be made new: reminds their people, once in `p_again` days.
alter table staff_key add column reminded date;
create function remind_of_keys(p_today date, p_age int, p_again int, p_at timestamptz,
                               p_spread interval) returns int
  language plpgsql security definer set search_path = public as $$
declare
  told int;
begin
  with old as (
    update staff_key k set reminded = p_today from account a
     where a.id = k.account and not a.disabled and k.made + p_age <= p_today
       and (k.reminded is null or k.reminded < k.made or k.reminded + p_again <= p_today)
    returning k.account
  )
  select count(put_notice(account, p_at, p_spread)) into told from old;
  return told;
end
$$;

revoke all on function is_due(uuid, date, int), lock_due(uuid[], date, int),
  release_statistics(uuid[]), forget_cases(uuid[], date, int),
  warn_going(date, int, int, timestamptz, interval),
  remind_of_keys(date, int, int, timestamptz, interval) from public;
grant execute on function lock_due(uuid[], date, int), release_statistics(uuid[]),
  forget_cases(uuid[], date, int), warn_going(date, int, int, timestamptz, interval),
  remind_of_keys(date, int, int, timestamptz, interval) to ombud_jobs;
grant update (archived_by) on cases to ombud_app;
grant update (archive_days) on organisation to ombud_app;
