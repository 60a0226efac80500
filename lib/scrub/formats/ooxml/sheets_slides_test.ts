import { match, ok, rejects } from "node:assert/strict";
import { CANARY, cleaned } from "../../testing.ts";
import { textOf } from "../../zip_testing.ts";
import { clean, document, format, NS, SHEET, SLIDE } from "./testing.ts";

const workbook = (
  content: string,
  links: [string, string][],
  parts: Parameters<typeof document>[0],
) =>
  document({
    "xl/workbook.xml": {
      type: `${SHEET}sheet.main+xml`,
      content:
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${NS}>${content}</workbook>`,
      links,
    },
    ...parts,
  }, [["officeDocument", "xl/workbook.xml"]]);
const sheetNs = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${NS}`;

Deno.test("Excel: every carrier goes, cells and formulas stay", async () => {
  const guid = "{6B1F0C9E-4D2A-4E57-9C31-7A5E2F8D1104}";
  const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
  const { bytes } = await clean(
    "xlsx",
    workbook(
      `<fileVersion codeName="${CANARY}"/><fileSharing userName="${CANARY}"/><workbookPr/>
       <mc:AlternateContent><mc:Choice Requires="x15ac"><x15ac:absPath url="C:\\${CANARY}"/></mc:Choice></mc:AlternateContent>
       <xr:revisionPtr documentId="${CANARY}"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>
       <externalReferences><externalReference r:id="rId2"/></externalReferences>
       <definedNames><definedName name="_xlnm.Print_Titles" hidden="1">S!$1:$1</definedName><definedName name="h" hidden="1">"${CANARY}"</definedName><definedName name="p" comment="${CANARY}">"C:\\${CANARY}"</definedName></definedNames>
       <customWorkbookViews><customWorkbookView name="${CANARY}"/></customWorkbookViews>
       <pivotCaches><pivotCache cacheId="1" r:id="rId3"/></pivotCaches>`,
      [
        ["worksheet", "sheet.xml"],
        ["externalLink", "external.xml"],
        ["pivotCacheDefinition", "pivot.xml"],
        ["connections", "connections.xml"],
        ["microsoft.com/office/2017/10/relationships/person", "persons.xml"],
        ["usernames", "users.xml"],
        ["revisionHeaders", "revisions.xml"],
      ],
      {
        "xl/sheet.xml": {
          type: `${SHEET}worksheet+xml`,
          content:
            `<worksheet ${sheetNs}><sheetData><row r="1"><c r="A1"><f>SUM(1,[1]T!B1)</f><v>4711</v></c></row></sheetData><sheetProtection sheet="1" hashValue="${CANARY}"/><protectedRanges><protectedRange name="${CANARY}"/></protectedRanges><scenarios><scenario user="${CANARY}"/></scenarios><hyperlinks><hyperlink ref="A1" r:id="rId3" tooltip="C:\\${CANARY}"/></hyperlinks><pageSetup r:id="rId4"/><legacyDrawing r:id="rId2"/></worksheet>`,
          links: [
            ["comments", "comments.xml"],
            ["vmlDrawing", "vml.vml"],
            ["hyperlink", `!file:///${CANARY}`],
            ["printerSettings", "printer.bin"],
            ["microsoft.com/office/2017/10/relationships/threadedComment", "threads.xml"],
          ],
        },
        "xl/comments.xml": {
          type: `${SHEET}comments+xml`,
          content:
            `<comments ${sheetNs}><authors><author>tc=${guid}</author><author>${CANARY}</author></authors><commentList><comment ref="A1" authorId="1" xr:uid="${CANARY}"><text><r><rPr><b/></rPr><t>${CANARY}:</t></r><r><t>see the ledger</t></r></text></comment><comment ref="A2" authorId="0"><text><t>threaded</t></text></comment></commentList></comments>`,
        },
        "xl/threads.xml": {
          type: "application/vnd.ms-excel.threadedcomments+xml",
          content:
            `<ThreadedComments xmlns="${threads}"><threadedComment ref="A2" dT="${CANARY}" personId="${guid}" id="${guid}"><text>threaded</text><mentions><mention mentionId="${CANARY}"/></mentions></threadedComment></ThreadedComments>`,
        },
        "xl/persons.xml": {
          type: "application/vnd.ms-excel.person+xml",
          content:
            `<personList xmlns="${threads}"><person displayName="${CANARY}" id="${guid}" userId="${CANARY}" providerId="AD"/></personList>`,
        },
        "xl/vml.vml": {
          type: "application/vnd.openxmlformats-officedocument.vmlDrawing",
          content:
            `<xml${NS}><v:shape id="s" o:gfxdata="${CANARY}"><v:textbox><div style="x" class="${CANARY}">a<br>b</div></v:textbox><x:ClientData ObjectType="Note"><x:FmlaMacro>${CANARY}</x:FmlaMacro></x:ClientData></v:shape></xml>`,
        },
        "xl/external.xml": {
          type: `${SHEET}externalLink+xml`,
          content:
            `<externalLink ${sheetNs}><externalBook r:id="rId1"><sheetNames><sheetName val="T"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="B1"><v>${CANARY}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
          links: [["externalLinkPath", `!file:///C:/${CANARY}.xlsx`]],
        },
        "xl/pivot.xml": {
          type: `${SHEET}pivotCacheDefinition+xml`,
          content:
            `<pivotCacheDefinition ${sheetNs} refreshedBy="${CANARY}" refreshedDate="45186.5" recordCount="0"><cacheSource type="worksheet"/></pivotCacheDefinition>`,
        },
        "xl/connections.xml": {
          type: `${SHEET}connections+xml`,
          content:
            `<connections ${sheetNs}><connection id="1" name="${CANARY}" odcFile="${CANARY}"><dbPr connection="UID=${CANARY}"/></connection></connections>`,
        },
        "xl/users.xml": {
          type: `${SHEET}userNames+xml`,
          content: `<users ${sheetNs}><userInfo name="${CANARY}"/></users>`,
        },
        "xl/revisions.xml": {
          type: `${SHEET}revisionHeaders+xml`,
          content: `<headers ${sheetNs} guid="${CANARY}"/>`,
        },
        "xl/printer.bin": { type: `${SHEET}printerSettings`, content: CANARY },
      },
    ),
  );
  match(textOf(bytes, "xl/worksheets/sheet1.xml"), /<f>SUM\(1,\[1\]T!B1\)<\/f><v>4711<\/v>/);
  match(textOf(bytes, "docProps/app.xml"), /<Application>Microsoft Excel</); // keeps saved values
  match(textOf(bytes, "xl/workbook.xml"), /_xlnm\.Print_Titles/);
  match(textOf(bytes, "xl/comments.xml"), /<t>Author:<\/t>.*see the ledger.*threaded/);
  match(textOf(bytes, "xl/externalLinks/_rels/externalLink1.xml.rels"), /Target="Book\.xlsx"/);
  const [, id] = /tc=(\{[^}]*\})/.exec(textOf(bytes, "xl/comments.xml"))!;
  ok(textOf(bytes, "xl/threadedComments/threadedComment1.xml").includes(`id="${id}"`));
});

Deno.test("Excel 4 macro sheets are refused", async () => {
  const file = workbook("<sheets/>", [[
    "microsoft.com/office/2006/relationships/xlMacrosheet",
    "m.xml",
  ]], {
    "xl/m.xml": { type: "application/vnd.ms-excel.macrosheet+xml", content: "<x/>" },
  });
  await rejects(cleaned(format("xlsx"), file), { reason: "active" });
});

Deno.test("PowerPoint: every carrier goes, text, notes and comments stay", async () => {
  const { bytes } = await clean(
    "pptx",
    document({
      "ppt/presentation.xml": {
        type: `${SLIDE}presentation.main+xml`,
        content:
          `<p:presentation${NS}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst><p:modifyVerifier hashData="${CANARY}"/><p:custDataLst><p:tags r:id="rId3"/></p:custDataLst></p:presentation>`,
        links: [
          ["slide", "slide.xml"],
          ["commentAuthors", "authors.xml"],
          ["tags", "tags.xml"],
          ["microsoft.com/office/2016/11/relationships/changesInfo", "changes.xml"],
          ["microsoft.com/office/2018/10/relationships/authors", "people.xml"],
        ],
      },
      "ppt/slide.xml": {
        type: `${SLIDE}slide+xml`,
        content:
          `<p:sld${NS}><p:cSld name=""><p:spTree><p:sp><p:nvSpPr><p:cNvPr id="4" name="${CANARY}" descr="\\\\s\\${CANARY}"><a:hlinkClick r:id="rId1" invalidUrl="${CANARY}"/></p:cNvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>kept</a:t></a:r></a:p></p:txBody></p:sp><p:graphicFrame><p:nvGraphicFramePr/><a:graphic><a:graphicData uri="ole"><mc:AlternateContent><mc:Choice Requires="v"><p:oleObj r:id="rId2" name="C:\\${CANARY}"><p:link/></p:oleObj></mc:Choice><mc:Fallback><p:oleObj r:id="rId2"><p:link/><p:pic><p:nvPicPr/></p:pic></p:oleObj></mc:Fallback></mc:AlternateContent></a:graphicData></a:graphic></p:graphicFrame></p:spTree></p:cSld></p:sld>`,
        links: [
          ["hyperlink", `!file:///${CANARY}`],
          ["oleObject", `!file:///C:/${CANARY}.xlsx`],
          ["comments", "comments.xml"],
          ["notesSlide", "notes.xml"],
        ],
      },
      "ppt/comments.xml": {
        type: `${SLIDE}comments+xml`,
        content:
          `<p:cmLst${NS}><p:cm authorId="1" dt="2023-09-17T14:22:31" idx="1"><p:text>asked</p:text></p:cm></p:cmLst>`,
      },
      "ppt/authors.xml": {
        type: `${SLIDE}commentAuthors+xml`,
        content:
          `<p:cmAuthorLst${NS}><p:cmAuthor id="1" name="${CANARY}" initials="${CANARY}"><p:extLst><p:ext uri="{19B8F6BF-5375-455C-9EA6-DF929625EA0E}"><own:x userId="${CANARY}"/></p:ext></p:extLst></p:cmAuthor></p:cmAuthorLst>`,
      },
      "ppt/people.xml": {
        type: "application/vnd.ms-powerpoint.authors+xml",
        content:
          `<p188:authorLst${NS}><p188:author id="{6B1F0C9E-4D2A-4E57-9C31-7A5E2F8D1104}" name="${CANARY}" initials="${CANARY}" userId="${CANARY}" providerId="AD"/></p188:authorLst>`,
      },
      "ppt/notes.xml": {
        type: `${SLIDE}notesSlide+xml`,
        content: `<p:notes${NS}><a:t>noted</a:t></p:notes>`,
      },
      "ppt/tags.xml": {
        type: `${SLIDE}tags+xml`,
        content: `<p:tagLst${NS}><p:tag name="a" val="${CANARY}"/></p:tagLst>`,
      },
      "ppt/changes.xml": {
        type: "application/vnd.ms-powerpoint.changesinfo+xml",
        content: `<x>${CANARY}</x>`,
      },
    }, [["officeDocument", "ppt/presentation.xml"]]),
  );
  const slide = textOf(bytes, "ppt/slides/slide1.xml");
  match(slide, /kept/);
  match(slide, /<p:pic><p:nvPicPr\/><\/p:pic>/);
  ok(!/graphicFrame|oleObj|hlinkClick/.test(slide));
  match(textOf(bytes, "ppt/comments/comment1.xml"), /asked/);
  match(textOf(bytes, "ppt/notesSlides/notesSlide1.xml"), /noted/);
});
