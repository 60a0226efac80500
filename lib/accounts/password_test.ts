import assert from "node:assert/strict";
import fc from "fast-check";
import { makePassphrase } from "./passphrase.ts";
import { passwordProblem } from "./password.ts";

const refused: [string, string, string[]?][] = [
  ["Aa1!Aa1", "short"],
  ["Aa1!".repeat(33), "long"],
  ["no-upper-case-7", "upper"],
  ["NO-LOWER-CASE-7", "lower"],
  ["No-digit-in-here", "digit"],
  ["NoSpecial7inHere", "special"],
  ["Passw0rd!", "common"],
  ["Summer2026!", "common"],
  ["Welcome1!", "common"],
  ["P@$$w0rd2026!!", "common"],
  ["!!Qwerty123", "common"],
  ["Me11on2026!", "common"],
  ["Nordwind-Secure-2026", "known", ["Nordwind Energie"]],
  ["N0rdw1nd-Secure-2026", "known", ["Nordwind Energie"]],
  ["Clara-likes-7-trains", "known", ["counsel", "Clara Holm"]],
  ["My-0mbud-keeps-7-keys", "known"],
  ["Aa1!Aa1!Aa1!Aa1!", "guessable"],
  ["Kx7!pq2w", "guessable"],
  ["Qwertyuiop1!asdf", "guessable"],
];

for (const [password, problem, context] of refused) {
  Deno.test(`the password ${password.slice(0, 24)} is refused: ${problem}`, async () => {
    assert.equal(await passwordProblem(password, context), problem);
  });
}

for (
  const password of [
    "Correct-Horse-7-Battery",
    "æblegrød Med 7 sne!",
    "Пароль из 7 слов!",
    "xK7#mQ2$vR9z",
    `${"Long-words-7-".repeat(9)}tundra`,
  ]
) {
  Deno.test(`the password ${password.slice(0, 24)} may be used`, async () => {
    assert.equal(await passwordProblem(password, ["counsel", "Clara Holm"]), undefined);
  });
}

Deno.test("length counts code points, not bytes and not UTF-16", async () => {
  assert.equal(await passwordProblem("Aa1!😀😀😀"), "short");
  const ending = "Copper lantern 7 ";
  const full = ending + "😀".repeat(128 - ending.length);
  assert.equal(await passwordProblem(full), undefined);
  assert.equal(await passwordProblem(full + "😀"), "long");
});

Deno.test("a password of any text gets an answer, in no long time", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 124 }), async (password) => {
      const before = performance.now();
      await passwordProblem(`Aa1!${password}`, [password, "Clara Holm"]);
      assert.ok(performance.now() - before < 2000);
    }),
    { numRuns: 200 },
  );
});

Deno.test("a made passphrase passes, whatever names are around, and is never the same", async () => {
  const made = new Set<string>();
  const name = fc.string({ unit: "grapheme", minLength: 4, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(name, { maxLength: 5 }), async (context) => {
      const passphrase = await makePassphrase(context);
      made.add(passphrase);
      assert.equal(await passwordProblem(passphrase, context), undefined);
    }),
    { numRuns: 300 },
  );
  assert.equal(made.size, 300);
});
