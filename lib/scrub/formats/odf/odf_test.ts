import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import fc from "fast-check";
import type { Format } from "../../format.ts";
import { CANARY, cleaned } from "../../testing.ts";
import { type Files, holdsInside, namesOf, pack, textOf } from "../../zip_testing.ts";
import { openDocuments } from "./mod.ts";

const OASIS = "urn:oasis:names:tc:opendocument:xmlns";
const NS = Object.entries({
  office: `${OASIS}:office:1.0`,
  text: `${OASIS}:text:1.0`,
  table: `${OASIS}:table:1.0`,
  draw: `${OASIS}:drawing:1.0`,
  style: `${OASIS}:style:1.0`,
  svg: `${OASIS}:svg-compatible:1.0`,
  meta: `${OASIS}:meta:1.0`,
  config: `${OASIS}:config:1.0`,
  script: `${OASIS}:script:1.0`,
  presentation: `${OASIS}:presentation:1.0`,
  xlink: "http://www.w3.org/1999/xlink",
  dc: "http://purl.org/dc/elements/1.1/",
  officeooo: "http://openoffice.org/2009/office",
  xhtml: "http://www.w3.org/1999/xhtml",
  own: "urn:somebody:own",
}).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join("");

const format = (id: string): Format => openDocuments.find((one) => one.id === id)!;
const MEDIA = "application/vnd.oasis.opendocument.text";

function manifest(names: string[], more = ""): string {
  const entries = names.map((name) =>
    `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="${
      name === "/" ? MEDIA : /Object \d+\/$/.test(name) ? `${MEDIA}` : "text/xml"
    }">${more}</manifest:file-entry>`
  );
  return `<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0">${
    entries.join("")
  }</manifest:manifest>`;
}

const markup = (root: string, body: string) =>
  `<office:document-${root}${NS} office:version="1.3">${body}</office:document-${root}>`;

/** A text document with this body and further files. */
function textDocument(body: string, more: Files = {}): Uint8Array {
  const content = markup(
    "content",
    `<office:body><office:text>${body}</office:text></office:body>`,
  );
  const files: Files = { mimetype: MEDIA, "content.xml": content, ...more };
  return pack({ ...files, "META-INF/manifest.xml": manifest(["/", ...Object.keys(more)]) });
}

async function clean(bytes: Uint8Array, id = "odt") {
  equal(openDocuments.filter((one) => one.detect(bytes)).map((one) => one.id).join(), id);
  const result = await cleaned(format(id), bytes);
  deepEqual(result.left, []);
  deepEqual(
    namesOf(result.bytes).filter((name) => textOf(result.bytes, name).includes(CANARY)),
    [],
  );
  ok(!holdsInside(result.bytes));
  ok(!result.removed.join().includes(CANARY));
  return result;
}

