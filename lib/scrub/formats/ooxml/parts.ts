/** The parts of an Office document that are kept, by content type (ECMA-376 part 2 section 10). */

/** The stream that gives each part its content type. */
export const TYPES = "[Content_Types].xml";

/** Which vocabulary the document's main part is written in. */
export type Family = "word" | "xl" | "ppt";

/** Main parts, by format id. */
export const MAIN: Record<string, { family: Family; content: string }> = {
  docx: { family: "word", content: "openxmlformats-officedocument.wordprocessingml.document.main" },
  docm: { family: "word", content: "ms-word.document.macroEnabled.main" },
  dotx: { family: "word", content: "openxmlformats-officedocument.wordprocessingml.template.main" },
  dotm: { family: "word", content: "ms-word.template.macroEnabledTemplate.main" },
  xlsx: { family: "xl", content: "openxmlformats-officedocument.spreadsheetml.sheet.main" },
  xlsm: { family: "xl", content: "ms-excel.sheet.macroEnabled.main" },
  xltx: { family: "xl", content: "openxmlformats-officedocument.spreadsheetml.template.main" },
  xltm: { family: "xl", content: "ms-excel.template.macroEnabled.main" },
  pptx: {
    family: "ppt",
    content: "openxmlformats-officedocument.presentationml.presentation.main",
  },
  pptm: { family: "ppt", content: "ms-powerpoint.presentation.macroEnabled.main" },
  potx: { family: "ppt", content: "openxmlformats-officedocument.presentationml.template.main" },
  potm: { family: "ppt", content: "ms-powerpoint.template.macroEnabled.main" },
  ppsx: { family: "ppt", content: "openxmlformats-officedocument.presentationml.slideshow.main" },
  ppsm: { family: "ppt", content: "ms-powerpoint.slideshow.macroEnabled.main" },
};

/** The main part's content type of a format. */
export function mainType(id: string): string {
  return `application/vnd.${MAIN[id]!.content}+xml`;
}

/** Name given to the main part. */
export const MAIN_NAME: Record<Family, string> = {
  word: "word/document.xml",
  xl: "xl/workbook.xml",
  ppt: "ppt/presentation.xml",
};

const WORD = "openxmlformats-officedocument.wordprocessingml.";
const SHEET = "openxmlformats-officedocument.spreadsheetml.";
const SLIDE = "openxmlformats-officedocument.presentationml.";
const DRAWING = "openxmlformats-officedocument.drawingml.";

