/** Part of the second look at pictures: a plain search for marks that metadata blocks begin with. */
import { Buffer } from "node:buffer";

/** Six bytes and more, so that compressed pixels hardly ever contain one by chance. */
const MARKS: readonly [mark: string, field: string][] = [
  ["Exif\0\0", "Exif"],
  ["<?xpacket", "XMP"],
  ["<x:xmpmeta", "XMP"],
  ["http://ns.adobe.com/", "XMP"],
  ["<rdf:RDF", "RDF"],
  ["Photoshop 3.0\0", "Photoshop"],
  ["ICC_PROFILE\0", "Colour profile"],
  ["GPSLatitude", "GPS"],
];

/** Names the metadata whose mark stands anywhere in the bytes, each once. */
export function carriers(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = MARKS.filter(([mark]) => buffer.includes(mark, 0, "latin1"));
  return [...new Set(found.map(([, field]) => field))];
}
