import type { Format } from "./format.ts";
import { jpeg } from "./formats/jpeg.ts";
import { m4a, mov, mp4, threegp } from "./formats/mp4.ts";
import { office } from "./formats/ooxml/mod.ts";
import { png } from "./formats/png.ts";

/** Every format that can be cleaned, in the order in which they are tried: the first that fits. */
export const formats: readonly Format[] = [
  jpeg,
  png,
  m4a,
  mov,
  threegp,
  mp4,
  ...office,
];
