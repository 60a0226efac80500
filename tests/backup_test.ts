import assert from "node:assert/strict";
import { join } from "node:path";
import { anonymise } from "../lib/retention/mod.ts";
import { backup } from "../lib/backup/mod.ts";
import { verifyAudit } from "../lib/audit/mod.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { type Browser, readable, type Value } from "./client.ts";
import { openSecrets } from "../lib/accounts/keys.ts";
import { openWraps, partKey, type Wrap } from "../lib/cases/keys.ts";
import { tryReceipt } from "../lib/cases/receipt.ts";
import {
  type Bytes,
  deriveStaff,
  generateKeyPair,
  open,
  openStream,
  parseReceipt,
  unwrapKey,
} from "../lib/crypto/mod.ts";
import type { Portal } from "../lib/portal.ts";
import { copyOut } from "./dump.ts";
import { startInstance } from "./instance.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal, testDatabase } from "./portal.ts";

const idOf = (link: string | undefined) => link!.split("/").pop()!;

/**
 * Reads all that can be read of a database with every secret, every password and these codes: opens
 * every wrap with every private key, then every record and file with every case key, every part, and
 * every shred key that there is, or none.
 */
async function burgle(portal: Portal, password: string, codes: string[]) {
  const main = await copyOut(urlOf(portal, "databaseUrl"));
  const shred = await copyOut(urlOf(portal, "shredDatabaseUrl"));
  const rows = <T>(table: string) => main.get(table) as unknown as T[];
  const privateKeys: Bytes[] = [];
  for (const { account, salt, sealedSecrets } of rows<Credential>("credential")) {
    const binding = { salt, pepper: portal.keys.pepper, context: "staff password" };
    const { key } = await deriveStaff(password, binding);
    privateKeys.push((await openSecrets(key, account, sealedSecrets)).wrap);
  }
  for (const code of codes) {
    const read = parseReceipt(code);
    assert.ok(read.ok);
    const { privateKey } = (await tryReceipt(portal, read.receipt)).visit!;
    privateKeys.push(privateKey);
  }
  const shredKeys = [new Uint8Array(32)];
  for (const row of shred.get("shred_key")!) shredKeys.push(Uint8Array.from(row.key as Bytes));
  const texts: string[] = [];
  const cases = new Set<string>();
  let tried = 0;
  const attempt = async (work: () => Promise<Uint8Array>) => {
    tried++;
    const found = await work().catch(() => undefined);
    if (found) texts.push(new TextDecoder("latin1").decode(found));
  };
  for (const { id, organisation } of rows<{ id: string; organisation: string }>("cases")) {
    const place = { organisation, case: id, epoch: 1 };
    for (const wrap of rows<WrapRow>("wrap").filter((row) => row.caseId === id)) {
      const recipient = wrap.recipient === "staff" ? { account: wrap.account! } : wrap.recipient;
      for (const bytes of privateKeys) {
        const privateKey = await unwrapKey(bytes);
        for (const shredKey of shredKeys) {
          const keys = await openWraps(place, [wrap], recipient, privateKey, shredKey)
            .catch(() => undefined);
          if (!keys) continue;
          cases.add(id);
          for (const part of parts) {
            const key = await partKey(keys, wrap.epoch, part);
            if (!key) continue;
            for (const { id: record, version, kind, blob } of rows<RecordRow>("record")) {
              const at = { organisation, case: id, record, version, kind };
              await attempt(() => open(key, blob, at));
            }
          }
        }
      }
    }
  }
  for (const text of [...texts]) {
    for (
      const [, file, key] of text.matchAll(/"id":"([0-9a-f-]{36})"[^}]*?"key":"([\w+/=]{44})"/g)
    ) {
      const chunks = rows<{ file: string; number: number; blob: Bytes }>("file_chunk")
        .filter((row) => row.file === file).sort((a, b) => a.number - b.number);
      for (const one of rows<{ id: string; organisation: string }>("cases")) {
        const at = { organisation: one.organisation, case: one.id, file: file! };
        const source = ReadableStream.from(chunks.map((row) => row.blob));
        await attempt(async () =>
          await new Blob(await Array.fromAsync(openStream(source, Uint8Array.fromBase64(key!), at)))
            .bytes()
        );
      }
    }
  }
  return { texts, cases: [...cases], tried };
}

const parts = ["triage", "shared", "redacted", "client", "identity", "notes"] as const;
const urlOf = (portal: Portal, which: "databaseUrl" | "shredDatabaseUrl") => portal.config[which]!;
interface Credential {
  account: string;
  salt: Bytes;
  sealedSecrets: Bytes;
}
interface WrapRow extends Wrap {
  caseId: string;
  recipient: "reporter" | "firm" | "staff";
  account: string | null;
}
interface RecordRow {
  id: string;
  version: number;
  kind: string;
  blob: Bytes;
}

async function task(args: string[], env: Record<string, string>) {
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: ["task", "--quiet", ...args],
    env: { SMS_TRANSPORT: "outbox", ...env },
    stdin: "null",
  }).output();
  return { code, text: new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr) };
}

