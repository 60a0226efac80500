/** OpenDocument texts, sheets, presentations and drawings, with templates (OASIS ODF 1.3). */
import type { Format } from "../../format.ts";
import { peekZip } from "../../zip.ts";

const KINDS: Record<string, readonly [type: string, label: string]> = {
  odt: ["text", "OpenDocument text"],
  ott: ["text-template", "OpenDocument text template"],
  ods: ["spreadsheet", "OpenDocument sheet"],
  ots: ["spreadsheet-template", "OpenDocument sheet template"],
  odp: ["presentation", "OpenDocument presentation"],
  otp: ["presentation-template", "OpenDocument presentation template"],
  odg: ["graphics", "OpenDocument drawing"],
  otg: ["graphics-template", "OpenDocument drawing template"],
};

export const openDocuments: readonly Format[] = Object.entries(KINDS).map(
  ([id, [type, label]]): Format => {
    const media = `application/vnd.oasis.opendocument.${type}`;
    return {
      id,
      label,
      media,
      extensions: [id],
      detect(bytes) {
        const mimetype = peekZip(bytes, "mimetype");
        return mimetype !== null && new TextDecoder().decode(mimetype).trim() === media;
      },
      scrub: async (bytes, work) =>
        (await import("./scrub.ts")).scrubOpenDocument(media, bytes, work),
      inspect: async (bytes) => (await import("./inspect.ts")).inspectOpenDocument(bytes),
    };
  },
);
