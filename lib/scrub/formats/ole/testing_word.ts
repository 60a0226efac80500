/** For tests: a Word document with `secret` in every place that can hold it. */
import { ascii } from "../../testing.ts";
import { compound, jpegWith, propertySets, record, type Tree, u16, u32, wide } from "./testing.ts";

/** What the reader sees. */
export const SEEN = "Visible text of the letter";
const PLAIN_TEXT = 1024, SECTION = 2560, DELETED = 2048, CHARACTERS = 3072, PARAGRAPHS = 3584;

function stringTable(...texts: string[]): number[] {
  return [...u16(0xffff, texts.length, 0), ...texts.flatMap((t) => [...u16(t.length), ...wide(t)])];
}

/** A page of formatting with one run, and the secret in what no run uses. */
function page(list: number[], entry: number[], secret: string): number[] {
  const bytes = [...u32(PLAIN_TEXT, PLAIN_TEXT + 400), 200, ...entry];
  while (bytes.length < 400) bytes.push(secret.charCodeAt(bytes.length % secret.length));
  bytes.push(...list);
  return [...bytes, ...Array(511 - bytes.length).fill(0), 1];
}

/** A picture in a drawing's container, as in the data stream. */
export function picture(secret: string): number[] {
  const blip = record(0x46a0, 0xf01d, Array(16).fill(9), [0xff], jpegWith(secret));
  const name = wide(`C:\\Users\\${secret}\\pic.jpg\0`);
  const table = record(0x13, 0xf00b, [...u16(0xc105), ...u32(name.length)], name);
  return [...record(0xf, 0xf004, table), ...blip];
}

/** The streams of a document. */
export function wordTree(secret: string): Tree {
  const fields = [
    `\x13 AUTHOR \x14${secret}\x15`,
    `\x13 FILENAME \\p \x14C:\\${secret}.doc\x15`,
    `\x13 HYPERLINK "file:///C:/${secret}.doc" \x14link\x15`,
    `\x13 INCLUDEPICTURE "\\\\server\\${secret}" \x14\x15`,
  ];
  const text = ascii(`${SEEN}${fields.join("")}\r`);
  const document = new Uint8Array(4096);
  document.set([...u16(0xa5ec, 0xc1), ...Array(6).fill(0), ...u16(0x200)]);
  document.set(u16(14), 32);
  document.set(u16(22), 62);
  document.set(u32(4096, 0, 0, text.length), 64);
  document.set(u16(93), 152);
  document.set(text, PLAIN_TEXT);
  document.set(ascii(secret), DELETED);
  document.set([...u16(5), ...u16(0x703a), ...u32(7)], SECTION);
  const mark = [...u16(0x6805), ...u32(0x12345678), ...u16(0x6a03), ...u32(0)];
  document.set(page([mark.length, ...mark], [], secret), CHARACTERS);
  const paragraph = [...u16(0), ...u16(0x6467), ...u32(0x7654321), 0];
  document.set(
    page([(paragraph.length + 1) / 2, ...paragraph], Array(12).fill(0), secret),
    PARAGRAPHS,
  );

  const table: number[] = [];
  const put = (index: number, bytes: number[], behind: number[] = []) => {
    document.set(u32(table.length, bytes.length), 154 + index * 8);
    table.push(...bytes, ...behind, ...ascii(secret)); // the secret between the structures, too
  };
  const ends = [PLAIN_TEXT, PLAIN_TEXT + text.length];
  put(4, [...u32(0, 1), ...u16(9), ...wide(secret.slice(0, 9)), ...Array(10).fill(0)]);
  put(6, [...u32(0, text.length), ...u16(0), ...u32(SECTION), ...Array(6).fill(0)]);
  put(12, [...u32(...ends), ...u32(CHARACTERS / 512)]);
  put(13, [...u32(...ends), ...u32(PARAGRAPHS / 512)]);
  for (const index of [10, 24, 27, 28, 29, 35, 44, 54, 60, 70, 72, 78, 92]) {
    put(index, ascii(secret));
  }
  put(31, [...Array(20).fill(1), ...Array(18).fill(0x77), ...Array(462).fill(0)]);
  put(32, stringTable(...Array(18).fill(secret)));
  const piece = [...u16(0), ...u32(0x40000000 | PLAIN_TEXT * 2), ...u16(0)];
  put(33, [2, ...u32(16), ...u32(0, text.length), ...piece]);
  put(36, [...u16(secret.length), ...wide(secret)]);
  put(50, record(0xf, 0xf000, picture(secret)));
  put(51, stringTable("Unknown", secret));
  put(71, stringTable(secret, `C:\\${secret}.doc`));
  document.set(ascii("QX7719QX"), 154 + 87 * 8);
  const art = [...u16(secret.length).slice(0, 1), ...ascii(secret), ...picture(secret)];
  const header = [...u32(68 + art.length), ...u16(68), ...u16(0x66), ...Array(60).fill(0)];
  return {
    WordDocument: document,
    "1Table": Uint8Array.from(table),
    Data: Uint8Array.from([...header, ...art, ...ascii(secret)]),
    "\x01CompObj": ascii(secret),
    Macros: { VBA: { dir: ascii(secret) } },
    ObjectPool: { _1063104523: { "\x01Ole10Native": ascii(secret) } },
    ...propertySets(secret),
  };
}

/** The document as a file. */
export function wordFile(secret: string): Uint8Array {
  return compound(wordTree(secret), secret);
}
