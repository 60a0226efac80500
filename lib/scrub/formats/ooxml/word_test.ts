import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { Refusal } from "../../format.ts";
import { CANARY, cleaned } from "../../testing.ts";
import { holdsInside, namesOf, pack, textOf } from "../../zip_testing.ts";
import { fateOf } from "./fields.ts";
import { clean, document, format, NS, WORD, wordDocument } from "./testing.ts";

const docx = format("docx");

/** Each is put into a Word document's body. */
const BODY = {
  insertion:
    `<w:p><w:ins w:id="1" w:author="${CANARY}" w:date="${CANARY}"><w:r><w:t>kept</w:t></w:r></w:ins></w:p>`,
  deletion:
    `<w:p><w:del w:id="1" w:author="${CANARY}"><w:r><w:delText>kept</w:delText></w:r></w:del></w:p>`,
  change:
    `<w:p><w:pPr><w:pPrChange w:id="3" w:author="${CANARY}" w:date="${CANARY}"><w:pPr/></w:pPrChange></w:pPr></w:p>`,
  move:
    `<w:p><w:moveFromRangeStart w:id="1" w:author="${CANARY}" w:date="${CANARY}" w:name="m"/><w:moveFromRangeEnd w:id="1"/></w:p>`,
  revision:
    `<w:p w:rsidR="${CANARY}" w:rsidP="${CANARY}" w14:paraId="${CANARY}" w14:textId="${CANARY}"/>`,
  picture:
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="${CANARY}" descr="C:\\${CANARY}.jpg" title="${CANARY}.jpg"/></wp:inline></w:drawing></w:r></w:p>`,
  simpleField:
    `<w:p><w:fldSimple w:instr=" AUTHOR "><w:r><w:t>${CANARY}</w:t></w:r></w:fldSimple></w:p>`,
  field:
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> FILE</w:instrText></w:r><w:r><w:instrText>NAME \\p </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${CANARY}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  citation:
    `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:fldData>${CANARY}</w:fldData></w:fldChar></w:r><w:r><w:instrText>ADDIN ZOTERO_ITEM ${CANARY}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  linkField:
    `<w:p><w:fldSimple w:instr="HYPERLINK &quot;file:///C:/${CANARY}&quot;"><w:r><w:t>kept</w:t></w:r></w:fldSimple></w:p>`,
  property:
    `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:creator[1]"/><w:tag w:val="${CANARY}"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>${CANARY}</w:t></w:r></w:p></w:sdtContent></w:sdt>`,
  smartTag:
    `<w:p><w:smartTag w:uri="${CANARY}" w:element="${CANARY}"><w:smartTagPr><w:attr w:name="x" w:val="${CANARY}"/></w:smartTagPr><w:r><w:t>kept</w:t></w:r></w:smartTag></w:p>`,
  permission: `<w:p><w:permStart w:id="1" w:ed="${CANARY}"/><w:permEnd w:id="1"/></w:p>`,
  unknown: `<own:x y="${CANARY}">${CANARY}</own:x><w:p own:x="${CANARY}"/>`,
  namespace: `<w:p xmlns:q="urn:${CANARY}"/>`,
  comment: `<!--${CANARY}--><?p ${CANARY}?>`,
  vml:
    `<w:p><w:r><w:pict><v:shape id="a" o:gfxdata="${CANARY}" alt="C:\\${CANARY}"><v:imagedata o:title="${CANARY}" src="${CANARY}"/></v:shape></w:pict></w:r></w:p>`,
  choice:
    `<w:p><mc:AlternateContent><mc:Choice Requires="own"><own:x>${CANARY}</own:x></mc:Choice><mc:Fallback><w:r><w:t>kept</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`,
  extension:
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name=""><a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"><a16:creationId id="${CANARY}"/></a:ext></a:extLst></wp:docPr></wp:inline></w:drawing></w:r></w:p>`,
};

