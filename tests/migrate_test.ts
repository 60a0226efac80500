import assert from "node:assert/strict";
import { testDatabase } from "./portal.ts";
import { connect, isNewest, migrate, readAddress, roleName } from "../lib/db/mod.ts";

const passwords = { app: "a".repeat(32), jobs: "b".repeat(32) };

Deno.test("two instances that migrate at once apply each migration once", async () => {
  await using database = await testDatabase();
  const owner = readAddress(database.url);
  const applied = await Promise.all([1, 2, 3].map(() => migrate(owner, "main", passwords)));
  const numbers = applied.flat();
  assert.ok(numbers.length > 0);
  assert.equal(new Set(numbers).size, numbers.length);
  assert.deepEqual(await migrate(owner, "main", passwords), []);
});

Deno.test("the app asks whether the schema is the newest", async () => {
  await using database = await testDatabase();
  const owner = readAddress(database.url);
  const name = `${owner.database}_shred`;
  await migrate(owner, "main", passwords);
  const app = connect({
    ...owner,
    user: roleName(owner.database, "app"),
    password: passwords.app,
  }, 1);
  const sql = connect(owner, 1);
  try {
    assert.equal(await isNewest(app, "main"), true);
    await sql`delete from migration where number = (select max(number) from migration)`;
    assert.equal(await isNewest(app, "main"), false);
    await sql`create database ${sql(name)}`;
    const shred = connect({ ...owner, database: name }, 1);
    assert.equal(await isNewest(shred, "shred"), false, "an empty database is not migrated");
    await shred.end({ timeout: 5 });
  } finally {
    await Promise.all([app.end({ timeout: 5 }), sql.end({ timeout: 5 })]);
  }
});

Deno.test("a migration that was changed after it was applied is refused", async () => {
  await using database = await testDatabase();
  const owner = readAddress(database.url);
  await migrate(owner, "main", passwords);
  const sql = connect(owner, 1);
  await sql`update migration set hash = '\\x00' where number = 1`;
  await sql.end({ timeout: 5 });
  await assert.rejects(migrate(owner, "main", passwords), /migration 1 changed/);
});
