/** Pages of formatting in the document stream. [MS-DOC] sections 2.9.33, 2.9.175, 2.9.245. */
import { Refusal, type Work } from "../../format.ts";
import type { keptBytes } from "../../kept.ts";
import { viewOf } from "./compound.ts";
import { cleanSprms, type Targets } from "./word_sprms.ts";

const PAGE = 512, NOWHERE = 0xffffffff;

/**
 * Cleans the pages that a table of pages (PlcBteChpx, PlcBtePapx) names, in place: what no run
 * points to becomes zeros. `entry` is the size of a run's entry: 1 for characters, 13 for paragraphs.
 */
export function cleanPages(
  stream: Uint8Array,
  table: Uint8Array,
  entry: 1 | 13,
  kept: ReturnType<typeof keptBytes>,
  targets: Targets,
  work: Work,
): void {
  const view = viewOf(table);
  const count = Math.floor((table.length - 4) / 8);
  const seen = new Set<number>();
  for (let i = 0; i < count; i++) {
    const at = (view.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff) * PAGE;
    if (at + PAGE > stream.length) throw new Refusal("damaged", "formatting page");
    if (seen.has(at)) continue;
    seen.add(at);
    kept.keep(at, PAGE);
    const page = stream.subarray(at, at + PAGE);
    page.set(cleanPage(page, entry, targets, work));
  }
}

function cleanPage(page: Uint8Array, entry: 1 | 13, targets: Targets, work: Work): Uint8Array {
  const out = new Uint8Array(PAGE);
  const runs = page[PAGE - 1]!;
  const entries = (runs + 1) * 4;
  const end = entries + runs * entry;
  if (end > PAGE - 1) throw new Refusal("damaged", "formatting page");
  out.set(page.subarray(0, end));
  out[PAGE - 1] = runs;
  const seen = new Set<number>();
  for (let i = 0; i < runs; i++) {
    const at = page[entries + i * entry]! * 2;
    if (at === 0 || seen.has(at)) continue;
    seen.add(at);
    if (at < end) throw new Refusal("damaged", "formatting run");
    const short = page[at]!;
    let from = at + 1, to = from + short;
    if (entry === 13) {
      from = short === 0 ? at + 2 : at + 1;
      to = short === 0 ? from + page[at + 1]! * 2 : at + short * 2;
    }
    if (to > PAGE - 1) throw new Refusal("damaged", "formatting run");
    const list = page.slice(from, to);
    cleanSprms(list.subarray(entry === 13 ? 2 : 0), targets, work);
    out.set(page.subarray(at, from), at);
    out.set(list, from);
  }
  return out;
}

/** Cleans the formatting of sections that `table` (PlcfSed) names, in place. */
export function cleanSections(
  stream: Uint8Array,
  table: Uint8Array,
  kept: ReturnType<typeof keptBytes>,
  targets: Targets,
  work: Work,
): void {
  const view = viewOf(table);
  const count = Math.floor((table.length - 4) / 16);
  for (let i = 0; i < count; i++) {
    const at = view.getUint32((count + 1) * 4 + i * 12 + 2, true);
    if (at === NOWHERE) continue;
    if (at + 2 > stream.length) throw new Refusal("damaged", "section");
    const end = at + 2 + viewOf(stream).getUint16(at, true);
    if (end > stream.length) throw new Refusal("damaged", "section");
    kept.keep(at, end - at);
    cleanSprms(stream.subarray(at + 2, end), targets, work);
  }
}
