-- Accounts: made by an administrator or by the owner of the database, brought to life by the person.

-- Whether who acts administers the firm.
create function is_administrator() returns boolean language sql stable security definer
  set search_path = public as $$
  select exists (select from membership m join account a on a.id = m.account
                  where m.account = me() and m.role = 'administrator' and not a.disabled)
$$;

-- Whether an account may log in. A reset takes the credential away.
create function may_log_in(which uuid) returns boolean language sql stable security definer
  set search_path = public as $$
  select exists (select from credential c join account a on a.id = c.account
                  where c.account = which and not a.disabled)
$$;

alter table firm add sealed_root bytea;     -- the root's seed, wrapped to the recovery key
alter table credential add sealed_recovery bytea; -- both private keys under the recovery code
alter table staff_key alter certificate drop not null; -- null: nobody has certified the key yet

-- Administrators are the firm's. Whoever makes accounts handles no case, and neither does whoever
-- audits: one person with both roles would be two checks in one hand.
alter table membership add check (role <> 'administrator' or organisation is null);
create function keep_roles_apart() returns trigger language plpgsql security definer
  set search_path = public as $$
declare
  apart constant text[] := array['administrator', 'auditor'];
begin
  perform from account where id = new.account for update;
  if exists (select from membership m where m.account = new.account and m.role <> new.role
                and (m.role = any (apart) or new.role = any (apart))) then
    raise exception using errcode = 'check_violation', constraint = 'membership_apart';
  end if;
  return new;
end
$$;
create trigger keep_apart before insert or update on membership
  for each row execute function keep_roles_apart();

-- A one-time link by which a person chooses the password and so makes the keys.
create table activation (
  id bytea primary key,                     -- SHA-256 of the first part of the link's token
  account uuid not null unique references account,
  introduction bytea,                       -- the root's word for this token; null: colleagues certify
  sealed_phone bytea not null,
  sealed bytea,                             -- what waits for the phone's code, under the token
  code_mac bytea,
  code_expires timestamptz,
  tries int not null default 0,
  sends int not null default 0,
  expires timestamptz not null
);

-- Who read a case before a reset took the key away: what colleagues may give back.
create table lapsed (
  case_id uuid not null references cases on delete cascade,
  account uuid not null references account,
  primary key (case_id, account)
);

-- Ends an activation, once, and stores what the person made. Gives the account, or null.
create function finish_activation(p_now timestamptz, p_salt bytea, p_verifier bytea,
                                  p_secrets bytea, p_recovery bytea, p_wrap_public bytea,
                                  p_sign_public bytea, p_certificate bytea)
  returns uuid language plpgsql security definer set search_path = public as $$
declare
  used activation%rowtype;
begin
  delete from activation d using account a
   where d.id = acting_session() and d.expires > p_now and a.id = d.account and not a.disabled
  returning d.* into used;
  if not found then return null; end if;
  insert into credential (account, salt, verifier, sealed_secrets, sealed_phone, sealed_recovery)
    values (used.account, p_salt, p_verifier, p_secrets, used.sealed_phone, p_recovery);
  insert into staff_key (account, wrap_public, sign_public, certificate)
    values (used.account, p_wrap_public, p_sign_public, p_certificate);
  return used.account;
end
$$;

-- Takes password, keys and wraps of an account away and opens a new activation to the same phone.
create function reset_account(p_account uuid, p_id bytea, p_expires timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  phone bytea;
begin
  if not (is_administrator() or session_user = current_user) or p_account = me() then
    raise insufficient_privilege;
  end if;
  perform from account where id = p_account for update;
  select coalesce((select sealed_phone from credential where account = p_account),
                  (select sealed_phone from activation where account = p_account)) into phone;
  delete from session where account = p_account;
  delete from activation where account = p_account;
  delete from credential where account = p_account;
  delete from staff_key where account = p_account;
  insert into lapsed select distinct case_id, account from wrap where account = p_account
    on conflict do nothing;
  delete from wrap where account = p_account;
  insert into activation (id, account, sealed_phone, expires)
    values (p_id, p_account, phone, p_expires);
end
$$;

revoke all on function is_administrator(), may_log_in(uuid), keep_roles_apart(),
  finish_activation(timestamptz, bytea, bytea, bytea, bytea, bytea, bytea, bytea),
  reset_account(uuid, bytea, timestamptz) from public;
grant execute on function is_administrator(), may_log_in(uuid),
  finish_activation(timestamptz, bytea, bytea, bytea, bytea, bytea, bytea, bytea),
  reset_account(uuid, bytea, timestamptz) to ombud_app;
grant insert (id, username, display_name), update (display_name, disabled) on account to ombud_app;
grant insert, delete on membership to ombud_app;
grant insert, update (name, welcome, categories, people) on organisation to ombud_app;
grant select, insert, delete on activation to ombud_app;
grant update (sealed, code_mac, code_expires, tries, sends) on activation to ombud_app;
grant select, delete on lapsed to ombud_app;
grant select (id, sealed, expires), update (sealed) on activation to ombud_jobs;

do $$
declare
  t text;
begin
  foreach t in array array['activation', 'lapsed']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true)', t);
  end loop;
end
$$;
create policy own on activation to ombud_app using (id = acting_session());
create policy seen on lapsed to ombud_app using (sees(case_id));
create policy sweep on activation to ombud_jobs using (true);
-- An administrator changes other people's accounts, never the own one.
create policy administer_select on activation for select to ombud_app using (is_administrator());
create policy administer_insert on activation for insert to ombud_app
  with check (is_administrator() and account <> me());
create policy administer_delete on activation for delete to ombud_app
  using (is_administrator() and account <> me());
create policy administer_insert on account for insert to ombud_app with check (is_administrator());
create policy administer_update on account for update to ombud_app
  using (is_administrator() and id <> me());
create policy administer_insert on membership for insert to ombud_app
  with check (is_administrator() and account <> me());
create policy administer_delete on membership for delete to ombud_app
  using (is_administrator() and account <> me());
create policy administer_insert on organisation for insert to ombud_app
  with check (is_administrator());
create policy administer_update on organisation for update to ombud_app using (is_administrator());
create policy administer_select on session for select to ombud_app
  using (account is not null and is_administrator());
create policy administer_delete on session for delete to ombud_app
  using (account is not null and is_administrator());
-- A login that began before a reset or a disabling comes to no session.
create policy live on session as restrictive for insert to ombud_app
  with check (account is null or may_log_in(account));
