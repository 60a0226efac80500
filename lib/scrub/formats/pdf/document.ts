/** The document: catalog and pages (ISO 32000-2, 7.7), written into a new one. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHeader,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { concat } from "../../bytes.ts";
import { type Category, Refusal, type Work } from "../../format.ts";
import { annotations, interactiveForm, placeAnnotations } from "./annotations.ts";
import { profile } from "./color.ts";
import {
  Copy,
  copyFields,
  dict,
  hexString,
  keys,
  list,
  oneOf,
  packed,
  plain,
  type Rule,
  text,
} from "./copy.ts";
import { decode } from "./filters.ts";
import { layerProperties } from "./layers.ts";
import { copyOutline } from "./outline.ts";
import { group, paint, Used } from "./paint.ts";
import { action, destination, readNames } from "./targets.ts";

const key = (name: string) => PDFName.of(name);

/** Copies what people see of a document. Throws `Refusal`. */
export async function copyDocument(source: PDFContext, work: Work): Promise<PDFContext> {
  const copy = new Copy(source, work);
  const root = copy.look(source.trailerInfo.Root);
  if (!(root instanceof PDFDict)) throw new Refusal("damaged", "PDF catalog");
  // What a dynamic XFA form shows is in its XFA alone.
  if (String(copy.get(root, "NeedsRendering")) === "true") throw new Refusal("not-certain", "XFA");
  noteInfo(source, copy);
  readNames(root, copy);
  const tree = copy.out.nextRef();
  const pages = pagesOf(copy.get(root, "Pages"), copy);
  if (pages.length === 0) throw new Refusal("damaged", "PDF pages");
  const refs = pages.map(({ dict, inherited }) => copy.place(dict, pageOf(inherited, tree)));
  for (const { dict } of pages) placeAnnotations(dict, copy);
  copy.out.assign(tree, copy.out.obj({ Type: "Pages", Kids: refs, Count: refs.length }));
  const catalog = copyFields(root, catalogKeys(), copy);
  catalog.set(key("Pages"), tree);
  const outline = copyOutline(copy.get(root, "Outlines"), copy);
  if (outline) catalog.set(key("Outlines"), outline);
  copy.out.trailerInfo = { Root: copy.out.register(catalog) };
  copy.out.header = PDFHeader.forVersion(1, 7);
  await copy.finish();
  return copy.out;
}

/** 14.3.3: the information dictionary goes, whatever it holds. */
function noteInfo(source: PDFContext, copy: Copy): void {
  const categories = new Map<string, Category>([
    ["Author", "person"],
    ["Creator", "software"],
    ["Producer", "software"],
    ["CreationDate", "time"],
    ["ModDate", "time"],
  ]);
  const info = copy.look(source.trailerInfo.Info);
  for (const name of info instanceof PDFDict ? info.keys() : []) {
    const word = name.asString().slice(1);
    const known = /^(Title|Subject|Keywords|Trapped)$/.test(word) || categories.has(word);
    copy.work.removed(`PDF ${known ? word : "custom property"}`, categories.get(word) ?? "hidden");
  }
  if (source.trailerInfo.ID) copy.drop("ID");
}

/** What pages take from the nodes above them (table 31). */
const INHERITED = ["Resources", "MediaBox", "CropBox", "Rotate"];

interface Page {
  dict: PDFDict;
  inherited: ReadonlyMap<string, PDFObject>;
}

/** The pages in their order. A node that contains itself is passed over. */
function pagesOf(top: PDFObject | undefined, copy: Copy): Page[] {
  const pages: Page[] = [];
  const seen = new Set<PDFObject>();
  const nodes = [{ node: top, above: new Map<string, PDFObject>() }];
  for (let next = nodes.pop(); next; next = nodes.pop()) {
    const { node, above } = next;
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    const inherited = new Map(above);
    for (const name of INHERITED) {
      const value = node.get(key(name));
      if (value) inherited.set(name, value);
    }
    const kids = copy.get(node, "Kids");
    if (!(kids instanceof PDFArray)) pages.push({ dict: node, inherited });
    else {nodes.push(
        ...kids.asArray().map((kid) => ({ node: copy.look(kid), above: inherited })).reverse(),
      );}
  }
  return pages;
}

const pageKeys = keys("Type MediaBox CropBox BleedBox TrimBox ArtBox Rotate UserUnit Tabs", () => ({
  Group: group,
  Annots: annotations,
}));

/** 7.7.3.3. */
function pageOf(inherited: ReadonlyMap<string, PDFObject>, tree: PDFRef): Rule {
  return async (value, copy) => {
    if (!(value instanceof PDFDict)) return undefined;
    const out = copyFields(value, pageKeys(), copy);
    out.set(key("Type"), key("Page"));
    out.set(key("Parent"), tree);
    for (const name of INHERITED.slice(1)) {
      const found = copy.by(plain, inherited.get(name));
      if (found) out.set(key(name), found);
    }
    if (!out.has(key("MediaBox"))) out.set(key("MediaBox"), copy.out.obj([0, 0, 612, 792]));
    const used = new Used();
    const content = await paint(contentOf(value, copy), used, copy);
    out.set(key("Contents"), copy.out.register(packed(copy.out.obj({}), content)));
    const resources = copy.look(inherited.get("Resources"));
    out.set(
      key("Resources"),
      resources instanceof PDFDict ? used.resources(resources, copy) : copy.out.obj({}),
    );
    return out;
  };
}

/** A page's content, its parts joined as they are read (table 31, Contents). */
function contentOf(page: PDFDict, copy: Copy): Uint8Array {
  const found = copy.get(page, "Contents");
  const parts = found instanceof PDFArray
    ? found.asArray().map((part) => copy.look(part))
    : [found];
  return concat(parts.flatMap((part) => {
    if (!(part instanceof PDFRawStream)) return [];
    const { bytes, codec } = decode(part, copy.work);
    return codec ? [] : [bytes, Uint8Array.of(10)];
  }));
}

/** A colour profile for the whole document (14.11.5), without its registry's texts. */
const outputIntent: Rule = (value, copy) => {
  if (!(value instanceof PDFDict)) return undefined;
  const out = copyFields(value, outputKeys(), copy);
  out.set(key("OutputConditionIdentifier"), hexString(new TextEncoder().encode("Custom")));
  return out;
};
const outputKeys = keys("Type S", () => ({ DestOutputProfile: profile }));

const labels: Rule = dict("Limits", () => ({
  Kids: list(labels),
  Nums: list((value, copy) => value instanceof PDFNumber ? value : label(value, copy)),
}));
const label = dict("Type S St", () => ({ P: text }));

/** 7.7.2. */
const catalogKeys = keys("Type PageLayout", () => ({
  PageMode: oneOf("UseNone", "UseOutlines", "FullScreen", "UseOC"),
  PageLabels: labels,
  OutputIntents: list(outputIntent),
  OCProperties: layerProperties,
  AcroForm: interactiveForm,
  OpenAction: (value, copy) =>
    value instanceof PDFArray ? destination(value, copy) : action(value, copy),
  ViewerPreferences: dict("Direction"),
}));
