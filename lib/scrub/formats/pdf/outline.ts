import { PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { type Copy, copyFields, keys, text } from "./copy.ts";
import { action, destination } from "./targets.ts";

const key = (name: string) => PDFName.of(name);
const itemKeys = keys("C F Count", () => ({ Title: text, Dest: destination, A: action }));
const MAX_DEPTH = 64;

/** The bookmarks (ISO 32000-2, 12.3.3), linked anew from those that people can reach. */
export function copyOutline(value: PDFObject | undefined, copy: Copy): PDFRef | undefined {
  if (!(value instanceof PDFDict)) return undefined;
  const root = copy.out.obj({ Type: "Outlines" });
  const ref = copy.out.register(root);
  const count = copy.get(value, "Count");
  if (count instanceof PDFNumber) root.set(key("Count"), count);
  copyLevel(value, root, ref, copy, new Set(), 0);
  return root.has(key("First")) ? ref : undefined;
}

function copyLevel(
  source: PDFDict,
  parent: PDFDict,
  parentRef: PDFRef,
  copy: Copy,
  seen: Set<PDFDict>,
  depth: number,
): void {
  if (depth > MAX_DEPTH) return;
  let before: { dict: PDFDict; ref: PDFRef } | undefined;
  for (
    let item = copy.get(source, "First");
    item instanceof PDFDict && !seen.has(item);
    item = copy.get(item, "Next")
  ) {
    seen.add(item);
    const dict = copyFields(item, itemKeys(), copy);
    const ref = copy.out.register(dict);
    dict.set(key("Parent"), parentRef);
    if (before) {
      before.dict.set(key("Next"), ref);
      dict.set(key("Prev"), before.ref);
    } else parent.set(key("First"), ref);
    parent.set(key("Last"), ref);
    before = { dict, ref };
    copyLevel(item, dict, ref, copy, seen, depth + 1);
  }
}
