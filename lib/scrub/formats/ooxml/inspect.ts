/** The second look at Office documents: plain searches, no code of the scrubber. */
import { entriesOf, lookAtZip, piecesOf, tagsOf } from "../../zip_look.ts";

type Search = readonly [pattern: RegExp, field: string];

/** What may not stand inside a tag, with the neutral values that may. */
const IN_TAGS: readonly Search[] = [
  [/\sw:author="(?!Author")/, "Author of changes and comments"],
  [/\sw:initials="(?!A")/, "Initials"],
  [/\s(w:date|w16du:dateUtc|dT|refreshedDate\w*|dateTime)="/, "Time of changes and comments"],
  [/<p:cm [^>]*\sdt="/, "Time of changes and comments"],
  [/\screated="(?!1980-01-01T00:00:00\.000")/, "Time of changes and comments"],
  [/\s\w+:(rsid\w*|paraId|textId|durableId|anchorId|editId|gfxdata)="/, "Revision identifiers"],
  [
    /<\w+:(rsid\w*|nsid|tmpl|docId|creationId|modId|revisionPtr|docVars?|absPath)[\s\/>]/,
    "History",
  ],
  [
    /<w:(attachedTemplate|mailMerge|saveThroughXslt|dataBinding|control)[\s\/>]/,
    "Links of settings",
  ],
  [/<\w+:(presenceInfo|person) [^>]*(userId|displayName)="(?!Author")/, "Account"],
  [/<(\w+:)?(person|author) [^>]*\s(displayName|name)="(?!Author")/, "Author"],
  [/<p:cmAuthor [^>]*\s(name="(?!Author")|initials="(?!A"))/, "Author"],
  [/\s(userId|userName|refreshedBy|assignedTo)="(?!Author")/, "Account"],
  [/<fileSharing|<customWorkbookView|<userInfo|<connection [^>]*(odcFile|sourceFile)/, "Account"],
  [/<dbPr|<olapPr|<webPr|<textPr/, "Data connection"],
  [/\s(?!xmlns)[\w:]+="(file:|[A-Za-z]:[\\/](?!\/)|\\\\[\w.$-]+\\)/i, "File path"],
  [/\s(?!xmlns)[\w:]+="[^"]*\\Users\\/i, "File path"],
  [
    /\s[\w:]*instr="\s*(AUTHOR|LASTSAVEDBY|USER\w+|FILENAME|TEMPLATE|DOC\w+)\b/i,
    "Field with author",
  ],
  [/<\w+:(embed(Regular|Bold|Italic)|embeddedFont|tagLst|custData)\b/, "Embedded data"],
  [/<!--|<!DOCTYPE|<\?(?!xml version)/, "XML comment"],
];

/** What may not stand in the text of elements. */
const IN_TEXT: readonly Search[] = [
  [
    /instrText[^>]*>\s*(AUTHOR|LASTSAVEDBY|USER\w+|FILENAME|TEMPLATE|DOC(PROPERTY|VARIABLE))\b/i,
    "Field with author",
  ],
  [/<author>(?!Author<|tc=\{00000000-0000-4000-8000-)/, "Author of changes and comments"],
  [/<definedName[^>]*>[^<]*[A-Za-z]:\\/, "File path"],
  [/<Application>(?!Microsoft Excel<)/, "Program"],
];

/** Content types and relationship types of parts that only hold metadata, code or links. */
const PARTS =
  /(core|custom)-?properties|custom-?xml|vbaProject|vbaData|macrosheet|activeX|printerSettings|people|thumbnail|digital-signature|revision|userNames|changesInfo|\btags\b|commentsExt|commentsIds|attachedTemplate|mailMerge|officedocument\.obfuscatedFont/i;

/** The tags of the one properties part that is written, whose text is the same in every file. */
const APP =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application></Application></Properties>';

function targets(text: string): string[] {
  const found: string[] = [];
  for (const [, target = ""] of text.matchAll(/Target="([^"]*)" TargetMode="External"/g)) {
    if (!/^https?:\/\/[^@]+$/.test(target) && target !== "Book.xlsx") found.push("External link");
  }
  return found;
}

/** Names identifying fields that are left in a cleaned Office document. */
export function inspectOffice(bytes: Uint8Array): string[] {
  const found = new Set(lookAtZip(bytes));
  for (const [name, content] of entriesOf(bytes)) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    const isProperties = /^docProps\//.test(name);
    if (/\.rels$|^\[Content_Types\]\.xml$/.test(name)) {
      const text = new TextDecoder().decode(content);
      for (const [, type = ""] of text.matchAll(/Type="([^"]*)"/g)) {
        if (PARTS.test(type)) found.add("Metadata part");
      }
      for (const field of targets(text)) found.add(field);
      continue;
    }
    for (const text of piecesOf(content)) {
      const tags = tagsOf(text);
      // Of the properties one has a fixed value; the others may not be there.
      if (isProperties && tags !== APP) found.add("Properties");
      for (const [pattern, field] of IN_TAGS) if (pattern.test(tags)) found.add(field);
      for (const [pattern, field] of IN_TEXT) if (pattern.test(text)) found.add(field);
    }
  }
  return [...found];
}
