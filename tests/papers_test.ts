/**
 * What people hand in to be checked, or put back: proofs of filing, evidence packs, exports, sealed
 * archives. However they were changed, the answer is a clear one: never "good", never an exception.
 * Fixed seed; `FUZZ_RUNS` changes of each.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import fc from "fast-check";
import { zipSync } from "fflate";
import { organisationProblems } from "../lib/accounts/mod.ts";
import { type Kind, readHead, readSealed, writeSealed } from "../lib/backup/mod.ts";
import { checkEvidence, type EvidenceContent, evidenceKind } from "../lib/cases/evidence_pack.ts";
import { checkProof, commit, proofBody, proofKeyText, proofText } from "../lib/cases/proof_text.ts";
import {
  CannotOpen,
  generateKeyPair,
  randomBytes,
  sign,
  signingKey,
  signSheet,
  strictText,
} from "../lib/crypto/mod.ts";
import { checkZip } from "../lib/export/check.ts";
import { type IntegrityContent, integrityKind } from "../lib/export/integrity.ts";
import { change, mutated } from "../lib/scrub/testing_mutate.ts";
import { addresses } from "./addresses.ts";

const runs = Number(Deno.env.get("FUZZ_RUNS") ?? 150);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const [portal, person] = [await signingKey(randomBytes(32)), await signingKey(randomBytes(32))];
const [id, day] = ["00000000-0000-4000-8000-000000000000", "2026-11-29"];

/** Changes a file in every way, and asks of each that differs what it is taken for. */
async function changedAll(
  file: Uint8Array,
  other: Uint8Array,
  check: (bytes: Uint8Array) => Promise<{ good: boolean }>,
): Promise<void> {
  assert.equal((await check(file)).good, true, "unchanged");
  const property = fc.asyncProperty(change, async (one) => {
    const bytes = mutated(file, { ...one, inside: null }, other);
    const same = bytes.length === file.length && bytes.every((byte, i) => byte === file[i]);
    assert.equal((await check(bytes)).good, same);
  });
  await fc.assert(property, { seed: 20261129, numRuns: runs });
  for (const odd of ["", "\ufeff", "{}", "null", "[".repeat(100_000), '{"a":'.repeat(100_000)]) {
    assert.equal((await check(bytesOf(odd))).good, false, odd.slice(0, 10));
  }
}

const filing = {
  organisation: "nordwind",
  day,
  report: { what: "It, and „more“ 😀" },
  files: [{ name: "attachment-1.jpg", bytes: 3, sha256: "ab".repeat(32) }],
};
const random = randomBytes(32);
const body = proofBody(await commit(random, filing), portal.publicKey);
const proof = proofText(body, await sign(portal, "proof of filing", bytesOf(body)));
const key = proofKeyText(random, filing);

const pack = await signSheet<EvidenceContent>(evidenceKind, portal, person, {
  format: "ombud-evidence-1",
  made: `${day}T10:00:00.000Z`,
  case: id,
  by: id,
  pseudonym: "ab".repeat(16),
  organisation: "Nordwind „Süd“",
  clocks: {
    law: "EU",
    received: day,
    acknowledgeBy: day,
    acknowledged: null,
    feedbackBy: day,
    extended: false,
  },
  people: [{ account: id, name: "Clara Holm" }],
  events: [],
  records: [],
});

/** An export's sheet that tells of these files. */
async function sheetOf(files: Record<string, string>): Promise<string> {
  return await signSheet<IntegrityContent>(integrityKind, portal, person, {
    format: "ombud-integrity-1",
    made: `${day}T10:00:00.000Z`,
    case: id,
    organisation: "Nordwind",
    by: id,
    name: "Clara Holm",
    access: "case",
    audit: { chain: id, day, hash: "ab".repeat(32) },
    records: [],
    files: Object.entries(files).map(([path, text]) => ({
      path,
      bytes: bytesOf(text).length,
      sha256: createHash("sha256").update(text).digest("hex"),
    })),
  });
}

function zipped(files: Record<string, string>): Uint8Array {
  const entries = Object.entries(files).map(([path, text]) => [path, bytesOf(text)]);
  return zipSync(Object.fromEntries(entries), { level: 0 });
}

Deno.test("a proof and its key: whatever was changed is found", async () => {
  const other = bytesOf(pack);
  await changedAll(bytesOf(proof), other, (bytes) => checkProof(strictText(bytes)));
  await changedAll(bytesOf(key), other, (bytes) => checkProof(proof, strictText(bytes)));
});

