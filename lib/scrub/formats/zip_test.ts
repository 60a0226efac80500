import { deepEqual, ok, rejects } from "node:assert/strict";
import { clean } from "../engine.ts";
import { CANARY, cleaned } from "../testing.ts";
import { holdsInside, namesOf, pack, textOf } from "../zip_testing.ts";
import { wordDocument } from "./ooxml/testing.ts";
import { zip } from "./zip.ts";

const document = wordDocument(`<w:p><w:ins w:id="1" w:author="${CANARY}"/></w:p>`);

Deno.test("ZIP: each file is cleaned, names and folders become neutral", async () => {
  const file = pack({
    [`${CANARY}/report.docx`]: document,
    [`${CANARY}/notes.txt`]: "what happened",
    [`__MACOSX/._${CANARY}`]: CANARY,
    "inner.zip": pack({ [`${CANARY}.docx`]: document }),
  });
  ok(zip.detect(file));
  const outcome = await clean(file, "evidence.zip");
  ok(outcome.status === "clean");
  deepEqual(namesOf(outcome.bytes), ["file-1.docx", "file-2.txt", "file-3.zip"]);
  ok(!holdsInside(outcome.bytes));
  deepEqual(textOf(outcome.bytes, "file-2.txt"), "what happened");
  ok(outcome.removed.some(({ field }) => field === "Names of files and folders"));
  ok(outcome.removed.some(({ field }) => field === "Author of changes and comments"));
});

Deno.test("ZIP: one file that is refused refuses the archive, with its reason", async () => {
  const outcome = await clean(pack({ "a.docx": document, "b.bin": "\0\x01\x02" }), "a.zip");
  ok(outcome.status === "refused" && outcome.reason === "unknown");
});

Deno.test("ZIP: archives nested too deep are refused", async () => {
  let file = pack({ "a.txt": "text" });
  for (let depth = 0; depth < 5; depth++) file = pack({ "a.zip": file });
  const outcome = await clean(file, "a.zip");
  ok(outcome.status === "refused" && outcome.reason === "too-deep");
});

Deno.test("ZIP: packages of other programs are not archives of files; empty ones are refused", async () => {
  for (const name of ["[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"]) {
    ok(!zip.detect(pack({ [name]: "", "a.txt": "text" })), name);
  }
  await rejects(cleaned(zip, pack({ "a/": "" })), { reason: "damaged" });
});

Deno.test("ZIP: the second look sees names and dates", async () => {
  ok((await zip.inspect(pack({ [CANARY]: "x" }))).length > 0);
  ok((await zip.inspect(pack({ "file-1.txt": "x" }))).includes("ZIP date"));
});
