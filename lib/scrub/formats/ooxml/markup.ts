/** The rule by which the markup of every part of an Office document is written anew. */
import type { Work } from "../../format.ts";
import { isFileName, isLocalPath } from "../../paths.ts";
import {
  type Attribute,
  attributeOf,
  type Element,
  isDeclaration,
  type Verdict,
  type XmlRule,
} from "../../xml.ts";
import { CODES, EXTENSIONS } from "./namespaces.ts";
import {
  ATTRIBUTES,
  ATTRIBUTES_OF,
  CHILDREN,
  DROPPED,
  IDENTIFIERS,
  NEEDS_TARGET,
  PRUNED,
  UNWRAPPED,
} from "./tables.ts";
import { textRule } from "./texts.ts";

/** What the rule knows of the part and the document. */
export interface Part {
  work: Work;
  /** Ids of the part's relationships that are left, and what they are called from now on. */
  kept: ReadonlyMap<string, string>;
  /** Filled with the ids that the part's markup names. */
  used: Set<string>;
  /** A neutral GUID for one of the document's, the same each time. */
  neutralGuid(guid: string): string;
  /** True for a VML drawing of its own, which may have elements of HTML in it. */
  isVml: boolean;
}

/** Elements of HTML in the text boxes of VML, and the root of a VML drawing. */
const HTML = /^(xml|div|span|font|br|b|i|u)$/;

export const GUID = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/** `code:local`, or undefined for markup of a namespace that is not kept. */
export function keyOf(element: Element): string | undefined {
  const code = CODES.get(element.uri);
  return code && `${code}:${element.local}`;
}

function isDeclared(prefix: string, element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) {
    const found = at.attributes.find((one) => one.prefix === "xmlns" && one.local === prefix);
    if (found) return CODES.has(found.value);
  }
  return false;
}

function drop(element: Element, local: string): void {
  element.attributes = element.attributes.filter((one) => one.local !== local);
}

