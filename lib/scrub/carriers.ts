/** Part of the second look at pictures: a plain search for marks that metadata blocks begin with. */
import { marksIn } from "./marks.ts";

/** Six bytes and more, so that compressed pixels hardly ever contain one by chance. */
const FIELDS = new Map([
  ["Exif\0\0", "Exif"],
  ["<?xpacket", "XMP"],
  ["<x:xmpmeta", "XMP"],
  ["http://ns.adobe.com/", "XMP"],
  ["<rdf:RDF", "RDF"],
  ["Photoshop 3.0\0", "Photoshop"],
  ["ICC_PROFILE\0", "Colour profile"],
  ["GPSLatitude", "GPS"],
]);
const MARKS = [...FIELDS.keys()];

/** Names the metadata whose mark stands anywhere in the bytes, each once. */
export function carriers(bytes: Uint8Array): string[] {
  return [...new Set(marksIn(bytes, MARKS).map((mark) => FIELDS.get(mark)!))];
}
