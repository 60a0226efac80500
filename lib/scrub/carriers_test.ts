import { deepEqual } from "node:assert/strict";
import { carriers } from "./carriers.ts";
import { ascii } from "./testing.ts";

Deno.test("marks are found at the start, in the middle and at the end, each field once", () => {
  const bytes = (text: string) => new Uint8Array(ascii(text));
  deepEqual(carriers(bytes("")), []);
  deepEqual(carriers(bytes("Exif\0no, xpacket, GPSLatitud")), []);
  deepEqual(carriers(bytes("Exif\0\0")), ["Exif"]);
  deepEqual(carriers(bytes("pixels<?xpacket pixels<x:xmpmeta pixels GPSLatitude")).sort(), [
    "GPS",
    "XMP",
  ]);
});
