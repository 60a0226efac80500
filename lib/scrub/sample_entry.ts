/**
 * Sample descriptions of ISO-BMFF and QuickTime: which codec, and what its decoder needs.
 * ISO/IEC 14496-12, 8.5.2 and 12; QuickTime File Format, "Video" and "Sound sample descriptions".
 */
import { type Box, boxAt, freeBox } from "./boxes.ts";
import { Refusal } from "./format.ts";
import { blankNals, type Coding } from "./frames.ts";
import { viewOf } from "./samples.ts";

const words = (text: string) => new Set(text.split(" ").map((type) => type.padEnd(4)));

const VIDEO = words(
  "avc1 avc2 avc3 avc4 hvc1 hev1 hvc2 dvh1 dvhe dva1 dvav vvc1 vvi1 av01 dav1 vp08 vp09 mp4v " +
    "s263 h263 H263 jpeg mjpa mjpb png tiff apcn apch apcs apco ap4h ap4x SVQ1 SVQ3 cvid rle smc " +
    "rpza raw 2vuy yuv2 v210 v308 v408 v410 dvc dvcp dvpp dv5n dv5p dvh2 dvh3 dvh5 dvh6 m2v1 mpg2 " +
    "hdv1 hdv2 hdv3 hdv5 hdv6 hdv7 hdv8 hdv9 xdv1 xdv2 xdv3 xdv4 xdv5 xdv6 xdv7 xdv8 xdv9 xdva " +
    "xdvb xdvc xdvd xdve xdvf mx3n mx3p mx4n mx4p mx5n mx5p AVdn AVdh CFHD XVID DIVX VP80 VP90",
);
const SOUND = words(
  "mp4a alac ac-3 ec-3 ac-4 Opus fLaC samr sawb sawp sevc sqcp lpcm ipcm fpcm twos sowt in24 in32 " +
    "fl32 fl64 ulaw alaw ima4 raw NONE QDM2 QDMC Qclp .mp3 .mp1 .mp2 MAC3 MAC6 agsm dtsc dtsh dtsl dtse mha1 " +
    "mhm1 mha2 mhm2 apac ms\0\x02 ms\0\x11 ms\0U",
);
const ENCRYPTED = words("encv enca drmi drms");

/** Boxes inside a sample description that the decoder or the renderer needs. */
const NEEDED = words(
  "avcC hvcC lhvC vvcC svcC mvcC av1C vpcC dvcC dvvC dvwC esds d263 bitr damr SMI glbl " +
    "colr pasp clap fiel gama btrt mdcv clli SmDm CoLL amve ccst ACLR " +
    "alac dac3 dec3 dac4 dOps dfLa chan chnl srat pcmC dmlp ddts udts mhaC SA3D sgpd vexu hfov " +
    "wave frma enda .mp3 mp4a QDCA QDCP QDCM ms\0\x02 ms\0\x11 ms\0U",
);

const CODING: Record<string, Coding> = { avcC: "avc", hvcC: "hevc", vvcC: "vvc" };

/** How a track's samples are laid out, when they may carry metadata of their own. */
export interface Coded {
  coding: Coding;
  /** Bytes of the length before each NAL unit; 0 for JPEG and DV. */
  lengthSize: number;
}

/** The entries of an `stsd` box. */
function* entries(bytes: Uint8Array, stsd: Box): Generator<Box> {
  const count = viewOf(bytes).getUint32(stsd.body + 4);
  let at = stsd.body + 8;
  for (let i = 0; i < count; i++) {
    const entry = boxAt(bytes, at, stsd.end);
    if (!entry) throw new Refusal("damaged", "stsd");
    yield entry;
    at = entry.end;
  }
}

/** Where the boxes inside a sample description begin. */
function childrenOf(bytes: Uint8Array, stsd: Box, entry: Box, sound: boolean): number {
  const view = viewOf(bytes);
  if (!sound) {
    const depth = view.getUint16(entry.body + 74);
    const paletted = view.getUint16(entry.body + 76) === 0 && [1, 2, 4, 8].includes(depth);
    return entry.body + 78 + (paletted ? 8 + 8 * (view.getUint16(entry.body + 84) + 1) : 0);
  }
  const version = view.getUint16(entry.body + 8);
  const quick = bytes[stsd.body] === 0;
  if (version === 2) return entry.body + 64;
  return entry.body + (version === 1 && quick ? 44 : 28);
}

/** The children of a sample description; QuickTime may end them with zeros that are no box. */
function* children(bytes: Uint8Array, from: number, to: number): Generator<Box> {
  for (let at = from; at < to;) {
    const box = boxAt(bytes, at, to);
    if (!box) {
      bytes.fill(0, at, to);
      return;
    }
    yield box;
    at = box.end;
  }
}

/** How the samples of this track are coded, if they may carry metadata. */
export function codingOf(bytes: Uint8Array, stsd: Box): Coded | undefined {
  for (const entry of entries(bytes, stsd)) {
    if (["jpeg", "mjpa", "mjpb"].includes(entry.type)) return { coding: "jpeg", lengthSize: 0 };
    if (/^dv(c|cp|pp|5n|5p|h\d) *$/.test(entry.type)) return { coding: "dv", lengthSize: 0 };
    if (!VIDEO.has(entry.type)) continue;
    for (const box of children(bytes, childrenOf(bytes, stsd, entry, false), entry.end)) {
      const coding = CODING[box.type];
      const size = { avcC: 4, hvcC: 21, vvcC: 4 }[box.type];
      if (coding && size !== undefined) {
        const bits = bytes[box.body + size]!;
        return { coding, lengthSize: (coding === "vvc" ? bits >> 1 & 3 : bits & 3) + 1 };
      }
    }
  }
}

