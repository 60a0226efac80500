/** Writes an Office document anew from the parts that are kept. */
import { Buffer } from "node:buffer";
import { Refusal, type Work } from "../../format.ts";
import { isPublicLink } from "../../paths.ts";
import { rewriteXml } from "../../xml.ts";
import { readZip, writeZip } from "../../zip.ts";
import { rewriteFields } from "./fields.ts";
import { markupRule } from "./markup.ts";
import {
  kindOf,
  readRelationships,
  readTypes,
  type Relationship,
  relationshipsName,
  sameName,
  writeRelationships,
  writeTypes,
} from "./opc.ts";
import {
  type Family,
  FILES,
  IMPLICIT,
  MAIN,
  MAIN_NAME,
  mainType,
  NAMED,
  OLE,
  stemOf,
  TYPES,
  VML,
} from "./parts.ts";
import { noteGone, noteProperties } from "./properties.ts";

/** Namespaces of relationship types: ECMA-376, its strict variant, Microsoft's own. */
const KNOWN_TYPE = new RegExp(
  "^http://(schemas\\.openxmlformats\\.org/officeDocument/2006|purl\\.oclc\\.org/ooxml/" +
    "officeDocument|schemas\\.microsoft\\.com/office/\\d{4}(/\\d\\d)?)/relationships/\\w+$",
);

/** A cleaned part, before it has its new name. */
interface Clean {
  stem: string;
  extension: string;
  type: string;
  bytes: Uint8Array;
  /** Targets are old names, in the spelling of `sameName`. */
  relationships: Relationship[];
}

/** Without a program that it trusts, LibreOffice shows newly calculated values, not saved ones. */
const APP: Clean = {
  stem: "docProps/app",
  extension: "xml",
  type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  bytes: new TextEncoder().encode(
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/' +
      'extended-properties"><Application>Microsoft Excel</Application></Properties>',
  ),
  relationships: [],
};
const APP_LINK =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties";

/** Reasons that hold for the whole document, also when a file inside it gives them. */
const FATAL: ReadonlySet<string> = new Set(["bomb", "too-large", "deadline", "crash"]);

