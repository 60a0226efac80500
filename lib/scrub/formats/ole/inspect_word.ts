/** The second look at Word documents: the carriers of names, times and paths, place by place. */
import type { Streams } from "./inspect.ts";

/** Positions in the FIB that must be empty, and what they carry when they are not. */
const EMPTY: [number, string][] = [
  [10, "AutoText"],
  [24, "Macros"],
  [27, "Printer settings"],
  [28, "Printer settings"],
  [35, "Path of the automatic copy"],
  [44, "Mail merge source"],
  [54, "Subdocuments"],
  [60, "Document variables"],
  [70, "Routing slip"],
  [71, "Names of earlier saves"],
  [72, "Paths of other files"],
  [87, "Time of the last save"],
  [94, "Mail thread"],
  [97, "Mail envelope"],
  [113, "Revision ids"],
  [118, "Smart tags"],
  [119, "Undo data"],
  [127, "Mail merge source"],
  [136, "Custom XML"],
  [144, "Names of editors"],
];
const NAMED =
  /^\s*(AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|FILENAME|TEMPLATE|DOCPROPERTY)\b/i;
const PATH = /^\s*(HYPERLINK|INCLUDE\w*|LINK|RD)\b.*(file:|mailto:|\b[a-z]:[\\/](?!\/)|\\\\\w)/is;

/** Names what the streams of a cleaned document still carry. */
export function leftInWord(streams: Streams): string[] {
  const document = streams.get("WordDocument");
  if (!document) return ["No document"];
  const word = (of: Uint8Array, at: number) => (of[at] ?? 0) + (of[at + 1] ?? 0) * 256;
  const long = (of: Uint8Array, at: number) => word(of, at) + word(of, at + 2) * 65_536;
  const table = streams.get(word(document, 10) & 0x200 ? "1Table" : "0Table");
  if (!table) return ["No table stream"];
  const left: string[] = [];
  const pairs = word(document, 152);
  for (const [index, field] of EMPTY) {
    const at = 154 + index * 8;
    if (index < pairs && document.subarray(at, at + 8).some(Boolean)) left.push(field);
  }
  const part = (index: number) => {
    const at = long(document, 154 + index * 8);
    return table.subarray(at, at + long(document, 158 + index * 8));
  };
  const wide = (bytes: Uint8Array) => new TextDecoder("utf-16le").decode(bytes);
  const names = (bytes: Uint8Array, from: number) => {
    const found: string[] = [];
    for (let at = from; at + 2 <= bytes.length;) {
      const end = at + 2 + word(bytes, at) * 2;
      found.push(wide(bytes.subarray(at + 2, end)));
      at = end;
    }
    return found;
  };
  if (names(part(51), 6).some((name) => !/^(Unknown|Author|)$/.test(name))) left.push("Revisers");
  if (names(part(36), 0).some((name) => name !== "Author")) left.push("Commenters");
  if (names(part(32), 6).some((name) => name !== "")) left.push("Associated strings");
  const comments = part(4), count = Math.floor((comments.length - 4) / 34);
  for (let i = 0; i < count; i++) {
    const at = (count + 1) * 4 + i * 30;
    if (word(comments, at) !== 1 || comments[at + 2] !== 0x41) left.push("Initials");
    if (comments.subarray(at + 4, at + 20).some(Boolean)) left.push("Initials");
  }
  if (part(31).subarray(20, 38).some(Boolean)) left.push("Document times");
  for (const text of [new TextDecoder("latin1").decode(document), wide(document)]) {
    for (const field of text.split("\x13").slice(1)) {
      const [instruction = "", result = ""] = field.split("\x15")[0]!.split("\x14");
      if (NAMED.test(instruction) && /[\w\xc0-\uffff]/.test(result)) left.push("Field with a name");
      if (PATH.test(instruction)) left.push("Field with a path");
    }
  }
  return left;
}
