/** Texts between tags that are metadata, or carry a name in front. */
import { isLocalPath } from "../../paths.ts";
import { attributeOf, type Element } from "../../xml.ts";
import { GUID, keyOf, type Part } from "./markup.ts";

/** Document properties that name a person, as a content control's binding spells them. */
const PERSONAL = /creator|lastModifiedBy|author|manager|company/i;

/** A workbook's name in a chart's formula: `'C:\x\[Book.xlsx]Sheet'!A1`. */
const BOOK = /(?:[^'!=,(\s]*[\\/])?\[[^\]\d][^\]]*\]/g;

export function textRule(part: Part) {
  const { work } = part;
  /** Content controls that show a document property. */
  const bound = new Set<Element>();
  /** Authors in front of a workbook's comments, and the first run of the comment at hand. */
  const authors: string[] = [];
  let comment: { element: Element; run: Element | null; bold: boolean } | null = null;

  /** Looks at an element before it is decided on. */
  function enter(element: Element, key: string): void {
    if (key === "w:dataBinding" || key === "w15:dataBinding") {
      const control = element.parent?.parent;
      if (control && PERSONAL.test(attributeOf(element, "xpath") ?? "")) bound.add(control);
    } else if (key === "s:comment") {
      comment = { element, run: null, bold: false };
    } else if (comment && key === "s:r") {
      comment = comment.run === null ? { ...comment, run: element } : null;
    } else if (comment && key === "s:b") {
      comment.bold = true;
    }
  }

  function isBound(element: Element): boolean {
    if (bound.size === 0) return false;
    for (let at: Element | null = element; at; at = at.parent) if (bound.has(at)) return true;
    return false;
  }

  /** Excel begins a comment with its author's name in bold type and a colon. */
  function withoutName(text: string): string {
    const bold = comment?.bold;
    comment = null;
    const name = authors.find((one) => one !== "" && text.startsWith(`${one}:`));
    if (name !== undefined) return `Author:${text.slice(name.length + 1)}`;
    return bold && /^[^\n:]{1,80}:\s*$/.test(text) ? "Author:" : text;
  }

  function text(value: string, parent: Element): string {
    if (isBound(parent)) {
      work.removed("Content control with a name", "person");
      return "";
    }
    switch (keyOf(parent)) {
      case "s:author": {
        authors.push(value.trim());
        work.removed("Author of changes and comments", "person");
        const thread = /^tc=(.*)$/.exec(value.trim())?.[1];
        return thread && GUID.test(thread) ? `tc=${part.neutralGuid(thread)}` : "Author";
      }
      case "s:t":
        return comment && value.trim() !== "" ? withoutName(value) : value;
      case "s:definedName":
        if (!isLocalPath(value)) return value;
        work.removed("File path", "software");
        return "#REF!";
      case "c:f":
      case "c:name":
      case "cx:f":
        return value.replace(BOOK, () => {
          work.removed("File path", "software");
          return "[Book.xlsx]";
        });
      case "x14:id":
        return GUID.test(value.trim()) ? part.neutralGuid(value.trim()) : value;
      default:
        return value;
    }
  }

  return { enter, text };
}