/** Cleans an Office document of the format with this id. Throws `Refusal`. */
export async function scrubOffice(id: string, bytes: Uint8Array, work: Work): Promise<Uint8Array> {
  const files = new Map([...readZip(bytes, work)].map(([name, file]) => [sameName(name), file]));
  const types = files.get(sameName(TYPES));
  if (!types) throw new Refusal("damaged", "content types");
  const typeOf = readTypes(types);
  const clean = new Map<string, Clean | null>();
  const guids = new Map<string, string>();

  function relationshipsOf(part: string): Relationship[] {
    const file = files.get(sameName(relationshipsName(part)));
    return file ? readRelationships(part, file) : [];
  }

  function neutralGuid(guid: string): string {
    const plain = guid.replace(/[{}]/g, "").toLowerCase();
    const number = guids.get(plain) ?? (guids.size + 1).toString(16).padStart(12, "0");
    guids.set(plain, number);
    const neutral = `00000000-0000-4000-8000-${number}`.toUpperCase();
    return guid.startsWith("{") ? `{${neutral}}` : neutral;
  }

  /** Cleans a file of another format that lies in the document; null when it goes. */
  async function cleanFile(
    target: string,
    kind: "image" | "media" | "file",
  ): Promise<Clean | null> {
    try {
      const { bytes, format } = await work.nested(files.get(target)!, target);
      const isPicture = format.media.startsWith("image/");
      const isMedia = /^(audio|video)\//.test(format.media);
      if (kind === "image" && !isPicture || kind === "media" && !isMedia) {
        throw new Refusal("not-certain", "embedded type");
      }
      const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf;
      return {
        stem: isPicture ? "media/image" : isMedia ? "media/media" : "embeddings/file",
        extension: format.extensions[0]!,
        type: kind === "file" && isOle ? OLE : format.media,
        bytes,
        relationships: [],
      };
    } catch (error) {
      if (!(error instanceof Refusal) || FATAL.has(error.reason)) throw error;
      const what = { image: "Picture", media: "Sound or film", file: "Embedded file" }[kind];
      work.removed(`${what} that cannot be cleaned`, "hidden");
      return null;
    }
  }

  /** The relationship as it may stay, or null. Cleans the target when it is not markup. */
  async function keep(relationship: Relationship, source: string): Promise<Relationship | null> {
    const kind = kindOf(relationship);
    if (/^xl(Intl)?Macrosheet$/.test(kind)) throw new Refusal("active", "macro sheet");
    if (!KNOWN_TYPE.test(relationship.type)) return null;
    if (relationship.external) {
      if (kind === "hyperlink" && isPublicLink(relationship.target)) return relationship;
      // Formulas refer to other workbooks by number: the book stays, its place goes.
      if (!/externallink\+xml$/i.test(typeOf(source))) return null;
      work.removed("Path of another workbook", "software");
      return { ...relationship, target: "Book.xlsx" };
    }
    const target = sameName(relationship.target);
    if (!files.get(target)?.length) return null;
    if (FILES[kind]) {
      if (!clean.has(target)) clean.set(target, await cleanFile(target, FILES[kind]));
      return clean.get(target) ? { ...relationship, target } : null;
    }
    if (!NAMED.has(kind) && !IMPLICIT.has(kind)) return null;
    return stemOf(typeOf(target)) ? { ...relationship, target } : null;
  }

  async function cleanPart(name: string, stem: string, type: string): Promise<Clean> {
    const kept: Relationship[] = [];
    const ids = new Map<string, string>();
    for (const relationship of relationshipsOf(name)) {
      const left = await keep(relationship, name);
      if (!left) {
        if (!FILES[kindOf(relationship)] || relationship.external) noteGone(relationship, work);
        continue;
      }
      const id = /^(rId|R)[0-9a-f]{1,32}$/.test(left.id) ? left.id : `rIdX${ids.size}`;
      ids.set(left.id, id);
      kept.push(left);
    }
    const used = new Set<string>();
    const isVml = type === VML;
    const rule = markupRule({ work, kept: ids, used, neutralGuid, isVml });
    let bytes: Uint8Array = rewriteXml(
      isVml ? closeBreaks(files.get(name)!) : files.get(name)!,
      rule,
    );
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (text.includes("fldChar") || text.includes("fldSimple")) bytes = rewriteFields(bytes, work);
    const relationships = kept
      .filter((one) => IMPLICIT.has(kindOf(one)) || used.has(one.id))
      .map((one) => ({ ...one, id: ids.get(one.id)! }));
    if (relationships.length < kept.length) work.removed("Unused part", "hidden");
    return { stem, extension: isVml ? "vml" : "xml", type, bytes, relationships };
  }

  const root = relationshipsOf("");
  const start = root.find((one) => kindOf(one) === "officeDocument" && !one.external);
  const main = sameName(start?.target ?? "");
  if (!start || !files.has(main) || typeOf(main) !== mainType(id)) {
    throw new Refusal("damaged", "main part");
  }
  for (const one of root) {
    const file = files.get(sameName(one.target));
    if (/^(core|extended)-?properties$/i.test(kindOf(one)) && file) noteProperties(file, work);
    else noteGone(one, work);
  }
  const { family } = MAIN[id]!;
  const names = new Map<string, string>([[main, MAIN_NAME[family]]]);
  clean.set(main, await cleanPart(main, "", mainType(id)));
  for (const [old] of names) {
    for (const { target, external } of clean.get(old)!.relationships) {
      if (external || names.has(target)) continue;
      if (!clean.has(target)) {
        const type = typeOf(target);
        clean.set(target, await cleanPart(target, stemOf(type)!, type));
      }
      names.set(target, nameFor(clean.get(target)!, family, new Set(names.values())));
    }
  }
  const starts = [{ ...start, id: "rId1", target: main }];
  if (family === "xl") {
    clean.set(APP.stem, APP);
    names.set(APP.stem, "docProps/app.xml");
    starts.push({ id: "rId2", type: APP_LINK, target: APP.stem, external: false });
  }
  return write(starts, clean, names);
}

/** The next free name: "word/media/image1.jpg". Old names can be anything, so none is kept. */
function nameFor(part: Clean, family: Family, taken: ReadonlySet<string>): string {
  const many = /(\/|header|footer)[^/]*$/.test(part.stem) && !/^comments$/.test(part.stem);
  for (let number = many ? 1 : 0;; number++) {
    const name = `${family}/${part.stem}${number || ""}.${part.extension}`;
    if (!taken.has(name)) return name;
  }
}

function write(
  starts: readonly Relationship[],
  clean: ReadonlyMap<string, Clean | null>,
  names: ReadonlyMap<string, string>,
): Uint8Array {
  const renamed = (relationships: readonly Relationship[]) =>
    relationships.map((one) => one.external ? one : { ...one, target: names.get(one.target)! });
  const parts = [...names].map(([old, name]) => ({ ...clean.get(old)!, name }))
    .sort((a, b) => a.name < b.name ? -1 : 1);
  return writeZip([
    { name: TYPES, bytes: writeTypes(parts) },
    { name: "_rels/.rels", bytes: writeRelationships(renamed(starts)) },
    ...parts.flatMap(({ name, bytes, relationships }) => [
      { name, bytes },
      ...relationships.length === 0
        ? []
        : [{ name: relationshipsName(name), bytes: writeRelationships(renamed(relationships)) }],
    ]),
  ]);
}

/** Excel writes `<br>` without an end into VML; everything else of it is XML. */
function closeBreaks(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  return /<br>/.test(text) && !/<\/br>/.test(text)
    ? Buffer.from(text.replaceAll("<br>", "<br/>"), "latin1")
    : bytes;
}
