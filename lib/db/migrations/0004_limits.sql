-- Bounds that hold over all instances. Nobody's address is in them; people appear as HMACs alone.

-- A token bucket is one instant: when it will be full again. A full one needs no row. Not logged: a
-- crash of the server refills the buckets, and a flood costs no write to the disk.
create unlogged table bucket (
  name text primary key,
  full_at timestamptz not null
);

-- Takes one token. `p_size` tokens at most, one comes back every `p_each` seconds, `p_keep` stay for
-- others. Gives 0 when the token was taken, else the seconds until one can be. A clock set back finds
-- the bucket empty, never full.
create function take_token(p_name text, p_size float8, p_each float8, p_keep float8,
                           p_at timestamptz)
  returns float8 language plpgsql security definer set search_path = public as $$
declare
  one interval := make_interval(secs => p_each);
  next_full timestamptz;
  wait float8;
begin
  insert into bucket as b (name, full_at) values (p_name, p_at)
    on conflict (name) do update
      set full_at = least(greatest(b.full_at, p_at), p_at + p_size * one)
    returning full_at + one into next_full;
  wait := extract(epoch from next_full - p_at) - (p_size - p_keep) * p_each;
  if wait > 0.000001 then return wait; end if;
  update bucket set full_at = next_full where name = p_name;
  return 0;
end
$$;

-- Puts a token back that was taken for something harmless.
create function give_token(p_name text, p_each float8) returns void
  language sql security definer set search_path = public as
  $$ update bucket set full_at = full_at - make_interval(secs => p_each) where name = p_name $$;

-- What serves once, by its hash.
create table used (
  hash bytea primary key,
  expires timestamptz not null
);

-- True the first time, false ever after, until it expires.
create function use_once(p_hash bytea, p_expires timestamptz) returns boolean
  language sql security definer set search_path = public as $$
  with fresh as (insert into used values (p_hash, p_expires) on conflict do nothing returning 1)
  select exists (select from fresh)
$$;

-- How many SMS came to which end on which day; whose they were is not kept.
create table sms_tally (
  day date not null,
  outcome text not null check (outcome in ('accepted', 'delivered', 'failed', 'refused')),
  count int not null,
  primary key (day, outcome)
);
create function tally_sms(p_day date, p_outcome text) returns void
  language sql security definer set search_path = public as $$
  insert into sms_tally as s values (p_day, p_outcome, 1)
    on conflict (day, outcome) do update set count = s.count + 1
$$;

-- Countries to which the firm sends codes (ISO 3166): Denmark, the EU and EEA, United Kingdom,
-- Switzerland.
alter table firm add column sms_countries text[] not null default array[
  'DK', 'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT',
  'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'IS', 'LI', 'NO', 'GB', 'CH'];

revoke all on function take_token(text, float8, float8, float8, timestamptz),
  give_token(text, float8), use_once(bytea, timestamptz), tally_sms(date, text) from public;
grant execute on function take_token(text, float8, float8, float8, timestamptz),
  give_token(text, float8), use_once(bytea, timestamptz), tally_sms(date, text) to ombud_app;
grant select on sms_tally to ombud_app;
grant select, delete on bucket, used to ombud_jobs;

do $$
declare
  t text;
begin
  foreach t in array array['bucket', 'used', 'sms_tally']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true)', t);
  end loop;
end
$$;
create policy administration on sms_tally for select to ombud_app using (exists (
  select from membership m where m.account = me() and m.role in ('administrator', 'auditor')));
create policy sweep on bucket to ombud_jobs using (true);
create policy sweep on used to ombud_jobs using (true);
