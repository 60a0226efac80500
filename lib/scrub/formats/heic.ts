import type { Format } from "../format.ts";
import { brandsOf, scrubHeif } from "../heif.ts";
import { leftInHeif } from "../heif_left.ts";

const BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

/** HEIC pictures: HEIF with HEVC coding (ISO/IEC 23008-12, annex B). */
export const heic: Format = {
  id: "heic",
  label: "HEIC picture",
  media: "image/heic",
  extensions: ["heic", "heif", "hif"],
  detect: (bytes) => BRANDS.includes(brandsOf(bytes)[0] ?? ""),
  scrub: scrubHeif,
  inspect: leftInHeif,
};
