/** A photograph as a phone makes it: a real JPEG with a name, a place and a camera in its Exif. */
import piexif from "piexifjs";

const picture =
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAWEAEBAQAAAAAAAAAAAAAAAAAAFGH/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBv/EABcRAAMBAAAAAAAAAAAAAAAAAAAEFVL/2gAMAwEAAhEDEQA/AJGzQFbGUyMrNaP/2Q==";

/** Gives the bytes of a JPEG whose Exif names the artist. */
export function jpegWithSecrets(artist: string): Uint8Array<ArrayBuffer> {
  const exif = piexif.dump({
    "0th": { [piexif.ImageIFD.Artist]: artist, [piexif.ImageIFD.Make]: "Fujikawa" },
    GPS: {
      [piexif.GPSIFD.GPSLatitudeRef]: "N",
      [piexif.GPSIFD.GPSLatitude]: [[51, 1], [30, 1], [26, 1]],
      [piexif.GPSIFD.GPSLongitudeRef]: "E",
      [piexif.GPSIFD.GPSLongitude]: [[0, 1], [7, 1], [39, 1]],
    },
  });
  const binary: string = piexif.insert(exif, atob(picture));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** The same padded to a size with a coded picture's worth of restart data: for load and limits. */
export function jpegOfSize(bytes: number): Uint8Array<ArrayBuffer> {
  const head = jpegWithSecrets("A");
  const padded = new Uint8Array(bytes);
  padded.set(head);
  return padded;
}

/** One of a size, all of it picture, as far as one can tell without decoding it. */
export function jpegOfScan(bytes: number): Uint8Array<ArrayBuffer> {
  const small = jpegWithSecrets("A");
  const end = small.lastIndexOf(0xff); // of the marker that ends the picture
  const whole = new Uint8Array(bytes).fill(0x5a);
  whole.set(small.subarray(0, end));
  whole.set(small.subarray(end), bytes - (small.length - end));
  return whole;
}
