import { type Bytes, openStream } from "../crypto/mod.ts";
import { type Acting, acting, type Sql } from "../db/mod.ts";
import type { FileEntry } from "./entry.ts";

/** Sealed chunks read from the database in one go. */
const chunksAtOnce = 16;

/** The content of a cleaned file, opened chunk by chunk as it is read. */
export function openFile(
  sql: Sql,
  who: Acting,
  place: { organisation: string; case: string },
  file: FileEntry,
): ReadableStream<Uint8Array> {
  const key = Uint8Array.fromBase64(file.key);
  return ReadableStream.from(
    openStream(chunks(sql, who, file.id), key, {
      organisation: place.organisation,
      case: place.case,
      file: file.id,
    }),
  );
}

async function* chunks(sql: Sql, who: Acting, file: string): AsyncGenerator<Bytes> {
  for (let next = 0;; next += chunksAtOnce) {
    // A transaction a batch: a slow reader holds no connection.
    const rows = await acting(sql, who, (tx) =>
      tx<{ blob: Bytes }[]>`
        select blob from file_chunk where file = ${file} and number >= ${next}
           and number < ${next + chunksAtOnce} order by number`);
    for (const row of rows) yield row.blob;
    if (rows.length < chunksAtOnce) return;
  }
}

/** Headers of a download: never shown in the page, never guessed at (ASVS 3.2.1, 5.4.2). */
export function downloadHeaders(file: FileEntry): Headers {
  return new Headers({
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename="${file.name}"`,
    "content-length": String(file.bytes),
    "content-security-policy": "default-src 'none'; sandbox",
  });
}
