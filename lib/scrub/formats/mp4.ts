/**
 * MP4, QuickTime, M4A and 3GP: the same boxes under four names (ISO/IEC 14496-12 and -14, QuickTime
 * File Format, 3GPP TS 26.244). `movie.ts` cleans them all in place.
 */
import { latin1 as ascii } from "../bytes.ts";
import { marksIn } from "../marks.ts";
import type { Format } from "../format.ts";
import { cleanMovie } from "../movie.ts";

/** Major brands of still pictures in the same container (HEIC, AVIF, JPEG 2000, JPEG XL, CR3). */
const STILL =
  /^(hei[cxms]|hev[cxms]|mif[12]|msf1|mia[fs]|avi[fs]|MA1[AB]|jp2 |jpx |jpm |jxl |crx )$/;

/** The major brand; "qt  " for QuickTime files from before there were brands. */
function brand(bytes: Uint8Array): string | undefined {
  const type = ascii(bytes, 4, 8);
  if (type === "ftyp") return ascii(bytes, 8, 12);
  const old = ["moov", "mdat", "wide", "skip", "free", "pnot"].includes(type) && bytes.length > 16;
  return old && (bytes[0]! < 0x10) ? "qt  " : undefined;
}

function movie(
  id: string,
  label: string,
  media: string,
  extensions: string[],
  brands: RegExp,
): Format {
  return {
    id,
    label,
    media,
    extensions,
    detect: (bytes) => brands.test(brand(bytes) ?? "") && !STILL.test(brand(bytes) ?? ""),
    scrub: cleanMovie,
    inspect: look,
  };
}

export const m4a = movie("m4a", "M4A sound", "audio/mp4", ["m4a", "m4b", "mp4"], /^M4[AB] $/);
export const mov = movie(
  "mov",
  "QuickTime video",
  "video/quicktime",
  ["mov", "qt", "mp4", "m4v", "m4a"],
  /^m?qt {1,2}$/,
);
export const threegp = movie(
  "3gp",
  "3GP video",
  "video/3gpp",
  ["3gp", "3g2", "3gpp", "mp4"],
  /^(3g|kddi)/,
);
/** Every other brand: cameras write their own names there. Stands behind the three above. */
export const mp4 = movie(
  "mp4",
  "MP4 video",
  "video/mp4",
  ["mp4", "m4v", "m4a", "mov", "3gp"],
  /./s,
);

/** Boxes (behind their sizes) and texts that have no business in a cleaned movie. */
const CARRIERS =
  /\0...(?:udta|meta|ilst|uuid|loci|tmcd|gpmd|mebx|camm|tx3g|sbtl|\xa9(?:xyz|nam|ART|alb|cmt|day|too|swr|ma[kd]|mod|des|inf|aut|cpy))|xmpmeta|GPSL|GPS\(|x26[45] - |com\.apple/s;
const STEP = 1 << 16;

/**
 * The second look: reads the cleaned file as text, without following the tree.
 */
function look(bytes: Uint8Array): string[] {
  const found = new Set<string>(marksIn(bytes));
  const text = (from: number, to: number) => {
    let out = "";
    for (let at = from; at < to; at += STEP) out += ascii(bytes, at, Math.min(at + STEP, to));
    return out;
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length;) {
    let size = at + 8 <= bytes.length ? view.getUint32(at) : 0;
    if (size === 1 && at + 16 <= bytes.length) size = Number(view.getBigUint64(at + 8));
    if (size < 8) size = bytes.length - at;
    const end = Math.min(at + size, bytes.length);
    const name = ascii(bytes, at + 4, at + 8);
    if (name === "moov" || name === "moof" || name === "ftyp") {
      const header = text(at, end);
      if (CARRIERS.test(header)) found.add("Movie metadata");
      if (/(mvhd|tkhd|mdhd)(?:\0...(?!\0{8})|[^\0]...(?!\0{16}))/s.test(header)) {
        found.add("Movie dates");
      }
      for (const part of header.matchAll(/(.{4})hdlr.{8}(.{4})/gs)) {
        const length = [...part[1]!].reduce((sum, c) => sum * 256 + c.charCodeAt(0), 0);
        if (!/vide|soun|url |alis|rsrc/.test(part[2]!)) found.add("Track of another kind");
        const name = header.slice(part.index + 24, part.index + length);
        if (/[^\0]/.test(name)) found.add("Handler name");
      }
    } else if (name === "free" || name === "skip") {
      if (bytes.subarray(at + 16, end).some((byte) => byte !== 0)) found.add("Unused space");
    } else if (!/^(styp|sidx|mfra|wide|mdat)$/.test(name)) found.add("Unknown box");
    at = end;
  }
  return [...found];
}
