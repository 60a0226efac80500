/** Functions, colour spaces and shadings (ISO 32000-2, 7.10, 8.6, 8.7.4.5). */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from "@cantoo/pdf-lib";
import { cleanIcc } from "../../icc.ts";
import { withoutComments } from "./content.ts";
import {
  type Copy,
  copyFields,
  dict,
  either,
  type Found,
  keys,
  list,
  packed,
  plain,
  type Rule,
  stream,
  text,
} from "./copy.ts";
import { decode } from "./filters.ts";

const functionDict = dict("FunctionType Domain Range C0 C1 N Bounds Encode", () => ({
  Functions: fns,
}));
/** Samples stay; a calculator (type 4) loses its comments. */
const functionStream = stream(
  keys("FunctionType Domain Range Size BitsPerSample Order Encode Decode"),
  (bytes, { dict }) =>
    String(dict.lookup(PDFName.of("FunctionType"))) === "4" ? withoutComments(bytes) : bytes,
);

/** A function, or one of the names that may stand for it. */
export const fn: Rule = either(
  (value) => value instanceof PDFName ? value : undefined,
  functionDict,
  functionStream,
);
export const fns: Rule = list(fn);

/** A name, or an array that begins with the family's name. */
export const colorSpace: Rule = (value, copy) => {
  if (value instanceof PDFName) return value;
  const family = value instanceof PDFArray ? copy.look(value.get(0)) : undefined;
  const rules = FAMILIES[String(family)];
  if (rules === ICC) {
    const found = copy.look((value as PDFArray).get(1));
    if (!(found instanceof PDFRawStream)) return undefined;
    if (!profileOf(found, copy)) return substitute(found.dict, copy);
  }
  if (!(value instanceof PDFArray) || !family || !rules) return undefined;
  const out = PDFArray.withContext(copy.out);
  out.push(family);
  for (const [i, rule] of rules.entries()) {
    const copied = i + 1 < value.size() ? copy.by(rule, value.get(i + 1)) : undefined;
    if (copied) out.push(copied);
    else if (String(family) !== "/Pattern") return undefined;
  }
  return out;
};

const calibrated = dict("WhitePoint BlackPoint Gamma Matrix Range");
const profileKeys = keys("N Range");
export const profile: Rule = (value, copy) => {
  const clean = value instanceof PDFRawStream && profileOf(value, copy);
  return clean ? packed(copyFields(value.dict, profileKeys(), copy), clean) : undefined;
};
const ICC = [profile];
const FAMILIES: Record<string, Rule[]> = {
  "/CalGray": [calibrated],
  "/CalRGB": [calibrated],
  "/Lab": [calibrated],
  "/ICCBased": ICC,
  "/Indexed": [colorSpace, plain, either(text, stream(keys("Type")))],
  "/Separation": [plain, colorSpace, fn],
  "/DeviceN": [plain, colorSpace, fn],
  "/Pattern": [colorSpace],
};

const profiles = new WeakMap<PDFRawStream, Uint8Array | null>();

/** The profile cleaned, once for all who use it; null when it cannot be kept. */
function profileOf(found: PDFRawStream, copy: Copy): Uint8Array | null {
  const known = profiles.get(found);
  if (known !== undefined) return known;
  copy.work.removed("Colour profile texts", "device");
  const clean = cleanIcc(decode(found, copy.work).bytes);
  profiles.set(found, clean);
  return clean;
}

/** What takes the place of a profile that cannot be kept (8.6.5.5). */
function substitute(found: PDFDict, copy: Copy): Found {
  const device = ["DeviceGray", "", "DeviceRGB", "DeviceCMYK"][componentsOf(found, copy) - 1];
  return copy.by(colorSpace, found.get(PDFName.of("Alternate"))) ??
    (device ? PDFName.of(device) : undefined);
}

function componentsOf(found: PDFDict, copy: Copy): number {
  const n = copy.get(found, "N");
  return n instanceof PDFNumber ? n.asNumber() : 0;
}

/** How many values a colour has; 0 when unsure. */
export function components(space: Found, copy: Copy): number {
  const family = String(space instanceof PDFArray ? copy.look(space.get(0)) : space);
  const second = space instanceof PDFArray && space.size() > 1
    ? copy.look(space.get(1))
    : undefined;
  if (/^\/(DeviceGray|CalGray|Indexed|Separation)$/.test(family)) return 1;
  if (/^\/(DeviceRGB|CalRGB|Lab)$/.test(family)) return 3;
  if (family === "/DeviceCMYK") return 4;
  if (family === "/DeviceN") return second instanceof PDFArray ? second.size() : 0;
  return family === "/ICCBased" && second instanceof PDFRawStream
    ? componentsOf(second.dict, copy)
    : 0;
}

const SHADING = keys(
  "ShadingType Background BBox AntiAlias Coords Domain Extend Matrix BitsPerCoordinate " +
    "BitsPerComponent BitsPerFlag Decode VerticesPerRow",
  () => ({ ColorSpace: colorSpace, Function: fns }),
);

export const shading: Rule = (value, copy) =>
  value instanceof PDFDict ? copyFields(value, SHADING(), copy) : shadingStream(value, copy);
const shadingStream = stream(SHADING);
