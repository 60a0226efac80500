import assert from "node:assert/strict";
import { PDFDocument } from "@cantoo/pdf-lib";
import { strFromU8 } from "fflate";
import { CANARY, holds } from "../testing.ts";
import {
  clean,
  CONTENT,
  everything,
  latin,
  meta,
  page,
  SECRET,
  stream,
  TEXT,
  WIDE,
  write,
} from "./pdf/testing.ts";

/** Each place where identity hides, planted alone: what is added to a page. */
const CARRIERS: Record<string, () => Uint8Array> = {
  "information dictionary": () =>
    write({ ...page(), 9: `<< /Author ${SECRET} /Own ${WIDE} >>` }, "/Info 9 0 R"),
  "file identifier": () => write(page(), `/ID [${SECRET} ${SECRET}]`),
  "metadata of the document": () => write({ ...page({ catalog: "/Metadata 9 0 R" }), 9: meta }),
  "metadata of a page": () => write({ ...page({ page: "/Metadata 9 0 R" }), 9: meta }),
  "metadata of a font": () =>
    write({
      ...page(),
      5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Metadata 9 0 R >>",
      9: meta,
    }),
  "private data of a program": () =>
    write(page({ page: `/PieceInfo << /App << /Private ${SECRET} >> >>` })),
  "a mark's own line end and intent": () =>
    write(
      page({
        page:
          `/Annots [<< /Type /Annot /Subtype /Line /Rect [0 0 9 9] /L [0 0 9 9] /IT /${CANARY} ` +
          `/LE [/${CANARY} /OpenArrow] >>]`,
      }),
    ),
  "a character collection": () =>
    write({
      ...page(),
      5: `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< ` +
        `/Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry ${SECRET} ` +
        `/Ordering ${WIDE} /Supplement 0 >> >>] >>`,
    }),
  "an unknown key": () =>
    write(page({ page: `/Someone_Key ${SECRET}`, catalog: `/X << /Y [${WIDE}] >>` })),
  "a key that objects inherit": () => write(page({ page: `/constructor ${SECRET}` })),
  "a page's thumbnail": () => write({ ...page({ page: "/Thumb 9 0 R" }), 9: stream("", CANARY) }),
  "a script": () =>
    write(
      page({
        catalog: `/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS ${SECRET} >>] >> >>`,
      }),
    ),
  "an opening action": () => write(page({ catalog: `/OpenAction << /S /Launch /F ${SECRET} >>` })),
  "additional actions": () =>
    write(page({ page: `/AA << /O << /S /JavaScript /JS ${SECRET} >> >>` })),
  "an attached file": () =>
    write({
      ...page({ catalog: `/Names << /EmbeddedFiles << /Names [${SECRET} 9 0 R] >> >>` }),
      9: `<< /Type /Filespec /F ${SECRET} /EF << /F 10 0 R >> >>`,
      10: stream("/Type /EmbeddedFile", CANARY),
    }),
  "an associated file": () =>
    write({ ...page({ catalog: "/AF [9 0 R]" }), 9: `<< /Type /Filespec /F ${SECRET} >>` }),
  "a file attached to a page": () =>
    write(
      page({
        page:
          `/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /F ${SECRET} >> >>]`,
      }),
    ),
  "a comment's author and dates": () =>
    write(
      page({
        page:
          `/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (stays) /T ${SECRET} /NM ${WIDE} /M ${SECRET} /CreationDate ${SECRET} /Subj ${SECRET} >>]`,
      }),
    ),
  "a comment's rich text": () =>
    write(
      page({
        page:
          `/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (stays) /RC (<p title="${CANARY}">stays</p>) >>]`,
      }),
    ),
  "a review's state": () =>
    write(
      page({
        page:
          `/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /StateModel (Review) /State (Accepted) /Contents (Accepted set by ${CANARY}) >>]`,
      }),
    ),
  "a link to a file": () =>
    write(
      page({
        page:
          `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (file:///home/${CANARY}) >> >>]`,
      }),
    ),
  "a link to a machine": () =>
    write(
      page({
        page:
          `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://${CANARY}/x) >> >>]`,
      }),
    ),
  "a link with an account": () =>
    write(
      page({
        page:
          `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://${CANARY}@host.example/) >> >>]`,
      }),
    ),
  "an address of mail": () =>
    write(
      page({
        page:
          `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (mailto:${CANARY}@host.example) >> >>]`,
      }),
    ),
  "another file's path": () =>
    write(
      page({
        page:
          `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /GoToR /F ${SECRET} /D [0 /Fit] >> >>]`,
      }),
    ),
  "a destination's name": () =>
    write(
      page({
        catalog: `/Dests << /${CANARY} [3 0 R /Fit] >>`,
        page: `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Dest /${CANARY} >>]`,
      }),
    ),
  "a layer's name and maker": () =>
    write({
      ...page({ catalog: "/OCProperties << /OCGs [9 0 R] /D << /Order [(x) 9 0 R] >> >>" }),
      9: `<< /Type /OCG /Name ${SECRET} /Usage << /CreatorInfo << /Creator ${SECRET} >> >> >>`,
    }),
  "the structure tree": () =>
    write(
      page({
        catalog:
          `/StructTreeRoot << /K << /S /Doc /T ${SECRET} /Alt ${SECRET} /A << /O /UserProperties /P [<< /N (a) /V ${SECRET} >>] >> >> >>`,
      }),
    ),
  "a signature": () =>
    write({
      ...page({ page: "/Annots [9 0 R]", catalog: "/AcroForm << /Fields [9 0 R] >>" }),
      9: `<< /Type /Annot /Subtype /Widget /FT /Sig /T ${SECRET} /Rect [0 0 9 9] /V << /Name ${SECRET} /Location ${SECRET} /Reason ${SECRET} /M ${SECRET} >> >>`,
    }),
  "an XFA form": () => write(page({ catalog: `/AcroForm << /Fields [] /XFA ${SECRET} >>` })),
  "a field that no page shows": () =>
    write({
      ...page({ catalog: "/AcroForm << /Fields [9 0 R] >>" }),
      9: `<< /FT /Tx /T (a) /V ${SECRET} >>`,
    }),
  "an output profile's text": () =>
    write(
      page({
        catalog:
          `/OutputIntents [<< /S /GTS_PDFA1 /Info ${SECRET} /OutputConditionIdentifier ${SECRET} >>]`,
      }),
    ),
  "comments in content": () => write(page({ content: `% ${CANARY}\n${CONTENT}` })),
  "property lists in content": () =>
    write(
      page({ content: `/P << /MCID 0 /Author ${SECRET} >> BDC ${CONTENT} EMC /X ${SECRET} DP` }),
    ),
  "tags in content": () => write(page({ content: `/${CANARY} BMC ${CONTENT} EMC` })),
  "operands that nothing takes": () =>
    write(page({ content: `${CONTENT} ${SECRET} 1 0 0 rg ${SECRET} unknown` })),
  "names of resources": () =>
    write({
      ...page({
        resources: `/XObject << /${CANARY} 9 0 R >>`,
        content: `/${CANARY} Do ${CONTENT}`,
      }),
      9: stream("/Subtype /Form /BBox [0 0 9 9]", "0 0 9 9 re f"),
    }),
  "a picture that no page shows": () =>
    write({
      ...page({ resources: "/XObject << /X 9 0 R >>" }),
      9: stream(
        "/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
        CANARY,
      ),
    }),
  "bytes behind a picture's rows": () =>
    write({
      ...page({ resources: "/XObject << /X 9 0 R >>", content: "/X Do" }),
      9: stream(
        "/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
        `a${CANARY}`,
        true,
      ),
    }),
  "comments in a CMap": () =>
    write({
      ...page(),
      5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 9 0 R >>",
      9: stream("", `%%Creator: ${CANARY}\n/CMapName /x def`, true),
    }),
  "a comment in JPEG 2000": () =>
    write({
      ...page({ resources: "/XObject << /X 9 0 R >>", content: "/X Do" }),
      9: stream("/Subtype /Image /Width 1 /Height 1 /Filter /JPXDecode", jp2()),
    }),
  "a comment in JBIG2": () =>
    write({
      ...page({ resources: "/XObject << /X 9 0 R >>", content: `/X Do ${CONTENT}` }),
      9: stream("/Subtype /Image /Width 1 /Height 1 /Filter /JBIG2Decode", jbig2()),
    }),
  "a font's name table": () =>
    write({ ...page(), ...font("FontFile2"), 10: stream("", trueType(), true) }),
  "notes in a Type 1 font": () =>
    write({
      ...page(),
      ...font("FontFile"),
      10: stream(
        "",
        `%!PS-AdobeFont-1.0\n%%Creator: ${CANARY}\n/Notice (${CANARY}) def\neexec`,
        true,
      ),
    }),
  "a deleted page": () =>
    write({
      ...page({ catalog: "/Outlines << /First 8 0 R /Last 8 0 R >>" }),
      8: "<< /Title (x) /Dest [9 0 R /Fit] >>",
      9: "<< /Type /Page /Parent 2 0 R /Contents 10 0 R >>",
      10: stream("", `(${CANARY}) Tj`),
    }),
  "an orphan": () => write({ ...page(), 9: `<< /Was ${SECRET} >>` }),
  "an orphan in an object stream": () =>
    write({
      ...page(),
      9: stream("/Type /ObjStm /N 1 /First 5", `12 0 << /Was ${SECRET} >>`, true),
    }),
  "an earlier revision": () =>
    latin(
      strFromU8(write(page({ page: `/Someone ${SECRET}`, content: `(${CANARY}) Tj` })), true) +
        strFromU8(write(page(), "", ""), true),
    ),
  "bytes after the end": () =>
    latin(strFromU8(write(page()), true) + `\n${CANARY}\n9 0 obj ${SECRET} endobj`),
};

