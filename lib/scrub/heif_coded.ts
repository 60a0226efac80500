/** Coded pictures of HEIF items without the messages that encoders and cameras put beside them. */
import { concat } from "./bytes.ts";
import { Refusal } from "./format.ts";

/**
 * HEVC: a picture's NAL units (ISO/IEC 14496-15, 8.3.2; H.265, table 7-1), each behind its length of
 * `lengthSize` bytes. Kept: slices and parameter sets. SEI messages and the like go.
 */
export function hevcPicture(data: Uint8Array, lengthSize: number): Uint8Array {
  const kept: Uint8Array[] = [];
  for (let at = 0; at < data.length;) {
    let length = 0;
    for (let i = 0; i < lengthSize; i++) length = length * 256 + (data[at + i] ?? 0);
    const end = at + lengthSize + length;
    if (length < 2 || end > data.length) throw new Refusal("damaged", "HEVC unit");
    if (isPicturePart(data[at + lengthSize]! >> 1 & 63)) kept.push(data.subarray(at, end));
    at = end;
  }
  return concat(kept);
}

/** 0 to 31 are slices, 32 to 34 parameter sets. */
const isPicturePart = (type: number) => type <= 34;

/** HEVCDecoderConfigurationRecord (ISO/IEC 14496-15, 8.3.3.1) with its parameter sets alone. */
export function hevcConfig(record: Uint8Array): Uint8Array {
  const HEAD = 23;
  if (record.length < HEAD) throw new Refusal("damaged", "hvcC");
  const arrays: Uint8Array[] = [];
  let at = HEAD;
  for (let count = record[HEAD - 1]!; count > 0; count--) {
    const start = at;
    let units = u16(record, at + 1);
    for (at += 3; units > 0; units--) at += 2 + u16(record, at);
    if (at > record.length) throw new Refusal("damaged", "hvcC");
    if (isPicturePart(record[start]! & 63)) arrays.push(record.subarray(start, at));
  }
  const head = record.slice(0, HEAD);
  head[HEAD - 1] = arrays.length;
  return concat([head, ...arrays]);
}

const u16 = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

/** Sequence header, temporal delimiter, frame header, tile group, frame, tile list (6.2.2). */
const OBU_KEPT = [1, 2, 3, 4, 6, 7, 8];

/**
 * AV1 bitstream units (AV1 Bitstream Specification, 5.3): metadata, padding and unknown ones go. A
 * picture's begin with its sequence header (AVIF 1.1, 2.1), maybe behind a temporal delimiter.
 */
export function av1Units(data: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let begun = false;
  for (let at = 0; at < data.length;) {
    const head = data[at]!;
    let next = at + (head & 4 ? 2 : 1);
    let end = data.length;
    if (head & 2) {
      let size = 0;
      for (let i = 0, more = true; more; i++, next++) {
        const byte = data[next];
        if (byte === undefined || i === 8) throw new Refusal("damaged", "AV1 unit");
        size += (byte & 127) * 128 ** i;
        more = byte > 127;
      }
      end = next + size;
    }
    const type = head >> 3 & 15;
    begun ||= type === 1;
    if (head & 129 || end > data.length || end < next || !begun && type !== 2) {
      throw new Refusal("damaged", "AV1 unit");
    }
    if (OBU_KEPT.includes(type)) kept.push(data.subarray(at, end));
    at = end;
  }
  return concat(kept);
}

/** AV1CodecConfigurationRecord (AV1 in ISO-BMFF, 2.3): four bytes and the sequence header. */
export function av1Config(record: Uint8Array): Uint8Array {
  if (record.length < 4) throw new Refusal("damaged", "av1C");
  return concat([record.subarray(0, 4), av1Units(record.subarray(4))]);
}
