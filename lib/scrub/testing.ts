/** For tests of single formats: runs one as the engine does, and looks for planted text. */
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { type Format, Refusal, type Work } from "./format.ts";
import { formats } from "./formats.ts";

/** Planted in fixtures wherever a person's data could be; never in a clean file. */
export const CANARY = "Marguerite-QX7719";

/** Scrubs and inspects a copy of the bytes. Throws as the format does; `left` names the residue. */
export async function cleaned(format: Format, bytes: Uint8Array) {
  const removed = new Set<string>();
  const work: Work = {
    removed: (field, category) => void removed.add(`${category}: ${field}`),
    nested: async (inner) => {
      const of = formats.find((candidate) => candidate.detect(inner));
      if (!of) throw new Refusal("unknown");
      const result = await cleaned(of, inner);
      if (result.left.length > 0) throw new Refusal("residue");
      result.removed.forEach((one) => removed.add(one));
      return { bytes: result.bytes, format: of };
    },
    inflated: () => {},
  };
  const out = await format.scrub(bytes.slice(), work);
  return { bytes: out, removed: [...removed], left: await format.inspect(out) };
}

/** True when the text stands in the bytes, in Latin-1/UTF-8 or UTF-16 of either order. */
export function holds(bytes: Uint8Array, text = CANARY): boolean {
  const buffer = Buffer.from(bytes);
  const wide = Buffer.from(text, "utf16le");
  return [Buffer.from(text), wide, Buffer.from(wide).swap16()].some((one) => buffer.includes(one));
}

/** The bytes of a text, one for each character. */
export function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

/**
 * Cuts the file at every kind of place and changes bytes all over it: each result is refused or
 * free of the canary, in bounded time. The seed is fixed, for a changed byte can turn a comment's
 * block into a picture's, which no stripper could tell.
 */
export async function survivesDamage(format: Format, bytes: Uint8Array): Promise<void> {
  const place = fc.nat(bytes.length - 1);
  const damage = fc.record({
    cut: fc.option(place, { freq: 3 }),
    changes: fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 6 }),
  });
  const property = fc.asyncProperty(damage, async ({ cut, changes }) => {
    const broken = bytes.slice(0, cut ?? undefined);
    for (const [at, value] of changes) if (at < broken.length) broken[at] = value;
    try {
      const result = await cleaned(format, broken);
      return result.left.length > 0 || !holds(result.bytes);
    } catch {
      return true; // refused
    }
  });
  await fc.assert(property, { seed: 7, numRuns: 500 });
}
