import assert from "node:assert/strict";
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
} from "@cantoo/pdf-lib";
import { type Block, makePdf } from "./pdf.ts";

const facts = { title: "Case <1> & more", language: "en", made: "2026-11-29T01:00:00.000Z" };
const blocks: Block[] = [
  { kind: "title", text: "Ældre sager: Ő, Ğ, ß" },
  { kind: "fact", name: "Что", text: "Привет, Ελληνικά, naïve office" },
  { kind: "text", text: "مرحبا بالعالم (123) hello שלום" },
  { kind: "text", text: "中文 \u0007\u200B end" },
  { kind: "text", text: "x".repeat(4000) },
  ...Array.from({ length: 60 }, (_, n): Block => ({ kind: "text", text: `Message ${n}` })),
];

/** Every object of a document, those inside others, too. */
function* objectsOf(object: PDFObject): Generator<PDFObject> {
  yield object;
  const dict = object instanceof PDFRawStream ? object.dict : object;
  if (dict instanceof PDFDict) { for (const value of dict.values()) yield* objectsOf(value); }
  if (dict instanceof PDFArray) { for (const value of dict.asArray()) yield* objectsOf(value); }
}

function streamOf(dict: PDFDict, key: string): PDFRawStream {
  const stream = dict.lookup(PDFName.of(key));
  assert.ok(stream instanceof PDFRawStream, key);
  return stream;
}

Deno.test("a case becomes a PDF for the archive (PDF/A-2b)", async (t) => {
  const bytes = await makePdf(blocks, facts, "Case 1");
  const text = new TextDecoder("latin1").decode(bytes);
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = doc;
  const name = (text: string) => PDFName.of(text);
  const all = context.enumerateIndirectObjects().flatMap(([, object]) => [...objectsOf(object)]);
  const dicts = all.map((one) => one instanceof PDFRawStream ? one.dict : one)
    .filter((one) => one instanceof PDFDict);

  await t.step("file: header, comment of high bytes, id, no encryption (6.1)", () => {
    assert.match(text, /^%PDF-1\.4\n%[\x80-\xff]{4}/);
    assert.match(text, /trailer\s*<<[^]*\/ID\s*\[\s*<[0-9A-F]{32}>\s*<[0-9A-F]{32}>\s*\]/i);
    assert.doesNotMatch(text, /\/Encrypt|\/ObjStm|\/XRef\b|LZWDecode/);
  });

  await t.step("metadata: uncompressed, says what it is, escaped (6.6)", () => {
    const metadata = streamOf(catalog, "Metadata");
    assert.equal(metadata.dict.get(name("Filter")), undefined);
    const xmp = new TextDecoder().decode(metadata.contents);
    assert.match(xmp, /<pdfaid:part>2<.*<pdfaid:conformance>B</s);
    assert.match(xmp, /Case &#60;1&#62; &#38; more/);
    assert.equal(context.trailerInfo.Info, undefined, "nothing that could say otherwise");
  });

  await t.step("colour: one sRGB output intent (6.2.3)", () => {
    const [intent] = catalog.lookup(name("OutputIntents"), PDFArray).asArray();
    const dict = context.lookup(intent, PDFDict);
    assert.equal(String(dict.get(name("S"))), "/GTS_PDFA1");
    assert.equal(
      String(streamOf(dict, "DestOutputProfile").dict.get(name("N"))),
      "3",
    );
  });

  await t.step("fonts: embedded, with widths, glyph set and Unicode (6.2.11)", () => {
    const fonts = dicts.filter((one) => String(one.get(name("Type"))) === "/Font");
    const cid = fonts.filter((one) => String(one.get(name("Subtype"))) === "/CIDFontType2");
    assert.equal(cid.length, 2);
    for (const font of cid) {
      assert.match(String(font.get(name("BaseFont"))), /^\/[A-Z]{6}\+DejaVuSans/);
      const descriptor = font.lookup(name("FontDescriptor"), PDFDict);
      streamOf(descriptor, "FontFile2");
      streamOf(descriptor, "CIDSet");
    }
    for (const font of fonts.filter((one) => !cid.includes(one))) {
      streamOf(font, "ToUnicode");
    }
  });

  await t.step("nothing that runs, leads away, or shines through (6.2 to 6.5)", () => {
    const forbidden = [
      "JS",
      "JavaScript",
      "AA",
      "OpenAction",
      "EmbeddedFiles",
      "SMask",
      "ca",
      "CA",
    ];
    for (const key of [...forbidden, "Group", "AcroForm", "XFA", "OCProperties", "BM"]) {
      assert.ok(dicts.every((dict) => !dict.has(name(key))), key);
    }
    for (const page of doc.getPages()) assert.equal(page.node.Annots()?.size() ?? 0, 0);
  });

  await t.step("several pages, all of them A4", () => {
    assert.ok(doc.getPageCount() > 1);
    for (const page of doc.getPages()) assert.equal(Math.round(page.getWidth()), 595);
  });

  await t.step("the same case gives the same bytes", async () => {
    assert.deepEqual(await makePdf(blocks, facts, "Case 1"), bytes);
  });
});
