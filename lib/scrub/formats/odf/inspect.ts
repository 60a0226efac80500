/** The second look at OpenDocument files: plain searches, no code of the scrubber. */
import { entriesOf, lookAtZip, piecesOf, tagsOf } from "../../zip_look.ts";

const IN_TEXT: readonly (readonly [pattern: RegExp, field: string])[] = [
  [/<dc:creator>(?!\s*Author<)\s*[^<\s]/, "Author"],
  [/<dc:date>(?!\s*1980-01-01T00:00:00<)\s*[^<\s]/, "Time"],
  [/<[\w:-]+initials>(?!\s*A<)\s*[^<\s]/, "Initials"],
  [
    /<text:(author-|creator|initial-creator|printed-by|sender-|file-name|template-name|print-)/,
    "Field with author, file or time",
  ],
  [
    /<(meta:(generator|user-defined|keyword|editing)|office:meta|script:|office:scripts)/,
    "Properties",
  ],
  [/(Printer(Name|Setup)|Rsid(Root)?)"/, "Printer settings"],
  [/<!--|<!DOCTYPE|<office:binary-data/, "XML comment"],
];

const IN_TAGS: readonly (readonly [pattern: RegExp, field: string])[] = [
  [/\s[\w:]*rsid="/, "Revision identifiers"],
  [/\sxlink:href="(?!#|https?:\/\/|\.\/Object \d|Pictures\/file\d)[^"]/, "External link"],
  [/\s(?!xmlns)[\w:-]+="('?file:|[A-Za-z]:[\\/](?!\/)|\\\\[\w.$-]+\\)/i, "File path"],
  [/protection-key="|\sform:datasource="/, "Write protection"],
];

const NAMES =
  /^(mimetype|META-INF\/manifest\.xml|(Object \d+\/)*((content|styles|settings)\.xml|Pictures\/file\d+\.\w+|Object \d+))$/;

/** Names identifying fields that are left in a cleaned OpenDocument file. */
export function inspectOpenDocument(bytes: Uint8Array): string[] {
  const found = new Set(lookAtZip(bytes));
  const entries = entriesOf(bytes);
  if (entries[0]?.[0] !== "mimetype") found.add("ZIP entries");
  for (const [name, content] of entries) {
    if (!NAMES.test(name)) found.add("Unknown part");
    if (!/\.xml$/.test(name)) continue;
    for (const text of piecesOf(content)) {
      const tags = tagsOf(text);
      for (const [pattern, field] of IN_TEXT) if (pattern.test(text)) found.add(field);
      for (const [pattern, field] of IN_TAGS) if (pattern.test(tags)) found.add(field);
    }
  }
  return [...found];
}
