/** Always as long, so that it tells nothing of the word. */
const BAR = "█████";

/**
 * A text without these words and passages, whatever their case and spacing. The longest go first, so
 * that a word of a passage does not break it up. Pure.
 */
export function blackOut(text: string, words: string[]): string {
  return words.map((word) => word.trim()).filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replace(patternOf(word), BAR), text);
}

function patternOf(word: string): RegExp {
  const parts = word.split(/\s+/).map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(parts.join("\\s+"), "giu");
}
