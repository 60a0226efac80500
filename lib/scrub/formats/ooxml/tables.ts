/**
 * What goes from the markup of Office documents. Names are `code:local` with the codes of
 * `namespaces.ts`; sections are those of ECMA-376 part 1, [MS-...] those of Microsoft's additions.
 */
import type { Category } from "../../format.ts";

export type Note = readonly [field: string, category: Category];

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements whose children are an allow-list. */
export const CHILDREN: Record<string, ReadonlySet<string>> = {
  // Section 17.15.1: what changes how a page looks, and that changes are tracked.
  "w:settings": words(`w:view w:zoom w:mirrorMargins w:alignBordersAndEdges
    w:bordersDoNotSurroundHeader w:bordersDoNotSurroundFooter w:gutterAtTop w:trackRevisions
    w:revisionView w:defaultTabStop w:autoHyphenation w:consecutiveHyphenLimit w:hyphenationZone
    w:doNotHyphenateCaps w:evenAndOddHeaders w:bookFoldRevPrinting w:bookFoldPrinting
    w:drawingGridHorizontalSpacing w:drawingGridVerticalSpacing w:characterSpacingControl
    w:printTwoOnOne w:strictFirstAndLastChars w:noLineBreaksAfter w:noLineBreaksBefore
    w:footnotePr w:endnotePr w:compat m:mathPr w:themeFontLang w:clrSchemeMapping
    w:displayBackgroundShape w:printPostScriptOverText w:printFractionalCharacterWidth
    w:decimalSymbol w:listSeparator w:doNotTrackMoves w:doNotTrackFormatting w:noPunctuationKerning
    w:ignoreMixedContent w:doNotShadeFormData w:showXMLTags`),
  // Section 17.8.3.10, without embedded fonts: their keys and files are the document's own.
  "w:font": words("w:altName w:panose1 w:charset w:family w:notTrueType w:pitch w:sig"),
  // Section 18.2.27.
  "s:workbook": words(
    `s:fileVersion s:workbookPr s:bookViews s:sheets s:functionGroups s:externalReferences
    s:definedNames s:calcPr s:oleSize s:pivotCaches s:extLst mc:AlternateContent`,
  ),
  // Section 18.3.1.99.
  "s:worksheet": words(`s:sheetPr s:dimension s:sheetViews s:sheetFormatPr s:cols s:sheetData
    s:sheetCalcPr s:sheetProtection s:autoFilter s:sortState s:mergeCells s:phoneticPr
    s:conditionalFormatting s:dataValidations s:hyperlinks s:printOptions s:pageMargins s:pageSetup
    s:headerFooter s:rowBreaks s:colBreaks s:ignoredErrors s:drawing s:legacyDrawing
    s:legacyDrawingHF s:drawingHF s:picture s:oleObjects s:controls s:tableParts s:extLst
    mc:AlternateContent`),
  "s:connection": words("-"), // section 18.13.1: only its number stays
  // Section 19.2.1.26.
  "p:presentation": words(`p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst
    p:sldSz p:notesSz p:custShowLst p:kinsoku p:defaultTextStyle p:extLst mc:AlternateContent`),
  "p:presentationPr": words("p:showPr"), // section 19.2.1.27
};

/** Elements whose attributes are an allow-list. */
export const ATTRIBUTES_OF: Record<string, ReadonlySet<string>> = {
  "s:connection": words("id name type refreshedVersion"),
  "p:presentation": words("serverZoom firstSlideNum showSpecialPlsOnTitleSld rtl compatMode"),
  "p:showPr": words("loop showNarration showAnimation useTimings"),
  "s:sheetProtection": words(`sheet objects scenarios formatCells formatColumns formatRows
    insertColumns insertRows insertHyperlinks deleteColumns deleteRows selectLockedCells sort
    autoFilter pivotTables selectUnlockedCells`),
};

const REVISION: Note = ["Revision identifiers", "history"];
const PATH: Note = ["File path", "software"];
const LINK: Note = ["External link", "software"];
const ACTIVE: Note = ["Active content", "hidden"];
const SILENT = null;