/** Content type (without `application/vnd.` and `+xml`) to the name given, below the family. */
const KEPT: Record<string, string> = {
  [`${WORD}document.glossary`]: "glossary/document",
  [`${WORD}header`]: "header",
  [`${WORD}footer`]: "footer",
  [`${WORD}footnotes`]: "footnotes",
  [`${WORD}endnotes`]: "endnotes",
  [`${WORD}comments`]: "comments",
  [`${WORD}styles`]: "styles",
  [`${WORD}numbering`]: "numbering",
  [`${WORD}settings`]: "settings",
  [`${WORD}fontTable`]: "fontTable",
  [`${SHEET}worksheet`]: "worksheets/sheet",
  [`${SHEET}chartsheet`]: "chartsheets/sheet",
  [`${SHEET}dialogsheet`]: "dialogsheets/sheet",
  [`${SHEET}sharedStrings`]: "sharedStrings",
  [`${SHEET}styles`]: "styles",
  [`${SHEET}comments`]: "comments",
  [`${SHEET}table`]: "tables/table",
  [`${SHEET}pivotTable`]: "pivotTables/pivotTable",
  [`${SHEET}pivotCacheDefinition`]: "pivotCache/pivotCacheDefinition",
  [`${SHEET}pivotCacheRecords`]: "pivotCache/pivotCacheRecords",
  [`${SHEET}externalLink`]: "externalLinks/externalLink",
  [`${SHEET}connections`]: "connections",
  [`${SHEET}sheetMetadata`]: "metadata",
  "ms-excel.threadedcomments": "threadedComments/threadedComment",
  "ms-excel.person": "persons/person",
  "ms-excel.controlproperties": "ctrlProps/ctrlProp",
  "ms-excel.slicer": "slicers/slicer",
  "ms-excel.slicerCache": "slicerCaches/slicerCache",
  "ms-excel.timeline": "timelines/timeline",
  "ms-excel.timelineCache": "timelineCaches/timelineCache",
  "ms-excel.rdrichvalue": "richData/rdrichvalue",
  "ms-excel.rdrichvaluestructure": "richData/rdrichvaluestructure",
  "ms-excel.rdrichvaluetypes": "richData/rdRichValueTypes",
  "ms-excel.richvaluerel": "richData/richValueRel",
  [`${SLIDE}slide`]: "slides/slide",
  [`${SLIDE}slideLayout`]: "slideLayouts/slideLayout",
  [`${SLIDE}slideMaster`]: "slideMasters/slideMaster",
  [`${SLIDE}notesSlide`]: "notesSlides/notesSlide",
  [`${SLIDE}notesMaster`]: "notesMasters/notesMaster",
  [`${SLIDE}handoutMaster`]: "handoutMasters/handoutMaster",
  [`${SLIDE}presProps`]: "presProps",
  [`${SLIDE}tableStyles`]: "tableStyles",
  [`${SLIDE}commentAuthors`]: "commentAuthors",
  [`${SLIDE}comments`]: "comments/comment",
  "ms-powerpoint.comments": "comments/modernComment",
  "ms-powerpoint.authors": "authors",
  "openxmlformats-officedocument.theme": "theme/theme",
  "openxmlformats-officedocument.themeOverride": "theme/themeOverride",
  "openxmlformats-officedocument.drawing": "drawings/drawing",
  [`${DRAWING}chart`]: "charts/chart",
  [`${DRAWING}chartshapes`]: "drawings/chartshapes",
  [`${DRAWING}diagramData`]: "diagrams/data",
  [`${DRAWING}diagramLayout`]: "diagrams/layout",
  [`${DRAWING}diagramStyle`]: "diagrams/quickStyle",
  [`${DRAWING}diagramColors`]: "diagrams/colors",
  "ms-office.drawingml.diagramDrawing": "diagrams/drawing",
  "ms-office.chartstyle": "charts/style",
  "ms-office.chartcolorstyle": "charts/colors",
  "ms-office.chartex": "charts/chartEx",
};

/** The name stem for a part of this content type; undefined when such parts go. */
export function stemOf(contentType: string): string | undefined {
  if (contentType === VML) return "drawings/vmlDrawing";
  return KEPT[/^application\/vnd\.(.+)\+xml$/.exec(contentType)?.[1] ?? ""];
}

export const VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";
export const OLE = "application/vnd.openxmlformats-officedocument.oleObject";

/** Relationship types (last word) that hold without being named in the source part's markup. */
export const IMPLICIT: ReadonlySet<string> = new Set(
  ("officeDocument styles numbering settings fontTable footnotes endnotes comments theme " +
    "themeOverride glossaryDocument sharedStrings pivotTable pivotCacheDefinition threadedComment person connections " +
    "sheetMetadata rdRichValue rdRichValueStructure rdRichValueTypes richValueRel " +
    "slideLayout slideMaster notesSlide notesMaster presProps tableStyles commentAuthors authors " +
    "slide diagramDrawing chartStyle chartColorStyle externalLinkPath xlPathMissing").split(" "),
);

/** Relationship types that hold only where the source part's markup names their id. */
export const NAMED: ReadonlySet<string> = new Set(
  ("header footer hyperlink worksheet chartsheet dialogsheet table " +
    "pivotCacheRecords externalLink drawing vmlDrawing chart chartUserShapes chartEx diagramData " +
    "diagramLayout diagramQuickStyle diagramColors ctrlProp slicer slicerCache timeline " +
    "timelineCache handoutMaster").split(" "),
);

/** Relationship types whose target is a file of another format, to be cleaned by its own code. */
export const FILES: Record<string, "image" | "media" | "file"> = {
  image: "image",
  video: "media",
  audio: "media",
  media: "media",
  package: "file",
  oleObject: "file",
  aFChunk: "file",
};
