import { deepEqual, ok, rejects } from "node:assert/strict";
import fc from "fast-check";
import { ascii, CANARY, cleaned, holds, survivesDamage } from "../../testing.ts";
import { readCompound, viewOf } from "./compound.ts";
import { inspect } from "./inspect.ts";
import { SHOWN } from "./excel_shown.ts";
import { locked, xls } from "./mod.ts";
import { compound, jpegWith, propertySets, record, type Tree, u16, u32, wide } from "./testing.ts";
import { SEEN, wordTree } from "./testing_word.ts";

const CELL = "What the cell says", COMMENT = "What the comment says";
const cell = (id: number, ...data: number[][]) => [...u16(id, data.flat().length), ...data.flat()];
const narrow = (text: string) => [...u16(text.length), 0, ...ascii(text)];
const BOF = (kind: number) => cell(0x809, u16(0x600, kind, 0, 0), u32(0, 6));
const EOF = cell(0x0a);
const URL_MONIKER = [0xe0, 0xc9, 0xea, 0x79, 0xf9, 0xba, 0xce, 0x11]
  .concat([0x8c, 0x82, 0, 0xaa, 0, 0x4b, 0xa9, 0x0b]);

function link(url: string): number[] {
  const text = wide(`${url}\0`);
  const display = wide(`${url}\0`);
  const head = [...Array(24).fill(1), ...u32(2, 0x17, display.length / 2), ...display];
  return cell(0x1b8, head, URL_MONIKER, u32(text.length), text);
}

/** The drawing of a comment's box, with a name that is a path, before its object and its text. */
function comment(secret: string): number[] {
  const name = wide(`C:\\${secret}.jpg\0`);
  const table = record(0x13, 0xf00b, [...u16(0xc380), ...u32(name.length)], name);
  const text = `${secret}:\n${COMMENT}`;
  const parts = [...u16(0x15, 18, 0x19, 1), ...Array(14).fill(0)];
  const guid = [...u16(0x0d, 22), ...ascii("QX7719QX7719QX77"), ...Array(6).fill(0), ...u16(0, 0)];
  return [
    ...cell(0xec, record(0xf, 0xf002, record(0xf, 0xf004, table))),
    ...cell(0x5d, parts, guid),
    ...cell(0x1b6, Array(10).fill(0), u16(text.length, 24), Array(4).fill(0)),
    ...cell(0x3c, [0], ascii(text)),
    ...cell(0x3c, u16(0, 1, 0, 0, secret.length + 1, 0, 0, 0, text.length, 0, 0, 0)),
    ...cell(0x1c, u16(0, 0, 0, 1), narrow(secret), [0]),
  ];
}

function streams(secret: string): Tree {
  const path = `\x01\x01C${secret}\x03book.xls`;
  const hidden = [...u16(1), 0, secret.length, ...u16(3 + secret.length), ...Array(8).fill(0), 0];
  const blip = record(0x46a0, 0xf01d, Array(16).fill(9), [0xff], jpegWith(secret));
  const entry = record(0x52, 0xf007, Array(20).fill(5), u32(blip.length, 1, 0), [
    ...[0, 0, 0, 0],
    ...blip,
  ]);
  const group = record(0xf, 0xf000, record(0xf, 0xf001, entry));
  const before = [
    ...BOF(5),
    ...cell(0x5c, narrow(secret), Array(109 - secret.length).fill(0x20)),
    ...cell(0x5b, u16(1, 0), narrow(secret)),
    ...cell(0x4d, ascii(secret)),
    ...cell(0x3c, ascii(secret)),
    ...cell(0xb8, ascii(secret)),
    ...cell(0x876, ascii(secret)),
    ...cell(0x4321, ascii(secret)), // no record of Excel's
    ...cell(0xd3),
  ];
  const after = [
    ...cell(0x1ae, u16(1, path.length), [0], ascii(path), narrow("Sheet1")),
    ...cell(0x18, hidden, ascii(secret), [0x17, secret.length, 0], ascii(secret)),
    ...cell(0xeb, group.slice(0, 100)),
    ...cell(0x3c, group.slice(100)),
    ...cell(0xfc, u32(1, 1), narrow(CELL)),
    ...cell(0xff, u16(8), u32(0, 12)), // the place of the first string is filled in below
    ...EOF,
  ];
  const sheet = [
    ...BOF(16),
    ...cell(0x20b, u32(0, 0, 1, 0)),
    ...cell(0xfd, u16(0, 0, 0), u32(0)),
    ...link(`file:///C:/${secret}.xls`),
    ...cell(0x800, u16(0x800, 0, 0, 0, 0), wide(secret)),
    ...link("https://example.org/page"),
    ...comment(secret),
    ...cell(0x1aa, ascii(secret)),
    ...cell(0x1d, ascii(secret)),
    ...cell(0x1ab),
    ...cell(0xdc, ascii(secret)),
    ...EOF,
  ];
  const bound = (at: number) => cell(0x85, u32(at), [0, 0, 6, 0], ascii("Sheet1"));
  const start = before.length + bound(0).length + after.length;
  const book = [...before, ...bound(start), ...after, ...sheet, ...ascii(secret)];
  const strings = start - EOF.length - 14 - (4 + 8 + 3 + CELL.length);
  book.splice(start - EOF.length - 8, 4, ...u32(strings + 12));
  return {
    Workbook: Uint8Array.from(book),
    "User Names": ascii(secret),
    "Revision Log": ascii(secret),
    _SX_DB_CUR: { "0001": ascii(secret) },
    _VBA_PROJECT_CUR: { VBA: { dir: ascii(secret) } },
    MBD0012AB34: wordTree(secret),
    MBD0012AB35: { Package: ascii(secret) },
    ...propertySets(secret),
  };
}

