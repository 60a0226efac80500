/**
 * Content streams (ISO 32000-2, 7.8.2): written anew, operator by operator. Only the operators of
 * annex A stay, each with as many operands as it takes; comments, marked points, tags and property
 * lists go, but for layers and the text that stands for glyphs. Resources are renamed.
 */
import { strFromU8, strToU8 } from "fflate";

/** Operators and how many operands they take (annex A); marked content and `BI` are handled apart. */
const OPERANDS = new Map(
  ("b:0 B:0 b*:0 B*:0 BT:0 c:6 cm:6 CS:1 cs:1 d:2 d0:2 d1:6 Do:1 ET:0 f:0 F:0 f*:0 G:1 g:1 gs:1 " +
    "h:0 i:1 j:1 J:1 K:4 k:4 l:2 m:2 M:1 n:0 q:0 Q:0 re:4 RG:3 rg:3 ri:1 s:0 S:0 SC:32 sc:32 " +
    "SCN:33 scn:33 sh:1 T*:0 Tc:1 Td:2 TD:2 Tf:2 Tj:1 TJ:1 TL:1 Tm:6 Tr:1 Ts:1 Tw:1 Tz:1 v:4 w:1 " +
    "W:0 W*:0 y:4 ':1 \":3").split(" ").map((entry) => {
      const [operator, count] = entry.split(":");
      return [operator!, Number(count)];
    }),
);

/** Operators whose first or last operand names a resource, and its kind. */
const NAMING: Record<string, ResourceKind> = {
  Do: "XObject",
  Tf: "Font",
  gs: "ExtGState",
  cs: "ColorSpace",
  CS: "ColorSpace",
  scn: "Pattern",
  SCN: "Pattern",
  sh: "Shading",
};

const DEVICE = /^\/(Device(Gray|RGB|CMYK)|Pattern|G|RGB|CMYK|I)$/;
const SPACE = "\0\t\n\f\r ";
/** Everything but strings: white space, comments, brackets, hexadecimal strings, names, words. */
const TOKEN =
  /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|<[^>]*>?|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[[\]{}>)]|[^\0\t\n\f\r ()<>[\]{}/%]+/y;

export type ResourceKind =
  | "ColorSpace"
  | "ExtGState"
  | "Font"
  | "Pattern"
  | "Properties"
  | "Shading"
  | "XObject";

/** Asked for every resource that the content names. */
export interface Names {
  /** The name in the cleaned file, without a slash. */
  use(kind: ResourceKind, name: string): string;
}

/** An inline image as it stands between BI and EI: keys and values as tokens. */
export interface InlineImage {
  entries: Map<string, string[]>;
  data: Uint8Array;
}

/** What the content's owner does and learns. */
export interface ContentHelp {
  names: Names;
  /** Cleans the data of an inline image in place. */
  image(image: InlineImage): Promise<void>;
  /** Something was left out. */
  dropped(what: "comment" | "property list" | "operator"): void;
}

/** Reads PDF syntax token by token; a literal string is one token. */
export class Lexer {
  at = 0;
  constructor(readonly source: string) {}

  /** The next token, comments included and white space left out; undefined at the end. */
  next(): string | undefined {
    while (SPACE.includes(this.source[this.at] ?? "x")) this.at++;
    const start = this.at;
    if (start >= this.source.length) return undefined;
    TOKEN.lastIndex = start;
    if (this.source[start] === "(") this.at = endOfString(this.source, start);
    else this.at = TOKEN.test(this.source) ? TOKEN.lastIndex : start + 1;
    const token = this.source.slice(start, this.at);
    // "0cm" is a number and an operator, as viewers read it.
    const number = /^[-+.\d]+(?=[^-+.\d])/.exec(token)?.[0] ?? token;
    this.at = start + number.length;
    return number;
  }
}

/** 7.3.4.2: parentheses balance unless they are escaped. */
function endOfString(source: string, start: number): number {
  const mark = /\\[^]|[()]/g;
  mark.lastIndex = start;
  let depth = 0;
  for (let found = mark.exec(source); found; found = mark.exec(source)) {
    if (found[0] === "(") depth++;
    else if (found[0] === ")" && --depth === 0) return mark.lastIndex;
  }
  return source.length;
}

/** Writes a content stream anew. Deterministic; damaged syntax is left out as viewers skip it. */
export async function cleanContent(bytes: Uint8Array, help: ContentHelp): Promise<Uint8Array> {
  const lexer = new Lexer(strFromU8(bytes, true));
  const out: string[] = [];
  const marks: boolean[] = [];
  let operands: string[][] = [];
  let depth = 0;
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (token.startsWith("%")) help.dropped("comment");
    else if (depth > 0 || isOperand(token)) {
      if (depth > 0) operands.at(-1)!.push(token);
      else operands.push([token]);
      if (token === "<<" || token === "[") depth++;
      else if ((token === ">>" || token === "]") && depth > 0) depth--;
    } else {
      if (token === "BI") out.push(await inlineImage(lexer, help));
      else out.push(...operation(token, operands, marks, help));
      operands = [];
    }
  }
  return strToU8(out.filter((line) => line !== "").join("\n") + "\n", true);
}

