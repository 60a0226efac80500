/** Says what kinds of tags were in a piece of metadata, without keeping a word of it. */
import type { Category, Work } from "./format.ts";

/** Names of tags in ID3, Vorbis comments, RIFF INFO, ASF, Matroska and MP4, by what they tell. */
const KINDS: readonly [string, Category, RegExp][] = [
  ["location", "place", /GPS|loci|\xa9xyz|location|latitude|IARL|Sublocation/i],
  ["date", "time", /\xa9day|date|TYER|TDRC|TDRL|\bTYE|ICRD|IDIT|\byear/i],
  ["device", "device", /\xa9ma[kd]|\xa9mod|make\b|model|serial|camera|ISRC\0|IMED|IPRD/i],
  ["program", "software", /\xa9too|\xa9swr|encod|software|TSSE|\bTEN|ISFT|handler|Lav[fc]/i],
  ["identifier", "history", /UFID|UMID|GUID|uuid|DocumentID|PRIV|\bUID\b|unique/i],
  ["picture or file", "hidden", /APIC|PIC\0|GEOB|covr|METADATA_BLOCK_PICTURE|WM\/Picture/i],
];
const LOOKED_AT = 64 * 1024;

/**
 * Notes for `carrier` ("ID3v2 tag") each kind of tag that its bytes from `from` to `to` name, and
 * always that there was text that may name people. UTF-16 is seen too: zero bytes are left out.
 */
export function noteTags(
  work: Work,
  carrier: string,
  bytes: Uint8Array,
  from = 0,
  to = bytes.length,
) {
  work.removed(carrier, "person");
  const head = bytes.subarray(from, Math.min(to, from + LOOKED_AT));
  const raw = new TextDecoder("latin1").decode(head);
  const text = raw + raw.replaceAll("\0", "");
  for (const [what, category, pattern] of KINDS) {
    if (pattern.test(text)) work.removed(`${carrier}: ${what}`, category);
  }
}

/** True when every byte from `from` to `to` is zero. */
export function allZero(bytes: Uint8Array, from: number, to: number): boolean {
  return bytes.subarray(from, to).every((byte) => byte === 0);
}
