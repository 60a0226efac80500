/** The second look at HEIC and AVIF: a reader of its own, which knows nothing of the stripper. */
import { carriers } from "./carriers.ts";
import { leftInIcc } from "./icc.ts";
import { leftToSee } from "./seen.ts";

/** Every box that may be there, by its path. */
const ALLOWED = new RegExp(
  "^(ftyp|mdat|meta(/(hdlr|pitm|iloc|iinf(/infe)?|iref(/(dimg|auxl|prem))?|" +
    "iprp(/(ipma|ipco(/(ispe|pixi|pasp|clap|irot|imir|colr|hvcC|av1C|auxC|clli|mdcv|lsel|a1op|a1lx))?))?))?)$",
);
/** Containers, with the bytes before their first inner box. */
const CONTAINERS: Record<string, number> = {
  "meta": 4,
  "meta/iinf": 6,
  "meta/iref": 4,
  "meta/iprp": 0,
  "meta/iprp/ipco": 0,
};

/** Names what should not be in a cleaned file. */
export async function leftInHeif(bytes: Uint8Array): Promise<string[]> {
  const left = new Set([...carriers(bytes), ...await leftToSee(bytes)]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number) =>
    new TextDecoder("latin1").decode(bytes.subarray(from, to));
  let media = 0, located = 0;
  const walk = (from: number, to: number, parent: string) => {
    for (let at = from; at < to;) {
      const end = at + view.getUint32(at);
      const path = parent + text(at + 4, at + 8);
      if (!ALLOWED.test(path) || end < at + 8 || end > to) {
        left.add("Unknown box");
        return;
      }
      const skip = CONTAINERS[path];
      if (skip !== undefined) walk(at + 8 + skip, end, `${path}/`);
      if (path === "mdat") media += end - at - 8;
      if (path === "meta/hdlr" && end - at !== 33) left.add("Handler name");
      if (path === "meta/iinf/infe" && !/^(hvc1|av01|grid|iovl|iden)\0$/.test(text(at + 16, end))) {
        left.add("Item");
      }
      if (path === "meta/iloc") {
        for (let entry = at + 16; entry < end;) {
          const extents = view.getUint16(entry + 4);
          if (extents > 0) located += view.getUint32(entry + 10);
          entry += 6 + extents * 8;
        }
      }
      if (path.endsWith("colr") && text(at + 8, at + 12) === "prof") {
        leftInIcc(bytes.subarray(at + 12, end)).forEach((one) => left.add(one));
      }
      at = end;
    }
  };
  walk(0, bytes.length, "");
  if (media !== located) left.add("Bytes between the pictures");
  return [...left];
}
