-- The audit log as people outside see it: one head a day, which they can keep and check.
--
-- Every day each chain gets a line of its own, and the hash of that line is signed. So a head changes
-- every day, whatever was done or not, and it names no number: it tells nobody that a case exists.
create table audit_day (
  chain text not null,
  day date not null,
  hash bytea not null,
  signature bytea not null,                 -- Ed25519 over chain, day and hash
  primary key (chain, day)
);
create trigger audit_day_insert_only before update or delete or truncate on audit_day
  for each statement execute function refuse_change();
grant select, insert on audit_day to ombud_jobs;
grant select on audit_day to ombud_app;
alter table audit_day enable row level security;
alter table audit_day force row level security;
create policy owner on audit_day to current_user using (true);
create policy seal on audit_day to ombud_jobs using (true);
create policy own_organisations on audit_day for select to ombud_app using (exists (
  select from membership m where m.account = me() and m.role in ('ombudsman', 'contact', 'auditor')
     and (m.organisation is null or audit_day.chain like m.organisation || ':%')));

-- Pages of the log: the newest first, one person's or all.
create index on audit (day desc, at desc);
create index on audit (actor, day desc, at desc);

-- A whole chain, with numbers and hashes, for its auditors alone.
create function audit_chain(p_chain text, p_after bigint, p_most int)
  returns table (chain text, number bigint, day date, at text, event text, actor uuid,
                 subject bytea, detail text, hash bytea)
  language plpgsql stable security definer set search_path = public as $$
begin
  if not exists (select from membership m where m.account = me() and m.role = 'auditor'
                    and (m.organisation is null or p_chain like m.organisation || ':%')) then
    raise insufficient_privilege;
  end if;
  return query select a.chain, a.number, a.day,
                      to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), a.event,
                      a.actor, a.subject, a.detail::text, a.hash
                 from audit a where a.chain = p_chain and a.number > p_after
                order by a.number limit p_most;
end
$$;
revoke all on function audit_chain(text, bigint, int) from public;
grant execute on function audit_chain(text, bigint, int) to ombud_app;
