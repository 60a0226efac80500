/** Where a click leads: destinations and actions (ISO 32000-2, 12.3.2 and 12.6). */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFString,
} from "@cantoo/pdf-lib";
import { strFromU8 } from "fflate";
import type { Category } from "../../format.ts";
import { isPublicLink } from "../../paths.ts";
import { type Copy, type Found, hexString, placed, plain, type Rule } from "./copy.ts";

/** A place in this document; a name is resolved, so that names need not stay. */
export const destination: Rule = (value, copy) => {
  const found = explicit(value, copy);
  const page = found && copy.by(placed, found.get(0));
  if (!found || !page) return undefined;
  const out = PDFArray.withContext(copy.out);
  out.push(page);
  for (const item of found.asArray().slice(1)) out.push(copy.by(plain, item) ?? PDFNull);
  return out;
};

function explicit(value: Found, copy: Copy): PDFArray | undefined {
  const named = keyOf(value) === undefined ? value : copy.look(copy.named.get(keyOf(value)!));
  const array = named instanceof PDFDict ? copy.get(named, "D") : named;
  return array instanceof PDFArray && array.size() > 0 ? array : undefined;
}

function keyOf(value: Found): string | undefined {
  if (value instanceof PDFName) return value.asString();
  const string = value instanceof PDFString || value instanceof PDFHexString;
  return string ? strFromU8(value.asBytes(), true) : undefined;
}

/** Reads the names of destinations, from the old dictionary and the name tree (7.9.6). */
export function readNames(root: PDFDict, copy: Copy): void {
  const old = copy.get(root, "Dests");
  if (old instanceof PDFDict) {
    old.entries().forEach(([name, to]) => copy.named.set(name.asString(), to));
  }
  const names = copy.get(root, "Names");
  if (!(names instanceof PDFDict)) return;
  names.keys().forEach((key) => copy.drop(key.asString().slice(1)));
  const nodes: Found[] = [copy.get(names, "Dests")];
  const seen = new Set<PDFObject>();
  for (let node = nodes.pop(); nodes.length > 0 || node; node = nodes.pop()) {
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    const kids = copy.get(node, "Kids");
    if (kids instanceof PDFArray) nodes.push(...kids.asArray().map((kid) => copy.look(kid)));
    const pairs = copy.get(node, "Names");
    for (let i = 0; pairs instanceof PDFArray && i + 1 < pairs.size(); i += 2) {
      const key = keyOf(copy.look(pairs.get(i)));
      if (key !== undefined) copy.named.set(key, pairs.get(i + 1));
    }
  }
}

/** What an action that goes is called. */
const GONE: Record<string, [string, Category]> = {
  "/JavaScript": ["PDF script", "hidden"],
  "/Launch": ["PDF path of another file", "software"],
  "/GoToR": ["PDF path of another file", "software"],
  "/GoToE": ["PDF path of another file", "software"],
  "/URI": ["PDF link to a private address", "person"],
};

/** Going to a page or to a public web address; everything else goes, also what comes next. */
export const action: Rule = (value, copy) => {
  if (!(value instanceof PDFDict)) return undefined;
  const kind = String(copy.get(value, "S"));
  const out = copy.out.obj({ S: PDFName.of(kind.slice(1)) });
  if (kind === "/GoTo") {
    const to = copy.by(destination, value.get(PDFName.of("D")));
    if (to) out.set(PDFName.of("D"), to);
    return to && out;
  }
  const uri = kind === "/URI" ? copy.get(value, "URI") : undefined;
  if ((uri instanceof PDFString || uri instanceof PDFHexString) && isPublicLink(uri.decodeText())) {
    out.set(PDFName.of("URI"), hexString(uri.asBytes()));
    return out;
  }
  if (kind === "/Named" && /^\/(Next|Prev|First|Last)Page$/.test(String(copy.get(value, "N")))) {
    out.set(PDFName.of("N"), copy.get(value, "N")!);
    return out;
  }
  copy.work.removed(...GONE[kind] ?? ["PDF action", "hidden"]);
  return undefined;
};
