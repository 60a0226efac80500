/** Fonts (ISO 32000-2, 9.5 to 9.10): programs, widths, encodings and the way back to Unicode. */
import { PDFDict, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { withoutComments } from "./content.ts";
import {
  copyFields,
  dict,
  either,
  hexString,
  keys,
  list,
  plain,
  type Rule,
  stream,
} from "./copy.ts";
import { cleanFontProgram } from "./font_program.ts";

/** 9.7.3: the character collections that readers know; another name is the program's own. */
const collection = (known: RegExp, other: string): Rule => (value) =>
  (value instanceof PDFString || value instanceof PDFHexString) && known.test(value.decodeText())
    ? hexString(value.asBytes())
    : hexString(new TextEncoder().encode(other));
const systemInfo = dict("Supplement", () => ({
  Registry: collection(/^Adobe$/, "Adobe"),
  Ordering: collection(/^(Identity|GB1|CNS1|Japan[12]|Korea1|KR|Manga1|UCS2?)$/, "Identity"),
}));

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
