/** What `exifr` sees in a picture: names for the list of what was removed, and the second look. */
import exifr from "exifr";
import type { Category, Work } from "./format.ts";

type Blocks = Record<string, unknown>;

/** Every block that exifr knows, raw, each under its own name. */
async function read(bytes: Uint8Array): Promise<Blocks> {
  return await exifr.parse(bytes, {
    mergeOutput: false,
    translateValues: false,
    reviveValues: false,
    tiff: true,
    ifd1: true,
    exif: true,
    gps: true,
    interop: true,
    makerNote: true,
    userComment: true,
    xmp: true,
    iptc: true,
    icc: false,
    jfif: true,
    ihdr: true,
  }) ?? {};
}

/** Only these names are shown. Others, which a file may invent, count as "other". */
const NAMES: Record<Exclude<Category, "place" | "hidden">, string[]> = {
  person: [
    "Artist",
    "Author",
    "Byline",
    "BylineTitle",
    "CaptionAbstract",
    "Comment",
    "Contact",
    "Copyright",
    "CopyrightNotice",
    "creator",
    "CreatorContactInfo",
    "Credit",
    "Description",
    "Headline",
    "ImageDescription",
    "Keywords",
    "ObjectName",
    "OwnerName",
    "rights",
    "Source",
    "subject",
    "title",
    "Title",
    "userComment",
    "Writer",
    "XPAuthor",
    "XPComment",
    "XPKeywords",
    "XPSubject",
    "XPTitle",
  ],
  time: [
    "CreateDate",
    "Creation Time",
    "DateCreated",
    "DateTimeOriginal",
    "MetadataDate",
    "ModifyDate",
    "OffsetTime",
    "OffsetTimeDigitized",
    "OffsetTimeOriginal",
    "SubSecTime",
    "SubSecTimeDigitized",
    "SubSecTimeOriginal",
    "TimeCreated",
  ],
  device: [
    "ImageUniqueID",
    "LensInfo",
    "LensMake",
    "LensModel",
    "LensSerialNumber",
    "Make",
    "Model",
    "SerialNumber",
  ],
  software: ["CreatorTool", "HostComputer", "ProcessingSoftware", "Software"],
  history: ["DerivedFrom", "DocumentID", "History", "InstanceID", "OriginalDocumentID"],
};
const CATEGORY_OF = new Map(
  Object.entries(NAMES).flatMap(([category, names]) =>
    names.map((name) => [name, category as Category] as const)
  ),
);

/** Values that say how the picture is stored; they stay, or are no one's secret. */
const STRUCTURE = new Set([
  "Orientation",
  "YCbCrPositioning",
  "ImageWidth",
  "ImageHeight",
  "BitDepth",
  "ColorType",
  "Compression",
  "Filter",
  "Interlace",
  "ProfileName",
  "JFIFVersion",
  "ResolutionUnit",
  "XResolution",
  "YResolution",
  "ThumbnailWidth",
  "ThumbnailHeight",
]);

/** The title of a block, its name in exifr, and what its unknown names count as. */
const EXIF: [string, Category] = ["Exif", "device"];
const BLOCKS: Record<string, [title: string, other: Category]> = {
  ifd0: EXIF,
  exif: EXIF,
  interop: EXIF,
  iptc: ["IPTC", "hidden"],
  ihdr: ["PNG text", "hidden"],
};

/**
 * Notes what metadata a JPEG, PNG, TIFF, HEIC or AVIF picture carries, block by block. It only
 * names; cleaning does not depend on it, and a picture that exifr cannot read is no error.
 */
export async function noteSeen(bytes: Uint8Array, work: Work): Promise<void> {
  const blocks = await read(bytes).catch(() => ({}));
  for (const [block, content] of Object.entries(blocks)) {
    if (block === "gps") work.removed("GPS position", "place");
    else if (block === "thumbnail" || block === "ifd1") work.removed("Exif thumbnail", "hidden");
    else if (block === "makerNote") work.removed("Exif MakerNote", "device");
    else if (block === "userComment") work.removed("Exif UserComment", "person");
    else if (
      block === "jfif" || block === "errors" || content === null || typeof content !== "object"
    ) continue;
    else noteBlock(BLOCKS[block] ?? ["XMP", "hidden"], Object.keys(content), work);
  }
}

function noteBlock([title, other]: [string, Category], names: string[], work: Work): void {
  for (const name of names) {
    if (STRUCTURE.has(name)) continue;
    const category = CATEGORY_OF.get(name);
    if (category) work.removed(`${title} ${name}`, category);
    else if (/^(City|Country|State|Sublocation|Location|ProvinceState)/i.test(name)) {
      work.removed(`${title} place`, "place");
    } else work.removed(`${title} other fields`, other);
  }
}

/** The orientation (1 to 8, TIFF tag 274) of a picture that exifr can read; 1 when it has none. */
export async function orientationOf(bytes: Uint8Array): Promise<number> {
  const found = await exifr.orientation(bytes).catch(() => undefined);
  return typeof found === "number" && found >= 1 && found <= 8 ? found : 1;
}

/** The second look by exifr: names what is still there besides structure and orientation. */
export async function leftToSee(bytes: Uint8Array): Promise<string[]> {
  const left: string[] = [];
  for (const [block, content] of Object.entries(await read(bytes))) {
    if (content === undefined) continue;
    const names = typeof content === "object" && content !== null ? Object.keys(content) : [""];
    if (names.some((name) => !STRUCTURE.has(name))) left.push(block in BLOCKS ? block : "metadata");
  }
  return left;
}
