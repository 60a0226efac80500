/** Which words of RTF 1.9.1 stay and which go. */
import type { Category } from "../../format.ts";

/** Groups marked `\*` that show something; all others of that kind go. */
export const STARRED: ReadonlySet<string> = new Set(
  ("cs ds ts falt panose listtable listoverridetable pn pnseclvl ud shppict shpinst do " +
    "background ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nesttableprops annotation " +
    "atnref atrfstart atrfend atnparent atnid atnauthor revtbl fldinst moMath moMathPara").split(
      " ",
    ),
);

/** Groups without `\*` that people do not see. */
export const HIDDEN: ReadonlySet<string> = new Set(
  ("info nonshppict xe tc tcn rxe nextfile template private datastore themedata comment " +
    "userprops generator xmlnstbl rsidtbl docvar fontemb fontfile picprop formfield bkmkstart bkmkend " +
    "objdata objclass objname objalias objsect objtime atndate atntime atnicn passwordhash listname title subject author " +
    "operator manager company category keywords doccomm hlinkbase creatim revtim printim buptim " +
    "propname staticval linkval liststylename file filetbl hl hlloc hlsrc hlfr")
    .split(" "),
);

/** What a group that goes could have told. */
export const DROPPED: ReadonlyMap<string, readonly [string, Category]> = new Map(Object.entries({
  info: ["RTF document information", "person"],
  userprops: ["RTF custom properties", "person"],
  template: ["RTF template path", "software"],
  generator: ["RTF generator", "software"],
  rsidtbl: ["RTF revision identifiers", "history"],
  docvar: ["RTF document variables", "hidden"],
  xmlnstbl: ["RTF XML namespaces", "hidden"],
  datastore: ["RTF custom XML", "hidden"],
  passwordhash: ["RTF password hash", "person"],
  atndate: ["RTF comment date", "time"],
  atntime: ["RTF comment date", "time"],
  atnicn: ["RTF comment icon", "hidden"],
  objdata: ["RTF embedded object", "hidden"],
  objname: ["RTF embedded object", "hidden"],
  nonshppict: ["RTF second copy of a picture", "hidden"],
  picprop: ["RTF picture properties", "hidden"],
  blipuid: ["RTF picture identifier", "history"],
  bkmkstart: ["RTF bookmark names", "hidden"],
  listname: ["RTF list names", "hidden"],
  xe: ["RTF hidden index entry", "hidden"],
  tc: ["RTF hidden index entry", "hidden"],
  nextfile: ["RTF path of another file", "software"],
  fontemb: ["RTF embedded font", "hidden"],
}));

/** Control words whose number dates or identifies: how each begins, and what it could tell. */
export const NUMBERS: readonly (readonly [RegExp, readonly [string, Category] | null])[] = [
  [/^(insrsid|charrsid|pararsid|sectrsid|tblrsid|styrsid|delrsid|rsid|rsidroot)$/, [
    "RTF revision identifiers",
    "history",
  ]],
  [/^(revdttm|revdttmdel|crdate|dttm|pnrdate|srdate|mvdate|yr|mo|dy|hr|min|sec)$/, [
    "RTF change dates",
    "time",
  ]],
  [/^cocoa/, ["RTF generator", "software"]],
  [/^(edmins|vern|version|nofpages|nofwords|nofchars|nofcharsws|id)$/, [
    "RTF document information",
    "history",
  ]],
  [/^(listtemplateid|leveltemplateid|bliptag|blipupi|objupdate|rsltmerge)$/, null],
];

/** Properties of drawings (`\sp`) whose value is text that is shown, or its font. */
export const SHAPE_TEXTS = /^gtext(UNICODE|RTF|Font)$/;

/** All other values of properties: numbers, alone or in lists. */
export const SHAPE_NUMBERS = /^[-\d.;,()\s]*$/;

/** Fields whose instruction stays, when there is nothing in it but switches and numbers. */
export const FIELDS =
  /^\s*(PAGE|NUMPAGES|SECTION|SECTIONPAGES|SEQ|SYMBOL|EQ|LISTNUM|AUTONUM\w*)\b[\w\s\\*"#.,()+=-]*$/i;

/** Fields that put a name or a path into the text: instruction and result go. */
export const NAMING_FIELDS =
  /^\s*(AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|FILENAME|TEMPLATE|INFO|DOCPROPERTY|DOCVARIABLE|COMMENTS|KEYWORDS|DDE|DDEAUTO|LINK|DATABASE|MERGEFIELD)\b/i;