Deno.test("a backup brings back what lives, and nothing that was forgotten", async (t) => {
  await using portal = await startPortal();
  await using instance = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const env = { DATABASE_URL: portal.databaseUrl, DATA_DIR: portal.dataDir };
  const folder = join(portal.dataDir, "copy");
  const [counsel] = await logIn(portal, "counsel");
  const act = async (browser: Browser, link: string, act: string, values: Record<string, Value>) =>
    await browser.submit(await browser.get(link), values, `${link}/${act}`);

  const attachments = new File([jpegWithSecrets("A")], "a.jpg");
  const kept = await fileReport(portal, { what: "this one lives", attachments });
  const [keptLink] = caseLinks(await counsel.get("/desk"));
  const gone = await fileReport(portal, { what: "Kestrel canary" });
  const goneLink = caseLinks(await counsel.get("/desk")).find((link) => link !== keptLink)!;
  await act(counsel, goneLink, "archive", { reason: "done" });

  await t.step("it is written while the portal goes on, sealed, and never twice", async () => {
    const made = await task(["backup", folder], env);
    assert.equal(made.code, 0, made.text);
    assert.match(made.text, /rows of \d+ tables written/);
    const sealed = new TextDecoder("latin1").decode(
      await Deno.readFile(join(folder, "backup.sealed")),
    );
    for (const text of ["Clara Holm", "nordwind", "counsel"]) {
      assert.ok(!sealed.includes(text), text);
    }
    const again = await task(["backup", folder], env);
    assert.equal(again.code, 1);
    assert.match(again.text, /name another folder/);
  });

  await t.step("it takes the time that it needs", async () => {
    const hurried = connect(readAddress(portal.databaseUrl), 1);
    await hurried`set statement_timeout = '300ms'`;
    const slow = owner.begin(async (lock) => {
      await lock`lock table file_chunk`;
      const made = backup(hurried, join(folder, "slow"), (await generateKeyPair()).publicKey);
      for (;;) {
        const [waiting] = await lock`
          select 1 from pg_locks where relation = 'file_chunk'::regclass and not granted`;
        if (waiting) break;
      }
      await lock`select pg_sleep(0.6)`;
      return { made };
    });
    const { made } = await slow;
    assert.equal((await made).firm, 1);
    await hurried.end({ timeout: 5 });
  });

  await t.step("a case is forgotten after the backup", async () => {
    const id = goneLink.split("/").pop()!;
    await owner`update cases set archived = archived - 60 where id = ${id}`;
    assert.deepEqual(await anonymise({ ...instance.jobs, portal: instance.portal }), { gone: 1 });
  });

  await t.step("a changed or cut backup restores nothing", async () => {
    const bytes = await Deno.readFile(join(folder, "backup.sealed"));
    const changed = bytes.slice();
    changed[changed.length >> 1]! ^= 1;
    for (const broken of [changed, bytes.subarray(0, bytes.length - 65_552)]) {
      await using target = await testDatabase();
      const other = await Deno.makeTempDir();
      await Deno.copyFile(join(folder, "backup.json"), join(other, "backup.json"));
      await Deno.writeFile(join(other, "backup.sealed"), broken);
      const { code, text } = await task(["restore", other], { ...env, DATABASE_URL: target.url });
      assert.equal(code, 1);
      assert.match(text, /another key, or the backup was changed/);
      const sql = connect(readAddress(target.url), 1);
      assert.equal((await sql`select 1 from account`).length, 0);
      await sql.end({ timeout: 5 });
      await Deno.remove(other, { recursive: true });
    }
  });

  await t.step(
    "restored, the living case opens; the forgotten one does not, with any key",
    async () => {
      await using target = await testDatabase();
      const done = await task(["restore", folder], { ...env, DATABASE_URL: target.url });
      assert.equal(done.code, 0, done.text);
      const sql = connect(readAddress(target.url), 1);
      const shredUrl = new URL(portal.databaseUrl);
      shredUrl.pathname += "_shred";
      const shred = connect(readAddress(shredUrl.href), 1);
      assert.equal(
        (await sql`select 1 from cases`).length,
        2,
        "the backup still holds both cases' rows",
      );
      assert.equal((await shred`select 1 from shred_key`).length, 1);
      const rows = await verifyAudit(sql, shred, instance.portal.keys.audit.publicKey);
      assert.equal(typeof rows, "number", JSON.stringify(rows));
      const again = await task(["restore", folder], { ...env, DATABASE_URL: target.url });
      assert.match(again.text, /not empty/);

      await using restored = await startInstance(portal, target.url);
      const [, inbox] = await openInbox({ ...portal, origin: restored.origin }, kept.code);
      assert.match(readable(inbox), /this one lives/);
      const [, other] = await openInbox({ ...portal, origin: restored.origin }, gone.code);
      assert.ok(!other.text.includes("Kestrel canary"));
      const [lawyer, desk] = await logIn(portal, "counsel", portal.password, restored.origin);
      assert.deepEqual([...new Set(caseLinks(desk))], [keptLink], goneLink);
      assert.match(readable(await lawyer.get(keptLink!)), /this one lives/);
      assert.equal((await lawyer.get(goneLink)).status, 404);

      // Whoever has the restored database, all secrets, all passwords and both codes, has the keys of
      // both cases, as the firm's recovery key would give them; but the forgotten one has no content.
      const loot = await burgle(restored.portal, portal.password, [kept.code, gone.code]);
      assert.deepEqual(loot.cases.toSorted(), [keptLink, goneLink].map(idOf).toSorted());
      assert.ok(loot.texts.some((text) => text.includes("this one lives")), "so it can fail");
      assert.ok(loot.texts.some((text) => text.startsWith("\xff\xd8")), "its photograph, too");
      assert.ok(!loot.texts.some((text) => text.includes("Kestrel canary")));
      assert.ok(loot.tried > 100);
      await Promise.all([sql.end({ timeout: 5 }), shred.end({ timeout: 5 })]);
    },
  );

  await owner.end({ timeout: 5 });
});
