/** Sets text in lines: what a font cannot show is named, long words are cut, right to left runs so. */
import type { PDFFont } from "@cantoo/pdf-lib";
import bidiFactory from "bidi-js";

// Its types describe another packaging of it.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** Letters that are drawn in one go, from left to right on the paper. */
export interface Run {
  text: string;
  x: number;
}

/** One line, ready to be drawn. */
export interface Line {
  runs: Run[];
}

const widths = new WeakMap<PDFFont, Map<string, number>>();
const known = new WeakMap<PDFFont, Set<number>>();

/**
 * Breaks text into lines of at most `width` points, and orders each from left to right (UAX #9). A
 * paragraph that begins in a right-to-left script stands at the right.
 */
export function setLines(text: string, font: PDFFont, size: number, width: number): Line[] {
  return shown(text, font).split("\n").flatMap((paragraph) => {
    const direction = bidi.getEmbeddingLevels(paragraph, "auto").paragraphs[0]?.level
      ? "rtl"
      : "ltr";
    return broken(paragraph, font, size, width).map((line) =>
      ordered(line, direction, font, size, width)
    );
  });
}

/** The width of text in points. */
export function widthOf(text: string, font: PDFFont, size: number): number {
  const cache = widths.get(font) ?? new Map<string, number>();
  widths.set(font, cache);
  let width = cache.get(text);
  if (width === undefined) {
    width = font.widthOfTextAtSize(text, 1);
    cache.set(text, width);
  }
  return width * size;
}

/** The text with what the font lacks written as `[U+4E2D]`: PDF/A has no place for a missing letter. */
export function shown(text: string, font: PDFFont): string {
  const letters = known.get(font) ?? new Set(font.getCharacterSet());
  known.set(font, letters);
  return [...text.normalize("NFC").replace(/\r\n?/g, "\n").replace(/\t/g, "    ")].map((letter) => {
    const code = letter.codePointAt(0)!;
    if (letter === "\n") return letter;
    if (/\p{C}|\p{Zl}|\p{Zp}/u.test(letter)) return /\p{Zl}|\p{Zp}/u.test(letter) ? "\n" : "";
    return letters.has(code) ? letter : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  }).join("");
}

/** A paragraph in pieces that fit. */
function broken(paragraph: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const end = () => {
    lines.push(line.trimEnd());
    [line, used] = ["", 0];
  };
  for (const word of paragraph.split(/(?<= )/)) {
    const wide = widthOf(word, font, size);
    const bare = widthOf(word.trimEnd(), font, size);
    if (used + bare > width && line !== "") end();
    if (bare <= width) {
      line += word;
      used += wide;
      continue;
    }
    for (const letter of word) { // longer than a line
      const one = widthOf(letter, font, size);
      if (used + one > width && line !== "") end();
      line += letter;
      used += one;
    }
  }
  end();
  return lines;
}

function ordered(
  line: string,
  direction: "ltr" | "rtl",
  font: PDFFont,
  size: number,
  width: number,
): Line {
  const embedding = bidi.getEmbeddingLevels(line, direction);
  const { levels } = embedding;
  if (levels.every((level) => level === 0)) return { runs: line ? [{ text: line, x: 0 }] : [] };
  const places = bidi.getReorderedIndices(line, embedding);
  const mirrored = bidi.getMirroredCharactersMap(line, levels);
  const pieces: { text: string; level: number; last: number }[] = [];
  for (const place of places) {
    const level = levels[place]!;
    const letter = mirrored.get(place) ?? line[place]!;
    const before = pieces.at(-1);
    const next = before && before.level === level && Math.abs(before.last - place) === 1;
    // In a run from the right the letters come last first: the font's shaper wants them as written.
    if (next) before.text = level % 2 ? letter + before.text : before.text + letter;
    else pieces.push({ text: letter, level, last: place });
    pieces.at(-1)!.last = place;
  }
  const texts = pieces.map(({ text, level }) =>
    // Signs alone have no script that says from where they run.
    level % 2 && !/\p{L}/u.test(text) ? [...text].reverse().join("") : text
  );
  const sizes = texts.map((text) => widthOf(text, font, size));
  let x = direction === "rtl" ? width - sizes.reduce((sum, one) => sum + one, 0) : 0;
  return {
    runs: texts.map((text, index) => {
      const run = { text, x };
      x += sizes[index]!;
      return run;
    }),
  };
}
