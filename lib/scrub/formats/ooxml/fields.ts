/** Fields of Word (ECMA-376 part 1 section 17.16): which may stay, and whose results go. */
import type { Work } from "../../format.ts";
import { isLocalPath, isPublicLink } from "../../paths.ts";
import { attributeOf, type Element, readXml, rewriteXml } from "../../xml.ts";
import { CODES } from "./namespaces.ts";

/** `unlink`: the result stays as plain text. `blank`: the result goes too. */
type Fate = "keep" | "unlink" | "blank";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** They count, refer inside the document, or ask the reader. */
const KEPT = words(`PAGE NUMPAGES SECTION SECTIONPAGES TOC TC TOA TA INDEX XE PAGEREF REF NOTEREF
  STYLEREF SEQ HYPERLINK FORMTEXT FORMCHECKBOX FORMDROPDOWN EQ SYMBOL IF COMPARE QUOTE SET ASK
  FILLIN LISTNUM AUTONUM AUTONUMLGL AUTONUMOUT ADVANCE DATE TIME MERGEFIELD NEXT NEXTIF SKIPIF
  MERGEREC MERGESEQ EMBED SHAPE BIDIOUTLINE GOTOBUTTON NUMWORDS NUMCHARS =`);

/** Their results are metadata: who, when, where the file lies. */
const BLANKED = words(`AUTHOR LASTSAVEDBY USERNAME USERINITIALS USERADDRESS FILENAME TEMPLATE
  DOCVARIABLE DOCPROPERTY INFO CREATEDATE SAVEDATE PRINTDATE EDITTIME REVNUM`);

/** What becomes of a field with this instruction (section 17.16.2). */
export function fateOf(instruction: string): Fate {
  const [first = "", second = ""] = instruction.trim().split(/\s+/).map((word) =>
    word.toUpperCase()
  );
  const name = first.startsWith("=") ? "=" : first;
  if (/^(DOCPROPERTY|INFO)$/.test(name) && /^"?(TITLE|SUBJECT)"?$/.test(second)) return "unlink";
  if (BLANKED.has(name)) return "blank";
  if (!KEPT.has(name) || isLocalPath(instruction)) return "unlink";
  if (name === "HYPERLINK") {
    const target = /^\s*\S+\s+(?!\\)"?([^"\s]+)/.exec(instruction)?.[1];
    return target === undefined || isPublicLink(target) ? "keep" : "unlink";
  }
  return "keep";
}

function keyOf(element: Element): string {
  return `${CODES.get(element.uri)}:${element.local}`;
}

/** The instructions of the complex fields (section 17.16.18) in the order of their beginnings. */
function instructionsOf(part: Uint8Array): string[] {
  const instructions: string[] = [];
  const open: { index: number; separated: boolean }[] = [];
  readXml(part, (element) => {
    if (keyOf(element) !== "w:fldChar") return;
    const type = attributeOf(element, "fldCharType");
    if (type === "begin") open.push({ index: instructions.push("") - 1, separated: false });
    else if (type === "end") open.pop();
    else if (open.length > 0) open.at(-1)!.separated = true;
  }, (text, parent) => {
    const field = open.at(-1);
    if (parent && field && !field.separated && /^(delI|i)nstrText$/.test(parent.local)) {
      instructions[field.index] += text;
    }
  });
  return instructions;
}

/** Writes a part of a Word document without the fields that tell who, when or where. */
export function rewriteFields(part: Uint8Array, work: Work): Uint8Array {
  const fates = instructionsOf(part).map(fateOf);
  const open: { fate: Fate; separated: boolean }[] = [];
  const blankSimple = new Set<Element>();
  let next = 0;
  const note = (fate: Fate) => {
    if (fate === "blank") work.removed("Field with author, file or time", "person");
    if (fate === "unlink") work.removed("Field with a link", "software");
  };
  const isBlank = (parent: Element) => {
    if (open.some((field) => field.fate === "blank" && field.separated)) return true;
    if (blankSimple.size === 0) return false;
    for (let at: Element | null = parent; at; at = at.parent) if (blankSimple.has(at)) return true;
    return false;
  };
  return rewriteXml(part, {
    open(element) {
      switch (keyOf(element)) {
        case "w:fldChar": {
          const type = attributeOf(element, "fldCharType");
          if (type === "begin") {
            open.push({ fate: fates[next++] ?? "blank", separated: false });
            note(open.at(-1)!.fate);
          }
          const field = open.at(-1);
          if (type === "separate" && field) field.separated = true;
          if (type === "end") open.pop();
          return field && field.fate !== "keep" ? "drop" : "keep";
        }
        case "w:instrText":
        case "w:delInstrText":
          return open.some((field) => field.fate !== "keep" && !field.separated) ? "drop" : "keep";
        case "w:fldSimple": {
          const fate = fateOf(attributeOf(element, "instr") ?? "");
          note(fate);
          if (fate === "blank") blankSimple.add(element);
          return fate === "keep" ? "keep" : "unwrap";
        }
        default:
          return "keep";
      }
    },
    text: (text, parent) => /^(t|delText)$/.test(parent.local) && isBlank(parent) ? "" : text,
  });
}
