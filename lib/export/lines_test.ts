import assert from "node:assert/strict";
import { PDFDocument } from "@cantoo/pdf-lib";
import fc from "fast-check";
import { embedFonts } from "./fonts.ts";
import { setLines, shown, widthOf } from "./lines.ts";

Deno.test("text is set in lines", async (t) => {
  const { plain } = await embedFonts(await PDFDocument.create());
  const texts = (text: string, width = 1000) =>
    setLines(text, plain, 10, width).map((line) => line.runs.map((run) => run.text));

  await t.step("what the font lacks is named, what nobody sees is left out", () => {
    assert.equal(shown("a\u0000\u202Eb\t中", plain), "ab    [U+4E2D]");
    assert.equal(shown("e\u0301", plain), "é");
  });

  await t.step("right-to-left text runs so, numbers and brackets in it as they are read", () => {
    assert.deepEqual(texts("abc שלום 12"), [["abc ", "12", "שלום "]]);
    const [line] = setLines("שלום (12) abc", plain, 10, 1000);
    assert.deepEqual(line!.runs.map((run) => run.text).at(0), "abc");
    const last = line!.runs.at(-1)!;
    assert.ok(last.x + widthOf(last.text, plain, 10) > 999, "it stands at the right");
  });

  await t.step("no line is wider than its place, and no letter is lost", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const lines = setLines(text, plain, 10, 200);
        for (const { runs } of lines) {
          for (const run of runs) assert.ok(run.x + widthOf(run.text, plain, 10) < 201);
        }
        const bare = (all: string) => [...all.replace(/\s/g, "")].sort().join("");
        const set = lines.flatMap((line) => line.runs.map((run) => run.text)).join("");
        assert.equal(bare(set).length, bare(shown(text, plain)).length);
      }),
      { numRuns: 60 },
    );
  });
});
