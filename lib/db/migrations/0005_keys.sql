-- Keys: who certified them, what took their place, and how a case comes back to whoever lost a key.
-- Whether a certificate holds is decided by the app, from the pinned root; nothing here is trusted
-- for it.

-- The root's signature over `recovery_public`: another recovery key gets no wrap.
alter table firm add recovery_certificate bytea;
-- A MAC over `wrap_public` under the case key: whoever holds the case knows the reporter's key.
alter table receipt add proof bytea;
alter table staff_key add made date not null default current_date;
-- Which key opens a wrap: the first 8 bytes of the public key's SHA-256.
alter table wrap add key_id bytea;

-- Keys that others took the place of. What they certified stays certified.
create table former_key (
  account uuid not null references account,
  wrap_public bytea not null,
  sign_public bytea not null,
  certificate bytea,
  replaced date not null default current_date,
  sealed_private bytea,                     -- the X-Wing private key, wrapped to its successor;
                                            -- null: a reset, or no wrap needs it any more
  primary key (account, wrap_public)
);
create function keep_former_key() returns trigger language plpgsql security definer
  set search_path = public as $$
begin
  insert into former_key (account, wrap_public, sign_public, certificate)
    values (old.account, old.wrap_public, old.sign_public, old.certificate) on conflict do nothing;
  return old;
end
$$;
create trigger keep_former before delete on staff_key
  for each row execute function keep_former_key();

-- An ombudsman stores the certificate of a colleague's keys, exactly those that were compared; in
-- the recovery ceremony an administrator, or the owner, does it with the root's.
create function certify_key(p_account uuid, p_wrap_public bytea, p_sign_public bytea,
                            p_certificate bytea)
  returns boolean language plpgsql security definer set search_path = public as $$
begin
  if p_account = me()
     or not (exists (select from membership where account = me() and role = 'ombudsman')
             or is_administrator() or session_user = current_user) then
    raise insufficient_privilege;
  end if;
  update staff_key set certificate = p_certificate
   where account = p_account and wrap_public = p_wrap_public and sign_public = p_sign_public;
  return found;
end
$$;

-- A person's new X-Wing pair takes the place of the old one; all other sessions, which hold the old
-- one, end. The Ed25519 pair stays: it is whom colleagues certified, and what factors hang on.
create function rotate_key(p_old bytea, p_wrap_public bytea, p_certificate bytea,
                           p_sealed_private bytea, p_secrets bytea, p_recovery bytea, p_today date)
  returns boolean language plpgsql security definer set search_path = public as $$
begin
  perform from staff_key where account = me() and wrap_public = p_old for update;
  if not found then return false; end if;
  update former_key set sealed_private = null where account = me();
  insert into former_key
    select account, wrap_public, sign_public, certificate, p_today, p_sealed_private
      from staff_key where account = me();
  update staff_key set wrap_public = p_wrap_public, certificate = p_certificate, made = p_today
   where account = me();
  update credential set sealed_secrets = p_secrets, sealed_recovery = p_recovery
   where account = me();
  delete from session where account = me() and id <> acting_session();
  return true;
end
$$;

-- The former private key goes once no wrap needs it; a day late, for wraps still on their way.
create function forget_former_keys(p_today date) returns void
  language sql security definer set search_path = public as $$
  update former_key set sealed_private = null
   where account = me() and sealed_private is not null and replaced < p_today
     and not exists (select from wrap w where w.account = me()
                        and w.key_id = substr(sha256(former_key.wrap_public), 1, 8))
$$;

-- A wrap is made again by whom it is for.
create function renew_wrap(p_case uuid, p_epoch int, p_blob bytea, p_key_id bytea) returns void
  language sql security definer set search_path = public as $$
  update wrap set blob = p_blob, key_id = p_key_id
   where case_id = p_case and epoch = p_epoch
     and (account = me() or recipient = 'reporter' and case_id = acting_case())
$$;

-- A receipt's verifier and key under a new pepper.
create function renew_receipt(p_verifier bytea, p_wrap_public bytea, p_proof bytea) returns void
  language sql security definer set search_path = public as $$
  update receipt set verifier = p_verifier, wrap_public = p_wrap_public, proof = p_proof
   where case_id = acting_case()
$$;

-- A credential under a new pepper: whoever knows the old verifier showed the password.
create function renew_credential(p_account uuid, p_old bytea, p_verifier bytea, p_secrets bytea,
                                 p_phone bytea)
  returns void language sql security definer set search_path = public as $$
  update credential set verifier = p_verifier, sealed_secrets = p_secrets, sealed_phone = p_phone
   where account = p_account and verifier = p_old
$$;

-- What opens with a recovery code; the code itself is the proof.
create function find_recovery(wanted text)
  returns table (account uuid, sealed_recovery bytea, sealed_phone bytea)
  language sql stable security definer set search_path = public as $$
  select c.account, c.sealed_recovery, c.sealed_phone
    from credential c join account a on a.id = c.account
   where a.username = wanted and not a.disabled and c.sealed_recovery is not null
$$;

-- A new password for the same keys, by recovery code and second factor. The code has served.
create function recover_credential(p_salt bytea, p_verifier bytea, p_secrets bytea,
                                   p_used_recovery bytea)
  returns boolean language plpgsql security definer set search_path = public as $$
begin
  update credential set salt = p_salt, verifier = p_verifier, sealed_secrets = p_secrets,
                        sealed_recovery = null
   where account = me() and sealed_recovery = p_used_recovery;
  if not found then return false; end if;
  delete from session where account = me();
  return true;
end
$$;

-- A new recovery code for the person who acts.
create function renew_recovery(p_recovery bytea) returns void
  language sql security definer set search_path = public as
  $$ update credential set sealed_recovery = p_recovery where account = me() $$;

