import { deepEqual, ok, rejects } from "node:assert/strict";
import { zlibSync } from "fflate";
import { unzlibSync } from "fflate";
import { concat } from "../../bytes.ts";
import { ascii, CANARY, cleaned, holds, survivesDamage } from "../../testing.ts";
import { readCompound } from "./compound.ts";
import { inspect } from "./inspect.ts";
import { ppt } from "./mod.ts";
import { compound, jpegWith, propertySets, record, type Tree, u16, u32, wide } from "./testing.ts";
import { SEEN, wordFile } from "./testing_word.ts";

const TITLE = "What the slide says", COMMENT_TEXT = "What the comment says";
const text = (instance: number, value: string) => record(instance << 4, 0x0fba, wide(value));
const place = (name: number, at: number) => [...u32(1 << 20 | name, at)];

/** A presentation with an earlier save, a comment, a link, a picture and an embedded document. */
function streams(secret: string): Tree {
  const comment = record(
    0xf,
    0x2ee0,
    text(0, secret),
    text(1, COMMENT_TEXT),
    text(2, secret),
    record(0, 0x2ee1, u32(1), u16(2023, 9, 0, 17, 14, 22, 31, 0), u32(0, 0)),
  );
  const tags = (name: string, ...inner: number[][]) =>
    record(0xf, 0x1388, record(0xf, 0x138a, text(0, name), record(0, 0x138b, ...inner)));
  const shapeName = wide(`C:\\Users\\${secret}\\pic.jpg\0`);
  const shape = record(
    0xf,
    0xf004,
    record(
      0x23,
      0xf00b,
      [...u16(0xc105), ...u32(shapeName.length)],
      [
        ...u16(0xc3a9),
        ...u32(secret.length),
      ],
      shapeName,
      ascii(secret),
    ),
    record(0xf, 0xf011, record(0xf, 0x1388, record(0xf, 0x1389, text(0, "TAG"), text(1, secret)))),
    record(0xf, 0xf00d, record(0, 0x0fa8, ascii(TITLE))),
  );
  const slide = record(
    0xf,
    0x03ee,
    record(2, 0x03ef, Array(24).fill(0)),
    record(0xf, 0x040c, record(0xf, 0xf002, shape)),
    tags("___PPT10", comment, record(0, 0x2eeb, ascii("QX7719QX"))),
    tags("___PPT12", ascii(secret)),
    record(0, 0x040e, ascii(secret)),
  );
  const blip = (inner: number[]) => record(0x46a0, 0xf01d, Array(16).fill(9), [0xff], inner);
  const used = blip(jpegWith(secret));
  const entry = (size: number, uses: number, at: number) =>
    record(0x52, 0xf007, Array(20).fill(5), u32(size, uses, at), Array(4).fill(0));
  const group = record(
    0xf,
    0xf000,
    record(0xf, 0xf001, entry(used.length, 1, 0), entry(used.length, 0, used.length)),
  );
  const document = record(
    0xf,
    0x03e8,
    record(1, 0x03e9, Array(40).fill(0)),
    record(
      0xf,
      0x0409,
      record(0xf, 0x0fd7, record(0, 0x0fd3, u32(1)), text(0, secret), text(1, `file:///${secret}`)),
      record(0xf, 0x0fd7, record(0, 0x0fd3, u32(2)), text(1, "https://example.org/page")),
      record(0xf, 0x0fcc, record(0, 0x0fcd, u32(0, 0)), record(1, 0x0fc3, u32(1, 0, 2, 0, 3, 0)), [
        ...text(1, secret),
        ...text(2, "Word.Document.8"),
      ]),
    ),
    record(0xf, 0x040b, group),
    record(0xf, 0x03ff, record(2, 0x0400, u32(4, 1, 2))),
    record(0, 0x0406, ascii(secret)),
    record(0xf, 0x0ff0, record(0, 0x03f3, u32(2, 0, 0, 256, 0))),
    record(0, 0x03ea),
  );
  const inner = wordFile(secret);
  const object = record(0x10, 0x1011, u32(inner.length), zlibSync(inner));
  const deleted = record(0xf, 0x03ee, record(0, 0x0fa8, ascii(secret)));

  const parts: number[] = [];
  const add = (bytes: number[]) => parts.push(...bytes) - bytes.length;
  const edit = (last: number, directory: number) =>
    add(record(0, 0x0ff5, u32(256, 0x03000000, last, directory, 1, 4), u16(1, 0)));
  const first = edit(0, add(record(0, 0x1772, place(1, 0), place(5, add(deleted)))));
  const [d, s, o] = [add(document), add(slide), add(object)];
  const macros = add(record(0, 0x1011, ascii(secret)));
  const directory = [place(1, d), place(2, s), place(3, o), place(4, macros)];
  const last = edit(first, add(record(0, 0x1772, ...directory)));
  const name = ascii(secret);
  const user = record(0, 0x0ff6, u32(20, 0xe391c05f, last), u16(name.length, 0x3f4, 3, 0), [
    ...name,
    ...u32(8),
    ...wide(secret),
  ]);
  return {
    "PowerPoint Document": Uint8Array.from(parts),
    "Current User": Uint8Array.from(user),
    Pictures: Uint8Array.from([...used, ...blip(ascii(secret))]),
    ...propertySets(secret),
  };
}

