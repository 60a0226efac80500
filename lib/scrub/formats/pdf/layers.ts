/** Optional content (ISO 32000-2, 8.11): layers keep whether they show, not what they are called. */
import { PDFArray, PDFDict, PDFName } from "@cantoo/pdf-lib";
import { copyFields, dict, hexString, keys, list, type Rule } from "./copy.ts";

const usage = dict("Type", () => ({
  View: dict("ViewState"),
  Print: dict("PrintState"),
  Export: dict("ExportState"),
}));
const groupKeys = keys("Type Intent", () => ({ Usage: usage }));
const membershipKeys = keys("Type P", () => ({ OCGs: layer, VE: layer }));

/**
 * A layer, a membership of layers, or arrays of both with names between them. One rule for all, so
 * that a layer is one object wherever it is named.
 */
export const layer: Rule = (value, copy) => {
  if (value instanceof PDFArray) return layers(value, copy);
  if (value instanceof PDFName) return value;
  if (!(value instanceof PDFDict)) return undefined;
  if (String(copy.get(value, "Type")) === "/OCMD") return copyFields(value, membershipKeys(), copy);
  if (String(copy.get(value, "Type")) !== "/OCG") return undefined;
  const out = copyFields(value, groupKeys(), copy);
  copy.work.removed("PDF layer names", "hidden");
  out.set(PDFName.of("Name"), hexString(new TextEncoder().encode(`Layer ${copy.serial()}`)));
  return out;
};
const layers = list(layer);

/** What the catalog says of layers (8.11.4); other configurations than the first go. */
export const layerProperties = dict("", () => ({
  OCGs: layer,
  D: dict("BaseState ListMode Intent", () => ({
    ON: layer,
    OFF: layer,
    Order: layer,
    Locked: layer,
    RBGroups: layer,
    AS: list(dict("Event Category", () => ({ OCGs: layer }))),
  })),
}));
