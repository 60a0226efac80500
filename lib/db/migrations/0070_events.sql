-- The event log: what the system did and what failed. Nothing of a person fits into it, and what a
-- reporter may have caused carries the day alone. The ids are random: no order tells a time.
create table event_log (
  id uuid primary key default gen_random_uuid(),
  day date not null,
  at timestamptz,                           -- null: a reporter may have caused it
  kind text not null check (kind ~ '^[a-z.]{2,30}$'),
  detail jsonb not null check (octet_length(detail::text) <= 500),
  count int not null check (count > 0),     -- equal events of a few seconds
  keep date not null                        -- deleted after this day
);
create index on event_log (day, kind);
create index on event_log (keep);
create trigger event_no_update before update or truncate on event_log
  for each statement execute function refuse_change();

-- Writes a batch. A batch that was written already, its answer lost, counts twice: rather that.
create function put_events(p_rows jsonb) returns void language sql security definer
  set search_path = public as $$
  insert into event_log (day, at, kind, detail, count, keep)
  select day, at, kind, detail, count, keep
    from jsonb_to_recordset(p_rows)
      as row (day date, at timestamptz, kind text, detail jsonb, count int, keep date)
$$;

-- Deletes what was kept for long enough.
create function sweep_events(p_today date) returns int language plpgsql security definer
  set search_path = public as $$
declare
  gone int;
begin
  delete from event_log where keep < p_today;
  get diagnostics gone = row_count;
  return gone;
end
$$;

revoke all on function put_events(jsonb), sweep_events(date) from public;
grant execute on function put_events(jsonb) to ombud_app;
grant execute on function sweep_events(date) to ombud_jobs;
grant select on event_log to ombud_app;

alter table event_log enable row level security;
alter table event_log force row level security;
create policy owner on event_log to current_user using (true);
create policy administration on event_log for select to ombud_app using (is_administrator());
