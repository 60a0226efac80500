/** What content paints with: resources, pictures, forms, patterns (ISO 32000-2, 7.8.3, 8.7 to 8.10). */
import { PDFDict, PDFName, PDFNumber, PDFRawStream } from "@cantoo/pdf-lib";
import { cleanContent, type InlineImage, type Names, type ResourceKind } from "./content.ts";
import {
  type Copy,
  copyFields,
  dict,
  either,
  type Found,
  keys,
  list,
  mapOf,
  packed,
  plain,
  type Rule,
} from "./copy.ts";
import { colorSpace, components, fn, fns, shading } from "./color.ts";
import { decode, fullName } from "./filters.ts";
import { encoding, fontDict } from "./fonts.ts";
import { cleanCodec } from "./images.ts";
import { layer } from "./layers.ts";

const key = (name: string) => PDFName.of(name);

/** The resources that content names, and the names that they get. */
export class Used implements Names {
  readonly #names = new Map<ResourceKind, Map<string, string>>();

  use(kind: ResourceKind, name: string): string {
    const names = this.#names.get(kind) ?? new Map<string, string>();
    this.#names.set(kind, names);
    const given = names.get(name) ?? `${kind[0]}${names.size + 1}`;
    names.set(name, given);
    return given;
  }

  /** Copies what was used. A form without resources of its own has those of its user. */
  resources(source: PDFDict, copy: Copy): PDFDict {
    const out = PDFDict.withContext(copy.out);
    for (const kind of Object.keys(RESOURCES) as ResourceKind[]) {
      const found = copy.get(source, kind);
      if (!(found instanceof PDFDict)) continue;
      const part = PDFDict.withContext(copy.out);
      const names = [...this.#names.get(kind) ?? [], ...kind === "ColorSpace" ? DEFAULTS : []];
      for (const [name, given] of names) {
        const item = found.get(key(name));
        const copied = copy.by(
          kind === "XObject" ? xobject(copy.look(item), source) : RESOURCES[kind],
          item,
        );
        if (copied) part.set(key(given), copied);
      }
      if (part.keys().length > 0) out.set(key(kind), part);
    }
    return out;
  }
}

/** Colour spaces that take effect without being named (8.6.5.6). */
const DEFAULTS = ["DefaultGray", "DefaultRGB", "DefaultCMYK"].map((name) => [name, name] as const);

/** Cleans one content stream; what it names is noted in `used`. */
export function paint(bytes: Uint8Array, used: Used, copy: Copy): Promise<Uint8Array> {
  return cleanContent(bytes, {
    names: used,
    image: (image) => inlineImage(image, copy),
    dropped: (what) => copy.work.removed(`PDF content ${what}`, "hidden"),
  });
}

/** A DCT picture between BI and EI may carry Exif like any other (8.9.7). */
async function inlineImage(picture: InlineImage, copy: Copy): Promise<void> {
  const { entries } = picture;
  const tokens = entries.get("/F") ?? entries.get("/Filter") ?? [];
  const filters = tokens.filter((token) => token[0] === "/").map((token) =>
    fullName(token.slice(1))
  );
  if (!filters.includes("DCTDecode")) return;
  const source = copy.source.obj({ Filter: filters });
  const { bytes, codec } = decode(PDFRawStream.of(source, picture.data), copy.work);
  picture.data = await cleanCodec(codec ?? "", bytes, copy.work);
  for (const name of ["/Filter", "/DP", "/DecodeParms"]) entries.delete(name);
  entries.set("/F", ["/DCT"]);
}

const formKeys = keys(
  "Type Subtype FormType BBox Matrix PaintType TilingType XStep YStep PatternType",
  () => ({
    Group: group,
    OC: layer,
  }),
);

/** A form, a tiling pattern or an appearance: content with resources of its own or its user's. */
function formOf(inherited?: PDFDict): Rule {
  return async (value, copy) => {
    if (!(value instanceof PDFRawStream)) return undefined;
    const used = new Used();
    const bytes = await paint(decode(value, copy.work).bytes, used, copy);
    const out = packed(copyFields(value.dict, formKeys(), copy), bytes);
    const resources = copy.get(value.dict, "Resources") ?? inherited;
    out.dict.set(
      key("Resources"),
      resources instanceof PDFDict ? used.resources(resources, copy) : copy.out.obj({}),
    );
    return out;
  };
}
export const form = formOf();
const inheriting = new WeakMap<PDFDict, Rule>();

/** The rule for an entry of `resources`' XObject dictionary; PostScript objects go. */
function xobject(value: Found, resources: PDFDict): Rule {
  if (!(value instanceof PDFRawStream)) return () => undefined;
  const subtype = String(value.dict.lookup(key("Subtype")));
  if (subtype === "/Image") return image;
  if (subtype !== "/Form") return () => undefined;
  if (value.dict.has(key("Resources"))) return form;
  const rule = inheriting.get(resources) ?? formOf(resources);
  inheriting.set(resources, rule);
  return rule;
}

/** 8.9.5, 11.6.5.2. */
const imageKeys = keys(
  "Type Subtype Width Height BitsPerComponent Intent ImageMask Decode Interpolate SMaskInData Matte",
  () => ({
    ColorSpace: colorSpace,
    SMask: image,
    OC: layer,
    Mask: (value, copy) => value instanceof PDFRawStream ? image(value, copy) : plain(value, copy),
  }),
);

/** A picture: its data stays bit for bit, but for what lies behind the last row. */
export const image: Rule = async (value, copy) => {
  if (!(value instanceof PDFRawStream)) return undefined;
  const { bytes, codec, parms } = decode(value, copy.work, true);
  const out = copyFields(value.dict, imageKeys(), copy);
  if (parms) out.set(key("DecodeParms"), copyFields(parms, parmsKeys(), copy));
  if (!codec) return packed(out, bytes.subarray(0, dataSize(value.dict, parms, copy)));
  const clean = await cleanCodec(codec, bytes, copy.work);
  out.set(key("Filter"), key(codec));
  out.set(key("Length"), PDFNumber.of(clean.length));
  return PDFRawStream.of(out, clean);
};

/** Filter parameters (tables 8, 11 to 13). */
const parmsKeys = keys(
  "Predictor Colors BitsPerComponent Columns K EndOfLine EncodedByteAlign Rows EndOfBlock " +
    "BlackIs1 DamagedRowsBeforeError ColorTransform",
  () => ({ JBIG2Globals: globals }),
);
const globals: Rule = async (value, copy) => {
  if (!(value instanceof PDFRawStream)) return undefined;
  const { bytes } = decode(value, copy.work);
  return packed(copy.out.obj({}), await cleanCodec("JBIG2Decode", bytes, copy.work));
};

/** Bytes that the rows of a picture take, with their predictor's tags; infinite when unsure. */
function dataSize(source: PDFDict, parms: PDFDict | undefined, copy: Copy): number {
  const number = (dict: PDFDict | undefined, name: string) => {
    const value = dict && copy.get(dict, name);
    return value instanceof PDFNumber ? value.asNumber() : 0;
  };
  const mask = String(copy.get(source, "ImageMask")) === "true";
  const colors = mask ? 1 : components(copy.get(source, "ColorSpace"), copy);
  const bits = mask ? 1 : number(source, "BitsPerComponent");
  const row = Math.ceil(number(source, "Width") * colors * bits / 8);
  const tag = number(parms, "Predictor") >= 10 ? 1 : 0;
  return row > 0 ? (row + tag) * number(source, "Height") : Infinity;
}

/** A font of any kind. The glyphs of a type 3 font are content (9.6.4). */
export const font: Rule = async (value, copy) => {
  const out = fontDict(value, copy);
  if (!(out instanceof PDFDict) || !(value instanceof PDFDict)) return undefined;
  const glyphs = copy.get(value, "CharProcs");
  if (!(glyphs instanceof PDFDict)) return out;
  const used = new Used();
  const copies = PDFDict.withContext(copy.out);
  for (const [name, item] of glyphs.entries()) {
    const glyph = copy.look(item);
    if (!(glyph instanceof PDFRawStream)) continue;
    const bytes = await paint(decode(glyph, copy.work).bytes, used, copy);
    copies.set(name, copy.out.register(packed(PDFDict.withContext(copy.out), bytes)));
  }
  out.set(key("CharProcs"), copies);
  const resources = copy.get(value, "Resources");
  if (resources instanceof PDFDict) out.set(key("Resources"), used.resources(resources, copy));
  return out;
};

/** 11.6.6. */
export const group = dict("Type S I K", () => ({ CS: colorSpace }));

/** 8.4.5. */
const graphicsState = dict(
  "Type LW LC LJ ML D RI OP op OPM FL SM SA BM CA ca AIS TK",
  () => ({
    BG: fn,
    BG2: fn,
    UCR: fn,
    UCR2: fn,
    TR: fns,
    TR2: fns,
    Font: fontAndSize,
    SMask: softMask,
  }),
);
const fontAndSize = list((value, copy) =>
  value instanceof PDFDict ? font(value, copy) : plain(value, copy)
);
const softMask = either(
  plain,
  dict("Type S BC", () => ({ G: form, TR: fn })),
);

const shadingPattern = dict("Type PatternType Matrix", () => ({
  Shading: shading,
  ExtGState: graphicsState,
}));
const pattern: Rule = (value, copy) =>
  value instanceof PDFRawStream ? form(value, copy) : shadingPattern(value, copy);

const RESOURCES: Record<ResourceKind, Rule> = {
  ColorSpace: colorSpace,
  ExtGState: graphicsState,
  Font: font,
  Pattern: pattern,
  Properties: layer,
  Shading: shading,
  XObject: image,
};

/** The fonts that the fields of a form write with, under their own names (12.7.3). */
export const formFonts = dict("", () => ({ Font: mapOf(font), Encoding: mapOf(encoding) }));
