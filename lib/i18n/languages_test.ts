import assert from "node:assert/strict";
import { acceptedLanguage, type Language, languageOf, languages } from "./languages.ts";

const all = Object.keys(languages) as Language[];

Deno.test("every official language of the EU is there, and those of its neighbours", () => {
  const official =
    "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv nb is uk tr ar";
  assert.deepEqual(all.toSorted(), official.split(" ").toSorted());
});

Deno.test("a tag finds its language, however it is spelt", () => {
  for (
    const [tag, language] of [
      ["de", "de"],
      ["de-AT", "de"],
      ["DE_ch", "de"],
      ["no", "nb"],
      ["nn-NO", "nb"],
      ["nb", "nb"],
      ["pt-BR", "pt"],
      ["zh-Hant", undefined],
      ["", undefined],
      ["constructor", undefined],
      ["de; drop", undefined],
    ] as const
  ) assert.equal(languageOf(tag, all), language, tag);
  assert.equal(languageOf("pl", ["en", "de"]), undefined);
});

Deno.test("a browser gets what it likes best of what there is", () => {
  for (
    const [header, language] of [
      ["da, en;q=0.8", "da"],
      ["en;q=0.3, fr;q=0.9, de;q=0.5", "fr"],
      ["zh, ja;q=0.9, is;q=0.1", "is"],
      ["de;q=0, pl;q=0.1", "pl"],
      ["nn;q=0.9,en;q=0.8", "nb"],
      ["*", undefined],
      ["", undefined],
      [";;;,,,q=1", undefined],
      [`${"zz,".repeat(10_000)}de`, undefined],
    ] as const
  ) assert.equal(acceptedLanguage(header, all), language, header.slice(0, 40));
});
