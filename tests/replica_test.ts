import assert from "node:assert/strict";
import { join } from "node:path";
import { keepShredKey, readShredKeys } from "../lib/cases/shred.ts";
import { connect, migrate, readAddress, roleName } from "../lib/db/mod.ts";
import { startEmbedded } from "../lib/db/embedded/mod.ts";

/** The SQL of `host/backup.md`, block by block, as an operator copies it. */
async function blocks(): Promise<string[]> {
  const text = await Deno.readTextFile("host/backup.md");
  return [...text.matchAll(/```sql\n(.*?)```/gs)].map((match) => match[1]!);
}

// Two servers, one of them started twice: at night.
const ignore = !Deno.env.has("MODEL_HISTORIES");
const name = "the replica of the shred keys follows, forgets, and takes over";
Deno.test({ name, ignore }, async (t) => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await Deno.makeTempDir({ prefix: "ombud-replica-" });
  cleanup.defer(() => Deno.remove(folder, { recursive: true }));
  const start = (name: string) => startEmbedded({ dataDir: join(folder, name), fast: true });
  const [settings, publication, subscription, takeOver] = await blocks();
  const passwords = { app: crypto.randomUUID(), jobs: crypto.randomUUID() };
  const run = async (url: string, block: string) => {
    const sql = connect(readAddress(url), 1);
    for (const line of block.split(";\n").filter((one) => one.trim())) await sql.unsafe(line);
    await sql.end({ timeout: 5 });
  };
  const asApp = (url: string) => {
    const address = readAddress(url);
    return connect({
      ...address,
      user: roleName(address.database, "app"),
      password: passwords.app,
    }, 1);
  };
  /** Asks until the answer is this: replication takes its moment. */
  const until = async (ask: () => Promise<unknown>, answer: unknown) => {
    while (await ask() !== answer) await new Promise((go) => setTimeout(go, 20));
  };

  const before = await start("first");
  await migrate(readAddress(before.shredOwnerUrl), "shred", passwords);
  await run(before.shredOwnerUrl, settings!);
  await before.stop();
  const first = await start("first");
  let firstRuns = true;
  cleanup.defer(async () => {
    if (firstRuns) await first.stop();
  });
  await run(first.shredOwnerUrl, publication!);
  const second = await start("second");
  cleanup.defer(second.stop);
  await migrate(readAddress(second.shredOwnerUrl), "shred", passwords);
  const { host, port, database, user, password } = readAddress(first.shredOwnerUrl);
  const address = `host=${host} port=${port} dbname=${database} user=${user} password=${password}`;
  await run(second.shredOwnerUrl, subscription!.replace("ADDRESS", address));
  const replica = connect(readAddress(second.shredOwnerUrl), 1);
  const count = async () => (await replica`select count(*)::int as n from shred_key`)[0]!.n;
  const [kept, gone] = [crypto.randomUUID(), crypto.randomUUID()];
  const key = crypto.getRandomValues(new Uint8Array(32));

  await t.step("a key that the portal stores is there, too", async () => {
    const app = asApp(first.shredOwnerUrl);
    await keepShredKey(app, kept, key, new Date());
    await keepShredKey(app, gone, crypto.getRandomValues(new Uint8Array(32)), new Date());
    await until(count, 2);
    await app.end({ timeout: 5 });
  });

  await t.step("a key that is deleted is deleted there", async () => {
    const owner = connect(readAddress(first.shredOwnerUrl), 1);
    await owner`delete from shred_key where case_id = ${gone}`;
    await until(count, 1);
    assert.equal((await replica`select case_id from shred_key`)[0]!.caseId, kept);
    await owner.end({ timeout: 5 });
  });

  await t.step("with the first server lost, the portal goes on with the replica", async () => {
    await first.stop();
    firstRuns = false;
    await run(second.shredOwnerUrl, takeOver!);
    const app = asApp(second.shredOwnerUrl);
    assert.deepEqual((await readShredKeys(app, [kept, gone])).get(kept), key);
    const fresh = crypto.randomUUID();
    await keepShredKey(app, fresh, key, new Date());
    assert.equal((await readShredKeys(app, [fresh])).size, 1);
    await app.end({ timeout: 5 });
  });

  await replica.end({ timeout: 5 });
});
