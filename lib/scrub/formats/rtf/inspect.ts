/** The second look at a cleaned RTF file: patterns over the whole source, no tree. */
import { strFromU8 } from "fflate";

/** Words that no cleaned file has. */
const WORDS =
  /\\(info|title|subject|author|operator|manager|company|category|keywords|comment|doccomm|hlinkbase|creatim|revtim|printim|buptim|userprops|propname|staticval|template|generator|rsidtbl|\w*rsid\d|docvar|xmlnstbl|datastore|revdttm|revdttmdel|atndate|atntime|objdata|blipuid|nextfile|passwordhash|private|fontfile|bin\d)(?![a-z])/g;
const FIELD =
  /\\fldinst\s*[^{}]*?\b(AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|FILENAME|TEMPLATE|DOCPROPERTY|INCLUDE\w+|LINK|file:|mailto:)/i;

/** Gives the names of what is left; none for a clean file. */
export function leftInRtf(bytes: Uint8Array): string[] {
  const source = strFromU8(bytes, true);
  const plain = source.replace(/\\[\\{}]/g, "");
  const left = new Set<string>();
  for (const [, word] of plain.matchAll(WORDS)) left.add(`RTF ${word}`);
  if (FIELD.test(plain)) left.add("RTF field");
  for (const [, id] of plain.matchAll(/\\atn(?:id|author)\s?([^}]*)/g)) {
    if (id !== "A" && id !== "Author") left.add("RTF comment author");
  }
  const authors = /\\revtbl\s?((?:\{[^{}]*\})*)/.exec(plain)?.[1] ?? "";
  if (/\{(?!Unknown;|Author;)/.test(authors)) left.add("RTF authors of changes");
  for (const [run] of plain.matchAll(/(?:[0-9a-f]{2}\s*){64,}/gi)) {
    const data = run.replace(/\s/g, "").toLowerCase();
    // "Exif" but for the block with the orientation alone, "<x:xmpmeta", "Photoshop 3.0"
    if (
      /457869660000(?!4d4d002a000000080001)|3c783a786d706d657461|50686f746f73686f7020332e30/.test(
        data,
      )
    ) {
      left.add("metadata in a picture");
    }
  }
  if (!/\}\s*$/.test(source)) left.add("bytes after the end");
  return [...left];
}
