import type { ReporterTexts, Texts } from "../i18n/mod.ts";
import { mends as bounds } from "../limits.ts";

/** An organisation's own words, by the place of the text that they stand for, as `start.title`. */
export type Mends = Record<string, string>;

/** Every text that an organisation may say in its own words; those with values in them stay. Pure. */
export function mendable(texts: ReporterTexts): Mends {
  const found: Mends = {};
  const walk = (part: unknown, place: string) => {
    if (typeof part === "string") found[place] = part;
    else if (typeof part === "object" && part !== null) {
      for (const [name, value] of Object.entries(part)) {
        walk(value, place && `${place}.${name}` || name);
      }
    }
  };
  walk(texts, "");
  return found;
}

/** What is wrong with own words in the place of a text. Pure. */
export function mendProblem(
  original: string,
  words: string,
): "long" | "signs" | "holes" | undefined {
  if (words.length > bounds.words) return "long";
  if (/[^\P{C}\n\u00AD\u200E\u200F]/u.test(words)) return "signs";
  const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join();
  return holes(original) === holes(words) ? undefined : "holes";
}

/** Texts with own words in their places; a place that is gone is left out. Pure. */
export function mend(texts: Texts, mends: Mends): Texts {
  let mended: unknown = texts;
  for (const [place, words] of Object.entries(mends)) {
    mended = put(mended, place.split("."), words);
  }
  return mended as Texts;
}

function put(part: unknown, [name, ...rest]: string[], words: string): unknown {
  if (name === undefined) return typeof part === "string" ? words : part;
  if (typeof part !== "object" || part === null || !Object.hasOwn(part, name)) return part;
  const inner = put(part[name as keyof typeof part], rest, words);
  return Array.isArray(part) ? part.with(Number(name), inner) : { ...part, [name]: inner };
}
