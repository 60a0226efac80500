/** Font programs without what their makers wrote into them (ISO 32000-2, 9.9). */
import { concat, latin1 } from "../../bytes.ts";

/** Tables of a TrueType or OpenType font that draw glyphs or map to them. */
const TABLES =
  /^(cmap|glyf|loca|head|hhea|hmtx|maxp|cvt |fpgm|prep|gasp|OS\/2|post|vhea|vmtx|VORG|CFF |CFF2|kern|GDEF|GSUB|GPOS|BASE|fvar|gvar|avar|HVAR|MVAR|STAT|COLR|CPAL)$/;

/** A font program whose names, notices, comments and dates are gone; any other kind unchanged. */
export function cleanFontProgram(bytes: Uint8Array): Uint8Array {
  const magic = latin1(bytes, 0, 4);
  if (magic === "\0\u0001\0\0" || magic === "OTTO" || magic === "true") return sfnt(bytes);
  return magic.startsWith("%!") ? type1(bytes) : bytes;
}

/** Writes the table directory anew (OpenType 1.9, "Organization of an OpenType font"). */
function sfnt(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: { entry: Uint8Array; data: Uint8Array }[] = [];
  const count = bytes.length < 12 ? 0 : view.getUint16(4);
  for (let at = 12; at < 12 + count * 16 && at + 16 <= bytes.length; at += 16) {
    if (!TABLES.test(latin1(bytes, at, at + 4))) continue;
    const [offset, size] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    const data = bytes.slice(offset, Math.min(offset + size, bytes.length));
    // created, modified
    if (latin1(bytes, at, at + 4) === "head") data.fill(0, 20, 36);
    kept.push({ entry: bytes.slice(at, at + 16), data });
  }
  const header = bytes.slice(0, 12);
  const power = Math.floor(Math.log2(Math.max(1, kept.length)));
  const numbers = [kept.length, 16 << power, power, kept.length * 16 - (16 << power)];
  numbers.forEach((value, i) => new DataView(header.buffer).setUint16(4 + i * 2, value));
  let end = 12 + kept.length * 16;
  for (const { entry, data } of kept) {
    const directory = new DataView(entry.buffer);
    directory.setUint32(8, end);
    directory.setUint32(12, data.length);
    end += data.length + 3 & ~3;
  }
  const padded = kept.flatMap(({ data }) => [data, new Uint8Array(-data.length & 3)]);
  return concat([header, ...kept.map(({ entry }) => entry), ...padded]);
}

/** Blanks comments and notices in the clear part of a Type 1 font; lengths stay (9.9.2). */
function type1(bytes: Uint8Array): Uint8Array {
  const out = bytes.slice();
  let end = 0;
  for (let at = 0; at < out.length && end === 0; at++) {
    if (out[at] === 0x65 && latin1(out, at, at + 5) === "eexec") end = at;
  }
  const clear = Array.from({ length: end }, (_, i) => String.fromCharCode(out[i]!)).join("");
  const notes =
    /(?<=[\r\n])%[^\r\n]*|(?<=\/(?:Notice|Copyright|version|FullName|FamilyName) ?\()(?:[^()\\]|\\.|\([^()]*\))*/g;
  for (const { index, 0: note } of clear.matchAll(notes)) {
    out.fill(0x20, index, index + note.length);
  }
  return out;
}
