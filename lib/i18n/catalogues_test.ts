import assert from "node:assert/strict";
import { offered, reporterCatalogues, staffCatalogues, type Texts } from "./catalogues.ts";
import { reporter as english } from "./en/reporter.ts";
import { staff as englishStaff } from "./en/staff.ts";
import { type Language, languages, staffLanguages } from "./languages.ts";

type Given = (...given: unknown[]) => string;

/** Every text of a catalogue by its path. */
function leaves(texts: unknown, path = ""): [string, string | Given][] {
  if (typeof texts === "string" || typeof texts === "function") {
    return [[path, texts as string | Given]];
  }
  return Object.entries(texts as object).flatMap(([name, value]) =>
    leaves(value, path ? `${path}.${name}` : name)
  );
}

/** A text as it is said for these values; a function that wants texts gets them. */
function say(text: string | Given, given: unknown[]): string {
  if (typeof text === "string") return text;
  try {
    return text(...given);
  } catch {
    return text(...given.map(String));
  }
}

const samples = [[7301, 7302, 7303, 7304], [0, 0, 0, 0], [1, 1, 1, 1], [2, 3, 4, 5], [
  21,
  22,
  25,
  11,
]];

/** What is wrong with a translation, a line for each text. */
function faults(language: Language, texts: unknown, source: unknown): string[] {
  const wrong: string[] = [];
  const translated = new Map(leaves(texts));
  const originals = new Map(leaves(source));
  for (const path of translated.keys()) if (!originals.has(path)) wrong.push(`${path}: unused`);
  for (const [path, original] of originals) {
    const text = translated.get(path);
    if (text === undefined) wrong.push(`${path}: missing`);
    else if (typeof text !== typeof original) wrong.push(`${path}: not of the same kind`);
    else wrong.push(...faultsOf(language, text, original).map((fault) => `${path}: ${fault}`));
  }
  return wrong;
}

/** Scripts that are not Latin: a text of several words has letters of it. */
const scripts: Partial<Record<Language, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  uk: /\p{Script=Cyrillic}/u,
};

function faultsOf(language: Language, text: string | Given, original: string | Given): string[] {
  const wrong: string[] = [];
  if (typeof text === "function" && text.length !== (original as Given).length) {
    wrong.push("not as many values");
  }
  for (const given of samples) {
    const [said, meant] = [say(text, given), say(original, given)];
    if (said.trim() === "" && meant !== "") wrong.push("empty");
    if (said !== said.trim()) wrong.push("white space at an end");
    if (/undefined|\[object|NaN/.test(said)) wrong.push("says undefined");
    const several = /\p{L}+[^\p{L}]+\p{L}{2,}/u.test(meant);
    if (several && said === meant) wrong.push("still in English");
    if (/\b(the|your|you|with|which)\b/i.test(said)) wrong.push(`English words: ${said}`);
    if (several && scripts[language]?.test(said) === false) wrong.push("another script");
    const holes = (one: string) => (one.match(/\{\w+\}/g) ?? []).toSorted().join();
    if (holes(said) !== holes(meant)) wrong.push(`placeholders: ${holes(meant)}`);
    // 7301 may be written 7.301 or 7 301.
    const digits = said.replace(/(?<=\d)[\s.,'’](?=\d{3})/g, "");
    for (const value of samples[0]!) {
      if (
        given === samples[0] && meant.includes(String(value)) && !digits.includes(String(value))
      ) {
        wrong.push(`does not say the value ${value}`);
      }
    }
  }
  return [...new Set(wrong)];
}

/** A language may say a word as English does, but not many. */
const equalWords = 20;

for (const language of offered.filter((one) => one !== "en")) {
  Deno.test(`the reporter's texts are whole in ${language}`, async () => {
    const { reporter } = await reporterCatalogues[language]!();
    assert.deepEqual(faults(language, reporter, english), []);
    const texts = new Map(leaves(reporter));
    const equal = leaves(english).filter(([path, text]) =>
      typeof text === "string" && texts.get(path) === text
    );
    assert.ok(equal.length <= equalWords, `as in English: ${equal.map(([path]) => path)}`);
  });
}

for (const language of staffLanguages.filter((one) => one !== "en" && staffCatalogues[one])) {
  Deno.test(`the texts of staff are whole in ${language}`, async () => {
    const { staff } = await staffCatalogues[language]!();
    assert.deepEqual(faults(language, staff, englishStaff), []);
  });
}

Deno.test("every language is there, and three more for staff", () => {
  assert.deepEqual(Object.keys(languages).filter((one) => !offered.includes(one as Language)), []);
  assert.deepEqual(staffLanguages.filter((one) => !staffCatalogues[one]), []);
});

/** The sources that show texts. */
async function sources(): Promise<string> {
  const texts: string[] = [];
  const read = async (folder: string) => {
    for await (const entry of Deno.readDir(folder)) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory && path !== "lib/i18n") await read(path);
      else if (/(?<!_test)\.tsx?$/.test(entry.name)) texts.push(await Deno.readTextFile(path));
    }
  };
  for (const folder of ["components", "islands", "lib", "routes", "tasks", "jobs"]) {
    await read(folder);
  }
  return texts.join("\n");
}

Deno.test("no text stays in the catalogue that no page shows", async () => {
  const code = await sources();
  // As `t.name`, taken out of its group by `{ name }`, or chosen by a value "name".
  const names = new Set(code.match(/(?<=\.|"|[{,] ?)\w+/g));
  // A group of which the texts are chosen by a value, or shown all one after the other.
  const chosen = new Set(
    [
      ...code.matchAll(/(?:\.|\b)(\w+)(?:\?\.|!)?\[/g),
      ...code.matchAll(/Object\.\w+\([^()]*?(\w+)\b[^()]*\)/g),
    ]
      .map((match) => match[1]!),
  );
  const unused = leaves({ ...english, ...englishStaff } as Partial<Texts>)
    .map(([path]) => path)
    .filter((path) => {
      const parts = path.split(".").filter((part) => !/^\d+$/.test(part));
      return !names.has(parts.at(-1)!) && !parts.slice(0, -1).some((group) => chosen.has(group));
    });
  assert.deepEqual(unused, []);
});
