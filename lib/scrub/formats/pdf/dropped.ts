import type { Category } from "../../format.ts";

/** What the keys that go are called for people, and what they could tell (ISO 32000-2). */
export const DROPPED: ReadonlyMap<string, readonly [string, Category]> = new Map(Object.entries({
  // Document, page and object metadata (14.3, 14.5)
  Metadata: ["PDF XMP metadata", "history"],
  PieceInfo: ["PDF private application data", "software"],
  LastModified: ["PDF change date", "time"],
  Thumb: ["PDF page thumbnail", "hidden"],
  StructTreeRoot: ["PDF structure tree", "hidden"],
  SpiderInfo: ["PDF web capture data", "history"],
  Legal: ["PDF legal attestation", "person"],
  Perms: ["PDF signature", "person"],
  DSS: ["PDF signature", "person"],
  SigFlags: ["PDF signature", "person"],
  Lang: ["PDF language", "place"],
  VP: ["PDF measuring viewports", "place"],
  Measure: ["PDF measuring viewports", "place"],
  PtData: ["PDF point data", "place"],
  CreatorInfo: ["PDF layer creator", "software"],
  Threads: ["PDF article threads", "hidden"],
  // Attachments and active content (7.11, 12.6, 13)
  EmbeddedFiles: ["PDF attached files", "hidden"],
  AF: ["PDF attached files", "hidden"],
  FS: ["PDF attached files", "hidden"],
  Collection: ["PDF attached files", "hidden"],
  JavaScript: ["PDF script", "hidden"],
  AA: ["PDF script", "hidden"],
  OpenAction: ["PDF opening action", "hidden"],
  XFA: ["PDF XFA form", "hidden"],
  Alternates: ["PDF alternate pictures", "hidden"],
  "PTEX.FileName": ["PDF path of another file", "software"],
  "PTEX.InfoDict": ["PDF data of an included file", "history"],
  OPI: ["PDF picture paths", "software"],
  // Comments and forms (12.5, 12.7)
  T: ["PDF comment author", "person"],
  M: ["PDF comment date", "time"],
  CreationDate: ["PDF comment date", "time"],
  NM: ["PDF comment identifier", "history"],
  RC: ["PDF comment rich text", "hidden"],
  RV: ["PDF form rich text", "hidden"],
  DV: ["PDF form default value", "hidden"],
  TU: ["PDF form field names", "hidden"],
  TM: ["PDF form field names", "hidden"],
  Subj: ["PDF comment subject", "hidden"],
  ID: ["PDF identifiers", "history"],
}));

/** Standard keys that go without a word, for they tell nothing. */
export const UNSAID: ReadonlySet<string> = new Set(
  ("Type Length Filter DecodeParms DL F FFilter FDecodeParms ProcSet StructParent StructParents PZ " +
    "Trans Dur Name Tabs Extensions Version MarkInfo ViewerPreferences Names Dests B CharSet CIDSet " +
    "FontFamily Style FD Subtype2 D R HT HTP BX Requirements Usage AS Configs Parent Lock SV CO DS " +
    "Intent SeparationInfo PresSteps Contents Resources Prev Next First Last Pages Outlines " +
    "OutputConditionIdentifier RegistryName PTEX.PageNumber").split(" "),
);
