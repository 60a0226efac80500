import { freshKey } from "./aead.ts";
import { blocks } from "./blocks.ts";
import { type Bytes, concat, frame, readUint32, uint32 } from "./bytes.ts";
import { CannotOpen } from "./error.ts";
import { isZero, paddedSize } from "./padding.ts";
import { randomBytes } from "./tokens.ts";

/**
 * STREAM (Hoang, Reyhanitabar, Rogaway, Vizar, "Online Authenticated-Encryption and its Nonce-Reuse
 * Misuse-Resistance", CRYPTO 2015), as in age: chunks of 64 KiB, each sealed with a nonce of its
 * number and whether it is the last.
 *
 * Inside each chunk: how many bytes of the file it holds (4 bytes, big-endian), these bytes, zeros.
 * Only a chunk with 65,532 of them has more to follow; all after it is padding, up to PADME of the
 * whole. So the length is sealed, nothing need be known of it before, and opening holds one chunk.
 */

/** What a file belongs to; it opens at this very place only. */
export interface StreamBinding {
  readonly organisation: string;
  readonly case: string;
  readonly file: string;
}

const suite = 0x41;
const saltLength = 32;
const headerSize = 1 + saltLength;
const chunkSize = 64 * 1024;
const contentSize = chunkSize - 4;
const tagSize = 16;

/**
 * Seals a file as it comes.
 *
 * @param source the file in pieces of any size
 * @param key 32 bytes; a key of its own for each file is best but not needed
 * @returns one sealed chunk at a time, fit for a row each: 65,552 bytes, the last may be shorter,
 *   the first has 33 more (suite number, salt)
 */
export async function* sealStream(
  source: AsyncIterable<Uint8Array>,
  key: Bytes,
  binding: StreamBinding,
): AsyncGenerator<Bytes, void, void> {
  const salt = randomBytes(saltLength);
  const gcm = await freshKey(key, suite, salt, "encrypt");
  let header: Bytes = concat(Uint8Array.of(suite), salt);
  let index = 0;
  let sealed = 0;
  let total = Infinity;

  async function sealChunk(content: Bytes): Promise<Bytes> {
    const size = Math.min(chunkSize, total - sealed);
    const plain = new Uint8Array(size);
    plain.set(uint32(content.length));
    plain.set(content, 4);
    sealed += size;
    const algorithm = parameters(index++, sealed === total, binding);
    const row = concat(header, new Uint8Array(await crypto.subtle.encrypt(algorithm, gcm, plain)));
    header = new Uint8Array();
    return row;
  }

  for await (const { block, last } of blocks(source, contentSize)) {
    if (last) total = paddedSize(sealed + 4 + block.length);
    yield await sealChunk(block);
  }
  while (sealed < total) yield await sealChunk(new Uint8Array());
}

/**
 * Opens what `sealStream` gave. Bytes come out as soon as they are proven; that the file is whole
 * is proven at its end only, so a consumer must treat a throw as "no file".
 *
 * @param source the sealed chunks in order, in pieces of any size
 * @throws CannotOpen for another key or place, and for anything changed, cut, moved, repeated, added
 */
export async function* openStream(
  source: AsyncIterable<Uint8Array>,
  key: Bytes,
  binding: StreamBinding,
): AsyncGenerator<Bytes, void, void> {
  let gcm: CryptoKey | undefined;
  let index = 0;
  let opened = 0;
  let used = 0;
  let ended = false;
  const rowSize = chunkSize + tagSize;
  for await (const { block, last } of blocks(source, rowSize, headerSize + rowSize)) {
    const row = gcm ? block : block.subarray(headerSize);
    gcm ??= await readHeader(block, key);
    const chunk = await openChunk(gcm, row, parameters(index++, last, binding));
    const length = readUint32(chunk);
    const content = chunk.slice(4, 4 + length);
    const sound = content.length === length && isZero(chunk.subarray(4 + length)) &&
      !(ended && length > 0);
    if (!sound) throw new CannotOpen();
    if (length > 0 || opened === 0) used = opened + 4 + length;
    ended ||= length < contentSize;
    opened += chunk.length;
    if (last && opened !== paddedSize(used)) throw new CannotOpen();
    if (length > 0) yield content;
  }
}

async function readHeader(block: Bytes, key: Bytes): Promise<CryptoKey> {
  if (block[0] !== suite || block.length < headerSize) throw new CannotOpen();
  return await freshKey(key, suite, block.slice(1, headerSize), "decrypt");
}

async function openChunk(gcm: CryptoKey, block: Bytes, algorithm: AesGcmParams): Promise<Bytes> {
  try {
    const chunk = new Uint8Array(await crypto.subtle.decrypt(algorithm, gcm, block));
    if (chunk.length >= 4) return chunk;
  } catch {
    // Falls through: one answer to every failure.
  }
  throw new CannotOpen();
}

function parameters(index: number, last: boolean, binding: StreamBinding): AesGcmParams {
  const iv = new Uint8Array(12);
  iv.set(uint32(index), 7);
  iv[11] = last ? 1 : 0;
  const { organisation, case: id, file } = binding;
  return { name: "AES-GCM", iv, additionalData: frame([organisation, id, file]) };
}
