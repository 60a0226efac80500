-- Heads of the audit chains, kept on this other server: whoever cuts a chain in the main database and
-- puts an old signed head back is found out here. Insert-only.
create table audit_anchor (
  chain text not null,
  number bigint not null,
  hash bytea not null,
  primary key (chain, number)
);
grant select, insert on audit_anchor to ombud_jobs;
alter table audit_anchor enable row level security;
alter table audit_anchor force row level security;
create policy owner on audit_anchor to current_user using (true);
create policy anchor on audit_anchor to ombud_jobs using (true);
