import { checkSymbols, locateError } from "./reed_solomon.ts";
import { alphabet, grouped, plain } from "./spelling.ts";
import { randomBytes } from "./tokens.ts";

/** A receipt code: what a reporter keeps to come back. */
export interface Receipt {
  /** As it is shown: five groups of four, `ABCD-EFGH-JKMN-PQRS-TVWX`. */
  readonly code: string;
  /** The first 4 symbols. Not secret: it finds the candidates. */
  readonly locator: string;
  /** The next 14 symbols, 70 random bits. */
  readonly secret: string;
}

/** What `parseReceipt` gives. */
export type ParsedReceipt =
  | { readonly ok: true; readonly receipt: Receipt }
  | {
    readonly ok: false;
    /**
     * `length`: not 20 symbols. `symbols`: one that no code has. `slip`: 20 symbols, and at least one
     * is wrong.
     */
    readonly problem: "length" | "symbols" | "slip";
    /**
     * The group to look at, 1 to 5. For a slip it is right when one symbol is wrong; when more are,
     * it may name another group or none.
     */
    readonly group?: number;
  };

const locatorLength = 4;
const secretLength = 14;
const length = 20;
// Twenty symbols with room for separators; longer text is not a code.
const longest = 200;

/** A new random receipt code. */
export function newReceipt(): Receipt {
  // 256 is 8 times 32, so the low five bits are uniform.
  const data = [...randomBytes(locatorLength + secretLength)].map((byte) => byte & 31);
  return toReceipt([...data, ...checkSymbols(data)]);
}

/**
 * Reads a receipt code in any spelling: lower case, full-width, Arabic digits, O for 0, I or L for
 * 1, any spaces, dashes and punctuation. It never corrects a code: of a slip it says where to look.
 */
export function parseReceipt(text: string): ParsedReceipt {
  if (text.length > longest) return { ok: false, problem: "length" };
  const spelled = plain(text);
  if (spelled.length !== length) return { ok: false, problem: "length" };
  const symbols = spelled.map((letter) => alphabet.indexOf(letter));
  const foreign = symbols.indexOf(-1);
  if (foreign >= 0) return { ok: false, problem: "symbols", group: groupOf(foreign) };
  const error = locateError(symbols);
  if (error === "none") return { ok: true, receipt: toReceipt(symbols) };
  return error === "unknown"
    ? { ok: false, problem: "slip" }
    : { ok: false, problem: "slip", group: groupOf(error) };
}

function groupOf(position: number): number {
  return Math.floor(position / 4) + 1;
}

function toReceipt(symbols: readonly number[]): Receipt {
  const letters = symbols.map((symbol) => alphabet.charAt(symbol)).join("");
  return {
    code: grouped(letters),
    locator: letters.slice(0, locatorLength),
    secret: letters.slice(locatorLength, locatorLength + secretLength),
  };
}
