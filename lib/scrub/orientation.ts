import piexif from "piexifjs";

/**
 * An Exif block with the orientation alone (1 to 8), so that a picture stays upright without being
 * turned: "Exif", two zeros, then TIFF with one tag, 274. Exif 2.32, 4.6.4.
 */
export function orientationExif(orientation: number): Uint8Array {
  const text: string = piexif.dump({ "0th": { [piexif.ImageIFD.Orientation]: orientation } });
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
