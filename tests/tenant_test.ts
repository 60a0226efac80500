import assert from "node:assert/strict";
import { join } from "node:path";
import { fingerprint, type StaffKey } from "../lib/accounts/mod.ts";
import { verifyAudit } from "../lib/audit/mod.ts";
import { readConfig } from "../lib/config.ts";
import { signingKey } from "../lib/crypto/mod.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { readRandomSecrets } from "../lib/secrets.ts";
import { Browser, readable } from "./client.ts";
import { shredOf } from "./dump.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal, type TestPortal } from "./portal.ts";

const wide = ["read", "write", "env", "net", "run", "sys"].map((kind) => `--allow-${kind}`);

async function tenant(portal: TestPortal, ...args: string[]) {
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "--no-prompt", ...wide, "tasks/tenant.ts", ...args],
    env: { DATABASE_URL: portal.databaseUrl, DATA_DIR: portal.dataDir, SMS_TRANSPORT: "outbox" },
    stdin: "null",
  }).output();
  return { code, text: new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr) };
}

async function verified(portal: TestPortal): Promise<unknown> {
  const { auditKey } = readRandomSecrets(readConfig({ DATA_DIR: portal.dataDir }), {});
  const [sql, shred] = [portal.databaseUrl, shredOf(portal.databaseUrl)]
    .map((url) => connect(readAddress(url), 1));
  try {
    return await verifyAudit(sql!, shred!, (await signingKey(auditKey)).publicKey);
  } finally {
    await Promise.all([sql!.end({ timeout: 5 }), shred!.end({ timeout: 5 })]);
  }
}

