import { Refusal } from "./format.ts";
import { limits } from "./limits.ts";

/**
 * Checks a picture's size in pixels, as its header declares it, before anything is decoded. Throws
 * `Refusal` when it is empty ("damaged") or over the limit ("too-large").
 */
export function checkPixels(width: number, height: number): void {
  if (!(width > 0 && height > 0)) throw new Refusal("damaged", "picture size");
  if (width * height > limits.pixels) throw new Refusal("too-large", "pixels");
}
