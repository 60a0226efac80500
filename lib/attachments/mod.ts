export { downloadHeaders, openFile } from "./download.ts";
export type { FileEntry, RefusedFile } from "./entry.ts";
export { attachFiles, keepFiles, overLimit, Upload } from "./upload.ts";
