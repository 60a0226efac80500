import assert from "node:assert/strict";
import { certify, certifyRecovery } from "../lib/accounts/certificate.ts";
import { type Role, sealRoot, type StaffKey } from "../lib/accounts/mod.ts";
import {
  generateKeyPair,
  printShare,
  randomBytes,
  readShare,
  signingKey,
  splitKey,
} from "../lib/crypto/mod.ts";
import { connect, readAddress, type Sql } from "../lib/db/mod.ts";
import { type Browser, type Page, readable } from "./client.ts";
import { blobsOf, copyOut, shredOf } from "./dump.ts";
import { startInstance } from "./instance.ts";
import { caseLinks, fileReport, logIn } from "./people.ts";
import { startPortal, type TestPortal } from "./portal.ts";

/** Gives a demo, whose own are thrown away, a root and a recovery key that the test knows. */
async function refound(portal: TestPortal, sql: Sql): Promise<string[]> {
  const seed = randomBytes(32);
  const root = await signingKey(seed);
  const recovery = await generateKeyPair();
  await sql`update firm set recovery_public = ${recovery.publicKey},
    recovery_certificate = ${await certifyRecovery(root, recovery.publicKey)},
    sealed_root = ${await sealRoot(recovery.publicKey, seed)}`;
  for (
    const row of await sql<(StaffKey & { roles: Role[] })[]>`select k.*, array(
      select distinct role from membership m where m.account = k.account) as roles from staff_key k`
  ) {
    await sql`update staff_key set certificate = ${await certify(root, row, row.roles)}
      where account = ${row.account}`;
  }
  const secret = `${portal.dataDir}/secrets/firm_root`;
  await Deno.writeTextFile(secret, root.publicKey.toBase64());
  return await Promise.all(splitKey(recovery.privateKey).map(printShare));
}

