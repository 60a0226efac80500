/** For tests: builds Office documents by hand. */
import { deepEqual, ok } from "node:assert/strict";
import type { Format } from "../../format.ts";
import { CANARY, cleaned } from "../../testing.ts";
import { type Files, holdsInside, namesOf, pack, textOf } from "../../zip_testing.ts";
import { office } from "./mod.ts";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MS = "http://schemas.microsoft.com/office";

/** Namespaces of all that the fixtures use. */
export const NS = Object.entries({
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  p: "http://schemas.openxmlformats.org/presentationml/2006/main",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  xdr: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  r: REL,
  w14: `${MS}/word/2010/wordml`,
  w15: `${MS}/word/2012/wordml`,
  w16cid: `${MS}/word/2016/wordml/cid`,
  xr: `${MS}/spreadsheetml/2014/revision`,
  x15ac: `${MS}/spreadsheetml/2010/11/ac`,
  p14: `${MS}/powerpoint/2010/main`,
  p188: `${MS}/powerpoint/2018/8/main`,
  a16: `${MS}/drawing/2014/main`,
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
  own: "urn:somebody:own",
}).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join("");

export interface TestPart {
  type: string;
  content: string | Uint8Array;
  /** `rId1` and so on, in this order: kind (or whole type) and target; external with a "!". */
  links?: readonly (readonly [kind: string, target: string])[];
}

function relationships(links: readonly (readonly [string, string])[]): string {
  const items = links.map(([kind, target], index) => {
    const type = kind.includes("/") ? `http://schemas.${kind}` : `${REL}/${kind}`;
    const mode = target.startsWith("!") ? ' TargetMode="External"' : "";
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${
      target.replace("!", "")
    }"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
    items.join("")
  }</Relationships>`;
}

/** A package of these parts; `links` are those of the package itself. */
export function document(
  parts: Record<string, TestPart>,
  links: readonly (readonly [string, string])[],
): Uint8Array {
  const files: Files = {};
  const types = Object.entries(parts).map(([name, { type }]) =>
    `<Override PartName="/${name}" ContentType="${type}"/>`
  );
  files["[Content_Types].xml"] =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${
      types.join("")
    }</Types>`;
  files["_rels/.rels"] = relationships(links);
  for (const [name, { content, links }] of Object.entries(parts)) {
    files[name] = content;
    if (links) files[name.replace(/([^/]*)$/, "_rels/$1.rels")] = relationships(links);
  }
  return pack(files);
}

export const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
export const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
export const SLIDE = "application/vnd.openxmlformats-officedocument.presentationml.";

/** A Word document with this body, settings and further parts, linked from `rId2` on. */
export function wordDocument(
  body: string,
  settings = "",
  more: Record<string, TestPart & { kind: string }> = {},
): Uint8Array {
  const links = Object.entries(more).map(([name, { kind }]) => [kind, `/${name}`] as const);
  return document({
    "word/document.xml": {
      type: `${WORD}document.main+xml`,
      content: `<w:document${NS} mc:Ignorable="w14 w15 own"><w:body>${body}</w:body></w:document>`,
      links: [["settings", "settings.xml"], ...links],
    },
    "word/settings.xml": {
      type: `${WORD}settings+xml`,
      content: `<w:settings${NS}>${settings}</w:settings>`,
    },
    ...more,
  }, [["officeDocument", "word/document.xml"]]);
}

/** The format with this id. */
export const format = (id: string): Format => office.find((one) => one.id === id)!;

/** Cleans a document of a format, and demands that no canary is left and that nothing removed names one. */
export async function clean(id: string, bytes: Uint8Array) {
  ok(format(id).detect(bytes), "detected");
  ok(office.filter((one) => one.detect(bytes)).length === 1, "detected once");
  const result = await cleaned(format(id), bytes);
  deepEqual(result.left, []);
  const where = namesOf(result.bytes).filter((name) => textOf(result.bytes, name).includes(CANARY));
  deepEqual(where, []);
  ok(!holdsInside(result.bytes), "canary inside");
  ok(!result.removed.join().includes(CANARY));
  return result;
}
