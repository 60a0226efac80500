/** What stays and what goes in OpenDocument markup (OASIS ODF 1.3 part 3). */
import type { Category } from "../../format.ts";

export type Note = readonly [field: string, category: Category];

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

/** Namespaces that are kept, by short code; markup of every other one goes. */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    office: "office:1.0",
    style: "style:1.0",
    text: "text:1.0",
    table: "table:1.0",
    draw: "drawing:1.0",
    fo: "xsl-fo-compatible:1.0",
    meta: "meta:1.0",
    number: "datastyle:1.0",
    presentation: "presentation:1.0",
    svg: "svg-compatible:1.0",
    chart: "chart:1.0",
    dr3d: "dr3d:1.0",
    form: "form:1.0",
    config: "config:1.0",
    anim: "animation:1.0",
    smil: "smil-compatible:1.0",
    of: "of:1.2",
  }).map(([code, name]): [string, string] => [OASIS + name, code]),
  ["http://www.w3.org/1999/xlink", "xlink"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://www.w3.org/1998/Math/MathML", "math"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
  ["http://www.w3.org/TR/css3-text/", "css3t"],
  ["urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"],
  ["urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "calcext"],
  ["http://openoffice.org/2009/office", "officeooo"],
  ["http://openoffice.org/2009/table", "tableooo"],
  ["http://openoffice.org/2010/draw", "drawooo"],
  ["http://openoffice.org/2004/office", "ooo"],
  ["http://openoffice.org/2004/calc", "oooc"],
  ["http://openoffice.org/2004/writer", "ooow"],
  ["urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0", "field"],
]);

const FIELD: Note = ["Field with author, file or time", "person"];
const LINK: Note = ["External link", "software"];
const ACTIVE: Note = ["Active content", "hidden"];
const DATABASE: Note = ["Data connections", "person"];
const SILENT = null;

/** Elements that go with what is in them, and what to say. */
export const DROPPED: ReadonlyMap<string, Note | null> = new Map<string, Note | null>([
  ["office:scripts", SILENT],
  ["office:meta", SILENT],
  ["office:settings", SILENT],
  ["script:event-listener", ACTIVE],
  ["text:script", ACTIVE],
  ["text:execute-macro", ACTIVE],
  ["draw:applet", ACTIVE],
  ["text:user-field-decls", ["Document variables", "hidden"]], // 7.4.7: also those that nothing shows
  ["text:section-source", LINK],
  ["table:table-source", LINK],
  ["table:cell-range-source", LINK],
  ["table:dde-links", LINK],
  ["text:dde-connection-decls", LINK],
  ["text:dde-connection", LINK],
  ["office:dde-source", LINK],
  ["form:connection-resource", DATABASE],
  ["text:database-display", DATABASE],
  ["text:database-name", DATABASE],
  ["text:database-next", DATABASE],
  ["text:database-row-select", DATABASE],
  ["text:database-row-number", DATABASE],
  ["table:database-source-sql", DATABASE],
  ["table:database-source-table", DATABASE],
  ["table:database-source-query", DATABASE],
  ["table:source-service", DATABASE],
  ["svg:font-face-src", ["Embedded fonts", "hidden"]],
  ["svg:definition-src", ["Embedded fonts", "hidden"]],
  ["office:binary-data", ["Picture that cannot be cleaned", "hidden"]],
  ["meta:date-string", ["Time of changes and comments", "time"]],
  // Section 7.3 and 7.5: fields that show who, when and where.
  ...(`author-name author-initials creator initial-creator printed-by sender-firstname
    sender-lastname sender-initials sender-title sender-position sender-email sender-phone-private
    sender-fax sender-company sender-phone-work sender-street sender-city sender-postal-code
    sender-country sender-state-or-province file-name template-name user-defined editing-cycles
    editing-duration creation-date creation-time modification-date modification-time print-date
    print-time`.trim().split(/\s+/).map((name): [string, Note] => [`text:${name}`, FIELD])),
]);

/** Fields that show the title or a variable of the document: they become their text. */
export const UNWRAPPED = words(
  `text:user-field-get text:user-field-input text:title text:subject text:keywords text:description
  text:meta text:meta-field text:bibliography-mark`,
);

