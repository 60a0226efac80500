/** XML namespaces of Office documents that are kept; markup of every other one goes. */

/** ECMA-376 part 1, transitional (left) and strict (right, below `http://purl.oclc.org/ooxml/`). */
const STANDARD: readonly [code: string, transitional: string, strict: string][] = [
  ["w", "wordprocessingml/2006/main", "wordprocessingml/main"],
  ["s", "spreadsheetml/2006/main", "spreadsheetml/main"],
  ["p", "presentationml/2006/main", "presentationml/main"],
  ["a", "drawingml/2006/main", "drawingml/main"],
  ["wp", "drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing"],
  ["xdr", "drawingml/2006/spreadsheetDrawing", "drawingml/spreadsheetDrawing"],
  ["pic", "drawingml/2006/picture", "drawingml/picture"],
  ["c", "drawingml/2006/chart", "drawingml/chart"],
  ["cdr", "drawingml/2006/chartDrawing", "drawingml/chartDrawing"],
  ["dgm", "drawingml/2006/diagram", "drawingml/diagram"],
  ["lc", "drawingml/2006/lockedCanvas", "drawingml/lockedCanvas"],
  ["m", "officeDocument/2006/math", "officeDocument/math"],
  ["r", "officeDocument/2006/relationships", "officeDocument/relationships"],
];

/** [MS-DOCX], [MS-XLSX], [MS-PPTX], [MS-ODRAWXML]: below `http://schemas.microsoft.com/office/`. */
const MICROSOFT: Record<string, string> = {
  "word/2010/wordml": "w14",
  "word/2012/wordml": "w15",
  "word/2015/wordml/symex": "w16se",
  "word/2010/wordprocessingDrawing": "wp14",
  "word/2010/wordprocessingShape": "wps",
  "word/2010/wordprocessingGroup": "wpg",
  "word/2010/wordprocessingCanvas": "wpc",
  "drawing/2010/main": "a14",
  "drawing/2008/diagram": "dsp",
  "drawing/2012/chart": "c15",
  "drawing/2007/8/2/chart": "c14",
  "drawing/2014/chartex": "cx",
  "drawing/2012/chartStyle": "cs",
  "drawing/2016/SVG/main": "asvg",
  "drawing/2017/decorative": "adec",
  "drawing/2010/slicer": "sle",
  "drawing/2012/slicer": "sle15",
  "drawing/2012/timeslicer": "tsle",
  "drawing/2010/chartDrawing": "cdr14",
  "excel/2006/main": "xm",
  "excel/2010/spreadsheetDrawing": "xdr14",
  "spreadsheetml/2009/9/main": "x14",
  "spreadsheetml/2009/9/ac": "x14ac",
  "spreadsheetml/2010/11/main": "x15",
  "spreadsheetml/2010/11/ac": "x15ac",
  "spreadsheetml/2017/dynamicarray": "xda",
  "spreadsheetml/2017/richdata": "xlrd",
  "spreadsheetml/2017/richdata2": "xlrd2",
  "spreadsheetml/2022/richvaluerel": "xlrvr",
  "spreadsheetml/2018/threadedcomments": "tc",
  "powerpoint/2010/main": "p14",
  "powerpoint/2012/main": "p15",
  "powerpoint/2018/8/main": "p188",
  "powerpoint/2013/main/command": "pc",
  "drawing/2013/main/command": "ac",
};

/** Short code of each namespace that is kept. */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...STANDARD.flatMap(([code, transitional, strict]): [string, string][] => [
    [`http://schemas.openxmlformats.org/${transitional}`, code],
    [`http://purl.oclc.org/ooxml/${strict}`, code],
  ]),
  ...Object.entries(MICROSOFT).map(([path, code]): [string, string] => [
    `http://schemas.microsoft.com/office/${path}`,
    code,
  ]),
  ["http://schemas.microsoft.com/office/excel/2006/main", "xm"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
  // VML, ECMA-376 part 4 section 19.
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["urn:schemas-microsoft-com:office:excel", "x"],
  ["urn:schemas-microsoft-com:office:word", "w10"],
  ["urn:schemas-microsoft-com:office:powerpoint", "pvml"],
]);

/**
 * Extensions (`ext`, ECMA-376 part 1 section 20.1.2.2.14) that show something; all others, such as
 * creation ids of shapes and of whole slides, go.
 */
export const EXTENSIONS: ReadonlySet<string> = new Set([
  "{96DAC541-7B7A-43D3-8B79-37D633B846F1}", // SVG of a picture
  "{DAA4B4D4-6D71-4841-9C94-3DE7FCFB9230}", // film or sound
  "{63B3BB69-23CF-44E3-9099-C40C66FF867C}", // shape of a form control
  "{C183D7F6-B498-43B3-948B-1728B52AA6E4}", // decorative picture
  "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}", // sections of a presentation
  "{C676402C-5697-4E1C-873F-D02D1690AC5C}", // replies to comments
  "{02D57815-91ED-43CB-92C2-25804820EDAC}", // labels and filters of charts
  "{CE6537A1-D6FC-4F65-9D91-7224C49458BB}",
  "{F40574EE-89B7-4290-83BB-5DA773EAF853}",
  "{6F2FDCE9-48DA-4B69-8628-5D25D57E5C99}",
  "{78C0D931-6437-407D-A8EE-F0AAD7539E65}", // conditional formats
  "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}",
  "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}", // data validation
  "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}", // sparklines
  "{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}", // slicers
  "{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}",
  "{BBE1A952-AA13-448E-AADC-164F8A28A991}",
  "{46BE6895-7355-4A93-B00E-2C351335B9C9}",
  "{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}",
  "{EB79DEF2-80B8-43E5-95BD-54CBDDF9020C}",
  "{7E03D99C-DC04-49D9-9315-930204A7B6E9}", // timelines
  "{D0CA8CA8-9F24-4464-BF8E-62219DCF47F9}",
  "{9260A510-F301-46A8-8635-F512D64BE5F5}",
  "{725AE2AE-9491-48BE-B2B4-4EB974FC3084}", // pivot tables
  "{962EF5D1-5CA2-4C93-8EF4-DBF5C05439D2}",
  "{BDBB8CDC-FA1E-496E-A857-3C3F30C029C3}", // dynamic arrays
  "{3E2802C4-A4D2-4D8B-9148-E3BE6C30E623}", // rich values
  "HTTP://SCHEMAS.MICROSOFT.COM/OFFICE/DRAWING/2008/DIAGRAM", // drawing of a diagram
]);
