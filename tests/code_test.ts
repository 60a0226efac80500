/** What a reporter can do with the code of a report: take a new one, and prove that it was filed. */
import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { codeOf, readable } from "./client.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";

async function proofTask(...args: string[]) {
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: ["task", "--quiet", "proof", ...args],
    env: { NO_COLOR: "1" },
  }).output();
  return { code, text: new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr) };
}

Deno.test("a report's code is renewed, and its filing proven", async (t) => {
  await using portal = await startPortal();
  const owner = connect(readAddress(portal.databaseUrl), 1);
  await using _ = { [Symbol.asyncDispose]: () => owner.end({ timeout: 5 }) };
  const folder = await Deno.makeTempDir({ prefix: "ombud-proof-" });
  const { code: first, browser, page } = await fileReport(portal, {
    what: "Seen by others.",
    attachments: new File([jpegWithSecrets("A. Uthor")], "a.jpg"),
  });
  let code = first;

  await t.step("a new code: the old one and every other visit end at once", async () => {
    const [mine, inbox] = await openInbox(portal, code);
    const [other] = await openInbox(portal, code);
    const next = codeOf(inbox);
    assert.notEqual(next, code);
    const unused = (await openInbox(portal, next))[1];
    assert.equal(unused.status, 422, "shown is not yet given");
    const done = await mine.submit(inbox, {}, "/inbox/code");
    assert.equal(done.status, 201);
    assert.match(readable(done), /Your new code/);
    assert.equal(codeOf(done), next);
    assert.equal(new URL(done.url).pathname, "/inbox/code", "in no address");
    assert.equal((await other.raw("/inbox")).headers.get("location"), "/receipt?ended");
    const [, old] = await openInbox(portal, code);
    assert.match(readable(old), /This code opens nothing/);
    assert.match(readable(await mine.get("/inbox")), /Seen by others/, "my own visit goes on");
    assert.equal((await mine.submit(inbox, {}, "/inbox/code")).status, 201, "a repeat is harmless");
    code = next;
    const [, opened] = await openInbox(portal, code);
    assert.match(readable(opened), /Seen by others/);
    const [event] = await owner`select at, actor from audit where event = 'reporter.code'`;
    assert.deepEqual({ ...event }, { at: null, actor: null }, "the day alone");
    assert.equal((await owner`select 1 from audit where event = 'reporter.code'`).length, 1);
  });

  await t.step("what is written after it reaches both sides, over a new epoch, too", async () => {
    const [lawyer, desk] = await logIn(portal, "counsel");
    const [link] = caseLinks(desk);
    await lawyer.submit(await lawyer.get(link!), { text: "Thank you." }, `${link}/messages`);
    const [mine, inbox] = await openInbox(portal, code);
    assert.match(readable(inbox), /Thank you\./);
    await mine.submit(inbox, { text: "It is the red one." }, "/inbox");
    assert.match(readable(await lawyer.get(link!)), /It is the red one/);
  });

  await t.step("a code that the page did not show is refused", async () => {
    const [mine, inbox] = await openInbox(portal, code);
    const foreign = await mine.submit(inbox, { receipt: first }, "/inbox/code");
    assert.equal(foreign.status, 403);
    const [, still] = await openInbox(portal, code);
    assert.equal(still.status, 200);
  });

  await t.step("the proof is checked offline, and with its key tells what was filed", async () => {
    const [mine] = await openInbox(portal, code);
    const response = await mine.raw("/inbox/proof");
    assert.match(response.headers.get("content-disposition")!, /attachment; filename="proof.txt"/);
    const proof = await response.text();
    const key = (await mine.get("/inbox/proof/key")).text;
    assert.equal((await mine.get("/inbox/proof")).text, proof, "always the same");
    assert.ok(proof.length < 600);
    for (const word of ["Seen", "nordwind", "2026", "attachment", code]) {
      assert.ok(!proof.includes(word), `alone it does not tell ${word}`);
    }
    for (const text of [proof, key]) assert.ok(!text.includes(code));
    await Deno.writeTextFile(`${folder}/proof.txt`, proof);
    await Deno.writeTextFile(`${folder}/key.txt`, key);
    await Deno.writeTextFile(`${folder}/bad.txt`, proof.replace("commitment", "Commitment"));
    await Deno.writeTextFile(`${folder}/lied.txt`, key.replace("Seen", "Sewn"));
    const file = (name: string) => `${folder}/${name}`;
    const [good, opened, bad, lied, none, misused] = await Promise.all([
      proofTask("verify", file("proof.txt")),
      proofTask("verify", file("proof.txt"), "--key", file("key.txt")),
      proofTask("verify", file("bad.txt")),
      proofTask("verify", file("proof.txt"), "--key", file("lied.txt")),
      proofTask("verify", file("nothing.txt")),
      proofTask("verify"),
    ]);
    assert.deepEqual(
      [good, opened, bad, lied, none, misused].map((one) => one.code),
      [0, 0, 1, 1, 2, 2],
    );
    assert.doesNotMatch(good!.text, /nordwind|Seen/);
    const key8 = /(?:[0-9a-f]{8} ){7}[0-9a-f]{8}/;
    const shown = key8.exec((await mine.get("/security")).text)![0];
    assert.equal(key8.exec(good!.text)![0], shown, "the page /security tells whose key it is");
    const pinned = await proofTask("verify", file("proof.txt"), "--portal", shown);
    const other = await proofTask("verify", file("proof.txt"), "--portal", "0".repeat(64));
    assert.deepEqual([pinned.code, other.code], [0, 1]);
    assert.match(opened!.text, /Filed with nordwind on \d{4}-\d\d-\d\d[^]*Seen by others\./);
    const file1 = await (await mine.raw(
      /\/inbox\/attachments\/[\w-]+/.exec((await mine.get("/inbox")).text)![0],
    )).bytes();
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", file1));
    assert.ok(opened!.text.includes(hash.toHex()), "the file that was kept is in it");
  });

  await t.step("the page after sending leads to it", async () => {
    const form = page.text.indexOf('name="to" value="proof"');
    assert.ok(form > 0);
    const fresh = await fileReport(portal, { what: "Another." });
    const response = await fresh.browser.raw("/receipt", {
      method: "POST",
      body: new URLSearchParams({ receipt: fresh.code, to: "proof" }),
    });
    assert.equal(response.headers.get("location"), "/inbox/proof");
    assert.match((await fresh.browser.get("/inbox/proof")).text, /^ombud-proof-1\n/);
    assert.equal(browser.cookies.size, 0);
  });
  await Deno.remove(folder, { recursive: true });
});