const file = (secret: string) => compound(streams(secret), secret, true);

/** The records of a workbook stream, in order. */
function records(stream: Uint8Array): { id: number; data: Uint8Array; at: number }[] {
  const view = viewOf(stream);
  const found = [];
  for (let at = 0; at < stream.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    found.push({ id: view.getUint16(at, true), data: stream.subarray(at + 4, end), at });
    at = end;
  }
  return found;
}

Deno.test("every carrier of a workbook goes, cells and comments keep their text", async () => {
  const dirty = file(CANARY);
  ok(xls.detect(dirty) && holds(dirty));
  const result = await cleaned(xls, dirty);
  deepEqual(result.left, []);
  ok(!holds(result.bytes) && !holds(result.bytes, "QX7719"));
  for (const kept of [CELL, COMMENT, "Author", "https://example.org/page", "Sheet1", SEEN]) {
    ok(holds(result.bytes, kept), kept);
  }
  for (
    const expected of [
      "person: Name of the last user",
      "person: Name of who reserved the file",
      "person: Author of a comment",
      "person: Routing slip",
      "person: Views of single users",
      "history: Names and history of shared work",
      "device: Printer settings",
      "software: Paths of other files",
      "software: Connection to a database",
      "hidden: Link to a file or mailbox",
      "hidden: Hidden names",
      "hidden: Hidden workbook data",
      "hidden: Pivot table data",
      "hidden: Macros",
      "hidden: Embedded object",
    ]
  ) ok(result.removed.includes(expected), expected);
});

Deno.test("sheets and shared strings are found where the workbook says", async () => {
  const result = await cleaned(xls, file(CANARY));
  const stream = readCompound(result.bytes).streams.get("Workbook")!;
  const all = records(stream);
  const bound = all.find(({ id }) => id === 0x85)!;
  const sheets = all.filter(({ id }) => id === 0x809);
  deepEqual(viewOf(bound.data).getUint32(0, true), sheets[1]!.at);
  const table = all.find(({ id }) => id === 0xfc)!;
  const index = all.find(({ id }) => id === 0xff)!;
  deepEqual(viewOf(index.data).getUint32(2, true), table.at + 12);
});

Deno.test("the same workbook gives the same bytes, a clean one does not change", async () => {
  const once = await cleaned(xls, file(CANARY));
  deepEqual((await cleaned(xls, once.bytes)).bytes, once.bytes);
});

Deno.test("encrypted, Excel 95 and macro workbooks are refused", async () => {
  const refused = async (reason: string, book: number[]) =>
    await rejects(cleaned(xls, compound({ Workbook: book })), { reason });
  await refused("encrypted", [...BOF(5), ...cell(0x2f, u16(1)), ...EOF]);
  await refused("old-format", [...cell(0x809, u16(0x500, 5), u32(0)), ...EOF]);
  await refused("active", [...BOF(5), ...cell(0x85, u32(0), [0, 1, 1, 0], ascii("M")), ...EOF]);
  await rejects(cleaned(xls, compound({ Book: BOF(5) })), { reason: "old-format" });
});

Deno.test("a newer document behind a password is refused as such", async () => {
  const file = compound({ EncryptedPackage: [1], EncryptionInfo: [4] });
  ok(locked.detect(file));
  await rejects(cleaned(locked, file), { reason: "encrypted" });
});

Deno.test("a path that a visible name stands for goes, other texts stay", async () => {
  const name = (text: string) => {
    const head = [...u16(0), 0, 4, ...u16(3 + text.length), ...Array(8).fill(0), 0];
    return cell(0x18, head, ascii("Name"), [0x17, text.length, 0], ascii(text));
  };
  const book = [...BOF(5), ...name(`C:\\Users\\${CANARY}\\`), ...name("A text"), ...EOF];
  const result = await cleaned(xls, compound({ Workbook: book }));
  ok(!holds(result.bytes) && holds(result.bytes, "A text"));
});

Deno.test("a secret in any record that is not needed goes", async () => {
  const ids = fc.integer({ min: 0, max: 0xfff }).filter((id) => ![0x3c, 0x2f, 0x0a].includes(id));
  const property = fc.asyncProperty(ids, async (id) => {
    const book = [...BOF(5), ...cell(id, ascii(CANARY), Array(40).fill(0)), ...EOF];
    const dirty = compound({ Workbook: book });
    const result = await cleaned(xls, dirty).catch(() => undefined);
    return !result || SHOWN.has(id) || !holds(result.bytes);
  });
  await fc.assert(property, { seed: 7, numRuns: 300 });
});

Deno.test("the second look sees what the cleaner would have left", () => {
  const left = inspect(file(CANARY), "xls");
  for (
    const field of [
      "Name of the last user",
      "Name of who reserved the file",
      "Printer settings",
      "Author of a comment",
      "Routing slip",
      "Views of single users",
      "Macros",
      "Link",
      "Connection",
      "Stream that was not kept",
    ]
  ) ok(left.includes(field), field);
});

Deno.test("damaged workbooks never come out with the secret", async () => {
  await survivesDamage(xls, file(CANARY));
});
