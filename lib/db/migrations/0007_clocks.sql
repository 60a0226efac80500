-- Legal clocks, deputies, notices without content, and standard answers.

-- Whose law counts for an organisation: a variant of `lib/cases/clock_rules.ts`.
alter table organisation add country text not null default 'EU' check (country ~ '^[A-Z]{2}$');
-- The day on which the reporter was told that the report arrived.
alter table cases add column acknowledged date;

-- Which warnings of a clock were given: one each, over all instances. A later day warns anew.
create table warning (
  case_id uuid not null references cases on delete cascade,
  clock text not null check (clock in ('acknowledge', 'feedback')),
  due date not null,
  level int not null check (level in (50, 75, 90, 100)),
  primary key (case_id, clock, due, level)
);

-- Who stands in for whom, to which day. The deputy's wraps end with it.
create table absence (
  account uuid primary key references account,
  deputy uuid not null references account check (deputy <> account),
  until date not null
);

-- How a person wants to be told, and where: sealed under the server's contact key.
create table notice_choice (
  account uuid primary key references account,
  channel text not null check (channel in ('none', 'mail', 'sms')),
  sealed_mail bytea
);

-- That somebody is to be told something: at most one row a person, so that it counts nothing. It
-- names no case. `mark` changes with whatever comes while it is being sent.
create table notice (
  account uuid primary key references account,
  not_before timestamptz not null,
  mark uuid not null default gen_random_uuid(),
  tries int not null default 0
);

-- How many notices went, failed once, and were given up, a day.
create table notice_tally (
  day date not null,
  channel text not null,
  outcome text not null check (outcome in ('sent', 'failed', 'lost')),
  count int not null,
  primary key (day, channel, outcome)
);

-- Standard answers. Null organisation: the firm's. A change is a new version.
create table template (
  organisation uuid references organisation,
  kind text not null check (kind in ('acknowledgement', 'details', 'closing')),
  version int not null,
  author uuid not null references account,
  at timestamptz not null,
  text text not null,
  unique nulls not distinct (organisation, kind, version)
);
create trigger template_insert_only before update or delete or truncate on template
  for each statement execute function refuse_change();

-- Puts a notice down for one person, at a random moment of the batch. For the functions below alone.
create function put_notice(p_account uuid, p_at timestamptz, p_spread interval) returns void
  language sql security definer set search_path = public as $$
  insert into notice (account, not_before)
    select p_account, p_at + p_spread * (get_byte(b, 0) * 256 + get_byte(b, 1)) / 65536
      from (select sha256(uuid_send(gen_random_uuid())) as b) as random
  on conflict (account) do update set mark = gen_random_uuid()
$$;

-- Tells everybody who holds a wrap of a case that there is something new, but not who acts.
create function notify_case(p_case uuid, p_at timestamptz, p_spread interval) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if not sees(p_case) then
    raise insufficient_privilege;
  end if;
  perform put_notice(w.account, p_at, p_spread) from (
    select distinct account from wrap where case_id = p_case and account is distinct from me()
       and account is not null and (expires is null or expires > now())) as w;
end
$$;

-- Gives a warning once: to those who hold the whole case, at 100 % to its triagers, too. Gives how
-- many people were told.
create function warn_case(p_case uuid, p_clock text, p_due date, p_level int, p_at timestamptz,
                          p_spread interval) returns int
  language plpgsql security definer set search_path = public as $$
declare
  told int;
begin
  insert into warning values (p_case, p_clock, p_due, p_level) on conflict do nothing;
  if not found then return 0; end if;
  perform put_notice(w.account, p_at, p_spread) from (
    select distinct account from wrap where case_id = p_case and account is not null
       and (purpose = 'case' or purpose = 'triage' and p_level = 100)
       and (expires is null or expires > now())) as w;
  get diagnostics told = row_count;
  return told;
end
$$;

-- Takes the notices that are due; who has chosen none gets none. Until `p_again` nobody else takes
-- them.
create function take_notices(p_now timestamptz, p_again timestamptz, p_most int)
  returns table (account uuid, mark uuid, tries int, channel text, sealed_mail bytea,
                 sealed_phone bytea)
  language plpgsql security definer set search_path = public as $$
