import assert from "node:assert/strict";
import fc from "fast-check";
import { toCsv } from "./csv.ts";

/** Reads CSV back, as a spreadsheet does. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell, end] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)!.push(cell!.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

Deno.test("no cell of a CSV is a formula, and none is lost (ASVS 1.2.10)", () => {
  const signs = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"];
  const sign = fc.constantFrom(...signs, '"', ",", ";", "'", "\r\n", '",=', "\ufeff", " ", "");
  const any = fc.array(fc.nat(0xffff), { maxLength: 4 });
  const text = fc.tuple(sign, sign, any.map((codes) => String.fromCharCode(...codes)))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const back = read(toCsv(rows));
      assert.equal(back.length, rows.length);
      for (const [y, row] of back.entries()) {
        assert.equal(row.length, rows[y]!.length);
        for (const [x, cell] of row.entries()) {
          const begins = [cell, ...cell.split(/[;\t\r\n]/).slice(1)].filter(Boolean);
          const bad = begins.filter((one) => signs.some((sign) => one.startsWith(sign)));
          assert.deepEqual(bad, [], JSON.stringify(cell));
          assert.equal(cell.replaceAll("'", ""), rows[y]![x]!.replaceAll("'", ""));
        }
      }
    }),
  );
  assert.equal(toCsv([["a;=1+1;", "b; c"]]), '"a;\'=1+1;","b; c"\r\n');
  assert.equal(toCsv([["n", -3]]), '"n","-3"\r\n');
});
