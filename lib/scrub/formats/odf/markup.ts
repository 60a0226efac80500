/** The rules by which the markup of OpenDocument files is written anew. */
import type { Work } from "../../format.ts";
import { isFileName, isLocalPath, isPublicLink } from "../../paths.ts";
import {
  type Attribute,
  attributeOf,
  type Element,
  isDeclaration,
  type Verdict,
  type XmlRule,
} from "../../xml.ts";
import { ATTRIBUTES, CODES, DROPPED, LAYOUT_SETTINGS, SHAPES, UNWRAPPED } from "./tables.ts";

const NEUTRAL_TIME = "1980-01-01T00:00:00";

/** A place in another file inside a formula: `'file:///C:/x.ods'#$Sheet1.A1`. */
const OTHER_FILE = /'(?:[^']|'')*[\\/.](?:[^']|'')*'#/g;

/** What comments and changes tell of who and when (ODF 1.3 part 3 section 14.1); it is neutralised. */
const COMMENT_FIELDS = new Set(["dc:creator", "dc:date", "meta:creator-initials"]);

/** Attributes whose values only have to agree with each other. */
const IDENTIFIER = /^(id|change-id|continue-list|targetElement)$/;

export function keyOf(element: Element): string | undefined {
  const code = CODES.get(element.uri);
  return code && `${code}:${element.local}`;
}

function withoutUnknown(attribute: Attribute): boolean {
  if (isDeclaration(attribute)) return attribute.value === "" || CODES.has(attribute.value);
  return attribute.prefix === "" || CODES.has(attribute.uri);
}

/**
 * The rule for `content.xml` and `styles.xml`. `place` gives the new address of a file inside the
 * package, null when it went, and undefined for an address that is not inside the package.
 */
export function contentRule(
  work: Work,
  place: (href: string) => string | null | undefined,
): XmlRule {
  const identifiers = new Map<string, string>();

  /** LibreOffice makes ids out of addresses in its memory: they are counted anew. */
  function identifier(value: string): string {
    const [, stem] = /^(\D+)\d{6,}$/.exec(value) ?? [];
    if (stem === undefined) return value;
    if (!identifiers.has(value)) identifiers.set(value, `${stem}${identifiers.size + 1}`);
    return identifiers.get(value)!;
  }

  function cleanAttribute(attribute: Attribute): Attribute | null {
    if (isDeclaration(attribute)) return attribute;
    const key = `${CODES.get(attribute.uri)}:${attribute.local}`;
    const note = ATTRIBUTES.get(key);
    if (note) work.removed(...note);
    if (note !== undefined) return null;
    if (IDENTIFIER.test(attribute.local)) {
      return { ...attribute, value: identifier(attribute.value) };
    }
    const value = attribute.value.replace(OTHER_FILE, () => {
      work.removed("Path of another workbook", "software");
      return "'Book.ods'#";
    });
    if (key !== "xlink:href" && isLocalPath(value)) {
      work.removed("File path", "software");
      return null;
    }
    return { ...attribute, value };
  }

  /** Follows a link: to a place in the document, to a file in it, or, for a reader, to the web. */
  function link(element: Element, key: string): Verdict {
    const href = element.attributes.find((one) =>
      CODES.get(one.uri) === "xlink" && one.local === "href"
    );
    if (!href || href.value.startsWith("#")) return "keep";
    const isAnchor = key === "text:a" || key === "draw:a";
    const placed = place(href.value);
    if (placed) {
      href.value = placed;
      return "keep";
    }
    if (isAnchor && isPublicLink(href.value)) return "keep";
    if (placed === undefined && href.value !== "") work.removed("External link", "software");
    return isAnchor ? "unwrap" : "drop";
  }

  function open(element: Element): Verdict {
    const key = keyOf(element);
    if (!key) {
      if (/script:1\.0$/.test(element.uri)) work.removed("Active content", "hidden");
      return "drop";
    }
    const note = DROPPED.get(key);
    if (note) work.removed(...note);
    if (note !== undefined) return "drop";
    if (/^(dc|meta):/.test(key) && !COMMENT_FIELDS.has(key)) {
      work.removed("Author of changes and comments", "person");
      return "drop";
    }
    if (key === "dc:date" && element.parent?.local !== "change-info") {
      work.removed("Time of changes and comments", "time");
      return "drop";
    }
    // Calc keeps copies of the sheets of other files that formulas refer to.
    const name = attributeOf(element, "name") ?? "";
    if (key === "table:table" && /^'.*'#/.test(name)) {
      work.removed("Cells of other workbooks", "hidden");
      return "drop";
    }
    element.attributes = element.attributes.filter(withoutUnknown).map(cleanAttribute)
      .filter((attribute) => attribute !== null);
    if (SHAPES.has(key)) {
      element.attributes = element.attributes.filter((one) =>
        one.local !== "name" || CODES.get(one.uri) !== "draw"
      );
    }
    if (UNWRAPPED.has(key)) return "unwrap";
    if (key === "presentation:event-listener") {
      if (/^(execute|verb)$/.test(attributeOf(element, "action") ?? "")) return "drop";
    }
    const verdict = link(element, key);
    if (key === "draw:image" && attributeOf(element, "href") === undefined) return "drop";
    return verdict;
  }

  function text(value: string, parent: Element): string {
    const blank = value.trim() === "";
    switch (keyOf(parent)) {
      case "dc:creator":
        if (!blank) work.removed("Author of changes and comments", "person");
        return blank ? value : "Author";
      case "dc:date":
        if (!blank) work.removed("Time of changes and comments", "time");
        return blank ? value : NEUTRAL_TIME;
      case "meta:creator-initials":
      case "loext:sender-initials":
        if (!blank) work.removed("Author of changes and comments", "person");
        return blank ? value : "A";
      case "svg:title":
      case "svg:desc":
        if (!isFileName(value)) return value;
        work.removed("File name of a picture", "software");
        return "";
      default:
        return value;
    }
  }

  return { open, text, prune: (element) => keyOf(element) === "office:event-listeners" };
}

/** The rule for `settings.xml`: what changes the layout stays, by name and with plain values. */
export function settingsRule(work: Work): XmlRule {
  return {
    open(element) {
      element.attributes = element.attributes.filter(withoutUnknown);
      const name = attributeOf(element, "name") ?? "";
      switch (keyOf(element)) {
        case "office:document-settings":
        case "office:settings":
          return "keep";
        case "config:config-item-set":
          return name === "ooo:configuration-settings" ? "keep" : "drop";
        case "config:config-item":
          if (/^Printer(Name|Setup)$/.test(name)) work.removed("Printer settings", "device");
          if (/^Rsid/.test(name)) work.removed("Revision identifiers", "history");
          return LAYOUT_SETTINGS.has(name) ? "keep" : "drop";
        default:
          return "drop";
      }
    },
    text: (value) =>
      /^(true|false|-?\d{1,9}|(high|low)-resolution|enabled|disabled)$/.test(value) ? value : "",
    prune: (element) => /^config-item/.test(element.local),
  };
}
