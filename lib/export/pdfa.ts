/**
 * What makes a PDF one for the archive: PDF/A-2b (ISO 19005-2), kept within what PDF/A-1b allows, too.
 * Fonts are embedded with their widths, colours have an output intent, the metadata says what it is,
 * and nothing stands in it that a later reader could not show: no script, no transparency, no file.
 */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { srgbProfile } from "./srgb.ts";

/** What the metadata says of a document. */
export interface DocumentFacts {
  title: string;
  /** A language tag, `en`. */
  language: string;
  /** When it was made, an ISO instant. */
  made: string;
}

/** Saves a document as PDF/A-2b. The same document gives the same bytes. */
export async function savePdfA(doc: PDFDocument, facts: DocumentFacts): Promise<Uint8Array> {
  const { context, catalog } = doc;
  context.header = PDFHeader.forVersion(1, 4);
  const intent = context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: PDFString.of("sRGB IEC61966-2.1"),
    Info: PDFString.of("sRGB IEC61966-2.1"),
    DestOutputProfile: context.register(context.flateStream(srgbProfile(), { N: 3 })),
  });
  catalog.set(PDFName.of("OutputIntents"), context.obj([context.register(intent)]));
  const metadata = context.stream(new TextEncoder().encode(xmp(facts)), {
    Type: "Metadata",
    Subtype: "XML",
  });
  catalog.set(PDFName.of("Metadata"), context.register(metadata));
  catalog.set(PDFName.of("Lang"), PDFString.of(facts.language));
  catalog.set(PDFName.of("ViewerPreferences"), context.obj({ DisplayDocTitle: true }));
  await doc.flush();
  nameGlyphs(doc);
  const id = PDFHexString.of((await digestOf(doc)).slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  return await doc.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** Each subset of a font says which glyphs are in it: all that its program holds. */
function nameGlyphs(doc: PDFDocument): void {
  const { context } = doc;
  const number = (dict: PDFDict, key: string) => dict.lookup(PDFName.of(key), PDFNumber).asNumber();
  for (const [, font] of context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || font.get(PDFName.of("CIDToGIDMap")) === undefined) continue;
    const widths = font.lookup(PDFName.of("W"), PDFArray);
    const glyphs = 1 + widths.lookup(1, PDFArray).size(); // from 1 on; 0 is the missing one
    const set = new Uint8Array(Math.ceil(glyphs / 8));
    for (let glyph = 0; glyph < glyphs; glyph++) set[glyph >> 3]! |= 0x80 >> (glyph & 7);
    const descriptor = font.lookup(PDFName.of("FontDescriptor"), PDFDict);
    if (number(descriptor, "StemV") === 0) descriptor.set(PDFName.of("StemV"), PDFNumber.of(80));
    descriptor.set(PDFName.of("CIDSet"), context.register(context.flateStream(set)));
  }
}

async function digestOf(doc: PDFDocument): Promise<string> {
  const streams = doc.context.enumerateIndirectObjects()
    .map(([, object]) => object).filter((object) => object instanceof PDFRawStream)
    .map((object) => object.contents as Uint8Array<ArrayBuffer>);
  const all = await new Blob(streams).arrayBuffer();
  return new Uint8Array(await crypto.subtle.digest("SHA-256", all)).toHex();
}

/** The metadata (XMP, ISO 16684-1), which must stand there uncompressed. */
function xmp({ title, language, made }: DocumentFacts): string {
  const day = made.replace(/\.\d+Z$/, "Z");
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>${escape(language)}</rdf:li></rdf:Bag></dc:language>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <xmp:CreateDate>${day}</xmp:CreateDate>
   <xmp:ModifyDate>${day}</xmp:ModifyDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
