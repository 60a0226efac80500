import type { Format } from "./format.ts";
import { wma, wmv } from "./formats/asf.ts";
import { avif } from "./formats/avif.ts";
import { avi } from "./formats/avi.ts";
import { bmp } from "./formats/bmp.ts";
import { flac } from "./formats/flac.ts";
import { emf } from "./formats/emf.ts";
import { gif } from "./formats/gif.ts";
import { heic } from "./formats/heic.ts";
import { jpeg } from "./formats/jpeg.ts";
import { mail } from "./formats/mail.ts";
import { mkv, webm } from "./formats/mkv.ts";
import { mp3 } from "./formats/mp3.ts";
import { m4a, mov, mp4, threegp } from "./formats/mp4.ts";
import { openDocuments } from "./formats/odf/mod.ts";
import { office } from "./formats/ooxml/mod.ts";
import { oldOffice } from "./formats/ole/mod.ts";
import { pdf } from "./formats/pdf.ts";
import { ogg, opus } from "./formats/ogg.ts";
import { png } from "./formats/png.ts";
import { rtf } from "./formats/rtf.ts";
import { text } from "./formats/text.ts";
import { svg } from "./formats/svg.ts";
import { tiff } from "./formats/tiff.ts";
import { wav } from "./formats/wav.ts";
import { webp } from "./formats/webp.ts";
import { wmf } from "./formats/wmf.ts";
import { zip } from "./formats/zip.ts";

/** Every format that can be cleaned, in the order in which they are tried: the first that fits. */
export const formats: readonly Format[] = [
  jpeg,
  png,
  gif,
  bmp,
  tiff,
  webp,
  avif, // before HEIC: both may call themselves "mif1"
  heic,
  svg,
  emf,
  wmf,
  m4a,
  mov,
  threegp,
  mp4,
  avi,
  wav,
  webm,
  mkv,
  wmv,
  wma,
  opus,
  ogg,
  flac, // before MP3: both may begin with ID3
  mp3,
  ...office,
  ...openDocuments,
  pdf,
  rtf,
  mail, // before compound files and text: mails are both
  ...oldOffice,
  zip, // after the packages that are ZIP files too
  text, // last: nearly everything without a mark of its own
];
