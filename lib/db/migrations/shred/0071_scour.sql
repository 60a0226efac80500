-- A deleted row's bytes lie in the table's file until something is written over them. This writes the
-- table anew with the keys that are left, sorted by chance: nor does its order tell which came when.
create function scour_shred_keys() returns void language plpgsql security definer
  set search_path = public as $$
begin
  execute 'cluster shred_key using shred_key_pkey';
end
$$;
revoke all on function scour_shred_keys() from public;
grant execute on function scour_shred_keys() to ombud_jobs;