/** Elements that go with what is in them, and what to say. */
export const DROPPED: Record<string, Note | null> = {
  "w:rsids": REVISION,
  "w:rsid": REVISION,
  "w:nsid": REVISION, // 17.9.14
  "w:tmpl": REVISION, // 17.9.29
  "w:attachedTemplate": ["Template path", "software"],
  "w:mailMerge": ["Mail merge source", "person"],
  "w:docVars": ["Document variables", "hidden"],
  "w14:docId": ["Document identifier", "history"],
  "w15:docId": ["Document identifier", "history"],
  "w:writeProtection": ["Write protection", "person"],
  "w:documentProtection": ["Write protection", "person"],
  "w:saveThroughXslt": PATH,
  "w:embedRegular": ["Embedded fonts", "hidden"],
  "w:embedBold": ["Embedded fonts", "hidden"],
  "w:embedItalic": ["Embedded fonts", "hidden"],
  "w:embedBoldItalic": ["Embedded fonts", "hidden"],
  "w:customXmlPr": SILENT,
  "w:smartTagPr": SILENT,
  "w:dataBinding": SILENT, // 17.5.2.6: points into custom XML, which goes
  "w15:dataBinding": SILENT,
  "w:tag": ["Content control tag", "hidden"], // 17.5.2.42: citation tools keep whole records here
  "w:fldData": ["Field data", "hidden"],
  "w:divId": SILENT,
  "w:permStart": ["Editing permission", "person"], // 17.13.7: user names
  "w:permEnd": SILENT,
  "w:entryMacro": ACTIVE,
  "w:exitMacro": ACTIVE,
  "w:control": ACTIVE,
  "w:subDoc": LINK,
  "w:contentPart": ["Ink", "hidden"],
  "p:contentPart": ["Ink", "hidden"],
  "xdr:contentPart": ["Ink", "hidden"],
  "s:fileSharing": ["File sharing user", "person"],
  "s:fileVersion": ["Program version", "software"],
  "x15ac:absPath": PATH,
  "s:customWorkbookViews": ["Personal views", "person"],
  "s:customSheetViews": SILENT,
  "s:workbookProtection": ["Write protection", "person"],
  "s:protectedRanges": ["Editing permission", "person"],
  "s:scenarios": ["Scenarios", "person"],
  "s:dataConsolidate": LINK,
  "s:customProperties": ["Custom properties", "hidden"],
  "s:smartTags": SILENT,
  "s:webPublishItems": PATH,
  "s:xmlColumnPr": ["XML map", "hidden"],
  "s:xmlPr": ["XML map", "hidden"],
  "s:sheetDataSet": ["Cells of other workbooks", "hidden"], // 18.14.12
  "s:ddeItems": LINK,
  "s:mruColors": SILENT,
  "tc:mentions": ["Mentioned people", "person"],
  "p:modifyVerifier": ["Write protection", "person"],
  "p:embeddedFontLst": ["Embedded fonts", "hidden"],
  "p:custDataLst": ["Custom data", "hidden"],
  "p:smartTags": SILENT,
  "p:controls": ACTIVE,
  "p:htmlPubPr": PATH,
  "p188:taskHistoryDetails": ["Tasks", "person"],
  "o:FieldCodes": PATH,
  "o:ink": ["Ink", "hidden"],
  "o:signatureline": ["Signature line", "person"],
  "x:FmlaMacro": ACTIVE,
  "x:ScriptText": ACTIVE,
  "x:ScriptExtended": ACTIVE,
  "x:ScriptLanguage": ACTIVE,
  "x:ScriptLocation": ACTIVE,
};

/** Elements of which only the content stays. */
export const UNWRAPPED: ReadonlySet<string> = new Set(["w:customXml", "w:smartTag"]);

/** Elements that go when the file or link that they name went. Others lose the attribute alone. */
export const NEEDS_TARGET: ReadonlySet<string> = new Set(
  (`a:hlinkClick a:hlinkHover a:hlinkMouseOver a:videoFile a:audioFile a:quickTimeFile
    a:wavAudioFile a:snd p:snd p14:media asvg:svgBlip w:headerReference w:footerReference w:altChunk
    v:imagedata o:OLEObject s:drawing s:legacyDrawing s:legacyDrawingHF s:drawingHF s:picture
    s:oleObject s:control s:tablePart s:externalReference s:pivotCache c:externalData
    cx:externalData c:userShapes p:custData p:tags p:control p:sldId x14:slicer x14:slicerCache
    x15:timelineRef x15:timelineCacheRef sle:slicer`).split(/\s+/),
);

/** Elements that may not be empty: they go when all that was in them went. */
export const PRUNED: ReadonlySet<string> = new Set(
  (`mc:AlternateContent mc:Choice mc:Fallback s:hyperlinks s:oleObjects s:controls s:tableParts
    s:externalReferences s:pivotCaches s:definedNames a:extLst p:extLst s:extLst c:extLst
    p:graphicFrame p:oleObj x14:slicerCaches x14:slicerList p:custShowLst`).split(/\s+/),
);

const AUTHOR: Note = ["Author of changes and comments", "person"];
const WHEN: Note = ["Time of changes and comments", "time"];
const SHAPE_LINK: Note = ["Macro of a shape", "hidden"];
const NEUTRAL_TIME = "1980-01-01T00:00:00.000";

