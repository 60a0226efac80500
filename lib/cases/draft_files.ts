import { type FileEntry, overLimit, type Upload } from "../attachments/mod.ts";
import type { Config } from "../config.ts";
import { bytesOf, type Draft, type DraftContent } from "./draft.ts";

/** Adds the files of an upload, but those that are here already. */
export function takeFiles(
  content: DraftContent,
  upload: Upload,
): { content: DraftContent; files: FileEntry[] } {
  let next = content;
  const taken: FileEntry[] = [];
  for (let number = 1; number <= upload.names.length; number++) {
    const digest = upload.digests[number - 1];
    const known = next.originals.find((one) => one[1] === digest)?.[0];
    if (known && next.files.some((file) => numberOf(file) === known)) continue;
    if (known) next = without(next, known); // refused before: what is said now counts
    const count = next.count + 1;
    const file = upload.files.find((one) => numberOf(one) === number);
    const refusal = upload.refused.find((one) => one.number === number);
    if (!file && !refusal) continue;
    next = { ...next, count };
    if (digest) next = { ...next, originals: [...next.originals, [count, digest]] };
    if (file) {
      const renamed = { ...file, name: file.name.replace(/-\d+\./, `-${count}.`) };
      taken.push(renamed);
      next = { ...next, files: [...next.files, renamed] };
    } else {
      next = { ...next, refused: [...next.refused, { ...refusal!, number: count }] };
    }
  }
  return { content: next, files: taken };
}

/** A draft without the file of this number, taken or refused. */
export function without(content: DraftContent, number: number): DraftContent {
  return {
    ...content,
    files: content.files.filter((file) => numberOf(file) !== number),
    refused: content.refused.filter((one) => one.number !== number),
    originals: content.originals.filter((one) => one[0] !== number),
  };
}

/** The bounds of a report hold for a draft; a file that is on its way counts as one. */
export function boundFiles(config: Config, content: DraftContent, arrived: Draft["arrived"]) {
  const { maxFiles, maxReportBytes } = config;
  const count = content.files.length + (content.incoming ? 1 : 0);
  if (count > maxFiles) throw overLimit("count", maxFiles);
  if (bytesOf(content, arrived) > maxReportBytes) throw overLimit("report", maxReportBytes);
}

function numberOf(file: FileEntry): number {
  return Number(/-(\d+)\./.exec(file.name)?.[1]);
}
