export { downloadHeaders, openFile } from "./download.ts";
export type { FileEntry, RefusedFile } from "./entry.ts";
export { attachFiles, Upload } from "./upload.ts";
