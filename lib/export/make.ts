import type { Actor } from "../accounts/mod.ts";
import type { CaseExport, ExportFormat } from "../cases/mod.ts";
import type { Texts } from "../i18n/mod.ts";
import type { Portal } from "../portal.ts";
import { caseDocument } from "./document.ts";
import { makePdf } from "./pdf.ts";
import { makeZip, zipBytes } from "./zip.ts";

/** A file on its way to the browser. */
export interface MadeExport {
  name: string;
  type: string;
  /** Where it is known before the file is there: then the browser can show how far it is. */
  bytes?: number;
  stream: ReadableStream<Uint8Array>;
}

/**
 * Makes the export of a case while it is sent: the browser shows at once that something comes.
 * Undefined when it is too large for its format.
 */
export function makeExport(
  portal: Portal,
  actor: Actor,
  exported: CaseExport,
  format: ExportFormat,
  t: Texts,
  lang: string,
): MadeExport | undefined {
  const name = `case-${exported.view.facts.case.slice(0, 8)}.${format}`;
  if (format === "zip") {
    const zip = makeZip(portal, actor, exported);
    return zip.bytes < zipBytes ? { name, type: "application/zip", ...zip } : undefined;
  }
  const pdf = async function* () {
    const facts = { title: t.exports.page(exported.view.facts.case), language: lang };
    const blocks = caseDocument(exported, t, lang);
    yield await makePdf(blocks, { ...facts, made: exported.made }, facts.title);
  };
  return { name, type: "application/pdf", stream: ReadableStream.from(pdf()) };
}

/** Headers of its download: never shown in the page, never guessed at (ASVS 3.2.1, 5.4.2). */
export function fileHeaders({ name, type, bytes }: MadeExport): Headers {
  const headers = new Headers({
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
    "content-security-policy": "default-src 'none'; sandbox",
  });
  if (bytes !== undefined) headers.set("content-length", String(bytes));
  return headers;
}
