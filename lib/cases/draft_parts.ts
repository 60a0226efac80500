import { keepFiles, overLimit, Upload } from "../attachments/mod.ts";
import type { Config } from "../config.ts";
import { type Bytes, open, openSecret, randomBytes, seal, sealSecret } from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import type { IncomingFile } from "../forms/mod.ts";
import { drafts as limits } from "../limits.ts";
import type { Portal } from "../portal.ts";
import {
  type Draft,
  type DraftContent,
  type Incoming,
  openDraft,
  readDraft,
  storeDraft,
} from "./draft.ts";
import { boundFiles, takeFiles } from "./draft_files.ts";
import type { Visit } from "./receipt.ts";

/** One part of a file, in memory; the parts come in any order. */
export interface NewPart {
  /** From 1. */
  number: number;
  /** How many there are; may be left out until the last one. */
  parts?: number;
  /** As the browser named it. */
  name: string;
  bytes: Bytes;
}

/** A part that cannot be kept; the reason is a key of the texts under `parts.errors`. */
export class WrongPart extends Error {
  constructor(readonly reason: "number" | "size" | "other" | "unfinished") {
    super(reason);
    this.name = "WrongPart";
  }
}

/** Reads a part into memory. Throws `WrongPart` when it is too large. */
export async function readPart(file: IncomingFile): Promise<Pick<NewPart, "name" | "bytes">> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.stream) {
    size += chunk.length;
    if (size <= limits.partBytes) chunks.push(chunk); // reads on: the form's parser waits
  }
  if (size > limits.partBytes) throw new WrongPart("size");
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  // "photo.jpg.001", as programs name what they cut.
  return { name: file.name.replace(/\.\d{2,4}$/, ""), bytes };
}

/** Keeps a part, sealed, in the place of one with its number. Throws `WrongPart`, `FormError` 413. */
export async function keepPart(
  tx: Transaction,
  config: Config,
  draft: string,
  content: DraftContent,
  arrived: Draft["arrived"],
  { number, parts, name, bytes }: NewPart,
): Promise<[DraftContent, Draft["arrived"]]> {
  const most = parts ?? limits.parts;
  if (!(number >= 1 && number <= most && most <= limits.parts)) throw new WrongPart("number");
  const before = content.incoming;
  if (before?.parts && parts && before.parts !== parts) throw new WrongPart("other");
  const incoming = {
    ...before ?? { name, key: randomBytes(32).toBase64() },
    ...(parts ? { parts } : {}),
  };
  const now = [...arrived.filter((one) => one.number !== number), { number, bytes: bytes.length }];
  if (incoming.parts && now.some((one) => one.number > incoming.parts!)) {
    throw new WrongPart("other");
  }
  if (now.reduce((sum, one) => sum + one.bytes, 0) > config.maxFileBytes) {
    throw overLimit("file", config.maxFileBytes);
  }
  const key = Uint8Array.fromBase64(incoming.key);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  await tx`delete from draft_part where draft = ${draft} and number = ${number}`;
  await tx`insert into draft_part ${
    tx({
      draft,
      number,
      bytes: bytes.length,
      digest: await sealSecret(key, digest, ["draft part", draft, number]),
      blob: await seal(key, bytes, place(draft, number)),
    })
  }`;
  return [{ ...content, incoming }, now.sort((a, b) => a.number - b.number)];
}

/** Lets the parts that have arrived go. */
export async function forgetParts(
  tx: Transaction,
  draft: string,
  content: DraftContent,
): Promise<[DraftContent, Draft["arrived"]]> {
  await tx`delete from draft_part where draft = ${draft}`;
  return [{ ...content, incoming: undefined }, []];
}

/** Whether every part of the file has arrived. */
export function isWhole({ incoming, arrived }: Draft): boolean {
  return incoming?.parts !== undefined && arrived.length === incoming.parts;
}

/**
 * When all parts of a file have arrived: puts them together, cleans the file, and gives it to the
 * draft in the place of its parts, at once. Killed in the middle, it is done at the next request. Where
 * no worker is free the parts stay.
 */
export async function assemble(portal: Portal, visit: Visit): Promise<void> {
  const draft = await readDraft(portal, visit);
  if (!draft || !isWhole(draft)) return;
  const { incoming, organisation, id } = draft;
  const upload = new Upload(portal, { organisation, case: id });
  try {
    const stream = ReadableStream.from(partsOf(portal, draft, incoming!));
    await upload.take({ field: "attachments", name: incoming!.name, stream });
    if (upload.refused.some(({ reason }) => reason === "busy")) return;
    await acting(portal.sql, { draft: id, upload: upload.id }, async (tx) => {
      const now = await openDraft(tx, visit, true);
      if (now?.incoming?.key !== incoming!.key) return; // somebody was faster
      const [rest, none] = await forgetParts(tx, id, now);
      const { content, files } = takeFiles(rest, upload);
      boundFiles(portal.config, content, none);
      await keepFiles(tx, upload.id, id, files);
      await storeDraft(tx, visit, now.version + 1, content, none);
    });
  } finally {
    await upload.discard();
  }
}

/** The file, part by part: a part at a time is in memory. */
async function* partsOf(portal: Portal, draft: Draft, { key }: Incoming): AsyncGenerator<Bytes> {
  for (const { number } of draft.arrived) {
    const [row] = await acting(portal.sql, { draft: draft.id }, (tx) =>
      tx<{ blob: Bytes }[]>`
        select blob from draft_part where draft = ${draft.id} and number = ${number}`);
    if (!row) throw new Error("Cannot put together: a part is gone");
    yield await open(Uint8Array.fromBase64(key), row.blob, place(draft.id, number));
  }
}

/** The SHA-256 of each part that has arrived, in hex: for a sender who wants to know what to send. */
export async function partDigests(
  portal: Portal,
  visit: Visit,
): Promise<{ number: number; bytes: number; digest: string }[]> {
  return await acting(portal.sql, { draft: visit.case }, async (tx) => {
    const draft = await openDraft(tx, visit);
    if (!draft?.incoming) return [];
    const key = Uint8Array.fromBase64(draft.incoming.key);
    const rows = await tx<{ number: number; bytes: number; digest: Bytes }[]>`
      select number, bytes, digest from draft_part where draft = ${draft.id} order by number`;
    return await Promise.all(rows.map(async ({ number, bytes, digest }) => {
      const opened = await openSecret(key, digest, ["draft part", draft.id, number]);
      return { number, bytes, digest: opened.toHex() };
    }));
  });
}

function place(draft: string, number: number) {
  return { organisation: "", case: draft, record: draft, version: number, kind: "draft part" };
}
