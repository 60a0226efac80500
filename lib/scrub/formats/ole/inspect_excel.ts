/** The second look at workbooks: each record by its number. */

/** Records that must not be there, and what they carry. */
const GONE: ReadonlyMap<number, string> = new Map([
  [0x5b, "Name of who reserved the file"],
  [0x4d, "Printer settings"],
  [0xb8, "Routing slip"],
  [0xb9, "Routing slip"],
  [0x1a9, "Views of single users"],
  [0x1aa, "Views of single users"],
  [0xd3, "Macros"],
  [0x51, "Paths of other files"],
  [0x52, "Paths of other files"],
  [0x801, "Publishing path"],
  [0x803, "Connection"],
  [0x876, "Connection"],
  [0xdc, "Connection"],
  [0xcd, "Connection"],
  [0x1ad, "Connection"],
  [0xaf, "Scenarios"],
  [0xc6, "Pivot cache"],
  [0x868, "Smart tags"],
]);

/** Names what the workbook stream still carries. */
export function leftInExcel(stream: Uint8Array | undefined): string[] {
  if (!stream) return ["No workbook"];
  const left: string[] = [];
  const latin = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");
  const textFrom = (at: number, end: number) => latin(stream.subarray(at + 4, end));
  let depth = 0;
  for (let at = 0; at < stream.length;) {
    const id = stream[at]! + stream[at + 1]! * 256;
    const end = at + 4 + stream[at + 2]! + stream[at + 3]! * 256;
    if (end > stream.length || depth === 0 && id !== 0x809) {
      return [...left, "Bytes between sheets"];
    }
    if (id === 0x809) depth++;
    else if (id === 0x0a) depth--;
    else if (GONE.has(id)) left.push(GONE.get(id)!);
    else if (id === 0x5c && textFrom(at + 3, end).trim() !== "") {
      left.push("Name of the last user");
    } else if (id === 0x1c && textFrom(at + 11, end) !== "Author") {
      left.push("Author of a comment");
    } else if (id === 0x1ae && /[:\\/@]/.test(textFrom(at + 5, end))) {
      left.push("Paths of other files");
    } else if (id === 0x1b8 && /file:|mailto:|\b[a-z]:\\|\\\\/i.test(textFrom(at + 32, end))) {
      left.push("Link");
    }
    at = end;
  }
  return left;
}
