/**
 * AVI, cleaned in place because its indexes count in bytes: chunks that are not named here become
 * zeroed JUNK. Microsoft, "AVI RIFF File Reference" (avifmt.h); OpenDML AVI 1.02 (large files).
 */
import { Buffer } from "node:buffer";
import { type Format, Refusal, type Work } from "../format.ts";
import { blankFrame, type Coding, codingOfName } from "../frames.ts";
import { marksIn } from "../marks.ts";
import { type Chunk, chunks, fourcc, isRiff, putU32le } from "../riff.ts";
import { allZero, noteTags } from "../tags.ts";
import { waveFormatSize } from "./wav.ts";

interface Stream {
  kept: boolean;
  coding?: Coding;
}

interface Context {
  streams: Stream[];
  work: Work;
}

/** Turns a chunk into zeroed padding of the same size. */
function junk(bytes: Uint8Array, chunk: Chunk): void {
  bytes.set([0x4a, 0x55, 0x4e, 0x4b], chunk.at);
  bytes.fill(0, chunk.data, chunk.next);
}

function drop(bytes: Uint8Array, chunk: Chunk, work: Work): void {
  const tags = ["LIST", "IDIT", "ISFT", "_PMX", "strd", "strn", "id3 "].includes(chunk.id);
  if (tags) noteTags(work, `AVI ${chunk.id.trim()}`, bytes, chunk.at, chunk.end);
  else if (!allZero(bytes, chunk.data, chunk.end)) {
    work.removed(chunk.id === "JUNK" ? "Padding" : "Chunk that players do not need", "hidden");
  }
  junk(bytes, chunk);
}

function scrub(bytes: Uint8Array, work: Work): Uint8Array {
  const context: Context = { streams: [], work };
  let end = 0;
  for (const riff of chunks(bytes, 0, bytes.length, "clip")) {
    const form = fourcc(bytes, riff.data);
    if (riff.id !== "RIFF" || form !== (end === 0 ? "AVI " : "AVIX")) break;
    putU32le(bytes, riff.at + 4, riff.end - riff.data);
    cleanForm(bytes, riff, context);
    end = riff.next;
  }
  if (!allZero(bytes, end, bytes.length)) work.removed("Bytes after the end", "hidden");
  if (!context.streams.some((stream) => stream.kept)) {
    throw new Refusal("not-certain", "no sound or picture");
  }
  return bytes.subarray(0, end);
}

/** The lists and chunks of one RIFF form. */
function cleanForm(bytes: Uint8Array, riff: Chunk, context: Context): void {
  for (const chunk of chunks(bytes, riff.data + 4, riff.end, "clip")) {
    const list = chunk.id === "LIST" ? fourcc(bytes, chunk.data) : "";
    if (list === "hdrl") cleanHeader(bytes, chunk, context);
    else if (list === "movi") cleanMovie(bytes, chunk, context);
    else if (chunk.id !== "idx1" || !isIndex(bytes, chunk)) drop(bytes, chunk, context.work);
  }
  bytes.fill(0, lastWhole(bytes, riff), riff.end);
}

/** True when an `idx1` chunk holds nothing but entries: name, flags, offset and size of a chunk. */
function isIndex(bytes: Uint8Array, idx1: Chunk): boolean {
  for (let at = idx1.data; at < idx1.end; at += 16) {
    if (at + 16 > idx1.end || !/^(\d\d[a-z]{2}|rec )$/.test(fourcc(bytes, at))) return false;
  }
  return true;
}

/** Where the last chunk ends: up to 7 bytes behind it are no chunk. */
function lastWhole(bytes: Uint8Array, riff: Chunk): number {
  let at = riff.data + 4;
  for (const chunk of chunks(bytes, at, riff.end, "clip")) at = chunk.next;
  return at;
}

function cleanHeader(bytes: Uint8Array, hdrl: Chunk, context: Context): void {
  for (const chunk of chunks(bytes, hdrl.data + 4, hdrl.end)) {
    const list = chunk.id === "LIST" ? fourcc(bytes, chunk.data) : "";
    if (list === "strl") context.streams.push(cleanStream(bytes, chunk, context.work));
    else if (list === "odml") {
      for (const inner of chunks(bytes, chunk.data + 4, chunk.end)) {
        if (inner.id === "dmlh") bytes.fill(0, Math.min(inner.data + 4, inner.end), inner.end);
        else drop(bytes, inner, context.work);
      }
    } else if (chunk.id === "avih") bytes.fill(0, Math.min(chunk.data + 40, chunk.end), chunk.end);
    else drop(bytes, chunk, context.work);
  }
}

