/**
 * Forgetting: `deno run -A bench/retention.ts [KEPT...]` seeds so many archived cases that stay (by
 * default 1,000 to 1,000,000, of 200 organisations), and beside them cases that are due, with rows of
 * the usual sizes. Measures how the cost grows with what is kept. Needs a PostgreSQL in `DATABASE_URL`.
 */
import { connect, readAddress } from "../lib/db/mod.ts";
import { anonymise, dueCases } from "../lib/retention/mod.ts";
import { shredOf } from "../tests/dump.ts";
import { startInstance } from "../tests/instance.ts";
import { startPortal } from "../tests/portal.ts";

const json = Deno.args.includes("--json");
const asked = Deno.args.map(Number).filter((n) => n > 0);
const steps = asked.length > 0 ? asked : [1e3, 1e4, 1e5, 1e6];
const few = 500;
const many = 10_000;
const figures: Record<string, string | number> = {};

if (import.meta.main) {
  await using portal = await startPortal();
  await using instance = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const shred = connect(readAddress(shredOf(portal.databaseUrl)), 1);
  await owner`set statement_timeout = 0`;
  await shred`set statement_timeout = 0`;
  const wrap = crypto.getRandomValues(new Uint8Array(1168));
  const record = crypto.getRandomValues(new Uint8Array(4200));
  const chunk = crypto.getRandomValues(new Uint8Array(65_000));
  await owner`
    insert into organisation (slug, name, categories)
    select 'org-' || n, 'Organisation ' || n, '{other}' from generate_series(1, 200) n`;

  /** Adds archived cases of chance organisations; gives their ids' number in the table `fresh`. */
  const add = async (count: number, day: number) => {
    await owner`drop table if exists fresh`;
    await owner`create temporary table fresh as
      select gen_random_uuid() as id, o.id as organisation
        from generate_series(1, ${count}) n join organisation o on o.slug = 'org-' || (n % 200 + 1)`;
    await owner`
      insert into cases (id, organisation, received, status, archived)
      select id, organisation, current_date - 200, 'archived', current_date - ${day}::int from fresh`;
  };
  const fill = async () => {
    await owner`insert into receipt (case_id, locator, verifier, wrap_public)
      select id, 'AAAA', uuid_send(id) || uuid_send(id), ${wrap}::bytea from fresh`;
    await owner`insert into wrap (case_id, epoch, recipient, account, blob)
      select f.id, 1, 'staff', a.id, ${wrap}::bytea from fresh f, account a
       where a.username in ('counsel', 'counsel2')`;
    await owner`insert into wrap (case_id, epoch, recipient, blob)
      select id, 1, r, ${wrap}::bytea from fresh, unnest(array['reporter', 'firm']) r`;
    await owner`insert into record (case_id, id, ordinal, kind, day, epoch, blob)
      select id, gen_random_uuid(), n, 'message', current_date, 1, ${record}::bytea
        from fresh, generate_series(1, 6) n`;
    await owner`insert into file (id, case_id, upload) select id, id, id from fresh`;
    await owner`insert into file_chunk (file, number, blob)
      select id, n, ${chunk}::bytea from fresh, generate_series(0, 1) n`;
    await owner`insert into statistic_waiting (case_id, organisation, year, category, outcome)
      select id, organisation, 2026, 'other', 'confirmed' from fresh`;
  };
  const addKeys = async () => {
    const key = crypto.getRandomValues(new Uint8Array(32));
    for (let at = 0;; at += 50_000) {
      const rows = await owner`select id from fresh order by id limit 50000 offset ${at}`;
      if (rows.length === 0) return;
      await shred`insert into shred_key (case_id, key)
        select id, ${key}::bytea from unnest(${rows.map((row) => row.id)}::uuid[]) id`;
    }
  };
  const measure = async (name: string, due: number) => {
    await add(due, 61);
    await fill();
    await addKeys();
    await owner`analyze`;
    await owner`update job_run set allowed = ${due} where job = 'anonymise'`;
    const looking = performance.now();
    await dueCases(instance.jobs);
    figures[`${name}: finding ${due} that are due, ms`] = Math.round(performance.now() - looking);
    const begun = performance.now();
    const outcome = await anonymise(instance.jobs);
    const seconds = (performance.now() - begun) / 1000;
    if (!("gone" in outcome) || outcome.gone !== due) throw new Error(JSON.stringify(outcome));
    figures[`${name}: cases a second`] = Math.round(due / seconds);
  };
  const size = async () =>
    Number(
      (await owner`select sum(pg_total_relation_size(oid)) as size from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace`)[0]!.size,
    );

  const before = await size();
  await add(few, 0);
  await fill();
  figures["bytes a case with 6 records and a file of 130 kB"] = Math.round(
    (await size() - before) / few,
  );
  figures["of these without the file"] = Math.round((await size() - before) / few - 2 * 65_000);
  let kept = few;
  for (const step of steps) {
    if (step > kept) {
      await add(step - kept, 5);
      await addKeys();
      kept = step;
    }
    await measure(`${step} kept`, few);
  }
  const plan = await owner`explain select * from organisation o join cases c
    on c.organisation = o.id and c.status = 'archived' and c.archived <= current_date - 60`;
  figures["plan"] = plan.map((row) => row["QUERY PLAN"] as string).filter((line) =>
    /scan/i.test(line)
  ).map((line) => line.trim().replace(/ +\(.*/, "")).join("; ");
  if (asked.length === 0) await measure(`${kept} kept`, many);
  if (json) console.log(JSON.stringify(figures));
  else for (const [name, figure] of Object.entries(figures)) console.log(`- ${name}: ${figure}`);
  await Promise.all([owner.end({ timeout: 5 }), shred.end({ timeout: 5 })]);
}
