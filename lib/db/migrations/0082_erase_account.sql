-- A former member asks to be forgotten (GDPR article 17). Name, phone, password, keys, factors and
-- choices go. What stays: the account's random id, since records and the audit log are signed over
-- it, and the public keys that check those signatures.
create function erase_account(p_account uuid) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if not (is_administrator() or session_user = current_user) or p_account = me() then
    raise insufficient_privilege;
  end if;
  perform from account where id = p_account and disabled for update;
  if not found then
    raise exception using errcode = 'check_violation', constraint = 'erase_disabled';
  end if;
  if exists (select from wrap w where w.account = p_account and w.purpose = 'case'
              and not exists (select from wrap o join account a on a.id = o.account
                               where o.case_id = w.case_id and o.purpose = 'case'
                                 and o.account <> p_account and not a.disabled)) then
    raise exception using errcode = 'check_violation', constraint = 'erase_last_reader';
  end if;
  delete from session where account = p_account;
  delete from activation where account = p_account;
  delete from passkey where account = p_account;
  delete from credential where account = p_account; -- with factors and recovery codes
  delete from staff_key where account = p_account;  -- the public halves stay in former_key
  update former_key set sealed_private = null where account = p_account;
  delete from notice where account = p_account;
  delete from notice_choice where account = p_account;
  delete from absence where account = p_account or deputy = p_account;
  delete from rewrap_helper where helper = p_account;
  delete from lapsed where account = p_account;
  delete from wrap where account = p_account;
  delete from read_mark where account = p_account;
  delete from membership where account = p_account;
  update account set username = 'former-' || substr(id::text, 1, 8), display_name = 'Former member'
   where id = p_account;
end
$$;
revoke all on function erase_account(uuid) from public;
grant execute on function erase_account(uuid) to ombud_app;