const BODY = {
  changes:
    `<text:tracked-changes><text:changed-region xml:id="ct93866378918992" text:id="ct93866378918992"><text:deletion><office:change-info><dc:creator>${CANARY}</dc:creator><dc:date>${CANARY}</dc:date></office:change-info><text:p>kept</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p><text:change text:change-id="ct93866378918992"/></text:p>`,
  annotation:
    `<text:p><office:annotation><dc:creator>${CANARY}</dc:creator><dc:date>${CANARY}</dc:date><dc:contributor>${CANARY}</dc:contributor><meta:creator-initials>${CANARY}</meta:creator-initials><meta:date-string>${CANARY}</meta:date-string><meta:printed-by>${CANARY}</meta:printed-by><text:p>kept</text:p></office:annotation></text:p>`,
  slideComment:
    `<officeooo:annotation><dc:creator>${CANARY}</dc:creator><meta:creator-initials>${CANARY}</meta:creator-initials><dc:date>${CANARY}</dc:date><text:p>kept</text:p></officeooo:annotation>`,
  fields:
    `<text:p><text:author-name>${CANARY}</text:author-name><text:file-name>${CANARY}</text:file-name><text:sender-email>${CANARY}</text:sender-email><text:user-defined text:name="x">${CANARY}</text:user-defined><text:title>kept</text:title></text:p>`,
  userField:
    `<text:user-field-decls><text:user-field-decl office:string-value="${CANARY}" text:name="${CANARY}"/></text:user-field-decls><text:p><text:user-field-get text:name="${CANARY}">kept</text:user-field-get></text:p>`,
  link:
    `<text:p><text:a xlink:href="../../C:/${CANARY}.ods">kept</text:a><text:a xlink:href="mailto:${CANARY}@example.org">kept</text:a></text:p>`,
  picture:
    `<text:p><draw:frame draw:name="${CANARY}"><draw:image xlink:href="file:///${CANARY}.jpg"/><svg:desc>C:\\${CANARY}</svg:desc></draw:frame></text:p>`,
  inline:
    `<text:p><draw:image><office:binary-data>${CANARY}</office:binary-data></draw:image></text:p>`,
  revision:
    `<style:style style:name="P1"><style:text-properties officeooo:rsid="${CANARY}" officeooo:paragraph-rsid="${CANARY}"/></style:style>`,
  section:
    `<text:section text:name="s" text:protection-key="${CANARY}"><text:section-source xlink:href="${CANARY}"/><text:p>kept</text:p></text:section>`,
  script:
    `<text:script script:language="x">${CANARY}</text:script><office:event-listeners><script:event-listener xlink:href="vnd.sun.star.script:${CANARY}"/></office:event-listeners>`,
  formula:
    `<table:table table:name="t"><table:table-cell table:formula="of:=['file:///C:/${CANARY}.ods'#$S.A1]"/></table:table>`,
  cache:
    `<table:table table:name="'file:///C:/${CANARY}.ods'#$S"><table:table-source xlink:href="${CANARY}"/></table:table>`,
  rdfa:
    `<text:p xhtml:about="${CANARY}" xhtml:content="${CANARY}"><own:x>${CANARY}</own:x></text:p>`,
  comment: `<!--${CANARY}--><?x ${CANARY}?>`,
};

const AROUND: Files = {
  "meta.xml": markup(
    "meta",
    `<office:meta><meta:initial-creator>${CANARY}</meta:initial-creator><dc:date>${CANARY}</dc:date><meta:user-defined meta:name="${CANARY}">${CANARY}</meta:user-defined></office:meta>`,
  ),
  "settings.xml": markup(
    "settings",
    `<office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item config:name="ViewLeft" config:type="int">${CANARY}</config:config-item></config:config-item-set><config:config-item-set config:name="ooo:configuration-settings"><config:config-item config:name="PrinterName" config:type="string">${CANARY}</config:config-item><config:config-item config:name="TabOverflow" config:type="boolean">true</config:config-item><config:config-item config:name="TableRowKeep" config:type="boolean">${CANARY}</config:config-item></config:config-item-set></office:settings>`,
  ),
  "Thumbnails/thumbnail.png": CANARY,
  "Basic/Standard/Module1.xml": CANARY,
  "Configurations2/accelerator/current.xml": CANARY,
  "layout-cache": CANARY,
  "manifest.rdf": `<x>${CANARY}</x>`,
  "META-INF/documentsignatures.xml": `<x>${CANARY}</x>`,
  "Versions/Version1": CANARY,
  [`Pictures/${CANARY}.jpg`]: CANARY,
};

Deno.test("ODF: every carrier in the text and around it goes, the text stays", async () => {
  const { bytes, removed } = await clean(textDocument(Object.values(BODY).join(""), AROUND));
  const text = textOf(bytes, "content.xml");
  equal(text.match(/kept/g)?.length, 8);
  match(text, /<dc:creator>Author<\/dc:creator><dc:date>1980-01-01T00:00:00<\/dc:date>/);
  match(text, /xml:id="ct1" text:id="ct1".*text:change-id="ct1"/);
  match(text, /'Book\.ods'#\$S\.A1/);
  deepEqual(namesOf(bytes), ["mimetype", "content.xml", "settings.xml", "META-INF/manifest.xml"]);
  const settings = textOf(bytes, "settings.xml");
  equal(settings.match(/config:config-item /g)?.length, 1);
  ok(settings.includes('config:name="TabOverflow" config:type="boolean">true<'));
  for (
    const note of [
      "person: Author",
      "device: Printer settings",
      "hidden: Thumbnail",
      "hidden: Macros",
      "history: Layout cache",
      "history: Earlier revisions",
      "person: Digital signature",
      "hidden: Unused part",
    ]
  ) ok(removed.includes(note), note);
});

Deno.test("ODF: carriers anywhere and in any number go", async () => {
  const names = Object.keys(BODY) as (keyof typeof BODY)[];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { maxLength: 6 }), async (list) => {
      const body = list.map((name) => `<text:list-item>${BODY[name]}</text:list-item>`).join("");
      await clean(textDocument(`<text:list>${body}</text:list>`));
    }),
    { numRuns: 40 },
  );
});

