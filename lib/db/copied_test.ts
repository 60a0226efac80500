/** Reading a COPY more slowly than the server writes. */
import assert from "node:assert/strict";
import { testServer } from "../../tests/portal.ts";
import { connect, piecesOf, readAddress, type Transaction } from "./mod.ts";

const ROWS = 300;
const copy = async (tx: Transaction) =>
  piecesOf(
    await tx`copy (select repeat('x', 65000) from generate_series(1, 300)) to stdout`.readable(),
  );
/** Lets everything that has arrived be handled. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

Deno.test("a slow reader of a COPY gets all of it, and the connection serves on", async () => {
  const sql = connect(readAddress(testServer()), 1);
  await sql.begin(async (tx) => {
    let rows = 0;
    for await (const piece of await copy(tx as Transaction)) {
      rows += new TextDecoder().decode(piece).split("\n").length - 1;
      await turn();
    }
    assert.equal(rows, ROWS);
    assert.equal((await tx`select 1`).length, 1);
  });
  await sql.end({ timeout: 5 });
});

Deno.test("a reader who gives up half-way gets the own error, and the connection serves on", async () => {
  const sql = connect(readAddress(testServer()), 1);
  const given = sql.begin(async (tx) => {
    for await (const _ of await copy(tx as Transaction)) {
      await turn();
      throw new Error("the disk is full");
    }
  });
  await assert.rejects(given, /the disk is full/);
  assert.equal((await sql`select 1`).length, 1);
  await sql.end({ timeout: 5 });
});
