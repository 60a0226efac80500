-- Forgetting: what stays of a case is one line of statistics.

-- Prepared by the archiver, who holds the key; released when the case goes.
create table statistic_waiting (
  case_id uuid primary key references cases on delete cascade,
  organisation uuid not null references organisation,
  year int not null,
  category text not null,
  outcome text not null,
  acknowledged_in_time boolean,
  answered_in_time boolean
);

-- What stays. Nothing in it leads back to a case: a random id, a year, no day.
create table statistic (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references organisation,
  year int not null,
  category text not null,
  outcome text not null,
  acknowledged_in_time boolean,
  answered_in_time boolean
);
create index on statistic (organisation, year);

alter table organisation add column archive_days int check (archive_days between 1 and 3650);

-- The last run of each job, and why one is paused until an operator resumes it.
create table job_run (
  job text primary key,
  ran timestamptz not null,
  failed text,
  paused text
);

-- The cases whose time is over on a day: archived that long, and not on legal hold.
create function due_cases(p_today date, p_days int)
  returns table (case_id uuid, organisation uuid, archived date)
  language sql stable security definer set search_path = public as $$
  select c.id, c.organisation, c.archived
    from cases c join organisation o on o.id = c.organisation
   where c.status = 'archived' and c.archived + coalesce(o.archive_days, p_days) <= p_today
     and not exists (select from hold h where h.case_id = c.id and h.agreed_by is not null)
   order by c.archived, c.id
$$;

-- Moves the prepared line into the statistics. Twice does no more than once.
create function release_statistic(p_case uuid) returns void
  language sql security definer set search_path = public as $$
  with gone as (delete from statistic_waiting where case_id = p_case returning *)
  insert into statistic (organisation, year, category, outcome, acknowledged_in_time, answered_in_time)
  select organisation, year, category, outcome, acknowledged_in_time, answered_in_time from gone
$$;

-- Deletes a case and every row that refers to it, whatever table later migrations add. Only one that
-- is due: the role of the jobs could do no harm with it.
create function forget_case(p_case uuid, p_today date, p_days int) returns boolean
  language plpgsql security definer set search_path = public as $$
declare
  link record;
begin
  if not exists (select from due_cases(p_today, p_days) d where d.case_id = p_case) then
    return false;
  end if;
  for link in
    select c.conrelid::regclass as child, a.attname as key
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'cases'::regclass
  loop
    execute format('delete from %s where %I = $1', link.child, link.key) using p_case;
  end loop;
  delete from cases where id = p_case;
  return true;
end
$$;

create function count_cases() returns bigint language sql stable security definer
  set search_path = public as $$ select count(*) from cases $$;

revoke all on function due_cases(date, int), release_statistic(uuid), forget_case(uuid, date, int),
  count_cases() from public;
grant execute on function due_cases(date, int), release_statistic(uuid),
  forget_case(uuid, date, int), count_cases() to ombud_jobs;
grant select, insert, delete on statistic_waiting to ombud_app;
grant select on statistic to ombud_app;
grant select, insert, update on job_run to ombud_jobs;
grant select on job_run to ombud_app;
grant select (demo) on firm to ombud_jobs;
-- The reports of the jobs, in the audit log.
grant execute on function append_audit(text, date, timestamptz, text, uuid, bytea, jsonb),
  sign_head(text, bigint, bytea) to ombud_jobs;

do $$
declare
  t text;
begin
  foreach t in array array['statistic_waiting', 'statistic', 'job_run'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true)', t);
  end loop;
end
$$;
create policy seen on statistic_waiting to ombud_app using (holds(case_id, 'case'));
create policy own_organisations on statistic for select to ombud_app using (exists (
  select from membership m where m.account = me()
     and (m.organisation is null or m.organisation = statistic.organisation)));
create policy demo on firm for select to ombud_jobs using (true);
create policy run on job_run to ombud_jobs using (true);
create policy all_may_read on job_run for select to ombud_app using (true);
