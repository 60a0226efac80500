import assert from "node:assert/strict";
import { reporter } from "./en/reporter.ts";

/** Sentences of a part of the catalogue: what is read as running text, no labels of two words. */
function sentences(texts: unknown): string[] {
  if (typeof texts === "string") {
    return texts.split(/(?<=[.!?:])\s+/).filter((one) => / .* /.test(one));
  }
  return texts && typeof texts === "object" ? Object.values(texts).flatMap(sentences) : [];
}

/**
 * LIX (Björnsson 1968): words in a sentence, and long words in a hundred. Below 30 is very easy, 30
 * to 40 easy, as in a novel; above 60 are laws.
 */
function lix(texts: unknown): number {
  const all = sentences(texts);
  const words = all.join(" ").match(/[\p{L}\d’'-]+/gu) ?? [];
  const long = words.filter((word) => word.length > 6);
  return words.length / all.length + 100 * long.length / words.length;
}

Deno.test("whoever is afraid reads plain words in short sentences", () => {
  const { help, ...pages } = reporter;
  const levels = Object.entries({ ...help, ...pages })
    .filter(([, texts]) => sentences(texts).length > 5)
    .map(([name, texts]) => [name, Math.round(lix(texts))] as const);
  for (const [name, level] of levels) assert.ok(level <= 30, `${name} has a LIX of ${level}`);
  assert.ok(lix(reporter) <= 25);
  const longest = sentences(reporter).filter((one) => one.split(" ").length > 30);
  assert.deepEqual(longest, [], "no sentence is longer than 30 words");
});
