/** Annotations and form fields (ISO 32000-2, 12.5 and 12.7): what they show stays, who and when goes. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import {
  type Copy,
  copyFields,
  dict,
  either,
  hexString,
  keys,
  list,
  mapOf,
  oneOf,
  placed,
  type Rule,
  text,
} from "./copy.ts";
import { layer } from "./layers.ts";
import { form, formFonts } from "./paint.ts";
import { action, destination } from "./targets.ts";

const key = (name: string) => PDFName.of(name);

/** Kinds that stay; attachments, sound, film, screens, 3D and printer's marks go. */
const KINDS =
  /^\/(Text|Link|FreeText|Line|Square|Circle|Polygon|PolyLine|Highlight|Underline|Squiggly|StrikeOut|Stamp|Caret|Ink|Popup|Widget|Redact|Watermark)$/;

/** The standard icons (tables 175, 184); other names are of someone's own stamps. */
const icon = oneOf(
  ..."Comment Key Note Help NewParagraph Paragraph Insert Approved Experimental NotApproved AsIs " +
    "Expired NotForPublicRelease Confidential Final Sold Departmental ForComment TopSecret Draft " +
    "ForPublicRelease".split(" "),
);

/** A default appearance (12.7.4.3): operators, numbers, a font's name. */
const appearanceString: Rule = (value) => {
  const string = value instanceof PDFString || value instanceof PDFHexString;
  return string && /^[\w\s.,/+*-]*$/.test(value.decodeText())
    ? hexString(value.asBytes())
    : undefined;
};

/** Ends of lines (table 179) and what a drawing is meant as (tables 177, 178, 181). */
const lineEnd = oneOf(
  ..."Square Circle Diamond OpenArrow ClosedArrow None Butt ROpenArrow RClosedArrow Slash".split(
    " ",
  ),
);
const intent = oneOf(
  ..."FreeText FreeTextCallout FreeTextTypeWriter LineArrow LineDimension PolygonCloud PolygonDimension PolyLineDimension"
    .split(" "),
);

const appearance = mapOf(form);
const look = dict("", () => ({
  N: (value, copy) => value instanceof PDFRawStream ? form(value, copy) : appearance(value, copy),
}));

const SHARED =
  "Type Subtype Rect F AS Border C BS BE QuadPoints Vertices L LL LLE LLO Cap CO IC CA ca " +
  "InkList Sy RD Q H Path Open RT Repeat BM";
const shared = () => ({
  AP: look,
  BS: dict("Type W S D"),
  BE: dict("S I"),
  P: placed,
  OC: layer,
  DA: appearanceString,
  LE: either(lineEnd, list(lineEnd)),
  IT: intent,
});

const markupKeys = keys(SHARED + " State StateModel", () => ({
  ...shared(),
  Contents: text,
  OverlayText: text,
  RO: form,
  Name: icon,
  IRT: placed,
  Popup: placed,
  Parent: placed,
  A: action,
  Dest: destination,
}));

/** A comment, a mark or a link. */
const markup: Rule = (value, copy) => {
  if (!(value instanceof PDFDict)) return undefined;
  const out = copyFields(value, markupKeys(), copy);
  const rich = copy.get(value, "RC");
  if (rich instanceof PDFString || rich instanceof PDFHexString) {
    const words = rich.decodeText().replace(/<[^>]*>/g, "").trim();
    if (!out.has(key("Contents"))) out.set(key("Contents"), PDFHexString.fromText(words));
  }
  // Programs write "Accepted set by NAME" into a review's mark.
  if (copy.get(value, "StateModel")) out.delete(key("Contents"));
  return out;
};

const FIELD = "FT Ff MaxLen TI I";
const fieldKeys = keys(`${FIELD} Q`, () => field());
const widgetKeys = keys(`${SHARED} ${FIELD}`, () => ({
  ...shared(),
  ...field(),
  A: action,
  MK: dict("R BC BG TP", () => ({
    ...{ CA: text, RC: text, AC: text, I: form, RI: form, IX: form },
    IF: dict("SW S A FB"),
  })),
}));
/** 12.7.4: values and choices are seen; names are not, and get numbers. */
const field = () => ({
  DA: appearanceString,
  V: text,
  Opt: text,
  Parent: placed,
  Kids: list(placed),
  T: (_, copy) => {
    copy.work.removed("PDF form field names", "hidden");
    return hexString(new TextEncoder().encode(`Field ${copy.serial()}`));
  },
} satisfies Record<string, Rule>);

const fieldNode: Rule = (value, copy) =>
  value instanceof PDFDict
    ? withoutSignature(value, copyFields(value, fieldKeys(), copy), copy)
    : undefined;
const widget: Rule = (value, copy) =>
  value instanceof PDFDict
    ? withoutSignature(value, copyFields(value, widgetKeys(), copy), copy)
    : undefined;

/** What a signature looks like stays; who signed, when and where goes (12.8.1). */
function withoutSignature(source: PDFDict, out: PDFDict, copy: Copy): PDFDict {
  if (copy.get(source, "V") instanceof PDFDict) copy.work.removed("PDF signature", "person");
  return out;
}

/** Gives the annotations of a page their places, and the fields that they belong to. */
export function placeAnnotations(page: PDFDict, copy: Copy): void {
  const found = copy.get(page, "Annots");
  if (!(found instanceof PDFArray)) return;
  for (const item of found.asArray()) {
    const annotation = copy.look(item);
    if (!(annotation instanceof PDFDict)) continue;
    const kind = String(copy.get(annotation, "Subtype"));
    if (!KINDS.test(kind)) {
      if (kind === "/FileAttachment") copy.drop("EmbeddedFiles");
      else copy.work.removed("PDF embedded media", "hidden");
    } else if (kind === "/Widget") {
      copy.place(annotation, widget);
      placeParents(annotation, copy);
    } else copy.place(annotation, markup);
  }
}

function placeParents(annotation: PDFDict, copy: Copy): void {
  let node = copy.get(annotation, "Parent");
  while (node instanceof PDFDict && !copy.places.has(node)) {
    copy.place(node, fieldNode);
    node = copy.get(node, "Parent");
  }
}

export const annotations = list(placed);

/** 12.7.3: fields that no page shows go with their values. */
export const interactiveForm = dict("NeedAppearances Q", () => ({
  Fields: list(placed),
  DA: appearanceString,
  DR: formFonts,
}));
