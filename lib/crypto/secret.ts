import { openFresh, sealFresh } from "./aead.ts";
import { type Bytes, concat, frame, type Part } from "./bytes.ts";
import { type Codec, suited } from "./suited.ts";

type Context = readonly Part[];

const aesGcm: Codec<Bytes, Bytes, Context> = {
  seal: (key, bytes, context) => sealFresh(key, 0x31, concat(bytes), frame(context)),
  open: (key, body, context) => openFresh(key, 0x31, body, frame(context)),
};

const secrets = suited(new Map([[0x31, aesGcm]]), 0x31);

/**
 * Seals a small secret under a symmetric key: the seeds of a session row, staff seeds under the
 * key half of a password. Its size is not hidden.
 *
 * @param key 32 bytes
 * @param context where it belongs, for example `["session", id]`; the same is needed to open
 * @returns suite number (1 byte), salt (32), ciphertext, tag (16)
 */
export function sealSecret(key: Bytes, bytes: Uint8Array, context: Context): Promise<Bytes> {
  return secrets.seal(key, bytes, context);
}

/** Opens what `sealSecret` gave. Throws `CannotOpen` for another key or context or any damage. */
export function openSecret(key: Bytes, blob: Bytes, context: Context): Promise<Bytes> {
  return secrets.open(key, blob, context);
}
