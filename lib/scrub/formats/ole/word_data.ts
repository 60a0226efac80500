/**
 * The data stream of Word documents: pictures in the text, data of fields, long lists of formatting.
 * [MS-DOC] sections 2.1.3, 2.9.157, 2.9.192, 2.9.205.
 */
import { Refusal, type Work } from "../../format.ts";
import { keptBytes } from "../../kept.ts";
import { cleanArt, isPublicTarget } from "./art.ts";
import { viewOf } from "./compound.ts";
import { cleanSprms, type Targets } from "./word_sprms.ts";

const HEADER = 0x44, SHAPE = 0x64, SHAPE_FILE = 0x66, FORM = 0xffffffff;

/** A copy of the stream with what `targets` names in it, cleaned; the rest becomes zeros. */
export async function cleanData(
  stream: Uint8Array,
  targets: Targets,
  work: Work,
): Promise<Uint8Array> {
  const out = stream.slice();
  const view = viewOf(out);
  const kept = keptBytes(out.length);
  for (const [at, kind] of targets.data) { // grows while lists of formatting name others
    if (at + 6 > out.length) continue; // some writers leave places that are not in use
    if (kind === "formatting") {
      const end = at + 2 + view.getUint16(at, true);
      if (end > out.length) throw new Refusal("damaged", "formatting");
      kept.keep(at, end - at);
      cleanSprms(out.subarray(at + 2, end), targets, work);
      continue;
    }
    const length = view.getUint32(at, true);
    if (length < HEADER || view.getUint16(at + 4, true) !== HEADER) continue;
    if (at + length > out.length) throw new Refusal("damaged", "picture");
    kept.keep(at, length);
    const whole = out.subarray(at, at + length);
    if (kind === "field") cleanFieldData(whole, work);
    else await cleanPicture(whole, work);
  }
  if (kept.zeroRest(out, 0, out.length)) work.removed("Unused data", "hidden");
  return out;
}

/** Section 2.9.157: a header that says nothing here, then a link or a form field. */
function cleanFieldData(whole: Uint8Array, work: Work): void {
  whole.fill(0, 6, HEADER);
  const data = whole.subarray(HEADER);
  if (data.length >= 4 && viewOf(data).getUint32(0, true) === FORM) return;
  if (isPublicTarget(data)) return;
  if (data.some(Boolean)) work.removed("Data of a link", "hidden");
  data.fill(0);
}

/** Section 2.9.192: measures, for linked pictures the name of the file, then the drawing. */
async function cleanPicture(whole: Uint8Array, work: Work): Promise<void> {
  const mode = viewOf(whole).getUint16(6, true);
  let at = HEADER;
  if (mode === SHAPE_FILE) {
    at += 1 + (whole[HEADER] ?? 0);
    if (at > whole.length) throw new Refusal("damaged", "name of a picture");
    work.removed("Name of a picture", "software");
    whole.fill(0, HEADER + 1, at);
  }
  if (mode === SHAPE || mode === SHAPE_FILE) return await cleanArt(whole.subarray(at), work);
  work.removed("Picture that cannot be cleaned", "hidden");
  whole.fill(0, HEADER);
}
