/** SVG pictures. W3C, "Scalable Vector Graphics (SVG) 1.1" and 2. */
import { carriers } from "../carriers.ts";
import { type Category, type Format, Refusal, type Work } from "../format.ts";
import { cleanDeclarations, cleanSheet, cleanValue, type Names } from "../svg_css.ts";
import { leftInSvg } from "../svg_left.ts";
import { ATTRIBUTES, ELEMENTS, PROPERTIES, TEXT } from "../svg_names.ts";
import { isCompressed, prologOf } from "../svg_prolog.ts";
import { type Attribute, type Element, readXml, rewriteXml, type Verdict } from "../xml.ts";

const SVG = "http://www.w3.org/2000/svg", XLINK = "http://www.w3.org/1999/xlink";

/** Text of a drawing, in bytes: more than any map or plan that a browser still shows. */
const MOST = 20 * 1024 * 1024;

/**
 * The document is written anew from the elements, attributes and style properties that draw. Ids
 * and classes, which editors make from layer names, get numbers; embedded pictures are cleaned in
 * turn; whatever fetches, runs or only tells something goes.
 */
export const svg: Format = {
  id: "svg",
  label: "SVG picture",
  media: "image/svg+xml",
  extensions: ["svg", "svgz"],
  detect: (bytes) => prologOf(bytes, 65_536) !== undefined,
  scrub,
  inspect: (bytes) => [...carriers(bytes), ...leftInSvg(bytes)],
};

async function scrub(bytes: Uint8Array, work: Work): Promise<Uint8Array> {
  const found = prologOf(bytes, MOST);
  if (!found) throw new Refusal("damaged", "SVG prolog");
  if (found.body.length >= MOST) throw new Refusal("too-large", "SVG text");
  work.inflated(found.body.length);
  if (isCompressed(bytes)) work.removed("Name and time of compression", "time");
  if (found.instructions) work.removed("Processing instruction", "software");
  if (found.doctype) work.removed("Document type", "software");
  if (found.comments || found.body.includes("<!--")) work.removed("Comment", "software");
  const body = found.body.replace(/&([\w.:-]+);/g, (reference, name: string) => {
    const value = found.entities.get(name);
    if (value === undefined) return reference;
    work.inflated(value.length);
    return value.replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&apos;");
  });
  const source = new TextEncoder().encode(body);
  const names = neutralNames();
  const { images, sheets } = await prepare(source, names, work);

  let sheet = 0;
  const written = new Set<Element>();
  return rewriteXml(source, {
    open(element): Verdict {
      if (element.uri !== SVG || !ELEMENTS.has(element.local)) {
        const [field, category] = DROPPED.get(element.local) ?? EDITOR;
        work.removed(field, category);
        return "drop";
      }
      if (element.local === "style" && !isSheet(element)) return "drop";
      element.name = element.local;
      if (!element.parent) declare(element, names, images, work);
      else element.attributes = clean(element, names, images, work);
      return fetches(element) ? "drop" : "keep";
    },
    text(text, parent) {
      if (TEXT.has(parent.local)) return text;
      if (parent.local !== "style" || written.has(parent)) return "";
      written.add(parent);
      return sheets[sheet++] ?? "";
    },
  });
}

type Named = readonly [field: string, category: Category];
const EDITOR: Named = ["Editor data", "software"];
/** What goes, in words; other elements are an editor's own. */
const DROPPED = new Map<string, Named>([
  ["metadata", ["SVG metadata", "person"]],
  ["title", ["SVG title", "person"]],
  ["desc", ["SVG description", "person"]],
  ["script", ["Script", "hidden"]],
  ["foreignObject", ["Foreign object", "hidden"]],
]);

/** A style sheet where nothing around it can be dropped, so that both passes count alike. */
function isSheet(element: Element): boolean {
  if (element.local !== "style" || element.uri !== SVG) return false;
  for (let at = element.parent; at; at = at.parent) {
    if (at.uri !== SVG || !/^(svg|g|defs|symbol|switch|a)$/.test(at.local)) return false;
  }
  return true;
}

const isImage = ({ local, uri }: Element) =>
  uri === SVG && (local === "image" || local === "feImage");

/** Numbers ids and classes in the order in which they are met. */
function neutralNames(): Names {
  const ids = new Map<string, string>(), classes = new Map<string, string>();
  const numbered = (map: Map<string, string>, prefix: string) => (name: string) => {
    const known = map.get(name) ?? `${prefix}${map.size + 1}`;
    map.set(name, known);
    return known;
  };
  return { id: numbered(ids, "i"), className: numbered(classes, "c") };
}

/** Cleans the style sheets, and the pictures inside, which takes waiting, before the rewriting. */
async function prepare(source: Uint8Array, names: Names, work: Work) {
  const texts = new Map<Element, string>();
  const images = new Map<string, string>();
  readXml(source, (element) => {
    if (!isImage(element)) return;
    for (const { local, value } of element.attributes) {
      if (local === "href" && /^\s*data:/i.test(value)) images.set(value, "");
    }
  }, (text, parent) => {
    if (parent && isSheet(parent)) {
      texts.set(parent, (texts.get(parent) ?? "") + text);
    }
  });
  for (const address of images.keys()) {
    const { bytes, format } = await work.nested(dataOf(address), "");
    if (!format.media.startsWith("image/")) throw new Refusal("not-certain", "data in SVG");
    images.set(address, `data:${format.media};base64,${bytes.toBase64()}`);
  }
  return { images, sheets: [...texts.values()].map((text) => cleanSheet(text, names)) };
}

