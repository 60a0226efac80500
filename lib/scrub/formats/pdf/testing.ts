/** PDFs made by hand for tests, and a look at all that is in one. */
import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import { CANARY, cleaned } from "../../testing.ts";
import { pdf } from "../pdf.ts";

export const latin = (text: string) => strToU8(text, true);
export const TEXT = "(The harbour log was altered) Tj";
export const CONTENT = `BT /F1 12 Tf 20 100 Td ${TEXT} ET`;

export type Objects = Record<number, string>;

/** A stream object; Flate when asked for. */
export function stream(dict: string, data: string, flate = false): string {
  const body = flate ? strFromU8(zlibSync(latin(data)), true) : data;
  return `<< ${dict} ${
    flate ? "/Filter /FlateDecode" : ""
  } /Length ${body.length} >>\nstream\n${body}\nendstream`;
}

/** A page with a line of text, and what else there is. */
export function page(
  more: { page?: string; catalog?: string; resources?: string; content?: string } = {},
): Objects {
  return {
    1: `<< /Type /Catalog /Pages 2 0 R ${more.catalog ?? ""} >>`,
    2: "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 200] >>",
    3: `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${
      more.resources ?? ""
    } >> ${more.page ?? ""} >>`,
    4: stream("", more.content ?? CONTENT),
    5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  };
}

export function write(objects: Objects, trailer = "", start = "%PDF-1.7\n"): Uint8Array {
  let out = start;
  const offsets: string[] = [];
  for (const [number, body] of Object.entries(objects)) {
    offsets.push(`${number} 1\n${String(out.length).padStart(10, "0")} 00000 n \n`);
    out += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...Object.keys(objects).map(Number)) + 1;
  out +=
    `xref\n0 1\n0000000000 65535 f \n${
      offsets.join("")
    }trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n` +
    `startxref\n${out.length}\n%%EOF\n`;
  return latin(out);
}

/** All that is in a PDF: the bytes, every stream inflated, every string decoded. */
export function everything(bytes: Uint8Array): Uint8Array {
  const source = strFromU8(bytes, true);
  let all = source;
  for (const { index } of source.matchAll(/stream\n(?=x)/g)) {
    const end = source.indexOf("endstream", index + 9);
    all += strFromU8(unzlibSync(bytes.slice(index + 7, end - 1)), true);
  }
  for (const [, hex] of all.matchAll(/<([0-9a-fA-F]+)>/g)) {
    all += "\n" + hex!.replace(/../g, (byte) => String.fromCharCode(parseInt(byte, 16)));
  }
  return latin(all);
}

export async function clean(bytes: Uint8Array) {
  const result = await cleaned(pdf, bytes);
  return {
    ...result,
    all: everything(result.bytes),
    text: strFromU8(everything(result.bytes), true),
  };
}

export const SECRET = `(${CANARY})`;
export const WIDE = `<feff${
  [...CANARY].map((c) => c.charCodeAt(0).toString(16).padStart(4, "0")).join("")
}>`;
export const meta = stream("/Type /Metadata /Subtype /XML", `<x:xmpmeta>${CANARY}</x:xmpmeta>`);
