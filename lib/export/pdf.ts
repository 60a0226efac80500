import { PDFDocument, type PDFFont, type PDFPage, rgb } from "@cantoo/pdf-lib";
import { embedFonts } from "./fonts.ts";
import { setLines, shown, widthOf } from "./lines.ts";
import { type DocumentFacts, savePdfA } from "./pdfa.ts";

/** A piece of a document, from top to bottom. */
export type Block =
  | { kind: "title" | "heading" | "text" | "small"; text: string }
  | { kind: "fact"; name: string; text: string };

const [paperWidth, paperHeight] = [595.28, 841.89]; // A4, in points
const margin = 56;
const width = paperWidth - 2 * margin;
const leading = 1.4;
const black = rgb(0, 0, 0);

/** How each kind of block is set: size, weight, and the space before it. */
const styles = {
  title: { size: 17, font: "bold", before: 0 },
  heading: { size: 12.5, font: "bold", before: 18 },
  fact: { size: 10, font: "plain", before: 5 },
  text: { size: 10, font: "plain", before: 3 },
  small: { size: 8.5, font: "plain", before: 9 },
} as const;

/**
 * Sets blocks on A4 pages and gives them as PDF/A-2b. `foot` stands on each page with its number. Lets
 * others work in between: a long case takes seconds.
 */
export async function makePdf(
  blocks: Block[],
  facts: DocumentFacts,
  foot: string,
): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  const fonts = await embedFonts(doc);
  const pages: PDFPage[] = [];
  let y = 0;
  const draw = (text: string, x: number, size: number, font: PDFFont) =>
    pages.at(-1)!.drawText(text, { x, y, size, font, color: black });
  const down = (by: number) => {
    y -= by;
    if (pages.length > 0 && y >= margin + 14) return;
    pages.push(doc.addPage([paperWidth, paperHeight]));
    y = paperHeight - margin - by;
  };
  const set = async (text: string, size: number, font: PDFFont) => {
    for (const paragraph of text.split("\n")) {
      for (const line of setLines(paragraph, font, size, width)) {
        down(size * leading);
        for (const run of line.runs) draw(run.text, margin + run.x, size, font);
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  for (const block of blocks) {
    const style = styles[block.kind];
    if (pages.length > 0) y -= style.before;
    // A heading does not stay alone at the foot of a page.
    if (block.kind === "heading" && y < margin + 70) y = 0;
    if (block.kind === "fact") await set(block.name, 8.5, fonts.bold);
    await set(block.text, style.size, fonts[style.font]);
  }
  pages.forEach((page, index) => {
    const size = 8;
    const number = `${index + 1} / ${pages.length}`;
    const common = { y: margin - 24, size, font: fonts.plain, color: black };
    page.drawText(shown(foot, fonts.plain), { x: margin, ...common });
    const x = paperWidth - margin - widthOf(number, fonts.plain, size);
    page.drawText(number, { x, ...common });
  });
  return await savePdfA(doc, facts);
}
