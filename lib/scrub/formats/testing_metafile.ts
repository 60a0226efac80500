/** For tests: EMF and WMF pictures, built record by record. */
import { join, le, type Part, wide, zeros } from "../build.ts";
import { CANARY } from "../testing.ts";

export const u32 = (n: number) => le(n, 4);
const padded = (part: Part) => join(part, zeros(-join(part).length & 3));

/** An EMF record: type, size, content. */
export const record = (type: number, ...content: Part[]) => {
  const body = padded(join(...content));
  return join(u32(type), u32(8 + body.length), body);
};

/** An EMF file of these records, with a description in its header. */
export function enhanced(
  records: Uint8Array[],
  description = "",
  after: Part = "",
): Uint8Array<ArrayBuffer> {
  const text = padded(wide(description));
  const body = join(...records, record(14, u32(0), u32(0), u32(20)));
  const size = 108 + text.length;
  const sizes = [
    u32(0x10000),
    u32(size + body.length),
    u32(records.length + 2),
    le(1, 2),
    le(0, 2),
  ];
  const described = [u32(description.length), u32(description ? 108 : 0), u32(0)];
  const header = join(
    ...[u32(1), u32(size), zeros(32), u32(0x464d4520), ...sizes, ...described],
    ...[zeros(16), zeros(20), text],
  );
  return join(header, body, after);
}

export const LINE = record(54, u32(3), u32(4));

/** A WMF record: size in words, function, content. */
export const order = (type: number, ...content: Part[]) => {
  const body = join(...content);
  return join(u32(3 + body.length / 2), le(type, 2), body);
};

export function plain(
  records: Uint8Array[],
  largest: number,
  after: Part = "",
): Uint8Array<ArrayBuffer> {
  const body = join(...records, order(0));
  const words = (18 + body.length) / 2;
  return join(
    le(1, 2),
    le(9, 2),
    le(0x300, 2),
    u32(words),
    le(1, 2),
    u32(largest),
    le(0, 2),
    body,
    after,
  );
}

export const NOTE = order(0x0626, le(15, 2), le(18, 2), `${CANARY}\0`);
export const DOT = order(0x041f, zeros(8));
