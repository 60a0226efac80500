import assert from "node:assert/strict";
import { blackOut } from "./black_out.ts";

Deno.test("words and passages are blacked out, however they are written", () => {
  const text = "Ole saw it. OLE told\nhis wife.  The olive oil was Ole's (50 % of it).";
  assert.equal(
    blackOut(text, ["told his wife", "Ole", "(50 %"]),
    "█████ saw it. █████ █████.  The olive oil was █████'s █████ of it).",
  );
});

Deno.test("what is blacked out does not show how long it was", () => {
  assert.equal(blackOut("Ann", ["Ann"]), blackOut("Maximiliane", ["Maximiliane"]));
  assert.equal(blackOut("nothing of it", ["", "  "]), "nothing of it");
});
