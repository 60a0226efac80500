import assert from "node:assert/strict";
import { PDFDocument } from "@cantoo/pdf-lib";
import fc from "fast-check";
import { strFromU8, zlibSync } from "fflate";
import { Refusal } from "../format.ts";
import { CANARY, holds } from "../testing.ts";
import { pdf } from "./pdf.ts";
import {
  clean,
  CONTENT,
  latin,
  meta,
  type Objects,
  page,
  SECRET,
  stream,
  TEXT,
  WIDE,
  write,
} from "./pdf/testing.ts";

/** A tiny JPEG with a comment: tables and scan are not looked into, so they may be anything. */
function jpegWithComment(): string {
  const segment = (marker: number, data: string) =>
    String.fromCharCode(0xff, marker, 0, data.length + 2) + data;
  const frame = "\x08\0\x01\0\x01\x01\x01\x11\0";
  return "\xff\xd8" + segment(0xfe, CANARY) + segment(0xdb, "\0" + "\x01".repeat(64)) +
    segment(0xc0, frame) + segment(0xda, "\x01\x01\0\0\x3f\0") + "scan\xff\xd9";
}

function ascii85(data: string): string {
  let out = "";
  for (let i = 0; i < data.length; i += 4) {
    const group = data.slice(i, i + 4);
    let n = [...group.padEnd(4, "\0")].reduce((sum, c) => sum * 256 + c.charCodeAt(0), 0);
    let digits = "";
    for (let k = 0; k < 5; k++, n = Math.floor(n / 85)) {
      digits = String.fromCharCode(33 + n % 85) + digits;
    }
    out += n === 0 && digits === "!!!!!" && group.length === 4
      ? "z"
      : digits.slice(0, group.length + 1);
  }
  return out + "~>";
}

const PICTURES: Record<string, () => [string, string]> = {
  "DCT alone": () => ["/DCTDecode", jpegWithComment()],
  "ASCII85 around DCT": () => ["[/ASCII85Decode /DCTDecode]", ascii85(jpegWithComment())],
  "Flate around DCT": () => [
    "[/FlateDecode /DCTDecode]",
    strFromU8(zlibSync(latin(jpegWithComment())), true),
  ],
  "ASCII85 around Flate around DCT": () => [
    "[/ASCII85Decode /FlateDecode /DCTDecode]",
    ascii85(strFromU8(zlibSync(latin(jpegWithComment())), true)),
  ],
};
for (const [chain, build] of Object.entries(PICTURES)) {
  Deno.test(`PDF: a JPEG behind ${chain} loses its metadata and keeps its scan`, async () => {
    const [filter, data] = build();
    const dict = `/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /Filter ${filter}`;
    const objects = page({ resources: "/XObject << /X 9 0 R >>", content: "/X Do" });
    const result = await clean(write({ ...objects, 9: stream(dict, data) }));
    assert.deepEqual(result.left, []);
    assert.ok(!holds(result.all));
    assert.match(result.text, /\xff\xdascan|scan\xff\xd9/s);
  });
}

Deno.test("PDF: a JPEG inside content loses its metadata", async () => {
  const inline = `BI /W 1 /H 1 /CS /G /F /DCT ID ${jpegWithComment()}\nEI`;
  const result = await clean(write(page({ content: `${inline}\n${CONTENT}` })));
  assert.ok(!holds(result.all));
  assert.ok(result.text.includes("scan\xff\xd9") && result.text.includes(TEXT));
});

Deno.test("PDF: what people see and use stays", async () => {
  const annotations = [
    "<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (check this figure) >>",
    "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/page) >> >>",
    "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Dest (chapter) >>",
    "9 0 R",
  ];
  const content =
    `/Span << /ActualText (ligature) /MCID 1 >> BDC q 1 0 0 rg [(kern) -20 (ing)] TJ Q EMC /OC /L BDC 0 0 9 9 re f EMC ${CONTENT}`;
  const result = await clean(write({
    ...page({
      page: `/Rotate 90 /Annots [${annotations.join(" ")}]`,
      catalog:
        "/Names << /Dests << /Names [(chapter) [3 0 R /Fit]] >> >> /AcroForm << /Fields [9 0 R] >> " +
        "/Outlines << /First 8 0 R /Last 8 0 R /Count 1 >> /OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
      resources: "/Properties << /L 10 0 R >>",
      content,
    }),
    8: "<< /Title (Chapter one) /Dest (chapter) >>",
    9: "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (typed in) /Rect [0 0 9 9] >>",
    10: "<< /Type /OCG /Name (x) >>",
  }));
  assert.deepEqual(result.left, []);
  for (const kept of ["check this figure", "https://example.org/page", "Chapter one", "typed in"]) {
    assert.ok(result.text.includes(kept), kept);
  }
  assert.match(
    result.text,
    /\/Span << \/ActualText \(ligature\) >> BDC\nq\n1 0 0 rg\n\[ \(kern\) -20 \(ing\) \] TJ\nQ\nEMC/,
  );
  assert.match(result.text, /\/OC \/P1 BDC\n0 0 9 9 re\nf\nEMC/);
  assert.match(result.text, /\/OFF \[ \d+ 0 R \]/);
  assert.match(result.text, /\/Rotate 90/);
  assert.equal(result.text.match(/\[ \d+ 0 R \/Fit \]/g)?.length, 2, "link and bookmark lead on");
});

Deno.test("PDF: pixels behind a predictor come back bit for bit", async () => {
  const rows = "\x02abcd\x02\x01\x02\x03\x04";
  const dict = "/Subtype /Image /Width 4 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 " +
    "/DecodeParms << /Predictor 15 /Columns 4 >>";
  const objects = page({ resources: "/XObject << /X 9 0 R >>", content: "/X Do" });
  const result = await clean(write({ ...objects, 9: stream(dict, rows, true) }));
  assert.ok(result.text.includes(rows));
  assert.match(result.text, /\/Predictor 15/);
});

