import assert from "node:assert/strict";
import fc from "fast-check";
import { strFromU8, strToU8 } from "fflate";
import { Refusal } from "../format.ts";
import { CANARY, cleaned, holds } from "../testing.ts";
import { rtf } from "./rtf.ts";

const TEXT = "The harbour log was altered";
const latin = (text: string) => strToU8(text, true);
const document = (more: string) =>
  latin(`{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}${more}\\pard ${TEXT}\\par}`);
const hex = (text: string) =>
  Array.from(text, (c) => c.charCodeAt(0).toString(16).padStart(2, "0")).join("");

async function clean(bytes: Uint8Array) {
  const result = await cleaned(rtf, bytes);
  return { ...result, text: strFromU8(result.bytes, true) };
}

/** The same text in each way that RTF can write it. */
const SPELLINGS: Record<string, (text: string) => string> = {
  plain: (text) => text,
  bytes: (text) => Array.from(text, (c) => `\\'${hex(c)}`).join(""),
  unicode: (text) => "\\uc1 " + Array.from(text, (c) => `\\u${c.charCodeAt(0)}?`).join(""),
  "unicode without fallback": (text) =>
    "\\uc0 " + Array.from(text, (c) => `\\u${c.charCodeAt(0)} `).join(""),
  "split by groups": (text) => Array.from(text, (c) => `{${c}}`).join(""),
};

