import assert from "node:assert/strict";
import { formatBytes, formatDay, formatInstant, formatList, plural } from "./formats.ts";
import { type Language, languages } from "./languages.ts";

Deno.test("a day is written as its language writes it, never as English where it is not", () => {
  const days = Object.fromEntries(
    Object.keys(languages).map((language) => [language, formatDay("2026-05-03", language)]),
  );
  assert.equal(days.en, "3 May 2026");
  assert.equal(days.de, "3. Mai 2026");
  assert.equal(days.ga, "3 Bealtaine 2026");
  assert.equal(days.is, "3. maí 2026");
  assert.equal(days.mt, "3 ta’ Mejju 2026");
  assert.equal(days.ar, "3 مايو 2026");
  assert.equal(days.nb, "3. mai 2026");
  for (const [language, day] of Object.entries(days)) {
    if (language !== "en") assert.doesNotMatch(day, /May /, language);
  }
});

Deno.test("an instant has its hour in 24 and says that it is UTC", () => {
  for (const language of Object.keys(languages)) {
    const text = formatInstant("2026-05-03T17:04:00Z", language);
    assert.match(text, /17[:.]04 UTC$/, `${language}: ${text}`);
  }
});

Deno.test("sizes and lists", () => {
  assert.equal(formatBytes(1200, "en"), "2 kB");
  assert.equal(formatBytes(1_250_000, "de"), "1,3 MB");
  assert.equal(formatList(["a", "b", "c"], "de"), "a, b und c");
  assert.equal(formatList(["a", "b", "c"], "is"), "a, b og c");
  assert.equal(formatList(["a"], "ga"), "a");
});

Deno.test("a number takes the form that its language has for it", () => {
  const files = (count: number) =>
    plural("pl", count, { one: "# plik", few: "# pliki", many: "# plików", other: "# pliku" });
  assert.deepEqual([1, 3, 5, 22].map(files), ["1 plik", "3 pliki", "5 plików", "22 pliki"]);
  assert.equal(plural("sv", 2, { one: "# fil", other: "# filer" }), "2 filer");
  for (const language of Object.keys(languages) as Language[]) {
    const known = Intl.PluralRules.supportedLocalesOf(language);
    assert.deepEqual(known, [language], "Intl knows the plurals of every language");
  }
});
