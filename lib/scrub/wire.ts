/**
 * How a file travels between client, broker and worker. A message is a head (JSON), then the
 * content in chunks, then an empty chunk; each of these is its length (32 bits, big-endian) and
 * that many bytes. Without the empty chunk at its end a message is cut and counts for nothing.
 */
import { concat } from "./bytes.ts";
import type { Category, Removed } from "./format.ts";
import { reasons, type Refused } from "./reasons.ts";

/** Goes before a file: the extension of its name, and whether a name that lies is only noted. */
export interface Question {
  extension: string;
  rename: boolean;
}

/** Comes back, before the cleaned bytes. */
export type Answer =
  | {
    status: "clean";
    /** Id and media type of the format, and the extension that fits the name or else the format. */
    format: string;
    media: string;
    extension: string;
    removed: Removed[];
    /** The name's extension, when the content is of another type. */
    misnamed?: string;
  }
  | {
    status: "refused";
    reason: Refused;
    format?: string;
    /** For developers: a structure's name, never a value. */
    detail: string;
  };

/** The part of a file name after its last dot, in lower case; "" where there is none. */
export function extensionOf(name: string): string {
  return /[^/\\]\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

const CHUNK = 256 * 1024;
/** A head may list many fields. */
const MAX_CHUNK = 1024 * 1024;

/** One length-prefixed chunk. */
export function packed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(4 + bytes.length);
  new DataView(out.buffer).setUint32(0, bytes.length);
  out.set(bytes, 4);
  return out;
}

/** Ends a message. */
export const END = packed(new Uint8Array());

/** The head of a message. */
export function head(value: Question | Answer): Uint8Array<ArrayBuffer> {
  return packed(new TextEncoder().encode(JSON.stringify(value)));
}

/** Cuts content into chunks. */
export function* chunked(content: Uint8Array): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < content.length; at += CHUNK) yield packed(content.subarray(at, at + CHUNK));
}

/** The head of what goes to a worker. */
export function parseQuestion(chunk: Uint8Array): Question {
  return JSON.parse(new TextDecoder().decode(chunk));
}

const CATEGORIES: Record<Category, true> = {
  person: true,
  place: true,
  time: true,
  device: true,
  software: true,
  history: true,
  hidden: true,
};

/**
 * The head of what comes back. A worker that a file has taken over may write anything, so each part
 * is checked. Throws `Error` when it is not an answer.
 */
export function parseAnswer(chunk: Uint8Array | undefined): Answer {
  const value = JSON.parse(new TextDecoder().decode(chunk));
  const isWord = (word: unknown) => typeof word === "string" && /^[a-z0-9]{1,20}$/.test(word);
  const isMedia = (word: unknown) =>
    typeof word === "string" && /^[a-z]+\/[A-Za-z0-9.+-]{1,100}$/.test(word);
  const isRemoved = ({ field, category }: Removed) =>
    typeof field === "string" && field.length <= 100 && Object.hasOwn(CATEGORIES, category);
  const sound = value.status === "clean"
    ? isWord(value.format) && isMedia(value.media) && isWord(value.extension) &&
      (value.misnamed === undefined || isWord(value.misnamed)) &&
      value.removed.every(isRemoved)
    : value.status === "refused" && Object.hasOwn(reasons, value.reason) &&
      (value.format === undefined || isWord(value.format)) && typeof value.detail === "string";
  if (!sound) throw new Error("Not an answer");
  return value;
}

/**
 * Gives the head of one message whole, then its content in the pieces in which it comes: to put it
 * together again would cost more than all the rest. Throws `Error` when the stream ends before the
 * message does, or a chunk is too long.
 */
export async function* chunksOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  /** A length, or the head, of which more is to come. */
  let pending = new Uint8Array();
  /** Bytes of the present chunk of content that are still to come. */
  let left = 0;
  let isHead = true;
  for await (const part of stream) {
    let bytes = pending.length ? concat([pending, part]) : part;
    while (bytes.length > 0) {
      if (left > 0) {
        const piece = bytes.subarray(0, left);
        left -= piece.length;
        bytes = bytes.subarray(piece.length);
        yield piece;
        continue;
      }
      if (bytes.length < 4) break;
      const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
      if (length > MAX_CHUNK) throw new Error("Chunk is too long");
      if (length === 0) return;
      if (isHead && bytes.length < 4 + length) break;
      left = length;
      bytes = bytes.subarray(4);
      isHead = false;
    }
    pending = bytes.slice();
  }
  throw new Error("Message is cut");
}
