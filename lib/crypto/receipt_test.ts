import assert from "node:assert/strict";
import fc from "fast-check";
import { newReceipt, parseReceipt, type Receipt } from "./receipt.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codes = Array.from({ length: 5 }, newReceipt);

function letters(receipt: Receipt): string[] {
  return [...receipt.code.replaceAll("-", "")];
}

/** `word` with the symbol at `position` moved on by `step` in the alphabet, 1 to 31. */
function spoil(word: string[], position: number, step: number): string[] {
  const symbol = (alphabet.indexOf(word[position]!) + step) % 32;
  return word.with(position, alphabet[symbol]!);
}

Deno.test("a new code has five groups of four, a locator and a secret, and reads back", () => {
  for (let i = 0; i < 1000; i++) {
    const receipt = newReceipt();
    assert.match(receipt.code, /^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
    const plain = receipt.code.replaceAll("-", "");
    assert.equal(receipt.locator, plain.slice(0, 4));
    assert.equal(receipt.secret, plain.slice(4, 18));
    assert.deepEqual(parseReceipt(receipt.code), { ok: true, receipt });
  }
});

Deno.test("codes are uniform in every data symbol and do not repeat", () => {
  const samples = Array.from({ length: 6400 }, newReceipt);
  assert.equal(new Set(samples.map((receipt) => receipt.secret)).size, samples.length);
  for (let position = 0; position < 18; position++) {
    const counts = new Map<string, number>();
    for (const sample of samples) {
      const symbol = letters(sample)[position]!;
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
    // 200 expected each, standard deviation 14: ten of them away is no chance.
    assert.equal(counts.size, 32);
    for (const count of counts.values()) assert.ok(count > 60 && count < 340);
  }
});

Deno.test("every wrong symbol, wherever and whatever, is found and its group named", () => {
  for (const receipt of codes) {
    for (let position = 0; position < 20; position++) {
      for (let step = 1; step < 32; step++) {
        const text = spoil(letters(receipt), position, step).join("");
        const group = Math.floor(position / 4) + 1;
        assert.deepEqual(parseReceipt(text), { ok: false, problem: "slip", group });
      }
    }
  }
});

Deno.test("every two wrong symbols, wherever and whatever, are found", () => {
  const word = letters(codes[0]!);
  let withoutGroup = 0;
  for (let a = 0; a < 20; a++) {
    for (let b = a + 1; b < 20; b++) {
      for (let i = 1; i < 32; i++) {
        const once = spoil(word, a, i);
        for (let j = 1; j < 32; j++) {
          const parsed = parseReceipt(spoil(once, b, j).join(""));
          assert.ok(!parsed.ok && parsed.problem === "slip");
          if (parsed.group === undefined) withoutGroup++;
          else assert.ok(parsed.group >= 1 && parsed.group <= 5);
        }
      }
    }
  }
  // Where no one symbol explains the word, no group is named.
  assert.ok(withoutGroup > 0);
});

Deno.test("a swap of any two different symbols is found, neighbours above all", () => {
  for (const receipt of codes) {
    const word = letters(receipt);
    for (let a = 0; a < 20; a++) {
      for (let b = a + 1; b < 20; b++) {
        if (word[a] === word[b]) continue;
        const swapped = word.with(a, word[b]!).with(b, word[a]!).join("");
        assert.deepEqual(parseReceipt(swapped), { ok: false, problem: "slip" });
      }
    }
  }
});

Deno.test("any spelling of a code is the code", () => {
  for (const receipt of [...codes, ...Array.from({ length: 200 }, newReceipt)]) {
    const { code } = receipt;
    const plain = code.replaceAll("-", "");
    const wide = plain.replace(/./g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    const spellings = [
      plain,
      code.toLowerCase(),
      code.replaceAll("-", " "),
      code.replaceAll("-", "\u2013"),
      code.replaceAll("-", " \u2014\u00a0"),
      code.replaceAll("0", "O").replaceAll("1", "I"),
      code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l"),
      code.replaceAll("1", "\u0130"),
      code.replaceAll("1", "\u0131"),
      wide,
      wide.toLowerCase(),
      [...plain].join(" "),
      `  \t${code}\r\n`,
      `\u201c${code}.\u201d`,
      `\ufeff${code}\u200b`,
      plain.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d))),
      plain.replace(/\d/g, (d) => String.fromCharCode(0x6f0 + Number(d))),
    ];
    for (const spelling of spellings) {
      assert.deepEqual(parseReceipt(spelling), { ok: true, receipt }, JSON.stringify(spelling));
    }
  }
});

