import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { CANARY, cleaned, holds, survivesDamage } from "../../testing.ts";
import { readCompound } from "./compound.ts";
import { inspect } from "./inspect.ts";
import { doc } from "./mod.ts";
import { compound } from "./testing.ts";
import { SEEN, wordFile, wordTree } from "./testing_word.ts";

Deno.test("every carrier of a Word document goes, the text stays", async () => {
  const dirty = wordFile(CANARY);
  ok(doc.detect(dirty) && holds(dirty));
  const result = await cleaned(doc, dirty);
  deepEqual(result.left, []);
  ok(!holds(result.bytes) && !holds(result.bytes, CANARY.slice(0, 9)));
  ok(!holds(result.bytes, "QX7719"));
  ok(holds(result.bytes, SEEN));
  ok(holds(result.bytes, "link\x15"));
  for (
    const expected of [
      "person: Summary: author",
      "person: Summary: company",
      "person: Names and paths of earlier saves",
      "person: Author of tracked changes",
      "person: Author of a comment",
      "person: Initials of a commenter",
      "person: Field with author, file or time",
      "software: Field with a link",
      "software: Name of a picture",
      "device: Printer settings",
      "time: Times of changes",
      "time: Document times",
      "history: Deleted text",
      "hidden: Macros",
      "hidden: Embedded object",
    ]
  ) ok(result.removed.includes(expected), expected);
  ok(!JSON.stringify(result.removed).includes(CANARY));
});

Deno.test("authors and initials are neutral, tracked changes keep their number of authors", async () => {
  const root = readCompound((await cleaned(doc, wordFile(CANARY))).bytes);
  const table = root.streams.get("1Table")!;
  ok(holds(table, "Unknown") && holds(table, "Author"));
  deepEqual([...root.streams.keys()].sort(), ["1Table", "Data", "WordDocument"]);
});

Deno.test("the same document gives the same bytes, and a clean one does not change", async () => {
  const once = await cleaned(doc, wordFile(CANARY));
  const twice = await cleaned(doc, once.bytes);
  deepEqual(twice.bytes, once.bytes);
  deepEqual((await cleaned(doc, wordFile(CANARY))).bytes, once.bytes);
});

Deno.test("Word 95 and encrypted documents are refused", async () => {
  for (
    const [at, value, reason] of [[2, 101, "old-format"], [11, 1 | 2, "encrypted"]] as const
  ) {
    const tree = wordTree(CANARY);
    (tree.WordDocument as Uint8Array)[at] = value;
    await rejects(cleaned(doc, compound(tree)), { reason });
  }
});

Deno.test("the second look sees what the cleaner would have left", () => {
  const left = inspect(wordFile(CANARY), "doc");
  for (
    const field of [
      "Revisers",
      "Commenters",
      "Initials",
      "Associated strings",
      "Printer settings",
      "Names of earlier saves",
      "Field with a name",
      "Field with a path",
      "Time of a storage",
      "Free sector",
      "Stream that was not kept",
    ]
  ) ok(left.includes(field), field);
  equal(inspect(new Uint8Array(512), "doc").length > 0, true);
});

Deno.test("damaged documents never come out with the secret", async () => {
  await survivesDamage(doc, wordFile(CANARY));
});