-- A record is sealed again by a newer suite; nothing else of it ever changes.
drop trigger record_no_update on record;
create function only_newer_suite() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'blob' is distinct from to_jsonb(old) - 'blob'
     or get_byte(new.blob, 0) <= get_byte(old.blob, 0)
     or get_byte(new.blob, 0) >> 4 <> get_byte(old.blob, 0) >> 4 then
    raise exception 'insert-only';
  end if;
  return new;
end
$$;
create trigger record_no_update before update on record
  for each row execute function only_newer_suite();
create function reseal_record(p_case uuid, p_id uuid, p_version int, p_blob bytea) returns void
  language sql security definer set search_path = public as $$
  update record set blob = p_blob
   where case_id = p_case and id = p_id and version = p_version and sees(p_case)
     and get_byte(p_blob, 0) > get_byte(blob, 0)
$$;

-- Cases on their way back to a person who lost them. The starter seals each case key under a key of
-- this one request, and that again to the person; the request's key goes to possible finishers, one
-- of whom hands it on. Neither half opens a case without the other.
create table rewrap (
  id uuid primary key,
  account uuid not null references account,
  starter uuid not null references account,
  cases int not null,
  started timestamptz not null,
  finisher uuid references account,
  second bytea,                             -- the request's key, wrapped to the person
  check (starter <> account and finisher <> account and finisher <> starter),
  check ((finisher is null) = (second is null))
);
create index on rewrap (account);
create table rewrap_case (
  rewrap uuid not null references rewrap on delete cascade,
  case_id uuid not null references cases on delete cascade,
  blob bytea not null,                      -- the case's secrets under both keys
  primary key (rewrap, case_id)
);
create table rewrap_helper (
  rewrap uuid not null references rewrap on delete cascade,
  helper uuid not null references account,
  blob bytea not null,                      -- the request's key, wrapped to the helper
  primary key (rewrap, helper)
);
create function finish_rewrap(p_rewrap uuid, p_second bytea) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  update rewrap set finisher = me(), second = p_second
   where id = p_rewrap and finisher is null and starter <> me() and account <> me()
     and exists (select from rewrap_helper h where h.rewrap = p_rewrap and h.helper = me());
  return found;
end
$$;

-- The firm's wraps of the cases that one person read before the keys were lost, less those from
-- which the other one stepped back: for the recovery ceremony. Without two shares they open nothing.
create function wraps_to_recover(p_lost uuid, p_for uuid)
  returns table (case_id uuid, organisation uuid, epoch int, blob bytea)
  language plpgsql stable security definer set search_path = public as $$
begin
  if not (is_administrator() or session_user = current_user) then
    raise insufficient_privilege;
  end if;
  return query select c.id, c.organisation, w.epoch, w.blob
    from cases c join wrap w on w.case_id = c.id and w.recipient = 'firm'
   where (exists (select from wrap o where o.case_id = c.id and o.account = p_lost)
          or exists (select from lapsed l where l.case_id = c.id and l.account = p_lost))
     and not exists (select from recusal r where r.case_id = c.id and r.account = p_for)
   order by c.id, w.epoch;
end
$$;

revoke all on function keep_former_key(), certify_key(uuid, bytea, bytea, bytea),
  rotate_key(bytea, bytea, bytea, bytea, bytea, bytea, date), forget_former_keys(date),
  renew_wrap(uuid, int, bytea, bytea), renew_receipt(bytea, bytea, bytea),
  renew_credential(uuid, bytea, bytea, bytea, bytea), find_recovery(text),
  recover_credential(bytea, bytea, bytea, bytea), renew_recovery(bytea), only_newer_suite(),
  reseal_record(uuid, uuid, int, bytea), finish_rewrap(uuid, bytea), wraps_to_recover(uuid, uuid)
  from public;
grant execute on function certify_key(uuid, bytea, bytea, bytea),
  rotate_key(bytea, bytea, bytea, bytea, bytea, bytea, date), forget_former_keys(date),
  renew_wrap(uuid, int, bytea, bytea), renew_receipt(bytea, bytea, bytea),
  renew_credential(uuid, bytea, bytea, bytea, bytea), find_recovery(text),
  recover_credential(bytea, bytea, bytea, bytea), renew_recovery(bytea),
  reseal_record(uuid, uuid, int, bytea), finish_rewrap(uuid, bytea), wraps_to_recover(uuid, uuid)
  to ombud_app;
grant select on former_key to ombud_app;
grant select, insert, delete on rewrap to ombud_app;
grant select, insert on rewrap_case, rewrap_helper to ombud_app;

do $$
declare
  t text;
begin
  foreach t in array array['former_key', 'rewrap', 'rewrap_case', 'rewrap_helper']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true)', t);
  end loop;
end
$$;
create policy all_may_read on former_key for select to ombud_app using (true);
create policy concerned on rewrap for select to ombud_app using (starter = me() or account = me()
  or exists (select from rewrap_helper h where h.rewrap = id and h.helper = me()));
create policy start on rewrap for insert to ombud_app
  with check (starter = me() and finisher is null);
create policy claim on rewrap for delete to ombud_app
  using (starter = me() or account = me() and finisher is not null);
create policy concerned on rewrap_case for select to ombud_app using (exists (
  select from rewrap r where r.id = rewrap_case.rewrap
     and (r.starter = me() or r.account = me() and r.finisher is not null)));
create policy start on rewrap_case for insert to ombud_app with check (sees(case_id)
  and exists (select from rewrap r where r.id = rewrap_case.rewrap and r.starter = me()));
create policy own on rewrap_helper for select to ombud_app using (helper = me());
create policy start on rewrap_helper for insert to ombud_app with check (exists (
  select from rewrap r where r.id = rewrap_helper.rewrap and r.starter = me()));
