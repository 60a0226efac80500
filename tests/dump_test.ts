import assert from "node:assert/strict";
import { openUnder, readCookie } from "../lib/accounts/mod.ts";
import { openSecrets } from "../lib/accounts/keys.ts";
import { openPhone } from "../lib/accounts/phone.ts";
import { openWraps, type Part, partKey, type Wrap } from "../lib/cases/keys.ts";
import {
  type Bytes,
  deriveStaff,
  open,
  openSecret,
  openStream,
  subkey,
  unwrapKey,
} from "../lib/crypto/mod.ts";
import { deriveKeys } from "../lib/portal.ts";
import { Browser, type Page } from "./client.ts";
import { blobsOf, copyOut, copySecrets, type Row, shredOf } from "./dump.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { startPortal, type TestPortal } from "./portal.ts";

const canary = (place: string) => `Xw${place}Plover`;
const places = ["What", "Who", "Name", "Contact", "Message", "Answer", "Csv", "Draft"];
const planted = places.map(canary);

/** Everything that somebody can carry away. */
interface Loot {
  main: Map<string, Row[]>;
  shred: Map<string, Row[]>;
  /** All that has 32 bytes: secrets, what the server derives from them, what the tables hold. */
  keys: Bytes[];
  /** All that was taken, as bytes. */
  everything: Bytes[];
}

async function plant(portal: TestPortal): Promise<{ lawyer: Browser; reporter: Browser }> {
  const { code } = await fileReport(portal, {
    what: canary("What"),
    who: canary("Who"),
    name: canary("Name"),
    contact: canary("Contact"),
    identity: "confidential",
    attachments: [new File([`who;what\n${canary("Csv")};x\n`], "list.csv")],
  });
  const draft = await fileReport(portal, { what: canary("Draft"), action: "save" });
  const [, kept] = await openInbox(portal, draft.code); // its visit holds the code, sealed
  assert.ok(kept.text.includes(canary("Draft")), "the draft is planted");
  const [reporter, inbox] = await openInbox(portal, code);
  await reporter.submit(inbox, { text: canary("Message") }, "/inbox");
  // Everybody is still inside: sessions, a visit, a login that waits for its code.
  const [lawyer, desk] = await logIn(portal, "counsel");
  const [link] = caseLinks(desk);
  const page: Page = await lawyer.get(link!);
  assert.ok(planted.slice(0, 5).every((one) => page.text.includes(one)), "all is planted");
  const file = /href="([^"]+\/attachments\/[^"]+)"/.exec(page.text)![1]!;
  assert.ok((await lawyer.get(file)).text.includes(canary("Csv")), "the file is planted");
  await lawyer.submit(page, { text: canary("Answer") }, `${link}/messages`);
  const waiting = new Browser(portal.origin);
  await waiting.submit(await waiting.get("/desk/login"), {
    username: "counsel2",
    password: portal.password,
  });
  return { lawyer, reporter };
}

async function carryAway(portal: TestPortal): Promise<Loot> {
  const main = await copyOut(portal.databaseUrl);
  const shred = await copyOut(shredOf(portal.databaseUrl));
  const secrets = copySecrets(portal);
  const keys = [...secrets, ...blobsOf(main), ...blobsOf(shred)].filter((one) => one.length === 32);
  for (const secret of secrets.filter((one) => one.length === 32)) {
    const derived = await deriveKeys(secret, secret, secret);
    keys.push(derived.pepper, derived.locator, derived.form, derived.login, derived.contact);
  }
  return { main, shred, keys, everything: [...secrets, ...blobsOf(main), ...blobsOf(shred)] };
}

/** The rows of a table, with the columns that the attacker knows from the source. */
const rows = <T>(loot: Loot, table: string) => loot.main.get(table) as unknown as T[];

