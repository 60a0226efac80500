import type { Format } from "../format.ts";
import { brandsOf, scrubHeif } from "../heif.ts";
import { leftInHeif } from "../heif_left.ts";

/** AVIF pictures: HEIF with AV1 coding (AV1 Image File Format 1.1). Stands before HEIC in the table. */
export const avif: Format = {
  id: "avif",
  label: "AVIF picture",
  media: "image/avif",
  extensions: ["avif"],
  detect(bytes) {
    const [main = "", ...others] = brandsOf(bytes);
    const isHeif = ["mif1", "mif2", "msf1", "miaf"].includes(main);
    return main === "avif" || main === "avis" || isHeif && others.includes("avif");
  },
  scrub: scrubHeif,
  inspect: leftInHeif,
};