/** What may stand anywhere in a code, and what may stand for one of its letters. */
const SEPARATORS = [..." \t\r\n-–—·.,:;'\"_/\\()\u00a0\u200b\u200e\u202e\u2066\ufeff\u0301€"];
const INSTEAD: Record<string, string> = { 0: "0Oo０Ｏ٠۰⁰", 1: "1IiLlıİℓ１Ⅰⅼ١۱¹" };

Deno.test("any spelling, mixed as people and keyboards do, is the code", () => {
  const separator = fc.string({ unit: fc.constantFrom(...SEPARATORS), maxLength: 3 });
  const choice = fc.record({ separator, as: fc.nat() });
  fc.assert(
    fc.property(fc.array(choice, { minLength: 20, maxLength: 20 }), fc.nat(4), (choices, which) => {
      const receipt = codes[which]!;
      const text = letters(receipt).map((letter, i) => {
        const { separator, as } = choices[i]!;
        const wide = String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
        const forms = [letter, letter.toLowerCase(), wide, ...INSTEAD[letter] ?? ""];
        return separator + forms[as % forms.length];
      }).join("");
      assert.deepEqual(parseReceipt(text), { ok: true, receipt }, JSON.stringify(text));
    }),
    { seed: 8, numRuns: Number(Deno.env.get("FUZZ_RUNS") ?? 200) },
  );
});

Deno.test("whatever is typed is a code or has a problem with a name, and letters that only look alike are no code", () => {
  const twins = [..."АВЕКМНРСТХуΑΒΕΖΗΚΜΝΡΤΥΧԛѕ०๐߀𝟘Ⓐ🅰ﷺ½"];
  const twin = fc.constantFrom(...twins);
  const any = fc.oneof(
    fc.array(fc.nat(0xffff), { maxLength: 220 }).map((codes) => String.fromCharCode(...codes)),
    fc.array(fc.constantFrom(...alphabet, ...twins), { minLength: 18, maxLength: 22 })
      .map((letters) => letters.join("")),
  );
  fc.assert(
    fc.property(any, fc.nat(19), twin, (text, place, twin) => {
      const parsed = parseReceipt(text);
      if (parsed.ok) assert.deepEqual(parseReceipt(parsed.receipt.code), parsed);
      else {
        assert.ok(["length", "symbols", "slip"].includes(parsed.problem));
        assert.ok(parsed.group === undefined || parsed.group >= 1 && parsed.group <= 5);
      }
      const word = letters(codes[0]!);
      const changed = parseReceipt(word.with(place, twin).join(""));
      if (changed.ok) assert.deepEqual(changed.receipt, codes[0]);
    }),
    { seed: 8, numRuns: Number(Deno.env.get("FUZZ_RUNS") ?? 300) },
  );
});

Deno.test("a code too short or too long says so, whatever it is made of", () => {
  const plain = letters(codes[0]!).join("");
  const texts = [
    "",
    " ",
    "-",
    "0",
    plain.slice(1),
    plain + "0",
    "hello",
    "0".repeat(10_000),
    "\ud800",
  ];
  for (const text of texts) assert.deepEqual(parseReceipt(text), { ok: false, problem: "length" });
});

Deno.test("a symbol that no code has is named with its group", () => {
  const word = letters(codes[0]!);
  for (let position = 0; position < 20; position++) {
    for (const foreign of ["U", "u", "Ж", "漢"]) {
      const parsed = parseReceipt(word.with(position, foreign).join(""));
      const group = Math.floor(position / 4) + 1;
      assert.deepEqual(parsed, { ok: false, problem: "symbols", group });
    }
  }
});
