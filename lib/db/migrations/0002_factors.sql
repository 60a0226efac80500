-- Second factors beside SMS, and the account as its person changes it.

-- False: SMS serves only those who have not yet set up a stronger factor, to do just that.
alter table firm add column sms_factor boolean not null default true;

-- How and when the session's person last showed a second factor; null: a reporter's visit.
alter table session add column method text check (method in ('sms', 'totp', 'recovery', 'passkey')),
  add column factor_at timestamptz;

-- Sealed under a key that comes from the person's own, as the recovery codes' HMACs are made with
-- one: without the password nothing here gives a code. They end with the credential.
create table totp (
  account uuid primary key references credential on delete cascade,
  sealed bytea not null,
  last_step bigint not null                 -- RFC 6238's T of the newest code used; none serves again
);
create table recovery_code (
  account uuid not null references credential on delete cascade,
  mac bytea not null,
  primary key (account, mac)
);

create table passkey (
  id bytea primary key,                     -- WebAuthn credential id
  account uuid not null references account on delete cascade,
  public_key bytea not null,                -- COSE
  counter bigint not null,
  site text not null,                       -- the host at which it serves (WebAuthn's RP ID)
  name text not null,
  created date not null
);
create index on passkey (account);

-- A new phone, until its code has come back.
create table phone_change (
  account uuid primary key references credential on delete cascade,
  sealed_phone bytea not null,
  code_mac bytea not null,
  code_expires timestamptz not null,
  tries int not null default 0
);

-- A new password for oneself: only with the verifier of the old one.
create function replace_password(p_old bytea, p_salt bytea, p_verifier bytea, p_secrets bytea)
  returns boolean language plpgsql security definer set search_path = public as $$
begin
  update credential set salt = p_salt, verifier = p_verifier, sealed_secrets = p_secrets
   where account = me() and verifier = p_old;
  return found;
end
$$;

revoke all on function replace_password(bytea, bytea, bytea, bytea) from public;
grant execute on function replace_password(bytea, bytea, bytea, bytea) to ombud_app;
grant update (sms_factor) on firm to ombud_app;
grant update (sealed_phone) on credential to ombud_app;
grant select, insert, delete, update (last_step) on totp to ombud_app;
grant select, insert, delete on recovery_code to ombud_app;
grant select, insert, delete, update (counter) on passkey to ombud_app;
grant select, insert, delete, update (tries) on phone_change to ombud_app;
grant select (account, code_expires), delete on phone_change to ombud_jobs;

do $$
declare
  t text;
begin
  foreach t in array array['totp', 'recovery_code', 'passkey', 'phone_change']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true)', t);
    execute format('create policy own on %I to ombud_app using (account = me())', t);
  end loop;
end
$$;
create policy own_phone on credential for update to ombud_app using (account = me());
create policy administer on firm for update to ombud_app using (exists (
  select from membership m where m.account = me() and m.role = 'administrator'));
create policy sweep on phone_change to ombud_jobs using (true);
