/** Pages of an Ogg stream: RFC 3533, 6. */
import { latin1 } from "./bytes.ts";

export interface Page {
  /** Where "OggS" is, where its packets' bytes begin, and where the page ends. */
  at: number;
  body: number;
  end: number;
  /** 1: continues a packet, 2: begins a stream, 4: ends it. */
  flags: number;
  serial: number;
  /** Lengths of the pieces of packets; a piece of 255 bytes goes on in the next one. */
  segments: Uint8Array;
}

/**
 * The next page at or behind `from` whose checksum is right, whatever lies before it; undefined when
 * there is none. Players pass over a page that is damaged, or only looks like one, too.
 */
export function nextPage(bytes: Uint8Array, from: number): Page | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.indexOf(0x4f, from); at >= 0; at = bytes.indexOf(0x4f, at + 1)) {
    if (at + 27 > bytes.length || latin1(bytes, at, at + 5) !== "OggS\0") continue;
    const segments = bytes.slice(at + 27, at + 27 + bytes[at + 26]!);
    const body = at + 27 + bytes[at + 26]!;
    const end = segments.reduce((sum, size) => sum + size, body);
    if (end > bytes.length || sumOf(bytes, at, end) !== view.getUint32(at + 22, true)) continue;
    return {
      at,
      body,
      end,
      flags: bytes[at + 5]!,
      serial: view.getUint32(at + 14, true),
      segments,
    };
  }
}

/** Moves a page to `to` and gives it a serial and a page number. Gives the offset behind it. */
export function putPage(
  bytes: Uint8Array,
  page: Page,
  to: number,
  serial: number,
  number: number,
): number {
  bytes.copyWithin(to, page.at, page.end);
  const end = to + page.end - page.at;
  seal(bytes, to, end, serial, number);
  return end;
}

/**
 * Writes header packets at `to` on as few pages as they need, with a time of 0. Gives the offset
 * behind them and the next page number.
 */
export function putPackets(
  bytes: Uint8Array,
  packets: readonly Uint8Array[],
  to: number,
  serial: number,
  first: number,
): { end: number; number: number } {
  const sizes = packets.flatMap((packet) => [
    ...new Array<number>(Math.floor(packet.length / 255)).fill(255),
    packet.length % 255,
  ]);
  const body = new Uint8Array(packets.reduce((sum, packet) => sum + packet.length, 0));
  packets.reduce((at, packet) => (body.set(packet, at), at + packet.length), 0);
  let at = to, taken = 0, number = first;
  for (let i = 0; i < sizes.length; i += 255) {
    const segments = sizes.slice(i, i + 255);
    const size = segments.reduce((sum, piece) => sum + piece, 0);
    bytes.fill(0, at, at + 27);
    bytes.set([0x4f, 0x67, 0x67, 0x53, 0, i > 0 && sizes[i - 1] === 255 ? 1 : 0], at);
    if (segments.at(-1) === 255) bytes.fill(0xff, at + 6, at + 14); // no packet ends on this page
    bytes[at + 26] = segments.length;
    bytes.set(segments, at + 27);
    bytes.set(body.subarray(taken, taken + size), at + 27 + segments.length);
    const end = at + 27 + segments.length + size;
    seal(bytes, at, end, serial, number++);
    taken += size;
    at = end;
  }
  return { end: at, number };
}

/** Serial, page number and checksum of the page from `at` to `end`. */
function seal(bytes: Uint8Array, at: number, end: number, serial: number, number: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(at + 14, serial, true);
  view.setUint32(at + 18, number, true);
  view.setUint32(at + 22, sumOf(bytes, at, end), true);
}

/** The checksum of the page from `at` to `end`, its own four bytes taken for zeros. */
function sumOf(bytes: Uint8Array, at: number, end: number): number {
  let sum = 0;
  for (let i = at; i < end; i++) {
    sum = sum << 8 ^ CRC[sum >>> 24 ^ (i >= at + 22 && i < at + 26 ? 0 : bytes[i]!)]!;
  }
  return sum >>> 0;
}

const CRC = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24;
  for (let i = 0; i < 8; i++) sum = sum << 1 ^ (sum < 0 ? 0x04c11db7 : 0);
  return sum;
});