/** A stream's header, format and index. Text and data streams lose their format and name too. */
function cleanStream(bytes: Uint8Array, strl: Chunk, work: Work): Stream {
  const stream: Stream = { kept: false };
  let type = "";
  for (const chunk of chunks(bytes, strl.data + 4, strl.end)) {
    if (chunk.id === "strh") {
      type = fourcc(bytes, chunk.data);
      stream.kept = ["vids", "auds", "iavs"].includes(type);
      if (type === "iavs") stream.coding = "dv";
      if (!stream.kept) work.removed("Stream that is neither sound nor picture", "hidden");
      bytes.fill(0, Math.min(chunk.data + (stream.kept ? 56 : 4), chunk.end), chunk.end);
      bytes.fill(0, Math.min(chunk.data + 14, chunk.end), Math.min(chunk.data + 16, chunk.end)); // language
    } else if (chunk.id === "strf" && stream.kept) {
      if (type === "vids") stream.coding = cleanPicture(bytes, chunk);
      if (type === "auds") cleanSound(bytes, chunk);
    } else if (!["indx", "vprp"].includes(chunk.id)) drop(bytes, chunk, work);
  }
  return stream;
}

/** BITMAPINFOHEADER and what the codec needs behind it. */
function cleanPicture(bytes: Uint8Array, strf: Chunk): Coding | undefined {
  const coding = codingOfName(fourcc(bytes, strf.data + 16));
  if (coding === "jpeg") bytes.fill(0, Math.min(strf.data + 40, strf.end), strf.end);
  return coding;
}

function cleanSound(bytes: Uint8Array, strf: Chunk): void {
  const size = waveFormatSize(bytes, strf.data);
  if (size > 0) bytes.fill(0, Math.min(strf.data + size, strf.end), strf.end);
}

/** Frames of kept streams stay; frames of others are zeroed; `rec ` lists are looked into. */
function cleanMovie(bytes: Uint8Array, movi: Chunk, context: Context): void {
  const cut = movi.end === bytes.length ? "clip" : "refuse"; // a recording that was broken off
  for (const chunk of chunks(bytes, movi.data + 4, movi.end, cut)) {
    if (chunk.id === "LIST" && fourcc(bytes, chunk.data) === "rec ") {
      cleanMovie(bytes, chunk, context);
      continue;
    }
    const number = /^(\d\d)(dc|db|wb|pc|dd)$/.exec(chunk.id) ?? /^ix(\d\d)$/.exec(chunk.id);
    const stream = number && context.streams[Number(number[1])];
    if (!stream?.kept) drop(bytes, chunk, context.work);
    else if (!chunk.id.startsWith("ix") && stream.coding) {
      if (blankFrame(bytes, chunk.data, chunk.end, stream.coding)) {
        context.work.removed("User data inside video frames", "software");
      }
    }
  }
}

/** The second look: names of tag chunks in the header, text in padding, marks of tags anywhere. */
function inspect(bytes: Uint8Array): string[] {
  const found = marksIn(bytes);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const movi = file.indexOf("movi", 12, "latin1");
  const head = file.toString("latin1", 0, movi < 0 ? file.length : movi);
  if (/INFO|IDIT|ISFT|IART|ICMT|_PMX|str[dn]|ncdt|Tdat/.test(head)) found.push("AVI tag");
  for (const { index } of head.matchAll(/JUNK/g)) {
    const end = Math.min(index + 8 + file.readUInt32LE(index + 4), head.length - 4);
    if (/[^\0]/.test(head.slice(index + 8, end))) found.push("Padding");
  }
  let end = 0;
  while (/^RIFF$/.test(file.toString("latin1", end, end + 4))) {
    end += 8 + file.readUInt32LE(end + 4);
  }
  if (end < file.length) found.push("Bytes after the end");
  return found;
}

export const avi: Format = {
  id: "avi",
  label: "AVI video",
  media: "video/x-msvideo",
  extensions: ["avi", "divx"],
  detect: (bytes) => isRiff(bytes, "AVI "),
  scrub,
  inspect,
};