Deno.test("two of the firm's three shares give a lost ombudsman's cases to another", async (t) => {
  await using first = await startPortal();
  const sql = connect(readAddress(first.databaseUrl), 1);
  await using _ = { [Symbol.asyncDispose]: () => sql.end({ timeout: 5 }) };
  const shares = await refound(first, sql);
  await using instance = await startInstance(first);
  const portal: TestPortal = Object.assign(Object.create(first), { origin: instance.origin });
  const idOf = async (username: string): Promise<string> =>
    (await sql`select id from account where username = ${username}`)[0]!.id;
  const [lost, to] = [await idOf("counsel"), await idOf("counsel2")];

  for (const what of ["Ariel", "Prospero"]) await fileReport(portal, { what });
  await fileReport(portal, { what: "Caliban", involved: ["Casper Dahl"] });
  await sql`delete from wrap where account = ${to}`;
  const [admin] = await logIn(portal, "admin");
  const [counsel2] = await logIn(portal, "counsel2");
  const titles = async (browser: Browser): Promise<string[]> => {
    const links = caseLinks(await browser.get("/desk"));
    const pages = await Promise.all(links.map((link) => browser.get(link)));
    return pages.map((page) => /Ariel|Prospero|Caliban/.exec(page.text)![0]).sort();
  };
  const hold = async (values: Record<string, string>): Promise<Page> =>
    await admin.submit(await admin.get("/admin/recovery"), {
      lost,
      to,
      first: shares[0]!,
      second: shares[2]!,
      ...values,
    });

  await t.step("mistakes are named, nothing is given, and no share comes back", async () => {
    const strange = await Promise.all(splitKey(randomBytes(32)).map(printShare));
    const slip = shares[1]!.replace(/.$/, (letter) => letter === "0" ? "1" : "0");
    for (
      const [values, problem] of [
        [{ first: slip }, /slip in the first share/],
        [{ second: slip }, /slip in the second share/],
        [{ second: shares[0]! }, /same share twice/],
        [{ second: strange[1]! }, /different keys/],
        [{ first: strange[0]!, second: strange[1]! }, /not this firm's/],
        [{ to: lost }, /two different people/],
        [{ to: await idOf("nordwind1") }, /two different people/],
      ] as const
    ) {
      const page = await hold(values);
      assert.equal(page.status, 422);
      assert.match(readable(page), problem);
      for (const share of shares) assert.ok(!page.text.includes(share));
    }
    assert.deepEqual(await titles(counsel2), []);
  });

  await t.step("whoever is no administrator finds no such page", async () => {
    assert.equal((await counsel2.get("/admin/recovery")).status, 404);
  });

  await t.step("a key that is not certified gets nothing, shares or not", async () => {
    const [key] = await sql`select wrap_public from staff_key where account = ${to}`;
    await sql`update staff_key set wrap_public = ${(await generateKeyPair()).publicKey}
      where account = ${to}`;
    const page = await hold({});
    assert.equal(page.status, 422);
    assert.match(readable(page), /not certified/);
    const refused = await sql`select detail from audit where event = 'key.refused'`;
    assert.deepEqual(refused.map((row) => row.detail.holder), [to]);
    await sql`update staff_key set wrap_public = ${key!.wrapPublic} where account = ${to}`;
  });

  await t.step("a recovery key of the operator's is refused before it is used", async () => {
    const mine = await generateKeyPair();
    const [firm] = await sql`select recovery_public from firm`;
    await sql`update firm set recovery_public = ${mine.publicKey}`;
    const [one, other] = await Promise.all(splitKey(mine.privateKey).map(printShare));
    assert.match(readable(await hold({ first: one!, second: other! })), /changed the firm's/);
    await sql`update firm set recovery_public = ${firm!.recoveryPublic}`;
  });

  await t.step("two shares in any spelling give the cases, but not the walled one", async () => {
    const page = await hold({ first: shares[0]!.toLowerCase().replaceAll("-", " ") });
    assert.match(readable(page), /2 given\. 1 left out/);
    assert.deepEqual(await titles(counsel2), ["Ariel", "Prospero"]);
    const [held] = await sql`select actor, detail from audit where event = 'recovery.held'`;
    assert.equal(held!.actor, await idOf("admin"));
    assert.deepEqual(held!.detail, { lost, account: to, cases: 2, walled: 1 });
    assert.equal((await sql`select 1 from audit where event = 'case.rewrap'`).length, 2);
  });

  await t.step("the command does the same; it certifies a last ombudsman's keys", async () => {
    const keys = await counsel2.get("/desk/keys");
    const fingerprint = /<code>([0-9A-Z-]{19})<\/code>/.exec(keys.text)![1]!;
    await sql`delete from wrap where account = ${to}`;
    await sql`update staff_key set certificate = null where account = ${to}`;
    const recover = async (typed: string[], ...args: string[]) => {
      const child = new Deno.Command("deno", {
        args: ["run", "-A", "tasks/recover.ts", "--lost", "counsel", "--to", "counsel2", ...args],
        env: {
          DATABASE_URL: first.databaseUrl,
          SHRED_DATABASE_URL: shredOf(first.databaseUrl),
          DATA_DIR: first.dataDir,
        },
        stdin: "piped",
        stdout: "piped",
        stderr: "piped",
      }).spawn();
      const stdin = child.stdin.getWriter();
      await stdin.write(new TextEncoder().encode(typed.join("\n")));
      await stdin.close();
      const { code, stdout, stderr } = await child.output();
      const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
      return { code, out: text(stdout), errors: text(stderr) };
    };
    const two = [shares[1]!, shares[2]!];
    const without = await recover(two);
    assert.equal(without.code, 1);
    assert.match(without.errors, /not certified/);
    const wrong = await recover(two, "--fingerprint", "0000-0000-0000-0000");
    assert.match(wrong.errors, /not the fingerprint/);
    assert.equal((await recover(two.slice(1), "--fingerprint", fingerprint)).code, 1);
    assert.deepEqual(await titles(counsel2), []);
    const done = await recover(two, "--fingerprint", fingerprint);
    assert.equal(done.code, 0, done.errors);
    assert.match(done.out, /2 given\. 1 left out/);
    assert.deepEqual(await titles(counsel2), ["Ariel", "Prospero"]);
  });

  await t.step("no share is stored", async () => {
    const stored = blobsOf(await copyOut(first.databaseUrl)).map((blob) => blob.toHex());
    for (const share of shares) {
      const { value } = (await readShare(share))!;
      assert.ok(!stored.some((blob) => blob.includes(value.toHex())));
    }
    const texts = JSON.stringify([...await copyOut(first.databaseUrl)]);
    assert.ok(shares.every((share) => !texts.includes(share)));
  });
});
