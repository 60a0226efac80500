-- What article 27 (2) of Directive (EU) 2019/1937 asks for, beside what the statistics know already.
-- Amounts are rounded to two digits before they come here.

alter table statistic_waiting
  add column investigated boolean,
  add column proceedings boolean,
  add column damage bigint check (damage >= 0),           -- euro
  add column recovered bigint check (recovered >= 0);
alter table statistic
  add column investigated boolean,
  add column proceedings boolean,
  add column damage bigint,
  add column recovered bigint;

create or replace function release_statistics(p_cases uuid[]) returns void
  language sql security definer set search_path = public as $$
  with gone as (delete from statistic_waiting where case_id = any(p_cases) returning *)
  insert into statistic (organisation, year, category, outcome, acknowledged_in_time,
                         answered_in_time, investigated, proceedings, damage, recovered)
  select organisation, year, category, outcome, acknowledged_in_time, answered_in_time,
         investigated, proceedings, damage, recovered
    from gone order by gen_random_uuid()
$$;
revoke all on function release_statistics(uuid[]) from public;
grant execute on function release_statistics(uuid[]) to ombud_jobs;
