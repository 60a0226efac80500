import { createHash } from "node:crypto";
import { Zip, ZipPassThrough } from "fflate";
import type { Actor } from "../accounts/mod.ts";
import { openFile } from "../attachments/mod.ts";
import type { CaseExport } from "../cases/mod.ts";
import { sheetText, signingKey, signSheet } from "../crypto/mod.ts";
import type { Portal } from "../portal.ts";
import { caseJson } from "./case_json.ts";
import { type IntegrityContent, integrityKind, integrityName, sumsName } from "./integrity.ts";

/** Every file bears this date: when a file was made or cleaned is nobody's business. */
const date = new Date(1980, 0, 1);

/** Where the ZIP would need its 64-bit form. */
export const zipBytes: number = 2 ** 32 - 2 ** 20;

type Part = { path: string; bytes: number; content: AsyncIterable<Uint8Array> };

/** A ZIP as it is being written, and how long it will be. */
export interface ZipExport {
  bytes: number;
  stream: ReadableStream<Uint8Array>;
}

/**
 * A case as a ZIP: its cleaned files, `records.json`, `SHA256SUMS` for the common tools, and the signed
 * integrity sheet. Read and written piece by piece, so that a large case needs no more memory than a
 * small one. Nothing is compressed: pictures and documents are so already, and the length is known.
 */
export function makeZip(portal: Portal, actor: Actor, exported: CaseExport): ZipExport {
  const records = new TextEncoder().encode(caseJson(exported));
  const parts: Part[] = [
    { path: "records.json", bytes: records.length, content: whole(records) },
    ...exported.files.map(({ path, file }) => ({
      path,
      bytes: file.bytes,
      content: openFile(portal.sql, { account: actor.account }, exported.keys, file),
    })),
  ];
  const none = parts.map(({ path, bytes }) => ({ path, bytes, sha256: "0".repeat(64) }));
  const unsigned = { key: "0".repeat(64), signature: "0".repeat(128) };
  const content = integrityOf(actor, exported, none);
  const sheet = sheetText({ content, portal: unsigned, person: unsigned });
  const sizes = [
    ...none,
    { path: sumsName, bytes: new TextEncoder().encode(sumsOf(none)).length },
    { path: integrityName, bytes: new TextEncoder().encode(sheet).length },
  ];
  return {
    bytes: lengthOf(sizes),
    stream: ReadableStream.from(write(portal, actor, exported, parts)),
  };
}

async function* write(portal: Portal, actor: Actor, exported: CaseExport, parts: Part[]) {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const hashes: IntegrityContent["files"] = [];
  const add = async function* ({ path, bytes, content }: Part) {
    const entry = Object.assign(new ZipPassThrough(path), { mtime: date });
    zip.add(entry);
    const hash = createHash("sha256");
    for await (const chunk of content) {
      hash.update(chunk);
      entry.push(chunk);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* ready.splice(0);
    hashes.push({ path, bytes, sha256: hash.digest("hex") });
  };
  const addText = (path: string, text: string) => {
    const bytes = new TextEncoder().encode(text);
    return add({ path, bytes: bytes.length, content: whole(bytes) });
  };
  for (const part of parts) yield* add(part);
  const files = [...hashes];
  yield* addText(sumsName, sumsOf(files));
  const content = integrityOf(actor, exported, files);
  const person = await signingKey(actor.signSeed);
  const sheet = await signSheet(integrityKind, portal.keys.audit, person, content);
  yield* addText(integrityName, sheet);
  zip.end();
  yield* ready.splice(0);
}

async function* whole(bytes: Uint8Array) {
  yield bytes;
}

/** As `sha256sum -c` reads it. */
function sumsOf(files: IntegrityContent["files"]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}

function integrityOf(
  actor: Actor,
  { made, by, view, records, head }: CaseExport,
  files: IntegrityContent["files"],
): IntegrityContent {
  return {
    format: "ombud-integrity-1",
    made,
    case: view.facts.case,
    organisation: view.facts.organisationName,
    by: actor.account,
    name: by,
    access: view.access,
    audit: head,
    records: records.map(({ ordinal: place, id, version, kind, digest }) => ({
      ...{ place, id, version, kind, digest },
    })),
    files,
  };
}

/** The length of a ZIP of stored files: headers, sizes behind each file, directory and its end. */
function lengthOf(files: { path: string; bytes: number }[]): number {
  const [header, behind, entry, end] = [30, 16, 46, 22];
  return files.reduce(
    (sum, { path, bytes }) => sum + header + behind + entry + 2 * path.length + bytes,
    end,
  );
}