Deno.test("one organisation moves to another installation, and nothing else does", async (t) => {
  await using here = await startPortal();
  await using there = await startPortal({ DEMO_PASSWORD: "Other-Horse-8-Battery" });
  const owner = connect(readAddress(there.databaseUrl), 1);
  const folder = join(here.dataDir, "moved");
  const [counsel] = await logIn(here, "counsel");
  const attachments = new File([jpegWithSecrets("A")], "a.jpg");
  const moved = await fileReport(here, { what: "The moving story.", attachments });
  const [link] = caseLinks(await counsel.get("/desk"));
  await counsel.submit(await counsel.get(link!), { text: "An answer." }, `${link}/messages`);
  const other = await fileReport(here, { what: "A story of others." }, "havblik");

  await t.step("it is sealed to the key of the other installation", async () => {
    const key = await tenant(there, "key");
    assert.equal(key.code, 0, key.text);
    const to = join(there.dataDir, "secrets", "import_public");
    const done = await tenant(here, "export", "nordwind", folder, "--to", to);
    assert.equal(done.code, 0, done.text);
    assert.match(done.text, /1 cases of nordwind/);
    for (const name of ["tenant.json", "tenant.sealed"]) {
      const text = new TextDecoder("latin1").decode(await Deno.readFile(join(folder, name)));
      for (const word of ["nordwind", "counsel", "Clara", "+4520"]) assert.ok(!text.includes(word));
    }
    assert.equal((await tenant(here, "import", folder)).code, 1, "not even we open it");
  });

  await t.step("what is not there, or in the way, is said, and nothing half is left", async () => {
    const none = await tenant(here, "export", "nowhere", `${folder}-none`);
    assert.match(none.text, /no organisation "nowhere"/);
    const taken = await tenant(there, "import", folder);
    assert.equal(taken.code, 1);
    assert.match(taken.text, /"nordwind" is taken here: choose another with --as/);
    assert.equal((await owner`select 1 from organisation`).length, 2);
  });

  await t.step("it arrives whole, once", async () => {
    const done = await tenant(there, "import", folder, "--as", "northwind");
    assert.equal(done.code, 0, done.text);
    assert.match(done.text, /northwind is here with 1 cases/);
    assert.match(done.text, /counsel logs in as counsel-northwind/);
    const again = await tenant(there, "import", folder);
    assert.equal(again.code, 1, "the key is destroyed");
    assert.match(again.text, /no import key/);
    assert.equal((await owner`select 1 from cases`).length, 1);
    assert.equal(typeof await verified(there), "number", JSON.stringify(await verified(there)));
  });

  await t.step("the reporter's code opens the case there, and is taken over", async () => {
    const [browser, inbox] = await openInbox(there, moved.code);
    assert.match(readable(inbox), /The moving story\./);
    assert.match(readable(inbox), /An answer\./);
    const sent = await browser.submit(inbox, { text: "I found you." }, "/inbox");
    assert.match(readable(sent), /I found you\./);
    assert.equal((await owner`select 1 from receipt where origin is not null`).length, 0);
    assert.match(readable((await openInbox(there, moved.code))[1]), /I found you\./);
    assert.match(readable((await openInbox(there, other.code))[1]), /opens nothing/);
  });

  await t.step(
    "its lawyer logs in with the password of before, reads, downloads, answers",
    async () => {
      const [lawyer, desk] = await logIn(there, "counsel-northwind", here.password);
      assert.deepEqual([...new Set(caseLinks(desk))], [link]);
      const page = await lawyer.get(link!);
      assert.match(readable(page), /I found you\./);
      const file = /href="([^"]*\/attachments\/[^"]+)"/.exec(page.text)![1]!;
      assert.equal((await lawyer.get(file)).status, 200);
      const answer = await lawyer.submit(page, { text: "So you did." }, `${link}/messages`);
      assert.match(readable(answer), /So you did\./);
      assert.match(readable((await openInbox(there, moved.code))[1]), /So you did\./);
      const [row] = await owner`select c.origin, k.certificate from credential c
      join account a on a.id = c.account join staff_key k on k.account = a.id
      where a.username = 'counsel-northwind'`;
      assert.deepEqual(
        { ...row },
        { origin: null, certificate: null },
        "a colleague certifies later",
      );
      const [theirs, list] = await logIn(there, "counsel", "Other-Horse-8-Battery");
      assert.equal(caseLinks(list).length, 0, "nobody from there reads what is not granted");
      assert.equal((await theirs.get(link!)).status, 404);
    },
  );

  await t.step("once certified, the lawyer gives this firm's recovery key its wraps", async () => {
    assert.equal((await owner`select 1 from wrap where recipient = 'firm'`).length, 0);
    const [colleague] = await logIn(there, "counsel", "Other-Horse-8-Battery");
    const page = await colleague.get("/desk/colleagues");
    const [row] = await owner<StaffKey[]>`select k.* from staff_key k
      join account a on a.id = k.account where a.username = 'counsel-northwind'`;
    const values = { account: row!.account, fingerprint: await fingerprint(row!) };
    assert.equal((await colleague.submit(page, values, "/desk/colleagues")).status, 200);
    const [lawyer] = await logIn(there, "counsel-northwind", here.password);
    assert.match(readable(await lawyer.get(link!)), /So you did\./);
    const epochs = await owner`select epoch from wrap where recipient = 'firm' order by epoch`;
    assert.deepEqual(epochs.map((one) => one.epoch), [1, 2]);
  });

  await t.step("removed here, it is gone with its keys; the others stay", async () => {
    assert.equal((await tenant(here, "remove", "nordwind")).code, 2, "only when one is sure");
    const done = await tenant(here, "remove", "nordwind", "--sure");
    assert.equal(done.code, 0, done.text);
    assert.match(readable((await openInbox(here, moved.code))[1]), /opens nothing/);
    assert.equal((await new Browser(here.origin).get("/nordwind")).status, 404);
    assert.match(readable((await openInbox(here, other.code))[1]), /A story of others\./);
    const shred = connect(readAddress(shredOf(here.databaseUrl)), 1);
    assert.equal((await shred`select 1 from shred_key`).length, 1);
    await shred.end({ timeout: 5 });
    assert.equal(typeof await verified(here), "number");
    assert.match(readable((await openInbox(there, moved.code))[1]), /So you did\./);
  });

  await owner.end({ timeout: 5 });
});