Deno.test("ODF: the second look finds carriers without the scrubber's help", async () => {
  for (
    const name of ["changes", "annotation", "slideComment", "fields", "link", "revision"] as const
  ) {
    const left = await format("odt").inspect(textDocument(BODY[name]));
    ok(left.some((field) => !field.startsWith("ZIP")), name);
  }
});

Deno.test("ODF: documents and files inside are cleaned, renamed and listed in the manifest", async () => {
  const inner = markup("content", `<office:body>${BODY.annotation}</office:body>`);
  const { bytes } = await clean(textDocument(
    `<draw:frame><draw:object xlink:href="./${CANARY}"/></draw:frame><draw:frame><draw:object-ole xlink:href="./Other"/></draw:frame><draw:image xlink:href="Pictures/lost.png"/>`,
    {
      [`${CANARY}/`]: "",
      [`${CANARY}/content.xml`]: inner,
      [`${CANARY}/meta.xml`]: AROUND["meta.xml"]!,
      Other: textDocument(BODY.annotation),
    },
  ));
  deepEqual(namesOf(bytes), [
    "mimetype",
    "Object 1/content.xml",
    "Object 2",
    "content.xml",
    "META-INF/manifest.xml",
  ]);
  match(textOf(bytes, "content.xml"), /href="\.\/Object 1".*href="\.\/Object 2"/);
  ok(!textOf(bytes, "content.xml").includes("draw:image"));
  const listed = [...textOf(bytes, "META-INF/manifest.xml").matchAll(/full-path="([^"]*)"/g)];
  deepEqual(listed.map(([, name]) => name), [
    "/",
    "Object 1/",
    "Object 1/content.xml",
    "Object 2",
    "content.xml",
  ]);
});

Deno.test("ODF: `mimetype` stands first and stored; same input, same bytes", async () => {
  const file = textDocument(BODY.annotation);
  const { bytes } = await clean(file);
  equal(new TextDecoder().decode(bytes.subarray(30, 38 + MEDIA.length)), `mimetype${MEDIA}`);
  deepEqual((await clean(file)).bytes, bytes);
  deepEqual((await clean(bytes)).bytes, bytes);
});

Deno.test("ODF: encrypted, damaged and endless documents are refused", async () => {
  const refused = (file: Uint8Array, reason: string) =>
    rejects(cleaned(format("odt"), file), { reason });
  const content = markup("content", "");
  const locked = manifest(["content.xml"], "<manifest:encryption-data/>");
  await refused(
    pack({ mimetype: MEDIA, "content.xml": content, "META-INF/manifest.xml": locked }),
    "encrypted",
  );
  await refused(pack({ mimetype: MEDIA, "content.xml": content }), "damaged");
  await refused(pack({ mimetype: MEDIA, "META-INF/manifest.xml": manifest(["/"]) }), "damaged");
  const self = markup("content", '<draw:object xlink:href="."/><draw:object xlink:href="a"/>');
  const deep: Files = {};
  for (let depth = 1; depth < 8; depth++) deep[`${"a/".repeat(depth)}content.xml`] = self;
  await refused(textDocument('<draw:object xlink:href="a"/>', deep), "too-deep");
});

Deno.test("ODF: cut and changed files are refused or clean", async () => {
  const file = textDocument(Object.values(BODY).join(""), AROUND);
  const damage = fc.tuple(fc.nat(file.length - 1), fc.nat(255), fc.boolean());
  await fc.assert(
    fc.asyncProperty(damage, async ([at, value, cut]) => {
      const broken = cut ? file.slice(0, at) : file.slice();
      if (!cut) broken[at] = value;
      try {
        const { bytes, left } = await cleaned(format("odt"), broken);
        return left.length > 0 || !holdsInside(bytes);
      } catch {
        return true;
      }
    }),
    { numRuns: 200 },
  );
});
