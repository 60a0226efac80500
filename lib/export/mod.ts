export { caseDocument } from "./document.ts";
export { checkIntegrity, type IntegrityContent, integrityName } from "./integrity.ts";
export { type Block, makePdf } from "./pdf.ts";
export { fileHeaders, type MadeExport, makeExport } from "./make.ts";
export { makeZip, type ZipExport } from "./zip.ts";
