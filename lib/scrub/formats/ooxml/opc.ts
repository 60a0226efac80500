/** Packages of ECMA-376 part 2 (Open Packaging Conventions): content types and relationships. */
import { Refusal } from "../../format.ts";
import { attributeOf, escapeValue, readXml } from "../../xml.ts";

/** A relationship of section 9. `target` is a part's name, or a link when `external`. */
export interface Relationship {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

/** The last word of a relationship's type: "image". */
export function kindOf(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf("/") + 1);
}

/** Part names are equal without regard to case (section 9.1.1). */
export function sameName(name: string): string {
  return name.toLowerCase();
}

/** Reads the content types stream (section 10.1.2.2); gives the type of a part by its name. */
export function readTypes(bytes: Uint8Array): (name: string) => string {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  readXml(bytes, (element) => {
    const type = attributeOf(element, "ContentType")?.trim() ?? "";
    const extension = attributeOf(element, "Extension");
    const name = attributeOf(element, "PartName");
    if (element.local === "Default" && extension) defaults.set(extension.toLowerCase(), type);
    if (element.local === "Override" && name) {
      overrides.set(sameName(resolve("", name)), type);
    }
  });
  return (name) =>
    overrides.get(sameName(name)) ??
      defaults.get(/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "") ?? "";
}

/** The name of the part that holds a part's relationships; "" is the package (section 9.3.4). */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as a part's name, from the source part's folder (section 9.3.3). */
function resolve(source: string, target: string): string {
  const base = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  let path = target.split(/[#?]/)[0]!.replaceAll("\\", "/");
  try {
    path = decodeURIComponent(path);
  } catch {
    // Not percent-encoded after all.
  }
  for (const step of path.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "." && step !== "") base.push(step);
  }
  return base.join("/");
}

/** Reads the relationships of a part. */
export function readRelationships(source: string, bytes: Uint8Array): Relationship[] {
  const found = new Map<string, Relationship>();
  readXml(bytes, (element) => {
    if (element.local !== "Relationship") return;
    const id = attributeOf(element, "Id") ?? "";
    const type = attributeOf(element, "Type") ?? "";
    const target = attributeOf(element, "Target") ?? "";
    if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id)) throw new Refusal("damaged", "relationship id");
    const external = attributeOf(element, "TargetMode") === "External";
    found.set(id, { id, type, target: external ? target : resolve(source, target), external });
  });
  return [...found.values()];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes relationships; targets inside the package as absolute names. */
export function writeRelationships(relationships: readonly Relationship[]): Uint8Array {
  const items = relationships.map(({ id, type, target, external }) =>
    `<Relationship Id="${escapeValue(id)}" Type="${escapeValue(type)}" Target="${
      escapeValue(external ? target : `/${target}`)
    }"${external ? ' TargetMode="External"' : ""}/>`
  );
  const schema = "http://schemas.openxmlformats.org/package/2006/relationships";
  return new TextEncoder().encode(
    `${HEAD}<Relationships xmlns="${schema}">${items.join("")}</Relationships>`,
  );
}

/** Writes the content types stream: each part by name. */
export function writeTypes(parts: readonly { name: string; type: string }[]): Uint8Array {
  const items = parts.map(({ name, type }) =>
    `<Override PartName="/${escapeValue(name)}" ContentType="${escapeValue(type)}"/>`
  );
  const schema = "http://schemas.openxmlformats.org/package/2006/content-types";
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  return new TextEncoder().encode(
    `${HEAD}<Types xmlns="${schema}"><Default Extension="rels" ContentType="${rels}"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${items.join("")}</Types>`,
  );
}
