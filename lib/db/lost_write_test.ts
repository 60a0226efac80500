/** A database that drops its connections while they are at work. */
import assert from "node:assert/strict";
import { testServer } from "../../tests/portal.ts";
import { connect, isAway, readAddress } from "./mod.ts";

Deno.test("a transaction whose connection is lost fails, and the process lives on", async () => {
  const address = readAddress(testServer());
  const owner = connect(address, 1);
  const sql = connect(address, 4);
  for (let round = 0; round < 20; round++) {
    const lost = sql.begin(async (tx) => {
      const [own] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`;
      const end = owner`select pg_terminate_backend(${own!.pid})`;
      await Promise.all([tx`select pg_sleep(60)`, tx`select 1`, end]);
    });
    await assert.rejects(lost, isAway);
  }
  assert.deepEqual([...await sql`select 1 as one`], [{ one: 1 }]);
  await Promise.all([owner, sql].map((pool) => pool.end({ timeout: 5 })));
});
