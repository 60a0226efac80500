import { openFresh, sealFresh } from "./aead.ts";
import { type Bytes, frame } from "./bytes.ts";
import { pad, unpad } from "./padding.ts";
import { type Codec, suited } from "./suited.ts";

/** What a record belongs to; a sealed record opens at this very place only. */
export interface RecordBinding {
  readonly organisation: string;
  readonly case: string;
  readonly record: string;
  readonly version: number;
  /** What the record is, for example `"report"`, `"message"`, `"note"`. */
  readonly kind: string;
}

const aesGcm: Codec<Bytes, Bytes, RecordBinding> = {
  seal: (key, plaintext, binding) => sealFresh(key, 0x21, pad(plaintext), aad(binding)),
  open: async (key, body, binding) => unpad(await openFresh(key, 0x21, body, aad(binding))),
};

/** Suites of records. */
export const records = suited(new Map([[0x21, aesGcm]]), 0x21);

function aad(binding: RecordBinding): Bytes {
  const { organisation, case: id, record, version, kind } = binding;
  return frame([organisation, id, record, version, kind]);
}

/**
 * Seals one version of a record under the case's content key. The size is padded first: 4 KiB at
 * least, then PADME.
 *
 * @param key 32 bytes
 * @param plaintext below 4 GiB
 * @returns suite number (1 byte), salt (32), ciphertext, tag (16)
 */
export function seal(key: Bytes, plaintext: Uint8Array, binding: RecordBinding): Promise<Bytes> {
  return records.seal(key, plaintext, binding);
}

/** Opens what `seal` gave. Throws `CannotOpen` for another key, another place or any damage. */
export function open(key: Bytes, blob: Bytes, binding: RecordBinding): Promise<Bytes> {
  return records.open(key, blob, binding);
}
