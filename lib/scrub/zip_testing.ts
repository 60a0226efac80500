/** For tests of formats that are ZIP files: packs with another writer, and looks inside. */
import { Buffer } from "node:buffer";
import { unzipSync, zipSync } from "fflate";
import { CANARY, holds } from "./testing.ts";

export type Files = Record<string, string | Uint8Array>;

/** An archive of these files, in their order, with the date of a summer's day. */
export function pack(files: Files): Uint8Array {
  const entries = Object.entries(files).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === "string" ? new TextEncoder().encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: "2023-07-17T14:22:31" });
}

/** True when the text stands in the archive's bytes or in anything inside it. */
export function holdsInside(bytes: Uint8Array, text = CANARY): boolean {
  if (holds(bytes, text)) return true;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  return Object.values(unzipSync(bytes)).some((content) => holdsInside(content, text));
}

/** The text of one file in an archive. */
export function textOf(bytes: Uint8Array, name: string): string {
  return Buffer.from(unzipSync(bytes)[name] ?? []).toString();
}

/** The names in an archive. */
export function namesOf(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}
