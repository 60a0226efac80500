import assert from "node:assert/strict";
import { fileReport } from "./people.ts";
import { startPortal } from "./portal.ts";
import { readSecrets } from "../lib/secrets.ts";
import { readConfig } from "../lib/config.ts";
import { acting, connect, readAddress, roleName } from "../lib/db/mod.ts";

/** What everyone at the desk may see: nothing in it belongs to a case. */
const shared = new Set([
  "firm",
  "organisation",
  "question_form",
  "logo",
  "account",
  "membership",
  "staff_key",
  "former_key",
  "job_run",
  "audit_day", // a head a day of each chain, which changes whether a case came or not
]);

Deno.test("the app's role sees the rows of who acts, and nobody else's", async (t) => {
  await using portal = await startPortal({}, {}, true);
  await fileReport(portal, { what: "for both ombudsmen" });
  await fileReport(portal, { what: "not sent", action: "save" });
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const config = readConfig({ DATA_DIR: portal.dataDir });
  const { dbApp, dbJobs } = readSecrets(config, {});
  const address = readAddress(portal.databaseUrl);
  const app = connect({ ...address, user: roleName(address.database, "app"), password: dbApp }, 1);
  const jobs = connect(
    { ...address, user: roleName(address.database, "jobs"), password: dbJobs },
    1,
  );
  try {
    const tables = (await owner<{ name: string }[]>`
      select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`)
      .map((row) => row.name);
    const readable = (await owner<{ name: string }[]>`
      select table_name as name from information_schema.role_table_grants
       where grantee = ${roleName(address.database, "app")} and privilege_type = 'SELECT'`)
      .map((row) => row.name);
    const [counsel] = await owner`select id from account where username = 'counsel'`;
    const [contact] = await owner`select id from account where username = 'nordwind1'`;
    const [theCase] = await owner`select id from cases`;

    await t.step("row-level security is forced on every table", async () => {
      const open = await owner`
        select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
           and not (relrowsecurity and relforcerowsecurity)`;
      assert.deepEqual([...open], []);
      assert.ok(tables.length > 15);
    });

    for (
      const [name, who] of [
        ["nobody", {}],
        ["a contact person without a grant", { account: contact!.id }],
        ["the reporter of another case", { case: crypto.randomUUID() }],
        ["another session", { session: crypto.getRandomValues(new Uint8Array(32)) }],
        ["another upload", { upload: crypto.randomUUID() }],
        ["another draft", { draft: crypto.randomUUID() }],
      ] as const
    ) {
      await t.step(`${name} sees no row of the case`, async () => {
        for (const table of readable.filter((one) => !shared.has(one))) {
          const rows = await acting(app, who, (tx) => tx`select * from ${tx(table)}`);
          const others = [...rows].filter((row) => row.account !== contact!.id);
          assert.deepEqual(others, [], `${table} shows rows to ${name}`);
        }
      });
    }

    await t.step("an ombudsman with a wrap sees the case; so the test can fail", async () => {
      for (const table of ["cases", "wrap", "record", "receipt"]) {
        const rows = await acting(
          app,
          { account: counsel!.id },
          (tx) => tx`select * from ${tx(table)}`,
        );
        assert.ok(rows.length > 0, table);
      }
    });

    await t.step("the app can change no schema, no record, no audit row, no key", async () => {
      const attempts: ((tx: Parameters<Parameters<typeof acting>[2]>[0]) => Promise<unknown>)[] = [
        (tx) => tx`create table mine (id int)`,
        (tx) => tx`alter table cases disable row level security`,
        (tx) => tx`update record set blob = '\\x00'`,
        (tx) => tx`delete from record`,
        (tx) => tx`delete from cases`,
        (tx) => tx`delete from audit`,
        (tx) => tx`update audit set event = 'login'`,
        (tx) =>
          tx`insert into audit (chain, number, day, event, hash) values ('x', 1, '2026-01-01', 'login', '')`,
        (tx) => tx`update staff_key set wrap_public = '\\x00'`,
        (tx) => tx`update credential set verifier = '\\x00'`,
        (tx) => tx`set role ${tx(address.user)}`,
      ];
      for (const attempt of attempts) {
        await assert.rejects(
          acting(app, { account: counsel!.id }, attempt),
          /denied|must be owner/,
        );
      }
    });

    await t.step("the jobs' role reads no record, no file, no wrap", async () => {
      for (
        const table of [
          ...["record", "file_chunk", "wrap", "receipt", "credential", "draft", "draft_part"],
        ]
      ) {
        await assert.rejects(jobs`select * from ${jobs(table)}`, /permission denied/);
      }
    });

    await t.step("who acts ends with the transaction", async () => {
      await acting(app, { account: counsel!.id, case: theCase!.id }, (tx) => tx`select 1`);
      assert.deepEqual([...await app`select * from cases`], []);
    });
  } finally {
    await Promise.all([owner, app, jobs].map((sql) => sql.end({ timeout: 5 })));
  }
});