interface Credential {
  account: string;
  salt: Bytes;
  sealedSecrets: Bytes;
  sealedRecovery: Bytes | null;
  sealedPhone: Bytes;
}
interface Sealed {
  id: Bytes;
  sealed: Bytes;
  glances?: Bytes | null;
}
interface DraftRow {
  id: string;
  version: number;
  sealed: Bytes;
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
const purposes = ["case", "triage", "shared", "redacted", "client"] as const;
const parts = [...purposes.slice(1), "identity", "notes"] as Part[];

/** Tries each key on each sealed thing, in every way the portal would use a key. Gives what opens. */
async function attack(loot: Loot, keys: Bytes[]): Promise<string[]> {
  const found: string[] = [];
  const tried = async (work: () => Promise<Bytes | string>) => {
    const got = await work().catch(() => undefined);
    if (got !== undefined) {
      found.push(typeof got === "string" ? got : new TextDecoder("latin1").decode(got));
    }
  };
  for (const key of keys) {
    const cookies = ["session", "login"].flatMap((table) => rows<Sealed>(loot, table));
    for (const { id, sealed, glances } of cookies) {
      if (glances) await tried(() => openSecret(key, glances, ["glances", id]));
      await tried(async () => JSON.stringify(await openUnder({ value: "", key, id }, sealed)));
    }
    for (const { account, sealedSecrets, sealedRecovery } of rows<Credential>(loot, "credential")) {
      await tried(async () => (await openSecrets(key, account, sealedSecrets)).wrap);
      if (sealedRecovery) {
        await tried(() => openSecret(key, sealedRecovery, ["recovery", account]));
      }
    }
    for (const { id, version, sealed } of rows<DraftRow>(loot, "draft")) {
      const place = { organisation: "", case: id, record: id, version, kind: "draft" };
      await tried(async () => await open(await subkey(key, "draft"), sealed, place));
    }
    await tryCases(loot, key, tried);
  }
  return found;
}

async function tryCases(
  loot: Loot,
  key: Bytes,
  tried: (work: () => Promise<Bytes | string>) => Promise<void>,
): Promise<void> {
  const privateKey = await unwrapKey(key);
  for (const { id, organisation } of rows<{ id: string; organisation: string }>(loot, "cases")) {
    const shredKey = loot.shred.get("shred_key")!.find((row) => row.caseId === id)!.key as Bytes;
    const place = { organisation, case: id, epoch: 1 };
    const secrets = purposes.map((purpose) => new Map([[1, { [purpose]: key }]]));
    for (const one of rows<WrapRow>(loot, "wrap").filter((row) => row.caseId === id)) {
      const recipient = one.recipient === "staff" ? { account: one.account! } : one.recipient;
      await tried(async () => {
        const opened = await openWraps(place, [one], recipient, privateKey, shredKey);
        secrets.push(opened.secrets as typeof secrets[number]);
        return "a case key";
      });
    }
    const keys = [key];
    for (const held of secrets) {
      for (const part of parts) {
        const found = await partKey({ ...place, shredKey, secrets: held }, 1, part);
        if (found) keys.push(found);
      }
    }
    for (const one of keys) await tryContent(loot, { organisation, case: id }, one, tried);
  }
}

async function tryContent(
  loot: Loot,
  place: { organisation: string; case: string },
  key: Bytes,
  tried: (work: () => Promise<Bytes | string>) => Promise<void>,
): Promise<void> {
  for (const { id, version, kind, blob } of rows<RecordRow>(loot, "record")) {
    await tried(() => open(key, blob, { ...place, record: id, version, kind }));
  }
  for (const { id: file } of rows<{ id: string }>(loot, "file")) {
    const chunks = rows<{ file: string; number: number; blob: Bytes }>(loot, "file_chunk")
      .filter((row) => row.file === file)
      .sort((a, b) => a.number - b.number).map((row) => row.blob);
    await tried(async () => {
      const source = ReadableStream.from(chunks);
      const content = await Array.fromAsync(openStream(source, key, { ...place, file }));
      return new TextDecoder().decode(await new Blob(content).bytes());
    });
  }
}

Deno.test("with both databases, the secrets and the environment nobody reads a report", async (t) => {
  await using portal = await startPortal();
  const { lawyer } = await plant(portal);
  const loot = await carryAway(portal);

  await t.step("the loot is complete; so the test can fail", () => {
    for (const table of ["session", "login", "record", "file_chunk", "wrap", "credential"]) {
      assert.ok(loot.main.get(table)!.length > 0, table);
    }
    assert.ok(loot.shred.get("shred_key")!.length > 0);
    assert.ok(loot.keys.length > 20, "secrets, derived keys, shred keys and more");
  });

  await t.step("no text of a person is in it, in any spelling", () => {
    const hay = loot.everything.map((one) => new TextDecoder("latin1").decode(one));
    hay.push(JSON.stringify([...loot.main], (_, value) => value));
    for (const one of planted) {
      const bytes = new TextEncoder().encode(one);
      const utf16 = new Uint8Array([...bytes].flatMap((byte) => [byte, 0]));
      const spellings = [one, bytes.toHex(), bytes.toBase64().replace(/.{0,3}={0,2}$/, "")];
      spellings.push(new TextDecoder("latin1").decode(utf16));
      for (const text of hay) {
        for (const spelling of spellings) assert.ok(!text.includes(spelling), one);
      }
    }
  });

  await t.step("no key in it opens a session, a person's keys, a case, a file", async () => {
    assert.deepEqual(await attack(loot, loot.keys), []);
  });

  await t.step("what it does open are telephone numbers, as /security says", async () => {
    const [person] = rows<Credential>(loot, "credential");
    const phones = await Promise.all(
      loot.keys.map((key) =>
        openPhone({ contact: key }, person!.account, person!.sealedPhone).catch(() => undefined)
      ),
    );
    assert.match(phones.find((one) => one !== undefined)!, /^\+4520000\d{3}$/);
  });

  await t.step("the same attack with a password reads all; so it was an honest one", async () => {
    const { id } = rows<{ id: string; username: string }>(loot, "account")
      .find((row) => row.username === "counsel")!;
    const { account, salt, sealedSecrets } = rows<Credential>(loot, "credential")
      .find((row) => row.account === id)!;
    const master = Deno.readTextFileSync(`${portal.dataDir}/secrets/master`);
    const pepper = await subkey(Uint8Array.fromBase64(master.trim()), "pepper");
    const context = "staff password";
    const derived = await deriveStaff(portal.password, { salt, pepper, context });
    const { wrap } = await openSecrets(derived.key, account, sealedSecrets);
    const read = (await attack(loot, [wrap])).join("\n");
    for (const one of ["What", "Who", "Name", "Message", "Answer"]) {
      assert.ok(read.includes(canary(one)), one);
    }
  });

  await t.step("and so does it with a stolen cookie, while its session lives", async () => {
    const cookie = await readCookie([...lawyer.cookies.values()][0]);
    assert.ok((await attack(loot, [cookie!.key])).length > 0);
  });
});
