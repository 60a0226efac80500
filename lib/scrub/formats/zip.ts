import { type Format, Refusal } from "../format.ts";
import { latin1 } from "../bytes.ts";
import { isZip, listZip, readZip, writeZip } from "../zip.ts";
import { entriesOf, lookAtZip } from "../zip_look.ts";

/** Packages of documents and programs, which are more than the sum of their files. */
const PACKAGE = /^(\[Content_Types\]\.xml|mimetype|META-INF\/.*|AndroidManifest\.xml|doc\.kml)$/i;

/** What programs put beside people's files: they hold names, and no one looks at them. */
const LITTER = /(^|\/)(__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** Names of files and folders name people: `file-1.jpg` and so on, in the order of the archive. */
function neutralName(number: number, format: Format): string {
  return `file-${number}.${format.extensions[0]}`;
}

/**
 * ZIP archive of files that can be cleaned (APPNOTE 6.3.10). Each is cleaned in turn; one that is
 * refused refuses the archive, since a file that is silently missing would mislead.
 */
export const zip: Format = {
  id: "zip",
  label: "ZIP archive",
  media: "application/zip",
  extensions: ["zip"],
  detect(bytes) {
    if (!isZip(bytes)) return false;
    try {
      return listZip(bytes).every((entry) => !PACKAGE.test(entry.name));
    } catch {
      // Cut off: an archive all the same, and scrub says so, unless it began as a package.
      const nameLength = bytes[26]! | bytes[27]! << 8;
      return !PACKAGE.test(latin1(bytes, 30, 30 + Math.min(nameLength, 200)));
    }
  },
  async scrub(bytes, work) {
    const files = [...readZip(bytes, work)].filter(([name, file]) => {
      if (LITTER.test(name)) work.removed("Folder files of the system", "software");
      return !LITTER.test(name) && file.length > 0;
    });
    if (files.length === 0) throw new Refusal("damaged", "empty archive");
    const cleaned = [];
    for (const [name, file] of files) {
      const { bytes, format } = await work.nested(file, name);
      cleaned.push({ name: neutralName(cleaned.length + 1, format), bytes });
    }
    work.removed("Names of files and folders", "person");
    work.removed("Archive dates", "time");
    return writeZip(cleaned);
  },
  inspect(bytes) {
    const names = entriesOf(bytes).map(([name]) => name);
    return names.every((name) => /^file-\d+\.\w+$/.test(name))
      ? lookAtZip(bytes)
      : ["Names of files and folders"];
  },
};
