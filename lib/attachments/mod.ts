export { downloadHeaders, openFile } from "./download.ts";
export type { FileEntry, RefusedFile } from "./entry.ts";
export { attachFiles, keepFiles, overLimit, Upload } from "./upload.ts";
export { cleanLogo, type Logo, logoHeaders, readLogo, setLogo } from "./logo.ts";