/** Each is put into a Word document's settings. */
const SETTINGS = {
  rsids: `<w:rsids><w:rsidRoot w:val="${CANARY}"/></w:rsids>`,
  variables: `<w:docVars><w:docVar w:name="a" w:val="${CANARY}"/></w:docVars>`,
  merge: `<w:mailMerge><w:connectString w:val="${CANARY}"/></w:mailMerge>`,
  id: `<w15:docId w15:val="${CANARY}"/><w14:docId w14:val="${CANARY}"/>`,
  protection: `<w:writeProtection w:salt="${CANARY}"/><w:documentProtection w:hash="${CANARY}"/>`,
  schema: `<w:attachedSchema w:val="${CANARY}"/>`,
};

Deno.test("Word: every carrier in the text and the settings goes", async () => {
  const all = await clean(
    "docx",
    wordDocument(
      Object.values(BODY).join(""),
      `${Object.values(SETTINGS).join("")}<w:trackRevisions/>`,
    ),
  );
  const text = textOf(all.bytes, "word/document.xml");
  equal(text.match(/kept/g)?.length, 5);
  match(text, /<w:ins w:id="1" w:author="Author">/);
  match(textOf(all.bytes, "word/settings.xml"), /<w:trackRevisions\/>/);
});

Deno.test("Word: carriers anywhere and in any number go", async () => {
  const names = Object.keys(BODY) as (keyof typeof BODY)[];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { maxLength: 6 }), async (list) => {
      const body = list.map((name) => BODY[name]).join("<w:p><w:r><w:t>between</w:t></w:r></w:p>");
      const { bytes } = await clean(
        "docx",
        wordDocument(`<w:tbl><w:tr><w:tc>${body}</w:tc></w:tr></w:tbl>`),
      );
      const between = textOf(bytes, "word/document.xml").match(/between/g)?.length ?? 0;
      equal(between, Math.max(0, list.length - 1));
    }),
    { numRuns: 40 },
  );
});

Deno.test("Word: the second look finds each carrier without the scrubber's help", async () => {
  const plain = await clean("docx", wordDocument("<w:p/>"));
  const seen = [
    "insertion",
    "deletion",
    "change",
    "revision",
    "simpleField",
    "comment",
    "vml",
  ] as const;
  for (const name of seen) {
    const parts = Object.fromEntries(
      namesOf(plain.bytes).map((
        part,
      ) => [part, textOf(plain.bytes, part).replace("<w:p/>", BODY[name])]),
    );
    const left = await docx.inspect(pack(parts));
    ok(left.some((field) => !field.startsWith("ZIP")), name);
  }
});

const comments = (content: string | Uint8Array) => ({
  kind: "comments",
  type: `${WORD}comments+xml`,
  content,
});

Deno.test("Word: comments stay as text, people and identifiers go; UTF-16 is read", async () => {
  const xml =
    `<w:comments${NS}><w:comment w:id="0" w:author="${CANARY}" w:initials="${CANARY}" w:date="2023-01-01T00:00:00Z"><w:p w14:paraId="5A5B5C5D"><w:r><w:t>kept</w:t></w:r></w:p></w:comment></w:comments>`;
  const { bytes } = await clean(
    "docx",
    wordDocument("<w:p/>", "", {
      "strange/Name of it.bin": comments(Buffer.from(`\ufeff${xml}`, "utf16le")),
      [`word/${CANARY}.xml`]: {
        kind: "microsoft.com/office/2011/relationships/people",
        type: `${WORD}people+xml`,
        content: `<w15:people${NS}><w15:person w15:author="${CANARY}"/></w15:people>`,
      },
      "word/ids.xml": {
        kind: "microsoft.com/office/2016/09/relationships/commentsIds",
        type: `${WORD}commentsIds+xml`,
        content:
          `<w16cid:commentsIds${NS}><w16cid:commentId w16cid:durableId="${CANARY}"/></w16cid:commentsIds>`,
      },
    }),
  );
  deepEqual(namesOf(bytes), [
    "[Content_Types].xml",
    "_rels/.rels",
    "word/comments.xml",
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/settings.xml",
  ]);
  match(textOf(bytes, "word/comments.xml"), /w:author="Author" w:initials="A"><w:p><w:r><w:t>kept/);
});

