/** Writes an OpenDocument package (ODF 1.3 part 2) anew from what its documents refer to. */
import { type Format, Refusal, type Work } from "../../format.ts";
import { attributeOf, escapeValue, readXml, rewriteXml } from "../../xml.ts";
import { readZip, writeZip } from "../../zip.ts";
import { contentRule, settingsRule } from "./markup.ts";
import { type Note, PROPERTIES } from "./tables.ts";

/** Documents in documents (charts, formulas, sheets): how deep, and how many. */
const DEPTH = 4;
const OBJECTS = 200;

const MANIFEST = "META-INF/manifest.xml";
const FATAL: ReadonlySet<string> = new Set(["bomb", "too-large", "deadline", "crash"]);

interface File {
  name: string;
  bytes: Uint8Array;
  media: string;
}

/** Media types of the package's files; throws `Refusal` when any of them is encrypted. */
function readManifest(bytes: Uint8Array): Map<string, string> {
  const types = new Map<string, string>();
  readXml(bytes, (element) => {
    if (element.local === "encryption-data") throw new Refusal("encrypted", "ODF entry");
    const path = attributeOf(element, "full-path");
    if (path !== undefined) types.set(path, attributeOf(element, "media-type") ?? "");
  });
  return types;
}

/** Files that are not taken over, by the beginning of their name. */
const GONE: readonly (readonly [name: RegExp, note: Note | null])[] = [
  [/^(mimetype|META-INF\/manifest\.xml|(.*\/)?(meta|settings|content|styles)\.xml)$/, null],
  [/^META-INF\/.*signatures/, ["Digital signature", "person"]],
  [/(^|\/)Thumbnails\//, ["Thumbnail", "hidden"]],
  [/(^|\/)(Basic|Scripts|Dialogs)\//, ["Macros", "hidden"]],
  [/(^|\/)Configurations2\//, ["Program settings", "software"]],
  [/(^|\/)layout-cache$/, ["Layout cache", "history"]],
  [/(^|\/)(VersionList\.xml|Versions\/)/, ["Earlier revisions", "history"]],
  [/(^|\/)Fonts\//, ["Embedded fonts", "hidden"]],
  [/\.rdf$/, ["RDF metadata", "hidden"]],
  [/^/, ["Unused part", "hidden"]],
];

/** Cleans an OpenDocument file of the given media type. Throws `Refusal`. */
export async function scrubOpenDocument(
  media: string,
  bytes: Uint8Array,
  work: Work,
): Promise<Uint8Array> {
  const files = readZip(bytes, work);
  const manifest = files.get(MANIFEST);
  if (!manifest) throw new Refusal("damaged", "manifest");
  const types = readManifest(manifest);
  const out: File[] = [];
  const used = new Set<string>();
  let version = "";

  function take(name: string): Uint8Array | undefined {
    const file = files.get(name);
    if (file) used.add(name);
    return file?.length ? file : undefined;
  }

  /** Cleans a file that is no document of this package; null when it goes. */
  async function cleanFile(name: string): Promise<{ bytes: Uint8Array; format: Format } | null> {
    try {
      return await work.nested(take(name) ?? new Uint8Array(), name);
    } catch (error) {
      if (!(error instanceof Refusal) || FATAL.has(error.reason)) throw error;
      work.removed("Embedded file that cannot be cleaned", "hidden");
      return null;
    }
  }

  /** Cleans the document in a folder, "" or "Object 1/", into another. */
  async function cleanDocument(from: string, to: string, depth: number): Promise<void> {
    if (depth > DEPTH || out.length > OBJECTS * 8) throw new Refusal("too-deep", "ODF objects");
    const markup = ["content.xml", "styles.xml"].flatMap((name) => {
      const part = take(from + name);
      return part ? [{ name, part }] : [];
    });
    if (markup[0]?.name !== "content.xml") throw new Refusal("damaged", "content.xml");
    const places = new Map<string, string | null>();
    let [pictures, objects] = [0, 0];
    for (const { part } of markup) {
      for (const href of linksOf(part)) {
        const target = resolve(from, href);
        if (places.has(target)) continue;
        if (files.has(`${target}/content.xml`)) {
          const name = `Object ${++objects}`;
          places.set(target, `./${name}`);
          await cleanDocument(`${target}/`, `${to}${name}/`, depth + 1);
          const type = types.get(`${target}/`) ?? "";
          const known = /^application\/vnd\.oasis\.opendocument\.[\w-]+$/.test(type);
          out.push({ name: `${to}${name}/`, bytes: new Uint8Array(), media: known ? type : "" });
        } else if (files.has(target)) {
          const file = await cleanFile(target);
          if (!file) {
            places.set(target, null);
            continue;
          }
          const isObject = !/^(image|audio|video)\//.test(file.format.media);
          const name = isObject
            ? `Object ${++objects}`
            : `Pictures/file${++pictures}.${file.format.extensions[0]}`;
          places.set(target, isObject ? `./${name}` : name);
          out.push({ name: to + name, bytes: file.bytes, media: file.format.media });
        }
      }
    }
    const rule = contentRule(work, (href) => places.get(resolve(from, href)));
    for (const { name, part } of markup) {
      out.push({ name: to + name, bytes: rewriteXml(part, rule), media: "text/xml" });
    }
    const settings = take(`${from}settings.xml`);
    if (settings) {
      const kept = rewriteXml(settings, settingsRule(work));
      out.push({ name: `${to}settings.xml`, bytes: kept, media: "text/xml" });
    }
    const meta = take(`${from}meta.xml`);
    if (meta) noteProperties(meta, work);
    if (from === "") version = versionOf(markup[0].part);
  }

  await cleanDocument("", "", 0);
  for (const [name, file] of files) {
    if (used.has(name) || file.length === 0) continue;
    const note = GONE.find(([pattern]) => pattern.test(name))?.[1];
    if (note) work.removed(...note);
  }
  out.sort((a, b) => a.name < b.name ? -1 : 1);
  return writeZip([
    { name: "mimetype", bytes: new TextEncoder().encode(media), stored: true },
    ...out.filter(({ name }) => !name.endsWith("/")),
    { name: MANIFEST, bytes: writeManifest(media, version, out) },
  ]);
}

/** All addresses of a document's markup. */
function linksOf(part: Uint8Array): string[] {
  const links: string[] = [];
  readXml(part, (element) => {
    for (const { local, value } of element.attributes) if (local === "href") links.push(value);
  });
  return links;
}

/** An address as a name in the package (part 2 section 3.7); never one of a file of its own. */
function resolve(folder: string, href: string): string {
  let path = href;
  try {
    path = decodeURIComponent(href);
  } catch {
    // Not percent-encoded after all.
  }
  if (/^([a-z][\w+.-]*:|#|\/)/i.test(path)) return ":";
  const steps = folder.split("/").filter(Boolean);
  for (const step of path.split("/")) {
    if (step === ".." && steps.length === 0) return ":";
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  const name = steps.join("/");
  return /(^|\/)(content|styles|meta|settings|manifest)\.xml$/.test(name) ? ":" : name;
}

function versionOf(content: Uint8Array): string {
  let version = "";
  readXml(content, (element) => {
    if (element.parent === null) version = attributeOf(element, "version") ?? "";
  });
  return /^1\.[0-4]$/.test(version) ? ` manifest:version="${version}"` : "";
}

function noteProperties(meta: Uint8Array, work: Work): void {
  readXml(meta, () => {}, (text, parent) => {
    const note = parent && PROPERTIES.get(parent.local);
    if (note && text.trim() !== "") work.removed(...note);
  });
}

/** The manifest (part 2 section 4): each file once, without sizes. */
function writeManifest(media: string, version: string, files: readonly File[]): Uint8Array {
  const entry = (name: string, type: string, more = "") =>
    `<manifest:file-entry manifest:full-path="${escapeValue(name)}"${more} manifest:media-type="${
      escapeValue(type)
    }"/>`;
  return new TextEncoder().encode(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"' +
      `${version}>${entry("/", media, version)}` +
      `${files.map((file) => entry(file.name, file.media)).join("")}</manifest:manifest>`,
  );
}
