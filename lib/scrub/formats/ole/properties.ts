/**
 * Says what a document's property sets tell, without keeping them: [MS-OLEPS] sections 2.20 and
 * 2.21; the identifiers are those of [MS-OSHARED] sections 2.3.3.2.1.1 and 2.3.3.2.2.1.
 */
import type { Category, Work } from "../../format.ts";
import { type Storage, viewOf } from "./compound.ts";

const SETS: Record<string, [title: string, ids: Record<number, [string, Category]>]> = {
  "\x05SummaryInformation": ["Summary", {
    2: ["title", "person"],
    3: ["subject", "person"],
    4: ["author", "person"],
    5: ["keywords", "person"],
    6: ["comments", "person"],
    7: ["template", "software"],
    8: ["last saved by", "person"],
    9: ["revision number", "history"],
    10: ["editing time", "history"],
    11: ["last printed", "time"],
    12: ["created", "time"],
    13: ["last saved", "time"],
    17: ["thumbnail", "hidden"],
    18: ["program", "software"],
  }],
  "\x05DocumentSummaryInformation": ["Summary", {
    2: ["category", "person"],
    14: ["manager", "person"],
    15: ["company", "person"],
    19: ["links", "hidden"],
    21: ["links", "hidden"],
    23: ["version", "software"],
  }],
};

/** Notes the properties of a storage, which are dropped. Damaged sets are named as a whole. */
export function noteProperties(storage: Storage, work: Work): void {
  for (const [name, stream] of storage.streams) {
    if (!name.startsWith("\x05")) continue;
    const [title, known] = SETS[name] ?? ["Other properties", {}];
    const view = viewOf(stream);
    try {
      const sets = Math.min(view.getUint32(24, true), 2);
      for (let i = 0; i < sets; i++) {
        const at = view.getUint32(44 + i * 20, true);
        if (i > 0) work.removed("Custom properties", "person");
        else noteSet(view, at, title, known, work);
      }
    } catch {
      work.removed(title, "person");
    }
  }
}

function noteSet(
  view: DataView,
  at: number,
  title: string,
  known: Record<number, [string, Category]>,
  work: Work,
) {
  const count = Math.min(view.getUint32(at + 4, true), 100);
  for (let i = 0; i < count; i++) {
    const field = known[view.getUint32(at + 8 + i * 8, true)];
    if (field) work.removed(`${title}: ${field[0]}`, field[1]);
  }
}