export function markupRule(part: Part): XmlRule {
  const { work } = part;
  const texts = textRule(part);
  /** Embedded objects whose file went, and of which the picture stays. */
  const hollow = new Set<Element>();

  /** True when the attribute names a relationship (section 22.8.2). */
  function isReference(attribute: Attribute): boolean {
    const code = attribute.prefix ? CODES.get(attribute.uri) : "";
    return attribute.value !== "" && (code === "r" || code === "o" && attribute.local === "relid");
  }

  /** True when the attribute names a relationship that went. */
  function dangles(attribute: Attribute): boolean {
    return isReference(attribute) && !part.kept.has(attribute.value);
  }

  /** The attribute as it may stay, or null. */
  function cleanAttribute(attribute: Attribute, key: string): Attribute | null {
    if (isDeclaration(attribute)) {
      return attribute.value === "" || CODES.has(attribute.value) ? attribute : null;
    }
    const code = attribute.prefix ? CODES.get(attribute.uri) : "";
    if (code === undefined) return null;
    if (code === "mc") return attribute.local === "Ignorable" ? attribute : null;
    if (code === "" && /^w(14|15)?:/.test(key)) return null;
    if (code === "w" && /^rsid/.test(attribute.local)) {
      work.removed("Revision identifiers", "history");
      return null;
    }
    if (isReference(attribute)) {
      const value = part.kept.get(attribute.value);
      part.used.add(attribute.value);
      return value === undefined ? null : { ...attribute, value };
    }
    const only = ATTRIBUTES_OF[key];
    if (code === "" && only && !only.has(attribute.local)) return null;
    const change = ATTRIBUTES[`${key}@${attribute.local}`] ??
      ATTRIBUTES[`@${code}:${attribute.local}`];
    if (change) {
      const [value, note] = change;
      if (note && attribute.value !== value && attribute.value !== "") work.removed(...note);
      return value === null ? null : { ...attribute, value };
    }
    if (code === "" && IDENTIFIERS.has(attribute.local) && GUID.test(attribute.value)) {
      return { ...attribute, value: part.neutralGuid(attribute.value) };
    }
    if (code !== "xml" && isLocalPath(attribute.value)) {
      work.removed("File path", "software");
      return attribute.local === "name" ? { ...attribute, value: "" } : null;
    }
    return attribute;
  }

  /** Names and alternative texts of shapes (section 20.1.2.2.8) are often paths and file names. */
  function nameShape(element: Element): void {
    for (const attribute of element.attributes) {
      if (attribute.local === "name" && attribute.value !== "") {
        attribute.value = `Object ${attributeOf(element, "id") ?? ""}`.trim();
      }
    }
    for (const local of ["descr", "title"]) {
      if (!isFileName(attributeOf(element, local) ?? "")) continue;
      work.removed("File name of a picture", "software");
      drop(element, local);
    }
  }

  /** Rules that look at more than a name. */
  function special(element: Element, key: string): Verdict {
    const value = (local: string) => attributeOf(element, local);
    switch (key) {
      case "mc:Choice": {
        const required = value("Requires")?.trim().split(/\s+/) ?? [];
        return required.every((prefix) => isDeclared(prefix, element)) ? "keep" : "drop";
      }
      case "mc:Fallback": {
        const alternatives = element.parent!;
        return alternatives.filled ? "keep" : { insteadOf: alternatives, as: "unwrap" };
      }
      case "p:pic": {
        if (!element.parent || !hollow.has(element.parent)) return "keep";
        let frame: Element = element.parent;
        while (frame.local !== "graphicFrame" && frame.parent) frame = frame.parent;
        return frame.local === "graphicFrame" ? { insteadOf: frame, as: "keep" } : "drop";
      }
      case "p:embed":
      case "p:link":
        return element.parent && hollow.has(element.parent) ? "drop" : "keep";
      case "s:definedName": {
        const isOwn = /^_xl/.test(value("name") ?? "");
        if (!/^(1|true)$/.test(value("hidden") ?? "") || isOwn) return "keep";
        work.removed("Hidden names", "hidden");
        return "drop";
      }
      case "s:hyperlink":
        return value("id") === undefined && value("location") === undefined ? "drop" : "keep";
      case "s:table":
        if (value("tableType") !== "worksheet") drop(element, "tableType");
        return "keep";
      case "s:connection": {
        const plain = { prefix: "", uri: "" };
        drop(element, "name");
        const name = `Connection ${value("id")}`;
        element.attributes.push({ ...plain, name: "name", local: "name", value: name });
        element.attributes.push({ ...plain, name: "deleted", local: "deleted", value: "1" });
        work.removed("Data connections", "person");
        return "keep";
      }
      case "a:hlinkClick":
      case "a:hlinkHover":
      case "a:hlinkMouseOver":
        if (!/^ppaction:\/\/(program|macro|hlinkfile|hlinkpres|ole)/i.test(value("action") ?? "")) {
          return "keep";
        }
        work.removed("Active content", "hidden");
        return "drop";
      default:
        return "keep";
    }
  }

  function open(element: Element): Verdict {
    const key = keyOf(element);
    if (part.isVml && element.uri === "" && HTML.test(element.name)) {
      element.attributes = element.attributes.filter((one) =>
        isDeclaration(one) ? CODES.has(one.value) : /^(style|face|size|color)$/.test(one.name)
      );
      return "keep";
    }
    if (!key) {
      work.removed("Unknown markup", "hidden");
      return "drop";
    }
    texts.enter(element, key);
    const note = DROPPED[key];
    if (note) work.removed(...note);
    if (note !== undefined) return "drop";
    const siblings = element.parent && CHILDREN[keyOf(element.parent) ?? ""];
    if (siblings && !siblings.has(key)) return "drop";
    if (UNWRAPPED.has(key)) {
      element.attributes = element.attributes.filter((one) =>
        isDeclaration(one) && CODES.has(one.value)
      );
      return "unwrap";
    }
    if (element.local === "ext" && element.parent?.local === "extLst") {
      if (!EXTENSIONS.has((attributeOf(element, "uri") ?? "").toUpperCase())) return "drop";
    }
    if (NEEDS_TARGET.has(key) && element.attributes.some(dangles)) return "drop";
    if (key === "p:oleObj" && element.attributes.some(dangles)) hollow.add(element);
    element.attributes = element.attributes
      .map((attribute) => cleanAttribute(attribute, key))
      .filter((attribute) => attribute !== null);
    for (const attribute of element.attributes) {
      if (attribute.local !== "Ignorable" || CODES.get(attribute.uri) !== "mc") continue;
      const prefixes = attribute.value.trim().split(/\s+/);
      attribute.value = prefixes.filter((prefix) => isDeclared(prefix, element)).join(" ");
    }
    if (element.local === "cNvPr" || element.local === "docPr") nameShape(element);
    return special(element, key);
  }

  return {
    open,
    text: texts.text,
    prune: (element) => PRUNED.has(keyOf(element) ?? ""),
  };
}
