import { join } from "node:path";
import { nowDate } from "../clock.ts";
import {
  type Bytes,
  CannotOpen,
  openStream,
  randomBytes,
  sealStream,
  unwrap,
  unwrapKey,
  wrap,
  type WrapBinding,
} from "../crypto/mod.ts";
import { readFrames } from "./frames.ts";

/** What stands beside a sealed content, in the open. */
export interface SealedHead {
  version: 1;
  made: string;
  /** The number of the newest migration. */
  schema: number;
  /** The content's key, wrapped to the key that opens it; base64. */
  key: string;
}

/** What a folder holds: the name of its two files, and what its key is sealed for. */
export interface Kind {
  name: string;
  recipient: string;
}

const binding = ({ name, recipient }: Kind): WrapBinding => ({
  organisation: "",
  case: name,
  epoch: 1,
  recipient,
  purpose: name,
});
const headFile = ({ name }: Kind) => `${name}.json`;
const contentFile = ({ name }: Kind) => `${name}.sealed`;
const place = (kind: Kind) => ({ organisation: "", case: kind.name, file: contentFile(kind) });

/**
 * Writes frames to a folder, sealed so that one key alone opens them.
 *
 * @param publicKey X-Wing, 1216 bytes
 * @throws Deno.errors.AlreadyExists when there is one in the folder
 */
export async function writeSealed(
  folder: string,
  kind: Kind,
  publicKey: Bytes,
  schema: number,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
  const key = randomBytes(32);
  const wrapped = await wrap(publicKey, key, binding(kind));
  const made = nowDate().toISOString();
  const head: SealedHead = { version: 1, made, schema, key: wrapped.toBase64() };
  const options = { createNew: true, mode: 0o600 };
  using file = await Deno.open(join(folder, contentFile(kind)), { write: true, ...options });
  for await (const chunk of sealStream(content, key, place(kind))) {
    for (let at = 0; at < chunk.length;) at += await file.write(chunk.subarray(at));
  }
  await file.sync();
  await Deno.writeTextFile(join(folder, headFile(kind)), JSON.stringify(head) + "\n", options);
}

/**
 * What can be read of a folder without its key. Throws `CannotOpen` for a changed file, and
 * `Deno.errors` where there is none.
 */
export async function readHead(folder: string, kind: Kind): Promise<SealedHead> {
  const text = await Deno.readTextFile(join(folder, headFile(kind)));
  try {
    const head: SealedHead = JSON.parse(text);
    Uint8Array.fromBase64(head.key);
    if (head.version === 1 && Number.isInteger(head.schema)) return head;
  } catch {
    // said below
  }
  throw new CannotOpen();
}

/** The frames of a folder. Throws `CannotOpen` for another key or a changed file. */
export async function* readSealed(
  folder: string,
  kind: Kind,
  privateKey: Bytes,
): AsyncGenerator<Uint8Array, void, void> {
  const head = await readHead(folder, kind);
  const wrapped = Uint8Array.fromBase64(head.key);
  const key = await unwrap(await unwrapKey(privateKey), wrapped, binding(kind));
  using file = await Deno.open(join(folder, contentFile(kind)));
  yield* readFrames(openStream(file.readable, key, place(kind)));
}