/** True when the canary is in the text however it is written. */
function tells(bytes: Uint8Array): boolean {
  const source = strFromU8(bytes, true);
  const read = source.replace(/\\u(\d+) ?\??/g, (_, n) => String.fromCharCode(Number(n)))
    .replace(/\\'([0-9a-f]{2})/gi, (_, n) => String.fromCharCode(parseInt(n, 16)));
  const joined = read.replace(/[{}\r\n]/g, "");
  const bare = joined.replace(/[^0-9a-f]/gi, "").toLowerCase();
  return joined.includes(CANARY) || holds(bytes) || bare.includes(hex(CANARY));
}

/** Two by two pixels of 24 bits (BITMAPINFOHEADER). */
const BITMAP = "28000000020000000200000001001800" + "0".repeat(48) + "7f".repeat(6) + "0000" +
  "7f".repeat(6) + "0000";

/** Where identity hides; `x` stands for it. */
const CARRIERS: Record<string, (x: string) => string> = {
  "the author": (x) => `{\\info{\\author ${x}}}`,
  "company and manager": (x) => `{\\info{\\*\\company ${x}}{\\manager ${x}}}`,
  "an author outside the information": (x) => `{\\author ${x}}`,
  "custom properties": (x) => `{\\*\\userprops{\\propname a}\\proptype30{\\staticval ${x}}}`,
  "the template's path": (x) => `{\\*\\template ${x}}`,
  "the generator": (x) => `{\\*\\generator ${x};}`,
  "authors of changes": (x) => `{\\*\\revtbl{Unknown;}{${x};}}{\\revised\\revauth1 word}`,
  "document variables": (x) => `{\\*\\docvar{a}{${x}}}`,
  "a namespace": (x) => `{\\*\\xmlnstbl{\\xmlns1 ${x}}}`,
  "an unknown group": (x) => `{\\*\\someones ${x}{\\b ${x}}}`,
  "a comment's author": (x) =>
    `{\\*\\atnid ${x}}{\\*\\atnauthor ${x}}\\chatn{\\*\\annotation{\\*\\atndate ${x}}note}`,
  "a comment's reference": (x) => `{\\*\\atrfstart ${x}}`,
  "a bookmark": (x) => `{\\*\\bkmkstart ${x}}{\\*\\bkmkend ${x}}`,
  "an embedded object": (x) =>
    `{\\object\\objemb{\\*\\objclass ${x}}{\\*\\objname ${x}}{\\*\\objdata ${
      hex(CANARY)
    }}{\\result shown}}`,
  "a property of a drawing": (x) =>
    `{\\shp{\\*\\shpinst{\\sp{\\sn someName}{\\sv ${x}}}{\\sp{\\sn ${x}}{\\sv 1}}{\\shptxt shown}}}`,
  "a drawing's link": (x) =>
    `{\\shp{\\*\\shpinst{\\sp{\\sn pihlShape}{\\sv {\\hl{\\hlsrc ${x}}{\\hlfr ${x}}}}}{\\shptxt shown}}}`,
  "the table of files": (x) => `{\\filetbl{\\file\\fid0 ${x}}}`,
  "the table of colours": (x) => `{\\colortbl;\\red0\\green0\\blue0 ${x};}`,
  "bytes behind a bitmap": () => `{\\pict\\dibitmap0\\picw2\\pich2 ${BITMAP}${hex(CANARY)}}`,
  "an author field": (x) => `{\\field{\\*\\fldinst AUTHOR}{\\fldrslt ${x}}}`,
  "a user's name in odd letters": (x) =>
    `{\\field{\\*\\fldinst \\uc0\\u85 SERNAME \\\\* MERGEFORMAT}{\\fldrslt ${x}}}`,
  "a link to a file": (x) => `{\\field{\\*\\fldinst HYPERLINK "file:///C:/${x}"}{\\fldrslt shown}}`,
  "a picture's path": (x) =>
    `{\\field{\\*\\fldinst INCLUDEPICTURE "C:\\\\\\\\${x}"}{\\fldrslt shown}}`,
  "a drawing's description": (x) => `{\\shp{\\*\\shpinst{\\sp{\\sn wzDescription}{\\sv ${x}}}}}`,
  "a picture's properties": (x) =>
    `{\\pict{\\*\\picprop{\\sp{\\sn pibName}{\\sv ${x}}}}{\\*\\blipuid ${x}}\\pngblip}`,
  "an index entry": (x) => `{\\xe ${x}}`,
  "binary data": () => `\\bin${CANARY.length} ${CANARY}`,
  "a JPEG's comment": () => `{\\*\\shppict{\\pict\\jpegblip ${hex(jpeg())}}}`,
  "a JPEG as binary": () => `{\\pict\\jpegblip\\bin${jpeg().length} ${jpeg()}}`,
};

/** A tiny JPEG with a comment: tables and scan are not looked into. */
function jpeg(): string {
  const segment = (marker: number, data: string) =>
    String.fromCharCode(0xff, marker, 0, data.length + 2) + data;
  return "\xff\xd8" + segment(0xfe, CANARY) + segment(0xdb, "\0" + "\x01".repeat(64)) +
    segment(0xc0, "\x08\0\x01\0\x01\x01\x01\x11\0") + segment(0xda, "\x01\x01\0\0\x3f\0") +
    "scan\xff\xd9";
}

for (const [place, build] of Object.entries(CARRIERS)) {
  Deno.test(`RTF: ${place} goes in every spelling, the text stays`, async () => {
    for (const [spelling, spell] of Object.entries(SPELLINGS)) {
      const original = document(build(spell(CANARY)));
      assert.ok(tells(original), `planted ${spelling}`);
      const result = await clean(original);
      assert.deepEqual(result.left, []);
      assert.ok(!tells(result.bytes), spelling);
      assert.ok(result.text.includes(TEXT));
      assert.ok(result.removed.length > 0 && !result.removed.join().includes(CANARY));
      assert.deepEqual((await clean(original)).bytes, result.bytes);
    }
  });
}

Deno.test("RTF: dates and revision identifiers go, changes and comments stay", async () => {
  const { text } = await clean(document(
    "{\\*\\rsidtbl\\rsid4196321}\\insrsid4196321\\yr2023{\\revised\\revauth1\\revdttm1296004 added}" +
      "{\\deleted\\revauthdel1\\revdttmdel1296004 gone}\\chatn{\\*\\annotation{\\*\\atndate 12}check this}",
  ));
  assert.doesNotMatch(text, /4196321|1296004|2023/);
  assert.match(text, /\\revised \\revauth1 added/);
  assert.match(text, /\\deleted \\revauthdel1 gone/);
  assert.match(text, /\\annotation check this/);
});

Deno.test("RTF: formatting, escapes, page numbers and public links stay", async () => {
  const { text, left } = await clean(document(
    "\\b bold\\b0  \\'e9\\u8217? a\\{b\\}\\\\c\\~d{\\footnote note}" +
      "{\\field{\\*\\fldinst PAGE \\\\* MERGEFORMAT}{\\fldrslt 3}}" +
      '{\\field{\\*\\fldinst HYPERLINK "https://example.org/a?b=c"}{\\fldrslt site}}',
  ));
  assert.deepEqual(left, []);
  assert.ok(text.includes("\\b bold\\b0  \\'e9\\u8217 ? a\\{b\\}\\\\c\\~d{\\footnote note}"));
  assert.ok(text.includes("{\\field {\\*\\fldinst PAGE \\\\* MERGEFORMAT}{\\fldrslt 3}}"));
  assert.ok(text.includes('{\\*\\fldinst HYPERLINK "https://example.org/a?b=c"}{\\fldrslt site}'));
});

Deno.test("RTF: pixels stay, data after the end goes", async () => {
  const picture = document(`{\\pict\\jpegblip ${hex(jpeg())}}`);
  const result = await clean(latin(strFromU8(picture, true) + CANARY));
  assert.ok(result.text.replace(/\s/g, "").includes(hex("scan\xff\xd9")));
  assert.ok(!tells(result.bytes));
});

Deno.test("RTF: what cannot be cleaned is refused", async () => {
  const refused: [string, string][] = [
    ["{\\rtf1 never closed", "damaged"],
    ["{\\rtf1" + "{".repeat(5000) + "}".repeat(5000) + "}", "too-deep"],
    ["{\\rtf1\\bin999 short}", "damaged"],
    [`{\\rtf1 RIFF\x01\x02 of another format ${CANARY}}`, "damaged"],
    ["{\\rtf1{\\pict\\macpict 00112233}}", "not-certain"],
    ["{\\rtf1{\\pict\\wmetafile8 00112233}}", "unknown"],
  ];
  for (const [source, reason] of refused) {
    await assert.rejects(clean(latin(source)), (e: Refusal) => e.reason === reason, reason);
  }
});

Deno.test("RTF: a canary in any starred group goes, at any depth", async () => {
  const word = fc.stringMatching(/^[a-z]{2,12}$/).filter((w) =>
    !/^(annotation|ud|shp|do|pn|cs|ts|ds|ft|aft|back|list|fa|mo|fldinst|nest)/.test(w)
  );
  await fc.assert(
    fc.asyncProperty(
      word,
      fc.nat(20),
      fc.constantFrom(...Object.values(SPELLINGS)),
      async (w, depth, spell) => {
        const secret = `${"{".repeat(depth)}{\\*\\${w} ${spell(CANARY)}}${"}".repeat(depth)}`;
        const result = await clean(document(secret));
        return result.left.length > 0 || !tells(result.bytes);
      },
    ),
    { numRuns: 200 },
  );
});

Deno.test("RTF: cut files are refused; changed ones come out in a form that no longer changes", async () => {
  const original = document(
    `{\\*\\aa ${CANARY}}{\\info{\\author ${CANARY}}}{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}`,
  );
  const place = fc.nat(original.length - 4);
  const changes = fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.option(place), changes, async (cut, edits) => {
      const broken = original.slice(0, cut ?? undefined);
      if (cut === null) { for (const [at, byte] of edits) broken[at] = byte; }
      const result = await clean(broken).catch((e) => assert.ok(e instanceof Refusal));
      assert.ok(cut === null || !result, "a cut file came out");
      if (result?.left.length === 0) {
        assert.deepEqual((await clean(result.bytes)).bytes, result.bytes);
      }
    }),
    { numRuns: 300 },
  );
});

Deno.test("RTF: the second look finds what a careless stripper would leave", async () => {
  const careless = [
    "{\\info{\\author a}}",
    "{\\*\\atnauthor Somebody}",
    "{\\*\\revtbl{Unknown;}{Somebody;}}",
    "\\insrsid77",
    "{\\field{\\*\\fldinst  USERNAME }{\\fldrslt a}}",
    `{\\pict\\jpegblip ${hex("\xff\xd8\xff\xe1\0\x40Exif\0\0II*\0" + "a".repeat(64))}}`,
  ];
  for (const more of careless) assert.notDeepEqual(await rtf.inspect(document(more)), [], more);
});
