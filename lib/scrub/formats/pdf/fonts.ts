/** Fonts (ISO 32000-2, 9.5 to 9.10): programs, widths, encodings and the way back to Unicode. */
import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { withoutComments } from "./content.ts";
import { copyFields, dict, either, keys, list, plain, type Rule, stream, text } from "./copy.ts";
import { cleanFontProgram } from "./font_program.ts";

const systemInfo = dict("Supplement", () => ({ Registry: text, Ordering: text }));

/** 9.7.5, 9.10.3: a CMap's stream or a name. */
const cmap: Rule = (value, copy) => value instanceof PDFName ? value : cmapStream(value, copy);
const cmapStream = stream(
  keys("Type CMapName WMode", () => ({ CIDSystemInfo: systemInfo, UseCMap: cmap })),
  withoutComments,
);

const program = stream(keys("Subtype Length1 Length2 Length3"), cleanFontProgram);

/** 9.8. */
const descriptor = dict(
  "Type FontName FontStretch FontWeight Flags FontBBox ItalicAngle Ascent Descent Leading " +
    "CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth",
  () => ({ FontFile: program, FontFile2: program, FontFile3: program }),
);

export const encoding: Rule = either(
  (value) => value instanceof PDFName ? value : undefined,
  cmapStream,
  dict("Type BaseEncoding Differences"),
);

const FONT = keys(
  "Type Subtype BaseFont FirstChar LastChar Widths DW W DW2 W2 WMode FontBBox FontMatrix",
  () => ({
    FontDescriptor: descriptor,
    Encoding: encoding,
    ToUnicode: cmap,
    CIDSystemInfo: systemInfo,
    CIDToGIDMap: either(plain, stream(keys("Type"))),
    DescendantFonts: list(fontDict),
  }),
);

/** A font, but for the glyphs of a type 3 font, which are content. */
export const fontDict: Rule = (value, copy) =>
  value instanceof PDFDict ? copyFields(value, FONT(), copy) : undefined;