Deno.test("PDF: a file that takes a password is refused, an owner's restrictions go", async () => {
  for (const [password, reason] of [["secret", "encrypted"], ["", ""]] as const) {
    const locked = await PDFDocument.load(write(page(), `/ID [${SECRET} ${SECRET}]`));
    locked.encrypt({ userPassword: password, ownerPassword: "owner", permissions: {} });
    const bytes = await locked.save({ useObjectStreams: false });
    if (reason) await assert.rejects(clean(bytes), (e: Refusal) => e.reason === reason);
    else assert.ok((await clean(bytes)).text.includes(TEXT));
  }
});

Deno.test("PDF: bombs, loops and dynamic forms end in a refusal or a clean page", async () => {
  const zeros = strFromU8(zlibSync(new Uint8Array(1 << 20)), true);
  const twice = strFromU8(zlibSync(zlibSync(new Uint8Array(1 << 24))), true);
  const bombs: Objects[] = [
    {
      ...page(),
      9: `<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length ${zeros.length} >>\nstream\n${zeros}\nendstream`,
    },
    {
      ...page(),
      4: `<< /Filter [/FlateDecode /FlateDecode] /Length ${twice.length} >>\nstream\n${twice}\nendstream`,
    },
  ];
  const work = {
    removed: () => {},
    nested: () => Promise.reject(new Refusal("unknown")),
    inflated(count: number) {
      if ((this.total += count) > 1 << 19) throw new Refusal("bomb");
    },
    total: 0,
  };
  for (const bomb of bombs) {
    await assert.rejects(
      async () => await pdf.scrub(write(bomb), { ...work }),
      (e: Refusal) => e.reason === "bomb",
    );
  }
  const many = { ...page(), 9: stream("/Type /ObjStm /N 999999999 /First 5", "1 0", true) };
  await assert.rejects(clean(write(many)), (e: Refusal) => e.reason === "bomb");
  const loop = { ...page(), 2: "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>" };
  assert.ok((await clean(write(loop))).text.includes(TEXT));
  const dynamic = write(page({ catalog: "/NeedsRendering true" }));
  await assert.rejects(clean(dynamic), (e: Refusal) => e.reason === "not-certain");
});

Deno.test("PDF: a canary in any key of any object goes", async () => {
  const places = fc.constantFrom("1", "2", "3", "5", "8", "9", "10");
  const names = fc.stringMatching(/^[A-Z][A-Za-z]{1,12}$/).filter((name) =>
    !/^(Contents|Title|V|CA|P|URI|DA)$/.test(name)
  );
  const value = fc.constantFrom(
    SECRET,
    WIDE,
    `[${SECRET}]`,
    `<< /Name ${SECRET} >>`,
    `[<< /A [${WIDE}] >>]`,
  );
  await fc.assert(
    fc.asyncProperty(places, names, value, async (number, name, secret) => {
      const objects: Objects = {
        ...page({
          page: "/Annots [9 0 R]",
          catalog: "/Outlines << /First 8 0 R >>",
          resources: "/XObject << /X 10 0 R >>",
          content: "/X Do " + CONTENT,
        }),
        8: "<< /Title (x) >>",
        9: "<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] >>",
        10: stream("/Subtype /Form /BBox [0 0 9 9]", "0 0 9 9 re f"),
      };
      objects[Number(number)] = objects[Number(number)]!.replace("<<", `<< /${name} ${secret}`);
      const result = await clean(write(objects)).catch((e) => assert.ok(e instanceof Refusal));
      return !result || result.left.length > 0 || !holds(result.all);
    }),
    { numRuns: 300 },
  );
});

Deno.test("PDF: cut and changed files are refused or clean, and end in time", async () => {
  const original = write({
    ...page({ catalog: "/Metadata 9 0 R", page: `/PieceInfo << /X ${SECRET} >> /Annots [10 0 R]` }),
    9: meta,
    10: `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T ${SECRET} /M ${SECRET} >>`,
  }, "/Info << /Author (x) >>");
  const at = fc.nat(original.length - 1);
  const changes = fc.array(fc.tuple(at, fc.nat(255)), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.option(at, { freq: 3 }), changes, async (cut, edits) => {
      const broken = original.slice(0, cut ?? undefined);
      for (const [place, byte] of edits) if (place < broken.length) broken[place] = byte;
      const result = await clean(broken).catch((e) => assert.ok(e instanceof Refusal));
      return !result || result.left.length > 0 || !holds(result.all);
    }),
    { seed: 11, numRuns: 400 },
  );
});

Deno.test("PDF: the second look finds what a careless stripper would leave", async () => {
  const careless = [
    write(page({ page: `/PieceInfo << /X (a) >>` })),
    write({ ...page({ catalog: "/Metadata 9 0 R" }), 9: meta }),
    write(page(), "/Info << /Author (a) >>"),
    write({ ...page({ content: `/P << /Author (a) >> BDC EMC` }) }),
    write({
      ...page({ resources: "/XObject << /X 9 0 R >>" }),
      9: stream("/Filter /DCTDecode", "\xff\xd8\xff\xe1\0\x20Exif\0\0II*\0"),
    }),
    write(page({ page: "/Annots [<< /Subtype /Text /X <443a32303233303931373134> >>]" })),
    latin(strFromU8(write(page()), true) + strFromU8(write(page()), true)),
    latin(strFromU8(write(page()), true) + "more"),
  ];
  for (const bytes of careless) assert.notDeepEqual(await pdf.inspect(bytes), []);
  const own = await clean(write(page()));
  assert.deepEqual(await pdf.inspect(own.bytes), []);
});
