-- What an organisation asks in its form. A published form is never changed: reports name the version
-- that they answered. The draft is what administrators work on.
create table question_form (
  organisation uuid not null references organisation,
  version int not null check (version > 0),
  content jsonb not null,
  author uuid references account,           -- null: the owner of the database
  at timestamptz not null,
  primary key (organisation, version)
);
create table question_draft (
  organisation uuid primary key references organisation,
  content jsonb not null
);
create trigger question_form_no_update before update or delete or truncate on question_form
  for each statement execute function refuse_change();

do $$
declare
  t text;
begin
  foreach t in array array['question_form', 'question_draft'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true)', t);
  end loop;
end
$$;
grant select, insert on question_form to ombud_app;
grant select, insert, update (content), delete on question_draft to ombud_app;
-- Everybody who reports reads the form.
create policy all_may_read on question_form for select to ombud_app using (true);
create policy administer_insert on question_form for insert to ombud_app
  with check (is_administrator() and author = me());
create policy administer on question_draft to ombud_app using (is_administrator());