const file = (secret: string) => compound(streams(secret), secret, true);

Deno.test("every carrier of a presentation goes, slides and comments keep their text", async () => {
  const dirty = file(CANARY);
  ok(ppt.detect(dirty) && holds(dirty));
  const result = await cleaned(ppt, dirty);
  deepEqual(result.left, []);
  ok(!holds(result.bytes) && !holds(result.bytes, "QX7719"));
  for (const kept of [TITLE, COMMENT_TEXT, "https://example.org/page", "Word.Document.8"]) {
    ok(holds(result.bytes, kept), kept);
  }
  for (
    const expected of [
      "person: Current user",
      "person: Author of a comment",
      "person: Routing slip",
      "history: Earlier versions",
      "time: Creation times of slides",
      "hidden: Link to a file or mailbox",
      "hidden: Macros",
      "hidden: Tags of add-ins",
      "hidden: Unused pictures",
      "hidden: Name of a picture",
      "person: Summary: author",
    ]
  ) ok(result.removed.includes(expected), expected);
});

Deno.test("an embedded document is cleaned in turn and keeps its text", async () => {
  const result = await cleaned(ppt, file(CANARY));
  const stream = readCompound(result.bytes).streams.get("PowerPoint Document")!;
  const view = new DataView(stream.buffer, stream.byteOffset);
  let found = new Uint8Array();
  for (let at = 0; at < stream.length; at += 8 + view.getUint32(at + 4, true)) {
    if (view.getUint16(at + 2, true) !== 0x1011) continue;
    const end = at + 8 + view.getUint32(at + 4, true);
    found = concat([unzlibSync(stream.subarray(at + 12, end))]);
  }
  ok(holds(found, SEEN) && !holds(found));
  ok(result.removed.includes("person: Author of tracked changes"));
});

Deno.test("the same presentation gives the same bytes, a clean one does not change", async () => {
  const once = await cleaned(ppt, file(CANARY));
  deepEqual((await cleaned(ppt, once.bytes)).bytes, once.bytes);
});

Deno.test("encrypted presentations are refused", async () => {
  const tree = streams(CANARY);
  (tree["Current User"] as Uint8Array).set(u32(0xf3d1c4df), 12);
  await rejects(cleaned(ppt, compound(tree)), { reason: "encrypted" });
});

Deno.test("a chain of saves that loops is refused", async () => {
  const tree = streams(CANARY);
  const stream = tree["PowerPoint Document"] as Uint8Array;
  const last = new DataView((tree["Current User"] as Uint8Array).buffer).getUint32(16, true);
  stream.set(u32(last), last + 16);
  await rejects(cleaned(ppt, compound(tree)), { reason: "damaged" });
});

Deno.test("the second look sees what the cleaner would have left", () => {
  const left = inspect(file(CANARY), "ppt");
  for (
    const field of [
      "Author of a comment",
      "Path or mailbox",
      "Earlier versions",
      "Current user",
      "Macros",
      "Routing slip",
      "Creation times of slides",
      "Bytes after a stream",
    ]
  ) ok(left.includes(field), field);
});

Deno.test("damaged presentations never come out with the secret", async () => {
  await survivesDamage(ppt, file(CANARY));
});