/** Cleans the sample descriptions of a video or sound track. */
export function cleanEntries(bytes: Uint8Array, stsd: Box, sound: boolean): void {
  let end = stsd.body + 8;
  for (const entry of entries(bytes, stsd)) {
    if (ENCRYPTED.has(entry.type)) throw new Refusal("encrypted", "sample description");
    if (!(sound ? SOUND : VIDEO).has(entry.type)) throw new Refusal("not-certain", "codec");
    const from = childrenOf(bytes, stsd, entry, sound);
    if (from > entry.end) throw new Refusal("damaged", "sample description");
    bytes.fill(0, entry.body, entry.body + 6);
    if (sound) bytes.fill(0, entry.body + 10, entry.body + 16); // revision, vendor
    else {
      bytes.fill(0, entry.body + 8, entry.body + 24); // version, revision, vendor, quality
      bytes.fill(0, entry.body + 42, entry.body + 74); // compressor name
    }
    cleanChildren(bytes, from, entry.end);
    end = entry.end;
  }
  bytes.fill(0, end, stsd.end);
}

function cleanChildren(bytes: Uint8Array, from: number, to: number): void {
  for (const box of children(bytes, from, to)) {
    if (box.type === "sinf") throw new Refusal("encrypted", "sinf");
    if (box.type === "\0\0\0\0") bytes.fill(0, box.body, box.end); // end of a `wave`
    else if (!NEEDED.has(box.type)) freeBox(bytes, box);
    else if (box.type === "wave") cleanChildren(bytes, box.body, box.end);
    else if (box.type === "colr") cleanColour(bytes, box);
    else if (box.type === "hvcC") cleanHevcConfig(bytes, box.body, box.end);
    else if (box.type === "dfLa") cleanFlac(bytes, box);
    else if (box.type === "esds") cleanDescriptors(bytes, box.body + 4, box.end);
    // 3GPP TS 26.244, 6.7 and 6.8: the maker of the encoder
    else if (box.type === "damr" || box.type === "d263") bytes.fill(0, box.body, box.body + 4);
  }
}

/** Colour stays as numbers; an ICC profile may name a monitor. */
function cleanColour(bytes: Uint8Array, box: Box): void {
  const kind = String.fromCharCode(...bytes.subarray(box.body, box.body + 4));
  const length = { nclx: 11, nclc: 10 }[kind];
  if (length === undefined) freeBox(bytes, box);
  else bytes.fill(0, Math.min(box.body + length, box.end), box.end);
}

/**
 * HEVC parameter sets (HEVCDecoderConfigurationRecord, ISO/IEC 14496-15, 8.3.2) from `from` to
 * `to`: x265 leaves its settings in an SEI among them.
 */
export function cleanHevcConfig(bytes: Uint8Array, from: number, to: number): void {
  const view = viewOf(bytes);
  let at = from + 23;
  for (let arrays = bytes[from + 22]!; arrays > 0 && at + 3 <= to; arrays--) {
    const units = view.getUint16(at + 1);
    at += 3;
    for (let i = 0; i < units && at + 2 <= to; i++) {
      const end = Math.min(at + 2 + view.getUint16(at), to);
      blankNals(bytes, at, end, "hevc", 2);
      at = end;
    }
  }
  bytes.fill(0, at, to);
}

/** What stays of MPEG-4 descriptors, and where others begin inside (ISO/IEC 14496-1, 7.2.6). */
const DESCRIPTORS: Record<number, number> = { 3: 3, 4: 13, 5: Infinity, 6: Infinity };

/** Elementary stream descriptors: an address, languages and content information are zeroed. */
function cleanDescriptors(bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to;) {
    const tag = bytes[at++]!;
    let size = 0;
    for (let more = true; more && at < to;) {
      size = size * 128 + (bytes[at]! & 127);
      more = bytes[at++]! > 127;
    }
    const end = Math.min(at + size, to);
    const inside = DESCRIPTORS[tag];
    if (inside === undefined) bytes.fill(0, at, end);
    else if (inside < Infinity) {
      const flags = tag === 3 ? bytes[at + 2]! : 0; // depends on a stream, has an address, a clock
      let next = at + inside + (flags & 0x80 ? 2 : 0);
      if (flags & 0x40) {
        bytes.fill(0, next + 1, Math.min(next + 1 + bytes[next]!, end));
        next += 1 + bytes[next]!;
      }
      cleanDescriptors(bytes, next + (flags & 0x20 ? 2 : 0), end);
    }
    at = end;
  }
}

/** FLAC in MP4: the first metadata block is STREAMINFO; comments and pictures may follow it. */
function cleanFlac(bytes: Uint8Array, box: Box): void {
  if ((bytes[box.body + 4]! & 0x7f) !== 0) throw new Refusal("damaged", "dfLa");
  bytes[box.body + 4] = 0x80;
  bytes.fill(0, Math.min(box.body + 42, box.end), box.end);
}
