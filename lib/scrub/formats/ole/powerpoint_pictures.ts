/** The pictures of a presentation: [MS-PPT] section 2.1.3, [MS-ODRAW] section 2.2.21. */
import { Refusal, type Work } from "../../format.ts";
import { cleanBlip, isBlip } from "./blip.ts";
import { viewOf } from "./compound.ts";

/**
 * Cleans the pictures whose offsets are in `used`, in place; other pictures and the bytes between
 * them become zeros. Throws `Refusal`.
 */
export async function cleanPictures(
  stream: Uint8Array,
  used: Set<number>,
  work: Work,
): Promise<Uint8Array> {
  const out = stream.slice();
  const view = viewOf(out);
  let last = 0;
  for (const at of [...used].sort((a, b) => a - b)) {
    if (at < last || at + 8 > out.length) throw new Refusal("damaged", "picture offset");
    const type = view.getUint16(at + 2, true), end = at + 8 + view.getUint32(at + 4, true);
    if (!isBlip(type) || end > out.length) throw new Refusal("damaged", "picture");
    drop(out, last, at, work);
    await cleanBlip(type, view.getUint16(at, true) >> 4, out.subarray(at + 8, end), work);
    last = end;
  }
  drop(out, last, out.length, work);
  return out;
}

/** Zeroes what lies between pictures; whole records keep their headers, for readers in sequence. */
function drop(out: Uint8Array, from: number, to: number, work: Work): void {
  const view = viewOf(out);
  while (from + 8 <= to) {
    const end = from + 8 + view.getUint32(from + 4, true);
    if (!isBlip(view.getUint16(from + 2, true)) || end > to) break;
    if (out.subarray(from + 8, end).some(Boolean)) work.removed("Unused pictures", "hidden");
    out.fill(0, from + 8, end);
    from = end;
  }
  out.fill(0, from, to);
}
