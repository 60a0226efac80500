/** The second look at presentations: each record of the stream, and each part once. */
import type { Streams } from "./inspect.ts";

const GONE: Record<number, string> = {
  0x03ff: "Macros",
  0x0406: "Routing slip",
  0x1389: "Tags of add-ins",
  0x177d: "Publishing path",
  0x1785: "Mail envelope",
  0x2ee4: "Names of commenters",
  0x2eeb: "Creation times of slides",
};
const CONTAINER_DATA = 0x138b, COMMENT = 0x2ee0, STRING = 0x0fba, EDIT = 0x0ff5;

/** Names what the streams of a cleaned presentation still carry. */
export function leftInPowerPoint(streams: Streams): string[] {
  const stream = streams.get("PowerPoint Document"), user = streams.get("Current User");
  if (!stream || !user) return ["No presentation"];
  const left: string[] = [];
  const text = (bytes: Uint8Array) => new TextDecoder("utf-16le").decode(bytes);
  let edits = 0;
  const walk = (from: number, to: number, parent: number, depth: number) => {
    let at = from;
    while (at + 8 <= to && depth < 100) {
      const instance = (stream[at]! + stream[at + 1]! * 256) >> 4;
      const type = stream[at + 2]! + stream[at + 3]! * 256;
      const size = stream[at + 4]! + stream[at + 5]! * 256 + stream[at + 6]! * 65_536 +
        stream[at + 7]! * 16_777_216;
      const end = at + 8 + size;
      if (end > to) break;
      if (type in GONE) left.push(GONE[type]!);
      if (type === EDIT) edits++;
      if (type === STRING) {
        const value = text(stream.subarray(at + 8, end));
        if (parent === COMMENT && instance !== 1 && !/^(Author|A)$/.test(value)) {
          left.push("Author of a comment");
        }
        if (/^(file:|mailto:|[a-z]:[\\/]|\\\\)/i.test(value)) left.push("Path or mailbox");
      }
      if ((stream[at]! & 0xf) === 0xf || type === CONTAINER_DATA) {
        walk(at + 8, end, type, depth + 1);
      }
      at = end;
    }
    if (parent === 0 && at !== to) left.push("Bytes between parts");
  };
  walk(0, stream.length, 0, 0);
  if (edits !== 1) left.push("Earlier versions");
  if (user.length !== 35 || user[28] !== 0x20 || user[33] !== 0x20) left.push("Current user");
  return left;
}