Deno.test("parts that are not named, or whose type is not known, go", async () => {
  const { bytes, removed } = await clean(
    "docx",
    document({
      "word/document.xml": {
        type: `${WORD}document.main+xml`,
        content:
          `<w:document${NS}><w:body><w:p><w:hyperlink r:id="rId2"><w:r><w:t>kept</w:t></w:r></w:hyperlink><w:hyperlink r:id="rId3"><w:r><w:t>too</w:t></w:r></w:hyperlink></w:p></w:body></w:document>`,
        links: [
          ["printerSettings", "printer.bin"],
          ["hyperlink", `!file:///C:/${CANARY}`],
          ["hyperlink", "!https://example.org/"],
          ["hyperlink", `!mailto:${CANARY}@example.org`],
          ["attachedTemplate", `!\\\\server\\${CANARY}.dotm`],
          ["customXml", "/custom/item.xml"],
          ["header", "unused.xml"],
        ],
      },
      "word/printer.bin": { type: `${WORD}printerSettings`, content: CANARY },
      "word/unused.xml": { type: `${WORD}header+xml`, content: `<w:hdr${NS}>${CANARY}</w:hdr>` },
      "custom/item.xml": { type: "application/xml", content: `<x>${CANARY}</x>` },
      "orphan.xml": { type: `${WORD}header+xml`, content: `<w:hdr${NS}>${CANARY}</w:hdr>` },
      "docProps/core.xml": {
        type: "application/vnd.openxmlformats-package.core-properties+xml",
        content:
          `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${CANARY}</dc:creator></cp:coreProperties>`,
      },
      "docProps/custom.xml": { type: "application/xml", content: `<x>${CANARY}</x>` },
      "docProps/thumb.jpeg": { type: "image/jpeg", content: CANARY },
      "sign/origin.sigs": { type: "application/x", content: CANARY },
    }, [
      [
        "openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
      ["officeDocument", "word/document.xml"],
      ["custom-properties", "docProps/custom.xml"],
      ["openxmlformats.org/package/2006/relationships/metadata/thumbnail", "docProps/thumb.jpeg"],
      [
        "openxmlformats.org/package/2006/relationships/digital-signature/origin",
        "sign/origin.sigs",
      ],
    ]),
  );
  equal(namesOf(bytes).length, 4);
  const links = textOf(bytes, "word/_rels/document.xml.rels");
  match(links, /Id="rId3"[^>]*Target="https:\/\/example.org\/"/);
  match(
    textOf(bytes, "word/document.xml"),
    /<w:hyperlink><w:r><w:t>kept.*<w:hyperlink r:id="rId3"/,
  );
  for (
    const note of [
      "person: Author",
      "hidden: Thumbnail",
      "person: Digital signature",
      "device: Printer settings",
      "software: Template path",
      "hidden: Custom XML",
      "hidden: Unused part",
    ]
  ) ok(removed.includes(note), note);
});

Deno.test("macros go, and the document keeps its type", async () => {
  const type = "application/vnd.ms-word.document.macroEnabled.main+xml";
  const { bytes, removed } = await clean(
    "docm",
    document({
      "word/document.xml": {
        type,
        content: `<w:document${NS}><w:body/></w:document>`,
        links: [["microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"]],
      },
      "word/vbaProject.bin": { type: "application/vnd.ms-office.vbaProject", content: CANARY },
    }, [["officeDocument", "word/document.xml"]]),
  );
  ok(removed.includes("hidden: Macros"));
  equal(format("docm").media, "application/vnd.ms-word.document.macroenabled.12");
  ok(textOf(bytes, "[Content_Types].xml").includes(type));
  ok(!namesOf(bytes).some((name) => name.includes("vba")));
});

const embedded = (content: Uint8Array) =>
  wordDocument(`<w:p><w:r><w:object><o:OLEObject r:id="rId2"/></w:object></w:r></w:p>`, "", {
    [`word/embeddings/${CANARY}.docx`]: { kind: "package", type: "application/x", content },
  });

Deno.test("documents in documents are cleaned; one that cannot be is dropped and said", async () => {
  const inner = await clean("docx", embedded(wordDocument(BODY.insertion)));
  ok(namesOf(inner.bytes).includes("word/embeddings/file1.docx"));
  const bad = await clean("docx", embedded(new TextEncoder().encode(`\0${CANARY}`)));
  ok(bad.removed.includes("hidden: Embedded file that cannot be cleaned"));
  ok(!textOf(bad.bytes, "word/document.xml").includes("OLEObject"));
});

Deno.test("DTDs, nesting, missing and lying parts are refused", async () => {
  const refused = async (file: Uint8Array, reason: string) =>
    await rejects(
      cleaned(docx, file),
      (error) => error instanceof Refusal && error.reason === reason,
    );
  const main = (content: string) =>
    document({ "d.xml": { type: `${WORD}document.main+xml`, content } }, [[
      "officeDocument",
      "d.xml",
    ]]);
  await refused(main('<!DOCTYPE w [<!ENTITY e "x">]><w>&e;</w>'), "not-certain");
  await refused(main(`<w:p${NS}>${"<w:p>".repeat(500)}`), "bomb");
  await refused(main("<w>"), "damaged");
  await refused(
    document({ "d.xml": { type: `${WORD}document.main+xml`, content: "<w/>" } }, []),
    "damaged",
  );
  ok(!docx.detect(pack({ "[Content_Types].xml": "<Types/>" })));
});

Deno.test("same document, same bytes; cleaning twice changes nothing", async () => {
  const file = wordDocument(Object.values(BODY).join(""));
  const once = await cleaned(docx, file);
  deepEqual((await cleaned(docx, file)).bytes, once.bytes);
  deepEqual((await cleaned(docx, once.bytes)).bytes, once.bytes);
});

Deno.test("cut and changed files are refused or clean", async () => {
  const file = wordDocument(Object.values(BODY).join(""), Object.values(SETTINGS).join(""));
  const damage = fc.tuple(fc.nat(file.length - 1), fc.nat(255), fc.boolean());
  await fc.assert(
    fc.asyncProperty(damage, async ([at, value, cut]) => {
      const broken = cut ? file.slice(0, at) : file.slice();
      if (!cut) broken[at] = value;
      try {
        const { bytes, left } = await cleaned(docx, broken);
        return left.length > 0 || !holdsInside(bytes);
      } catch {
        return true;
      }
    }),
    { numRuns: 200 },
  );
});

Deno.test("fields: page numbers and references stay, names go, links become text", () => {
  for (
    const kept of [
      "PAGE",
      " TOC \\o 1-3",
      "=SUM(ABOVE)",
      'HYPERLINK "https://example.org"',
      "HYPERLINK \\l a",
    ]
  ) {
    equal(fateOf(kept), "keep", kept);
  }
  for (
    const blank of [
      "AUTHOR",
      "  username \\* Upper",
      "FILENAME \\p",
      "DOCPROPERTY Company",
      "INFO Author",
    ]
  ) {
    equal(fateOf(blank), "blank", blank);
  }
  for (
    const text of [
      "INCLUDEPICTURE x",
      "DOCPROPERTY Title",
      'HYPERLINK "mailto:a@b.example"',
      "ADDIN EN.CITE",
    ]
  ) {
    equal(fateOf(text), "unlink", text);
  }
});