begin
  delete from notice n where n.not_before <= p_now and not exists (
    select from notice_choice c join account a on a.id = c.account
     where c.account = n.account and c.channel <> 'none' and not a.disabled);
  return query
    with taken as (
      update notice n set not_before = p_again, tries = n.tries + 1
       where n.account in (select d.account from notice d where d.not_before <= p_now
                            order by d.not_before limit p_most for update skip locked)
      returning n.account, n.mark, n.tries)
    select t.account, t.mark, t.tries, c.channel, c.sealed_mail, k.sealed_phone
      from taken t join notice_choice c on c.account = t.account
      left join credential k on k.account = t.account;
end
$$;

-- Counts what became of a notice. One that was sent or given up goes, unless more came meanwhile.
create function settle_notice(p_account uuid, p_mark uuid, p_day date, p_channel text,
                              p_outcome text) returns void
  language plpgsql security definer set search_path = public as $$
begin
  insert into notice_tally as t values (p_day, p_channel, p_outcome, 1)
    on conflict (day, channel, outcome) do update set count = t.count + 1;
  if p_outcome <> 'failed' then
    delete from notice where account = p_account and mark = p_mark;
    update notice set tries = 0 where account = p_account;
  end if;
end
$$;

-- Who stands in for these people today.
create function deputies_of(p_accounts uuid[], p_today date)
  returns table (deputy uuid, username text, until date) language sql stable security definer
  set search_path = public as $$
  select a.id, a.username, min(d.until) from absence d join account a on a.id = d.deputy
   where d.account = any(p_accounts) and d.until >= p_today and not a.disabled group by a.id
$$;

-- The audit events of one case, for who holds it whole and knows its pseudonym. Without the numbers
-- in the chain: their gaps would tell of other cases.
create function case_audit(p_case uuid, p_subject bytea)
  returns table (chain text, day date, at timestamptz, event text, actor uuid, detail jsonb,
                 hash bytea)
  language plpgsql stable security definer set search_path = public as $$
begin
  if not holds(p_case, 'case') then
    raise insufficient_privilege;
  end if;
  return query select a.chain, a.day, a.at, a.event, a.actor, a.detail, a.hash from audit a
                where a.subject = p_subject order by a.day, a.chain desc, a.number;
end
$$;

revoke all on function put_notice(uuid, timestamptz, interval),
  notify_case(uuid, timestamptz, interval),
  warn_case(uuid, text, date, int, timestamptz, interval),
  take_notices(timestamptz, timestamptz, int),
  settle_notice(uuid, uuid, date, text, text), deputies_of(uuid[], date), case_audit(uuid, bytea)
  from public;
grant execute on function notify_case(uuid, timestamptz, interval), deputies_of(uuid[], date),
  case_audit(uuid, bytea) to ombud_app;
grant execute on function warn_case(uuid, text, date, int, timestamptz, interval),
  take_notices(timestamptz, timestamptz, int), settle_notice(uuid, uuid, date, text, text)
  to ombud_jobs;

grant update (country) on organisation to ombud_app;
grant update (acknowledged) on cases to ombud_app;
grant select, insert, delete on absence, notice_choice to ombud_app;
grant update (deputy, until) on absence to ombud_app;
grant update (channel, sealed_mail) on notice_choice to ombud_app;
grant select on notice_tally to ombud_app;
grant select, insert on template to ombud_app;
grant select (organisation, status, received, acknowledged, extended) on cases to ombud_jobs;
grant select (id, country) on organisation to ombud_jobs;
grant select, delete on absence to ombud_jobs;

do $$
declare
  t text;
begin
  foreach t in array array['warning', 'absence', 'notice_choice', 'notice', 'notice_tally',
    'template'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true)', t);
  end loop;
end
$$;
create policy clocks on organisation for select to ombud_jobs using (true);
create policy own on absence to ombud_app using (account = me());
create policy ended on absence to ombud_jobs using (true);
create policy own on notice_choice to ombud_app using (account = me());
create policy administration on notice_tally for select to ombud_app using (is_administrator());
-- Ombudsmen read and write the firm's answers and those of their organisations.
create policy ombudsmen on template to ombud_app using (exists (
  select from membership m where m.account = me() and m.role = 'ombudsman'
     and (m.organisation is null or m.organisation = template.organisation
          or template.organisation is null)))
  with check (author = me() and exists (
  select from membership m where m.account = me() and m.role = 'ombudsman'
     and (m.organisation is null or m.organisation = template.organisation)));
