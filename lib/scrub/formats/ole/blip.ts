/** Pictures in Office drawings ([MS-ODRAW] sections 2.2.23 to 2.2.31), cleaned where they lie. */
import { deflateSync, inflateSync } from "node:zlib";
import { Refusal, type Work } from "../../format.ts";
import { viewOf } from "./compound.ts";
import { cleanEmf, cleanWmf } from "./metafile.ts";

const EMF = 0xf01a, WMF = 0xf01b, JPEG = 0xf01d, PNG = 0xf01e, DIB = 0xf01f;
const TIFF = 0xf029, JPEG_CMYK = 0xf02a;
const INFO_HEADER = 40, PLAIN = 0xfe, DEFLATED = 0, METAFILE_HEADER = 34;
const MAX_METAFILE = 64 * 1024 * 1024;

/** True for the record types of pictures. */
export function isBlip(type: number): boolean {
  return type >= 0xf018 && type <= 0xf117;
}

/**
 * Cleans the picture in a record's `body` in place; a shorter one is followed by zeros. A picture
 * that cannot be cleaned is blanked and noted. `instance` is that of the record's header. Throws
 * `Refusal` when files lie too deep or unpack to too much.
 */
export async function cleanBlip(
  type: number,
  instance: number,
  body: Uint8Array,
  work: Work,
): Promise<void> {
  const ids = instance & 1 ? 32 : 16; // one or two digests of the picture
  let done = false;
  try {
    if (type === EMF || type === WMF) done = cleanPacked(type, body.subarray(ids), work);
    else if (type === DIB) done = viewOf(body).getUint32(ids + 1, true) === INFO_HEADER;
    else if ([JPEG, PNG, TIFF, JPEG_CMYK].includes(type)) {
      const at = ids + 1;
      body[ids] = 0xff;
      const { bytes: clean, format } = await work.nested(body.slice(at), "");
      done = format.media.startsWith("image/") && at + clean.length <= body.length;
      if (done) body.fill(0, at).set(clean, at);
    }
  } catch (error) {
    if (isFinal(error)) throw error;
  }
  if (done) return;
  body.fill(0);
  work.removed("Picture that cannot be cleaned", "hidden");
}

/** True for a refusal that is about the whole file, not about the part that was looked at. */
export function isFinal(error: unknown): boolean {
  return error instanceof Refusal && ["too-deep", "too-large", "bomb"].includes(error.reason);
}

/** Section 2.2.31: a header, then the metafile, as a rule deflated. */
function cleanPacked(type: number, body: Uint8Array, work: Work): boolean {
  const view = viewOf(body);
  const size = view.getUint32(28, true), compression = body[32];
  const room = body.subarray(METAFILE_HEADER);
  if (size > room.length || compression !== PLAIN && compression !== DEFLATED) return false;
  const packed = room.subarray(0, size);
  let plain = packed.slice();
  let whole = true;
  if (compression === DEFLATED) {
    const read = inflateSync(packed, { maxOutputLength: MAX_METAFILE, info: true }) as unknown as {
      buffer: Uint8Array;
      engine: { bytesWritten: number };
    };
    work.inflated(read.buffer.length);
    plain = new Uint8Array(read.buffer);
    whole = read.engine.bytesWritten === size;
  }
  const before = plain.slice();
  if (!(type === EMF ? cleanEmf(plain) : cleanWmf(plain))) return false;
  if (before.some((byte, i) => byte !== plain[i])) {
    work.removed("Notes in a drawing", "software");
    whole = false;
  }
  if (!whole) {
    const again = compression === PLAIN ? plain : deflateSync(plain, { level: 9 });
    if (again.length > room.length) return false;
    room.fill(0).set(again);
    view.setUint32(0, plain.length, true);
    view.setUint32(28, again.length, true);
  } else room.fill(0, size);
  return true;
}