/** Attributes that go (null) or get a neutral value: `element@attribute`, or `@code:attribute`. */
export const ATTRIBUTES: Record<string, readonly [value: string | null, note: Note | null]> = {
  "@w:author": ["Author", AUTHOR],
  "@w:initials": ["A", AUTHOR],
  "@w:date": [null, WHEN],
  "@w14:paraId": [null, REVISION],
  "@w14:textId": [null, REVISION],
  "@w14:anchorId": [null, REVISION],
  "@w14:editId": [null, REVISION],
  "@wp14:anchorId": [null, REVISION],
  "@wp14:editId": [null, REVISION],
  "@w:fontKey": [null, SILENT],
  "@o:gfxdata": [null, ["Drawing data", "hidden"]],
  "@o:href": [null, LINK],
  "@o:althref": [null, LINK],
  "@o:title": [null, ["File name of a picture", "software"]],
  "v:imagedata@src": [null, LINK],
  "v:imagedata@title": [null, ["File name of a picture", "software"]],
  "s:pivotCacheDefinition@refreshedBy": ["Author", ["Pivot table refreshed by", "person"]],
  "s:pivotCacheDefinition@refreshedDate": [null, ["Pivot table refresh time", "time"]],
  "s:pivotCacheDefinition@refreshedDateIso": [null, ["Pivot table refresh time", "time"]],
  "s:comment@guid": [null, REVISION],
  "s:table@connectionId": [null, SILENT],
  "s:tableColumn@queryTableFieldId": [null, SILENT],
  "s:tableColumn@uniqueName": [null, SILENT],
  "s:definedName@comment": [null, ["Comment of a name", "hidden"]],
  "s:definedName@description": [null, ["Comment of a name", "hidden"]],
  "s:definedName@help": [null, ["Comment of a name", "hidden"]],
  "s:definedName@statusBar": [null, ["Comment of a name", "hidden"]],
  "s:definedName@customMenu": [null, ["Comment of a name", "hidden"]],
  "s:ddeLink@ddeService": ["Service", LINK],
  "s:ddeLink@ddeTopic": ["Topic", LINK],
  "xdr:sp@macro": ["", SHAPE_LINK],
  "xdr:pic@macro": ["", SHAPE_LINK],
  "xdr:cxnSp@macro": ["", SHAPE_LINK],
  "xdr:graphicFrame@macro": ["", SHAPE_LINK],
  "tc:threadedComment@dT": [null, WHEN],
  "tc:person@displayName": ["Author", AUTHOR],
  "tc:person@userId": ["Author", ["Account", "person"]],
  "tc:person@providerId": ["None", ["Account", "person"]],
  "p:cmAuthor@name": ["Author", AUTHOR],
  "p:cmAuthor@initials": ["A", AUTHOR],
  "p:cm@dt": [null, WHEN],
  "p15:threadingInfo@timeZoneBias": [null, ["Time zone", "place"]],
  "p188:author@name": ["Author", AUTHOR],
  "p188:author@initials": ["A", AUTHOR],
  "p188:author@userId": ["Author", ["Account", "person"]],
  "p188:author@providerId": ["None", ["Account", "person"]],
  "p188:cm@created": [NEUTRAL_TIME, WHEN],
  "p188:reply@created": [NEUTRAL_TIME, WHEN],
  "p188:cm@startDate": [null, WHEN],
  "p188:cm@dueDate": [null, WHEN],
  "p188:cm@title": [null, ["Tasks", "person"]],
  "p188:cm@complete": [null, ["Tasks", "person"]],
  "p188:cm@assignedTo": [null, AUTHOR],
  "p188:cm@likes": [null, AUTHOR],
  "p188:reply@likes": [null, AUTHOR],
  "pc:sldMk@cId": ["0", REVISION],
  "ac:spMk@creationId": ["{00000000-0000-0000-0000-000000000000}", REVISION],
  "ac:picMk@creationId": ["{00000000-0000-0000-0000-000000000000}", REVISION],
  "ac:graphicFrameMk@creationId": ["{00000000-0000-0000-0000-000000000000}", REVISION],
  "a:hlinkClick@invalidUrl": [null, LINK],
  "a:hlinkHover@invalidUrl": [null, LINK],
  "a:snd@name": ["", PATH],
  "p:snd@name": ["", PATH],
  "a:wavAudioFile@name": ["", PATH],
  "a:theme@name": ["Office", ["Theme name", "software"]],
  "a:clrScheme@name": ["Office", ["Theme name", "software"]],
  "a:fontScheme@name": ["Office", ["Theme name", "software"]],
  "a:fmtScheme@name": ["Office", ["Theme name", "software"]],
};

/** Attributes without a namespace that hold ids which only have to agree with each other. */
export const IDENTIFIERS: ReadonlySet<string> = new Set(
  ("id authorId personId parentId modelId srcId destId parTransId sibTransId presAssocID " +
    "guid").split(" "),
);