/** The bytes of a `data:` address (RFC 2397). */
function dataOf(address: string): Uint8Array {
  const [, head = "", data = ""] = /^\s*data:([^,]*),([^]*)$/i.exec(address) ?? [];
  const plain = decodeURIComponent(data);
  if (!/;\s*base64\s*$/i.test(head)) return new TextEncoder().encode(plain);
  return Uint8Array.fromBase64(plain.replace(/\s+/g, ""));
}

/** The root says what is SVG; nothing else declares anything. */
function declare(root: Element, names: Names, images: Map<string, string>, work: Work): void {
  const attribute = (name: string, value: string): Attribute => ({
    name,
    prefix: "",
    local: "",
    uri: "",
    value,
  });
  root.attributes = [
    attribute("xmlns", SVG),
    attribute("xmlns:xlink", XLINK),
    ...clean(root, names, images, work),
  ];
}

function clean(
  element: Element,
  names: Names,
  images: Map<string, string>,
  work: Work,
): Attribute[] {
  return element.attributes.flatMap((attribute) => {
    const name = attribute.uri === XLINK && attribute.local === "href"
      ? "xlink:href"
      : attribute.name;
    const value = cleanAttribute(name, attribute.value, names, isImage(element) ? images : NONE);
    if (value !== undefined) return [{ ...attribute, name, value }];
    if (attribute.prefix !== "xmlns" && name !== "xmlns") {
      if (/href$/.test(name)) work.removed("External link", "hidden");
      else if (attribute.uri !== "" || /^data-/.test(name)) work.removed(...EDITOR);
      else if (/^on/.test(name)) work.removed("Script", "hidden");
    }
    return [];
  });
}

/** Attributes that hold measures and nothing else, and the words that may stand in them. */
const MEASURES = /^(?:points|viewBox|[xy][12]?|[cfr][xy]|d[xy]|r|width|height)$/;
const UNITS = /^(?:px|pt|pc|mm|cm|in|em|ex|ch|rem|vw|vh|e|auto)$/i;
/** Path data (SVG 1.1, 8.3): commands, and the exponent of a number. */
const COMMANDS = /^[mzlhvcsqtae]{1,3}$/i;

function isMeasure(value: string, word: RegExp): boolean {
  return /^[-+\d\s.,%a-z]*$/i.test(value) &&
    (value.match(/[a-z]+/gi) ?? []).every((one) => word.test(one));
}

/** Inputs of filters that are not the result of another one (SVG 1.1, 15.7.2). */
const INPUTS = /^(Source(Graphic|Alpha)|Background(Image|Alpha)|(Fill|Stroke)Paint)$/;
const NONE: ReadonlyMap<string, string> = new Map();

function cleanAttribute(
  name: string,
  value: string,
  names: Names,
  images: ReadonlyMap<string, string>,
): string | undefined {
  if (name === "id") return names.id(value);
  if (name === "class") return value.split(/\s+/).filter(Boolean).map(names.className).join(" ");
  if (name === "style") return cleanDeclarations(value, names) || undefined;
  if (name === "xml:space") return value === "preserve" ? value : undefined;
  if (name === "href" || name === "xlink:href") {
    const target = value.trim();
    return /^#./.test(target) ? `#${names.id(target.slice(1))}` : images.get(value);
  }
  if (name === "begin" || name === "end") return cleanTimes(value, names);
  if (!PROPERTIES.has(name) && !ATTRIBUTES.has(name)) return undefined;
  if (name === "d") return isMeasure(value, COMMANDS) ? value : undefined;
  if (MEASURES.test(name)) return isMeasure(value, UNITS) ? value : undefined;
  if (/^(in2?|result)$/.test(name)) return INPUTS.test(value) ? value : names.id(value);
  return cleanValue(value, names);
}

/** Times of an animation: clock values, and events of other elements (SVG 1.1, 19.2.8). */
function cleanTimes(value: string, names: Names): string | undefined {
  const times = value.split(";").map((one) => one.trim()).flatMap((one) => {
    if (/^([-+]?[\d:.]+(h|min|ms|s)?|indefinite|click)$/.test(one)) return [one];
    const [, id, event] =
      /^([^\s;.]+)\.((?:begin|end|click)(?:\s*[-+]\s*[\d:.]+(?:h|min|ms|s)?)?)$/.exec(one) ?? [];
    return id && event ? [`${names.id(id)}.${event}`] : [];
  });
  return times.length > 0 ? times.join(";") : undefined;
}

/** True for a picture without a source left, and an animation of something that may not change. */
function fetches({ local, attributes }: Element): boolean {
  const value = (name: string) => attributes.find((one) => one.name === name)?.value;
  if (local === "image") return !value("href") && !value("xlink:href");
  const animated = value("attributeName");
  return animated !== undefined && !PROPERTIES.has(animated) && !ATTRIBUTES.has(animated);
}