/** Shapes, whose names nobody sees and are often those of files. */
export const SHAPES = words(`draw:frame draw:rect draw:line draw:polyline draw:polygon
  draw:regular-polygon draw:path draw:circle draw:ellipse draw:g draw:measure draw:caption
  draw:connector draw:control draw:custom-shape draw:page-thumbnail dr3d:scene`);

/** Attributes that go. */
export const ATTRIBUTES: ReadonlyMap<string, Note | null> = new Map<string, Note | null>([
  ["officeooo:rsid", ["Revision identifiers", "history"]],
  ["officeooo:paragraph-rsid", ["Revision identifiers", "history"]],
  ["table:protection-key", ["Write protection", "person"]],
  ["table:protection-key-digest-algorithm", SILENT],
  ["text:protection-key", ["Write protection", "person"]],
  ["text:protection-key-digest-algorithm", SILENT],
  ["loext:protection-key-digest-algorithm-2", SILENT],
  ["table:comment", ["Comment of a scenario", "hidden"]],
  ["form:datasource", DATABASE],
  ["form:command", DATABASE],
  ["form:image-data", LINK],
  ["office:target-frame-name", SILENT],
]);

/** Settings of `settings.xml` that change the layout (ODF 1.3 part 3 section 3.10). */
export const LAYOUT_SETTINGS = words(`AddParaSpacingToTableCells AddParaLineSpacingToTableCells
  AddParaTableSpacing AddParaTableSpacingAtStart AddExternalLeading AddFrameOffsets
  AddVerticalFrameOffsets AlignTabStopPosition ApplyParagraphMarkFormatToNumbering
  AutoFirstLineIndentDisregardLineSpace BackgroundParaOverDrawings CharacterCompressionType
  ClipAsCharacterAnchoredWriterFlyFrames ClippedPictures CollapseEmptyCellPara
  ConsiderTextWrapOnObjPos ContinuousEndnotes DefaultTabStop DisableOffPagePositioning
  DoNotCaptureDrawObjsOnPage DoNotJustifyLinesWithManualBreak DoNotResetParaAttrsForNumFont
  EmptyDbFieldHidesPara FloattableNomargins FootnoteInColumnToPageEnd FrameAutowidthWithMorePara
  GutterAtTop HeaderSpacingBelowLastPara IgnoreFirstLineIndentInNumbering
  IgnoreTabsAndBlanksForLineCalculation InvertBorderSpacing IsKernAsianPunctuation
  MathBaselineAlignment MsWordCompMinLineHeightByFly MsWordCompTrailingBlanks
  NoNumberingShowFollowBy OutlineLevelYieldsNumbering PageNumberFormat ParagraphSummation
  PrinterIndependentLayout PropLineSpacingShrinksFirstLine SmallCapsPercentage66 StylesNoDefault
  SubtractFlysAnchoredAtFlys SurroundTextWrapSmall TabAtLeftIndentForParagraphsInList TableRowKeep
  TabOverflow TabOverMargin TabOverSpacing TabsRelativeToIndent TreatSingleColumnBreakAsPageBreak
  UnbreakableNumberings UnxForceZeroExtLeading UseFormerLineSpacing UseFormerObjectPositioning
  UseFormerTextWrapping UseOldNumbering UseOldPrinterMetrics WordLikeWrapForAsCharFlys`);

/** Properties of `meta.xml` (section 4.3), which goes: what to say of those that have a value. */
export const PROPERTIES: ReadonlyMap<string, Note> = new Map<string, Note>([
  ["initial-creator", ["Author", "person"]],
  ["creator", ["Last modified by", "person"]],
  ["printed-by", ["Printed by", "person"]],
  ["creation-date", ["Creation time", "time"]],
  ["date", ["Modification time", "time"]],
  ["print-date", ["Print time", "time"]],
  ["editing-cycles", ["Revision number", "history"]],
  ["editing-duration", ["Editing time", "history"]],
  ["generator", ["Program", "software"]],
  ["title", ["Title property", "hidden"]],
  ["subject", ["Subject property", "hidden"]],
  ["description", ["Comment property", "hidden"]],
  ["keyword", ["Keywords property", "hidden"]],
  ["user-defined", ["Custom properties", "hidden"]],
]);
