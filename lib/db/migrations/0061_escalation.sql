-- Escalation: a second lawyer whose wrap sleeps until a deadline of the case has passed. The key is
-- there, since nobody could make it then; the row is hidden from its holder until the job wakes it.
alter table wrap add column dormant boolean not null default false;

create or replace function sees(which uuid) returns boolean language sql stable security definer
  set search_path = public as $$
  select which = acting_case() or exists (select from wrap
    where case_id = which and account = me() and not dormant
      and (expires is null or expires > now()))
$$;
create or replace function holds(which uuid, wanted text) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from wrap where case_id = which and account = me() and not dormant
    and purpose in ('case', wanted) and (expires is null or expires > now()))
$$;

drop policy own on wrap;
create policy own on wrap for select to ombud_app using (
  (account = me() and not dormant) or holds(case_id, 'case')
  or (case_id = acting_case() and recipient = 'reporter')
  or (recipient = 'staff' and purpose in ('case', 'triage') and not dormant
      and holds(case_id, 'triage')));

-- Tells everybody who holds a wrap of a case that there is something new, but not who acts.
create or replace function notify_case(p_case uuid, p_at timestamptz, p_spread interval)
  returns void language plpgsql security definer set search_path = public as $$
begin
  if not sees(p_case) then
    raise insufficient_privilege;
  end if;
  perform put_notice(w.account, p_at, p_spread) from (
    select distinct account from wrap where case_id = p_case and account is distinct from me()
       and account is not null and not dormant and (expires is null or expires > now())) as w;
end
$$;

-- Gives a warning once: to those who hold the whole case, at 100 % to its triagers, too, and to the
-- second lawyer, whose wrap wakes.
create or replace function warn_case(p_case uuid, p_clock text, p_due date, p_level int,
                                     p_at timestamptz, p_spread interval)
  returns int language plpgsql security definer set search_path = public as $$
declare
  told int;
begin
  insert into warning values (p_case, p_clock, p_due, p_level) on conflict do nothing;
  if not found then return 0; end if;
  if p_level = 100 then
    update wrap set dormant = false where case_id = p_case and dormant;
  end if;
  perform put_notice(w.account, p_at, p_spread) from (
    select distinct account from wrap where case_id = p_case and account is not null
       and (purpose = 'case' or purpose = 'triage' and p_level = 100)
       and not dormant and (expires is null or expires > now())) as w;
  get diagnostics told = row_count;
  return told;
end
$$;