function box(type: string, data: string): string {
  const size = data.length + 8;
  return String.fromCharCode(0, 0, size >> 8, size & 255) + type + data;
}
function jp2(): string {
  const com = `\xff\x64${String.fromCharCode(0, CANARY.length + 4)}\0\x01${CANARY}`;
  const code = `\xff\x4f${com}\xff\x90\0\x0a\0\0\0\0\0\x12\0\x01\xff\x93data\xff\xd9`;
  return box("jP  ", "\r\n\x87\n") + box("xml ", CANARY) +
    box("jp2h", box("ihdr", "x") + box("res ", CANARY)) + box("jp2c", code);
}

/** A segment of a page, and a comment in an extension segment. */
function jbig2(): string {
  const segment = (type: number, data: string) =>
    "\0\0\0\0" + String.fromCharCode(type, 0, 1, 0, 0, 0, data.length) + data;
  return segment(48, "page") + segment(62, CANARY);
}

function font(file: string): Record<number, string> {
  return {
    5: "<< /Type /Font /Subtype /TrueType /BaseFont /Own /FontDescriptor 9 0 R >>",
    9: `<< /Type /FontDescriptor /FontName /Own /Flags 4 /${file} 10 0 R >>`,
  };
}

/** A font of two tables, one of them its names. */
function trueType(): string {
  const number = (n: number) => `\0\0\0${String.fromCharCode(n)}`;
  return `\0\x01\0\0\0\x02\0\0\0\0\0\0glyf\0\0\0\0${number(44)}${number(4)}` +
    `name\0\0\0\0${number(48)}${number(CANARY.length)}draw${CANARY}`;
}

for (const [place, build] of Object.entries(CARRIERS)) {
  Deno.test(`PDF: ${place} goes, the page stays`, async () => {
    const original = build();
    assert.ok(holds(everything(original)), "planted");
    const result = await clean(original);
    assert.deepEqual(result.left, []);
    assert.ok(!holds(result.all), "canary left");
    if (!/picture's rows|JPEG 2000/.test(place)) assert.ok(result.text.includes(TEXT), "text lost");
    assert.equal((await PDFDocument.load(result.bytes)).getPageCount(), 1);
    assert.ok(!result.removed.join().includes(CANARY), "a value in the list");
    const again = await clean(build());
    assert.deepEqual(again.bytes, result.bytes, "same input, same bytes");
  });
}
