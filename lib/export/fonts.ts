/**
 * The typeface of exports: DejaVu Sans, which is free and knows Latin, Greek, Cyrillic, Arabic, Hebrew,
 * Armenian and Georgian. Only the letters that a document uses go into it.
 */
import fontkit from "@cantoo/fontkit";
import { PDFDocument, type PDFFont } from "@cantoo/pdf-lib";

const folder = new URL("../../node_modules/dejavu-fonts-ttf/ttf/", import.meta.url);

/** What a document is set in. */
export interface Fonts {
  plain: PDFFont;
  bold: PDFFont;
}

/** Embeds both fonts in a document. */
export async function embedFonts(doc: PDFDocument): Promise<Fonts> {
  doc.registerFontkit(fontkit as Parameters<PDFDocument["registerFontkit"]>[0]);
  const embed = async (file: string) => {
    const bytes = await Deno.readFile(new URL(`${file}.ttf`, folder));
    // A subset bears a tag of six letters before its name (ISO 32000-1, 9.6.4).
    const customName = `OMBUDX+${file}`;
    return await doc.embedFont(bytes, { subset: true, customName });
  };
  return { plain: await embed("DejaVuSans"), bold: await embed("DejaVuSans-Bold") };
}