function isOperand(token: string): boolean {
  return /^[-+.\d(<[/]/.test(token) || /^(true|false|null)$/.test(token);
}

/** One operator with its operands as a line, or none. */
function operation(
  operator: string,
  operands: string[][],
  marks: boolean[],
  help: ContentHelp,
): string[] {
  if (operator === "BDC" || operator === "BMC") {
    const mark = operator === "BDC" ? keptMark(operands, help) : "";
    marks.push(mark !== "");
    return [mark];
  }
  if (operator === "EMC") return marks.pop() ? ["EMC"] : [];
  const count = OPERANDS.get(operator);
  if (count === undefined) {
    if (!/^(MP|DP|BX|EX)$/.test(operator) || operands.length > 1) help.dropped("operator");
    return [];
  }
  const kept = operands.slice(Math.max(0, operands.length - count));
  if (kept.length < operands.length) help.dropped("operator");
  const kind = NAMING[operator];
  const named = operator === "Tf" ? kept[0] : kept.at(-1);
  if (kind && named?.[0]?.startsWith("/") && !(kind === "ColorSpace" && DEVICE.test(named[0]))) {
    named[0] = "/" + help.names.use(kind, nameOf(named[0]));
  }
  return [[...kept.map((operand) => operand.join(" ")), operator].join(" ")];
}

/** Marked content that stays: a layer, and the text that glyphs stand for (14.9.4). */
function keptMark(operands: string[][], help: ContentHelp): string {
  const [tag, list] = operands.slice(-2);
  if (tag?.[0] === "/OC" && list?.[0]?.startsWith("/")) {
    return `/OC /${help.names.use("Properties", nameOf(list[0]))} BDC`;
  }
  const actual = list?.[(list.indexOf("/ActualText") + 1) || -1];
  if (
    list?.[0] === "<<" &&
    list.some((token, i) =>
      i % 2 === 1 && !/^\/(MCID|ActualText|Lang)$/.test(token) && token !== ">>"
    )
  ) {
    help.dropped("property list");
  }
  return actual && /^[(<](?!<)/.test(actual) ? `/Span << /ActualText ${actual} >> BDC` : "";
}

/** The text of a name token, escapes undone (7.3.5). */
function nameOf(token: string): string {
  return token.slice(1).replace(
    /#([0-9a-f]{2})/gi,
    (_, hex: string) => String.fromCharCode(parseInt(hex, 16)),
  );
}

/** The entries that an inline image may have (table 91), short names and long ones. */
const INLINE =
  /^\/(BPC|CS|D|DP|F|H|IM|I|W|BitsPerComponent|ColorSpace|Decode|DecodeParms|Filter|Height|ImageMask|Interpolate|Width)$/;

const SURE_END = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]([\t\n\f\r -~]{10}|[\t\n\f\r -~]{0,9}$)|$)/g;
const ANY_END = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;

function search(pattern: RegExp, source: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(source);
}

/** 8.9.7: from after BI to after EI. */
async function inlineImage(lexer: Lexer, help: ContentHelp): Promise<string> {
  const entries = new Map<string, string[]>();
  let key: string | undefined;
  let depth = 0;
  for (let token = lexer.next(); token !== "ID"; token = lexer.next()) {
    if (token === undefined) return "";
    if (token.startsWith("%")) help.dropped("comment");
    else if (depth === 0 && key === undefined) key = token;
    else {
      entries.set(key!, [...entries.get(key!) ?? [], token]);
      if (token === "<<" || token === "[") depth++;
      else if (token === ">>" || token === "]") depth--;
      if (depth <= 0) [key, depth] = [undefined, 0];
    }
  }
  const start = lexer.at + 1;
  // Binary data may hold the letters EI by chance: what follows the real ones is text.
  const found = search(SURE_END, lexer.source, start - 1) ??
    search(ANY_END, lexer.source, start - 1);
  lexer.at = found ? found.index + 3 : lexer.source.length;
  if (!found) return "";
  const image = { entries, data: strToU8(lexer.source.slice(start, found.index), true) };
  await help.image(image);
  const lines = ["BI"];
  for (const [name, value] of entries) {
    const space = /^\/(CS|ColorSpace)$/.test(name) && !DEVICE.test(value[0]!) &&
      value[0]![0] === "/";
    if (space) lines.push(`${name} /${help.names.use("ColorSpace", nameOf(value[0]!))}`);
    else if (INLINE.test(name)) lines.push(`${name} ${value.join(" ")}`);
    else help.dropped("property list");
  }
  return `${lines.join(" ")} ID ${strFromU8(image.data, true)}\nEI`;
}

/** Takes the comments out of PostScript-like source: CMaps (9.7.5.4), functions (7.10.5). */
export function withoutComments(bytes: Uint8Array): Uint8Array {
  const lexer = new Lexer(strFromU8(bytes, true));
  const out: string[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!token.startsWith("%")) out.push(token);
  }
  return strToU8(out.join("\n") + "\n", true);
}
