-- The jobs copy the heads of the audit chains to the other server.
grant select on audit_head to ombud_jobs;
create policy anchor on audit_head for select to ombud_jobs using (true);
