/** Document properties (ECMA-376 part 2 section 11, part 1 section 22): gone, but told. */
import type { Work } from "../../format.ts";
import { readXml } from "../../xml.ts";
import { kindOf, type Relationship } from "./opc.ts";
import type { Note } from "./tables.ts";

const PROPERTIES: Record<string, Note> = {
  creator: ["Author", "person"],
  lastModifiedBy: ["Last modified by", "person"],
  Manager: ["Manager", "person"],
  Company: ["Company", "person"],
  created: ["Creation time", "time"],
  modified: ["Modification time", "time"],
  lastPrinted: ["Print time", "time"],
  TotalTime: ["Editing time", "history"],
  revision: ["Revision number", "history"],
  version: ["Revision number", "history"],
  Application: ["Program", "software"],
  AppVersion: ["Program", "software"],
  Template: ["Template", "software"],
  HyperlinkBase: ["File path", "software"],
  title: ["Title property", "hidden"],
  subject: ["Subject property", "hidden"],
  description: ["Comment property", "hidden"],
  keywords: ["Keywords property", "hidden"],
  category: ["Category property", "hidden"],
};

/** Notes which properties of a core or extended properties part have a value. */
export function noteProperties(bytes: Uint8Array, work: Work): void {
  readXml(bytes, () => {}, (text, parent) => {
    const note = parent && Object.hasOwn(PROPERTIES, parent.local) && PROPERTIES[parent.local];
    if (note && text.trim() !== "") work.removed(...note);
  });
}

/** What to say of a part or link that goes, by the last word of its relationship's type. */
const GONE: Record<string, Note> = {
  thumbnail: ["Thumbnail", "hidden"],
  "custom-properties": ["Custom properties", "hidden"],
  customProperties: ["Custom properties", "hidden"],
  customProperty: ["Custom properties", "hidden"],
  customXml: ["Custom XML", "hidden"],
  classificationlabels: ["Sensitivity label", "hidden"],
  origin: ["Digital signature", "person"],
  people: ["List of people", "person"],
  printerSettings: ["Printer settings", "device"],
  attachedTemplate: ["Template path", "software"],
  mailMergeSource: ["Mail merge source", "person"],
  vbaProject: ["Macros", "hidden"],
  wordVbaData: ["Macros", "hidden"],
  keyMapCustomizations: ["Macros", "hidden"],
  attachedToolbars: ["Macros", "hidden"],
  control: ["Active content", "hidden"],
  activeXControlBinary: ["Active content", "hidden"],
  font: ["Embedded fonts", "hidden"],
  commentsExtended: ["Comment identifiers", "history"],
  commentsIds: ["Comment identifiers", "history"],
  commentsExtensible: ["Comment times", "time"],
  revisionHeaders: ["Earlier revisions", "history"],
  revisionLog: ["Earlier revisions", "history"],
  usernames: ["Users of a shared workbook", "person"],
  changesInfo: ["Earlier revisions", "history"],
  revisionInfo: ["Earlier revisions", "history"],
  tags: ["Tags", "hidden"],
  xmlMaps: ["XML map", "hidden"],
  queryTable: ["Data connections", "person"],
  hyperlink: ["External link", "software"],
  hdphoto: ["Original of a picture", "hidden"],
};

/** Parts that say nothing about a person; they go in silence. */
const PLAIN = /^(webSettings|stylesWithEffects|viewProps|calcChain|officeDocument)$/;

/** Notes a relationship that is not kept. */
export function noteGone(relationship: Relationship, work: Work): void {
  const kind = kindOf(relationship);
  const note = Object.hasOwn(GONE, kind) ? GONE[kind] : undefined;
  if (note) work.removed(...note);
  else if (relationship.external) work.removed("External link", "software");
  else if (!PLAIN.test(kind)) work.removed("Unknown part", "hidden");
}
