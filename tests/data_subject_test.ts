import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { readable } from "./client.ts";
import { caseLinks, fileReport, logIn } from "./people.ts";
import { startPortal } from "./portal.ts";

Deno.test("what staff may ask about their own data", async (t) => {
  await using portal = await startPortal();
  const owner = connect(readAddress(portal.databaseUrl), 1);
  await fileReport(portal, { what: "A story with a secret." });
  const [counsel] = await logIn(portal, "counsel");
  await counsel.get(caseLinks(await counsel.get("/desk"))[0]!);
  const [admin] = await logIn(portal, "admin");
  const idOf = async (username: string) =>
    (await owner`select id from account where username = ${username}`)[0]!.id as string;

  await t.step("a person sees and downloads what is held, and nothing of others", async () => {
    const page = await counsel.get("/desk/account/data");
    for (const word of ["Clara Holm", "counsel", "+4520000002", "ombudsman, Nordwind Energie"]) {
      assert.ok(readable(page).includes(word), word);
    }
    assert.match(readable(page), /Cases encrypted to you 1\b/);
    const file = await counsel.get("/desk/account/download");
    assert.match(file.headers.get("content-disposition")!, /attachment/);
    const held = JSON.parse(file.text);
    assert.equal(held.username, "counsel");
    assert.ok(held.log.some((line: { event: string }) => line.event === "case.read"));
    for (const word of ["Casper", "secret", "counsel2"]) assert.ok(!file.text.includes(word), word);
  });

  await t.step("an administrator corrects a name", async () => {
    const path = `/admin/accounts/${await idOf("counsel2")}`;
    const page = await admin.get(path);
    const bad = await admin.submit(page, { act: "rename", name: "x" });
    assert.equal(bad.status, 422);
    const good = await admin.submit(page, { act: "rename", name: "Casper Dahl-Møller" });
    assert.match(readable(good), /Casper Dahl-Møller/);
  });

  await t.step("nobody is erased who works here, or alone reads a case", async () => {
    const path = `/admin/accounts/${await idOf("counsel2")}`;
    const page = await admin.get(path);
    const working = await admin.submit(page, { act: "erase", sure: "yes" });
    assert.equal(working.status, 422);
    assert.match(readable(working), /Disable the account first/);
    await owner`delete from wrap where account = ${await idOf("counsel")}`;
    await admin.submit(page, { act: "disable" });
    const last = await admin.submit(await admin.get(path), { act: "erase", sure: "yes" });
    assert.match(readable(last), /Nobody else reads some of this person's cases/);
  });

  await t.step("of a former member only what the law wants kept stays", async () => {
    const id = await idOf("nordwind1");
    const path = `/admin/accounts/${id}`;
    await admin.submit(await admin.get(path), { act: "disable" });
    const keys = await owner`select sign_public from staff_key where account = ${id}`;
    const unsure = await admin.submit(await admin.get(path), { act: "erase" });
    assert.equal(unsure.status, 422);
    const done = await admin.submit(await admin.get(path), { act: "erase", sure: "yes" });
    assert.match(readable(done), /Former member/);
    const tables = await owner<{ name: string }[]>`
      select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;
    const naming: string[] = [];
    for (const { name } of tables) {
      const rows = await owner<{ line: string }[]>`select t::text as line from ${owner(name)} t`;
      const text = rows.map((row) => row.line).join("\n");
      assert.ok(!/nordwind1|Nora Winther/.test(text), `${name} holds the name`);
      if (text.includes(id)) naming.push(name);
    }
    assert.deepEqual(naming.sort(), ["account", "audit", "former_key"]);
    const [kept] = await owner`select * from former_key where account = ${id}`;
    assert.deepEqual(kept!.signPublic, keys[0]!.signPublic, "signatures can be checked");
    assert.equal(kept!.sealedPrivate, null);
    assert.match(readable(await admin.get(path)), /former-/);
  });

  await owner.end({ timeout: 5 });
});
