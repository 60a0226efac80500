/** The syntax of RTF 1.9.1 ("Formal syntax"): groups, control words, text; read and written. */
import { strFromU8, strToU8 } from "fflate";
import { Refusal } from "../../format.ts";

/** `\word` or `\word5`; with the bytes that follow it for `\bin`. */
export interface Control {
  word: string;
  value?: number;
  data?: string;
}
/** Text as it stands, escapes such as `\'e9` and `\~` included, line ends left out. */
export type Text = string;
export type Group = Item[];
export type Item = Group | Control | Text;

const MAX_DEPTH = 200;
/** A brace, a control word with its delimiter, an escaped byte, a symbol, or text. */
const TOKEN =
  /[{}]|\\([a-zA-Z]{1,64})(-?\d{1,10})? ?|\\'[0-9a-fA-F]{2}|\\[^]|[\r\n\0]+|[^{}\\\r\n\0]+/y;

/** What no text is made of: control characters but tab, line ends, form feed and zeros. */
// deno-lint-ignore no-control-regex
const BINARY = /[\x01-\x08\x0b\x0e-\x1f]/;

export const isGroup = (item: Item | undefined): item is Group => Array.isArray(item);
export const isControl = (item: Item | undefined): item is Control =>
  typeof item === "object" && !Array.isArray(item);

/** Reads the one group that an RTF file is; what follows it is told by `end`. Throws `Refusal`. */
export function parse(bytes: Uint8Array): { root: Group; end: number } {
  const source = strFromU8(bytes, true);
  const open: Group[] = [];
  let at = 0;
  do {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(source);
    if (!found) throw new Refusal("damaged", "RTF");
    at = TOKEN.lastIndex;
    const [token, word, value] = found;
    const group = open.at(-1);
    if (token === "{") {
      const inner: Group = [];
      group?.push(inner);
      if (open.push(inner) > MAX_DEPTH) throw new Refusal("too-deep", "RTF groups");
    } else if (!group) throw new Refusal("damaged", "RTF");
    else if (token === "}") {
      open.pop();
      if (open.length === 0) return { root: group, end: at };
    } else if (word === "bin") {
      const end = at + Math.max(0, Number(value ?? 0));
      if (end > source.length) throw new Refusal("damaged", "RTF binary data");
      group.push({ word, data: source.slice(at, end) });
      at = end;
    } else if (word) group.push(value ? { word, value: Number(value) } : { word });
    else if (token === "\\*") group.push({ word: "*" });
    // An escaped line end is a paragraph's end.
    else if (token === "\\\r" || token === "\\\n") group.push({ word: "par" });
    else if (BINARY.test(token)) throw new Refusal("damaged", "RTF text");
    else if (!/^[\r\n\0]/.test(token)) group.push(token);
  } while (at < source.length);
  throw new Refusal("damaged", "RTF ends early");
}

/** Writes a group; every control word ends in a space, and `\par` begins a line. */
export function write(root: Group): Uint8Array {
  const out: string[] = [];
  const put = (item: Item) => {
    if (isGroup(item)) {
      out.push("{");
      item.forEach(put);
      out.push("}");
    } else if (typeof item === "string") out.push(item);
    else if (item.word === "*") out.push("\\*");
    else out.push(item.word === "par" ? "\n" : "", `\\${item.word}${item.value ?? ""} `);
  };
  put(root);
  return strToU8(out.join("") + "\n", true);
}

/** The word that says what a group is, `\*` passed over; "" for a group that begins otherwise. */
export function destination(group: Group): string {
  const first = isStarred(group) ? group[1] : group[0];
  return isControl(first) ? first.word : "";
}

/** True for a group that readers who do not know its word pass over. */
export function isStarred(group: Group): boolean {
  const first = group[0];
  return isControl(first) && first.word === "*";
}

/**
 * The text of a group and of those in it, `\'xx` and `\u` undone. `fallback` tells how many
 * characters follow each `\u` for readers that do not know it (`\uc`).
 */
export function textOf(group: Group, fallback = 1): string {
  let text = "";
  let skip = 0;
  for (const item of group) {
    if (isGroup(item)) text += textOf(item, fallback);
    else if (typeof item === "string") {
      const plain = item.replace(
        /^\\'([0-9a-f]{2})$/i,
        (_, hex) => String.fromCharCode(parseInt(hex, 16)),
      )
        .replace(/^\\([\\{}])$/, "$1").replace(/^\\[~_-]$/, " ");
      text += plain.slice(skip);
      skip = Math.max(0, skip - plain.length);
    } else if (item.word === "u") {
      text += String.fromCharCode((item.value ?? 0) & 0xffff);
      skip = fallback;
    }
  }
  return text;
}
