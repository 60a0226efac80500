import assert from "node:assert/strict";
import { testDatabase } from "../../tests/portal.ts";
import { setClock } from "../clock.ts";
import { ConfigError } from "../config.ts";
import { connect, migrate, readAddress, roleName } from "../db/mod.ts";
import { buckets } from "../limits.ts";
import { giveBack, readBuckets, take, testLimits, useOnce } from "./mod.ts";

const SECOND = 1000;
const bucket = { size: 5, each: 10 * SECOND };

Deno.test("token buckets in PostgreSQL", async (t) => {
  await using database = await testDatabase();
  const owner = readAddress(database.url);
  const password = crypto.randomUUID();
  await migrate(owner, "main", { app: password, jobs: password });
  const app = () => connect({ ...owner, user: roleName(owner.database, "app"), password }, 8);
  const [one, other] = [app(), app()];
  const at = (seconds: number) => setClock(new Date(start + seconds * SECOND).toISOString());
  const start = Date.now();
  try {
    await t.step("fifty at once from two instances get as many tokens as there are", async () => {
      const waits = await Promise.all(
        Array.from({ length: 50 }, (_, n) => take(n % 2 ? one : other, bucket, "race")),
      );
      assert.equal(waits.filter((wait) => wait === 0).length, 5);
      assert.ok(waits.every((wait) => wait <= bucket.each));
    });

    await t.step("it says how long to wait, and that is how long", async () => {
      at(0);
      for (let n = 0; n < 5; n++) assert.equal(await take(one, bucket, "wait"), 0);
      const wait = await take(one, bucket, "wait");
      assert.ok(Math.abs(wait - bucket.each) < 1500, `${wait}`);
      at(9 - 1);
      assert.ok(await take(one, bucket, "wait") > 0);
      at(12);
      assert.equal(await take(one, bucket, "wait"), 0);
      assert.ok(await take(one, bucket, "wait") > 0, "one token came back, not two");
      at(100_000);
      for (let n = 0; n < 5; n++) assert.equal(await take(one, bucket, "wait"), 0);
      assert.ok(await take(one, bucket, "wait") > 0, "never more than its size");
    });

    await t.step("what is kept for others stays; what is given back is there again", async () => {
      at(0);
      for (let n = 0; n < 3; n++) assert.equal(await take(one, bucket, "kept", 2), 0);
      assert.ok(await take(one, bucket, "kept", 2) > 0);
      assert.equal(await take(one, bucket, "kept"), 0);
      assert.equal(await take(one, bucket, "kept"), 0);
      assert.ok(await take(one, bucket, "kept") > 0);
      await giveBack(one, bucket, "kept");
      assert.equal(await take(one, bucket, "kept"), 0);
    });

    await t.step("a hash is new once, also under fifty parallel tries", async () => {
      const hash = crypto.getRandomValues(new Uint8Array(32));
      const news = await Promise.all(
        Array.from({ length: 50 }, (_, n) => useOnce(n % 2 ? one : other, hash, SECOND)),
      );
      assert.equal(news.filter(Boolean).length, 1);
    });

    await t.step("the app reads and changes no bucket but by taking", async () => {
      for (
        const attempt of [
          one`select * from bucket`,
          one`delete from bucket`,
          one`update bucket set full_at = now()`,
          one`delete from used`,
          one`insert into sms_tally values ('2026-01-01', 'failed', 1)`,
        ]
      ) await assert.rejects(attempt, /permission denied/);
    });
  } finally {
    setClock(new Date().toISOString());
    await Promise.all([one, other].map((sql) => sql.end({ timeout: 5 })));
  }
});

Deno.test("the test-only limits file counts in a demo and stops a real start", async () => {
  const dataDir = await Deno.makeTempDir();
  try {
    assert.deepEqual(readBuckets(dataDir, false), buckets);
    await Deno.writeTextFile(testLimits(dataDir), JSON.stringify({ report: bucket }));
    assert.deepEqual(readBuckets(dataDir, true), { ...buckets, report: bucket });
    assert.throws(() => readBuckets(dataDir, false), ConfigError);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