Deno.test("an evidence pack: whatever was changed is found, also what cannot be walked", async () => {
  const check = (bytes: Uint8Array) => checkEvidence(strictText(bytes));
  await changedAll(bytesOf(pack), bytesOf(proof), check);
  const event = '{"chain":"a","day":"2026-11-29","at":null,"event":"a","actor":null,"hash":"' +
    "ab".repeat(32) + '","detail":{"a":' + "[".repeat(50_000) + "]".repeat(50_000) + "}}";
  const deep = pack.replace('"events": []', `"events": [${event}]`);
  assert.notEqual(deep, pack);
  assert.deepEqual(await check(bytesOf(deep)), { good: false, reason: "malformed" });
});

Deno.test("an export: no file of it is changed, added or hidden", async () => {
  const files = { "records.json": '{"text": "Ole saw it."}', "files/attachment-1.txt": "It." };
  const sheet = await sheetOf(files);
  const zip = zipped({ ...files, "integrity.json": sheet });
  assert.equal((await checkZip(zip)).good, true);
  const property = fc.asyncProperty(change, async (one) => {
    const check = await checkZip(mutated(zip, { ...one, inside: null }, bytesOf(pack)));
    // The bytes between the files of a ZIP are not told of: what is good tells of the same files.
    if (check.good) assert.deepEqual(check.sheet.content.files.length, Object.keys(files).length);
  });
  await fc.assert(property, { seed: 20261129, numRuns: runs });
  const more = zipped({ ...files, "integrity.json": sheet, "_hidden_x": "More." });
  assert.deepEqual(await checkZip(more), { good: false, reason: "added", path: "_hidden_x" });
  const latin = new TextDecoder("latin1").decode(more).replaceAll("_hidden_x", "__proto__");
  const hidden = Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
  assert.equal((await checkZip(hidden)).good, false, "a name that no list of entries shows");
});

Deno.test("a sealed archive opens unchanged, or not at all", async () => {
  const kind: Kind = { name: "tenant", recipient: "import key" };
  const { publicKey, privateKey } = await generateKeyPair();
  const frame = Uint8Array.from([0, 0, 0, 2, 7, 8]);
  const folder = await Deno.makeTempDir();
  try {
    await writeSealed(folder, kind, publicKey, 3, ReadableStream.from([frame]));
    const open = async () => {
      await readHead(folder, kind);
      return (await Array.fromAsync(readSealed(folder, kind, privateKey))).map((one) => [...one]);
    };
    assert.deepEqual(await open(), [[7, 8]]);
    for (const name of ["tenant.json", "tenant.sealed"]) {
      const path = join(folder, name);
      const whole = await Deno.readFile(path);
      const property = fc.asyncProperty(change, async (one) => {
        await Deno.writeFile(path, mutated(whole, { ...one, inside: null }, bytesOf(pack)));
        try {
          assert.deepEqual(await open(), [[7, 8]]);
        } catch (error) {
          if (!(error instanceof CannotOpen)) throw error;
        }
      });
      await fc.assert(property, { seed: 20261129, numRuns: Math.min(runs, 300) });
      await Deno.writeFile(path, whole);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a short name is a path of its own, and no page's", async () => {
  const pages = (await addresses()).map((path) => path.split("/")[1]!);
  const name = fc.oneof(fc.constantFrom(...pages), fc.string(), fc.stringMatching(/^[a-z0-9-]+$/));
  const property = fc.property(name, (slug) => {
    if (organisationProblems({ slug, name: "Nordwind" }).length > 0) return;
    assert.equal(new URL(`/${slug}/report`, "https://portal.example").pathname, `/${slug}/report`);
    assert.ok(!pages.includes(slug), slug);
  });
  fc.assert(property, { seed: 20261129, numRuns: runs });
});

Deno.test("the commands say what is wrong with a file, never where the code was", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const junk = join(folder, "junk");
    await Deno.writeFile(junk, Uint8Array.from([0x50, 0x4b, 0xff, 0xfe, 0]));
    const asked: [command: string, args: string[], code: number][] = [
      ["evidence", ["verify", join(folder, "none")], 2],
      ["evidence", ["verify", junk, "--kye", "x"], 2],
      ["proof", ["verify", junk, "--key", junk], 1],
    ];
    await Promise.all(asked.map(async ([command, args, expected]) => {
      const { code, stderr } = await new Deno.Command("deno", {
        args: ["task", "--quiet", command, ...args],
        env: { NO_COLOR: "1" },
      }).output();
      const said = new TextDecoder().decode(stderr);
      assert.equal(code, expected, said);
      assert.match(said, /^(Not good|Cannot read|Usage)/);
      assert.doesNotMatch(said, /\bat |Uncaught/);
    }));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
