/** The second look at a cleaned PDF: reads it as text, stream by stream, with no part of the library. */
import { strFromU8, strToU8, unzlibSync } from "fflate";
import { leftInIcc } from "../../icc.ts";

/** Keys that no cleaned file has outside its streams. */
const KEYS =
  /\/(Info|Author|Creator|Producer|CreationDate|ModDate|Keywords|Subject|Company|Metadata|PieceInfo|LastModified|Thumb|EmbeddedFiles?|Filespec|EF|AF|JavaScript|JS|AA|Launch|GoToR|GoToE|XFA|ByteRange|CreatorInfo|StructTreeRoot|ObjStm|XRef|Encrypt|NM|RC|Subj|ID)\b/g;

/** Marks of metadata inside streams, and what they are called. */
const MARKS: readonly [RegExp, string][] = [
  [/<x:xmpmeta|<\?xpacket|<rdf:RDF|ns\.adobe\.com\/xap/, "XMP"],
  // The orientation alone may stay, in an Exif block of a fixed form.
  // deno-lint-ignore no-control-regex
  [/Exif\0\0(?!MM\0\*\0\0\0\x08\0\x01\x01\x12)/, "Exif"],
  [/Photoshop 3\.0\0/, "Photoshop"],
  [/%%(Creator|For|CreationDate|Author)/, "PostScript comment"],
  [/\/(Author|Creator|Producer|ModDate|CreationDate|LastModified)\s*[(<]/, "property list"],
];

/** Gives the names of what is left; none for a clean file. */
export function leftInPdf(bytes: Uint8Array): string[] {
  const source = strFromU8(bytes, true);
  const left = new Set<string>();
  let skeleton = "";
  let at = 0;
  for (let found = 0; found >= 0;) {
    found = source.indexOf("\nstream\n", at);
    skeleton += source.slice(at, found < 0 ? undefined : found);
    if (found < 0) break;
    const dict = source.slice(source.lastIndexOf(" obj\n", found), found);
    at = found + 8 + Number(/\/Length (\d+)/.exec(dict)?.[1]);
    if (!source.startsWith("\nendstream", at)) return ["stream length"];
    leftInStream(dict, source.slice(found + 8, at)).forEach((field) => left.add(field));
  }
  const keys = skeleton.replace(/<[0-9a-f]*>/gi, "").replace(/\[[^[\]<]*\]/g, "")
    .replace(/\/CharProcs\s*<<[^>]*>>/g, "");
  for (const [, key] of keys.matchAll(KEYS)) left.add(`PDF ${key}`);
  for (const [, hex] of skeleton.matchAll(/<((?:feff0044003a|443a)[0-9a-f]*)>/gi)) {
    if (/^(00)?3\d/.test(hex!.replace(/^feff0044003a|^443a/i, ""))) left.add("PDF date");
  }
  if (keys.split("startxref").length !== 2) left.add("PDF revisions");
  if (!/startxref\s+\d+\s+%%EOF\s*$/.test(source.slice(-64))) left.add("bytes after the end");
  return [...left];
}

/** Reads one stream's data; what pages show as text is left out of account. */
function leftInStream(dict: string, data: string): string[] {
  let plain = data;
  if (dict.includes("/FlateDecode")) {
    if (/\/Subtype \/Image/.test(dict)) return [];
    plain = strFromU8(unzlibSync(strToU8(data, true)), true);
  }
  if (plain.slice(36, 40) === "acsp") return leftInIcc(strToU8(plain, true));
  const shown = /\((?:[^()\\]|\\[^])*\)/g;
  plain = plain.replace(shown, "()").replace(shown, "()");
  return MARKS.filter(([mark]) => mark.test(plain)).map(([, field]) => field);
}
