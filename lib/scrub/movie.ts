/**
 * MP4, QuickTime, M4A and 3GP cleaned in place: every offset stays, what is not named here becomes
 * a `free` box of zeros. ISO/IEC 14496-12 (boxes), QuickTime File Format (2016), 3GPP TS 26.244.
 */
import { type Box, boxAt, boxes, freeBox } from "./boxes.ts";
import { Refusal, type Work } from "./format.ts";
import { blankFrame } from "./frames.ts";
import { keptBytes } from "./kept.ts";
import { cleanEntries, type Coded, codingOf } from "./sample_entry.ts";
import { find, fragmentSamples, tableSamples, viewOf } from "./samples.ts";
import { allZero, noteTags } from "./tags.ts";

/** Boxes that stay, by the box they are in; "" is the file. */
const KEPT: Record<string, readonly string[]> = {
  "": ["ftyp", "styp", "moov", "moof", "mdat", "sidx", "mfra"],
  moov: ["mvhd", "trak", "mvex"],
  trak: ["tkhd", "tapt", "edts", "tref", "mdia"],
  tapt: ["clef", "prof", "enof"],
  edts: ["elst"],
  tref: ["sbas", "scal", "vdep", "auxl", "fall"],
  mdia: ["mdhd", "hdlr", "minf"],
  minf: ["vmhd", "smhd", "hdlr", "dinf", "stbl"],
  dinf: ["dref"],
  stbl: [
    ..."stsd stts ctts cslg stss stps sdtp stsc stsz stz2 stco co64 sgpd sbgp".split(" "),
  ],
  mvex: ["mehd", "trex"],
  moof: ["mfhd", "traf"],
  traf: ["tfhd", "tfdt", "trun", "sdtp", "sgpd", "sbgp"],
  mfra: ["tfra", "mfro"],
};

/** Bytes of the entries that follow a 32-bit count; what lies behind the last one is zeroed. */
const ENTRY: Record<string, number> = {
  stts: 8,
  ctts: 8,
  stss: 4,
  stps: 4,
  stsc: 12,
  stco: 4,
  co64: 8,
};

/**
 * Fields that players do not need, as offsets in the body for version 0: reserved ones, QuickTime's
 * preview, poster and selection times, and what follows the last field.
 */
const RESERVED = {
  mvhd: [[26, 36], [72, 96], [100, Infinity]],
  tkhd: [[16, 20], [24, 32], [84, Infinity]],
  mdhd: [[22, Infinity]],
} as const;

/** Sample groups that say how to seek and decode. */
const GROUPS = ["roll", "prol", "rap ", "sync", "tele", "tsas", "stsa"];

/** Brands that say how to read the file, not what made it. */
const BRANDS =
  /^(iso[m2-9]|mp4[12]|avc1|hvc1|hev1|av01|M4[ABPV] |qt {2}|3g[pgr2e][2-9a]|3g2[a-c]|dash|cmf[c2-9]|msdh|msix|mp71|dby1|kddi|MSNV)$/;

const TRACKS = 256;

interface Track {
  box: Box;
  id: number;
  kept: boolean;
  sound: boolean;
  stsd: Box | undefined;
  coded: Coded | undefined;
}

/** Cleans a movie in place and gives it without what followed its last needed box. */
export function cleanMovie(bytes: Uint8Array, work: Work): Uint8Array {
  const { moov, end } = outline(bytes);
  if (end < bytes.length) work.removed("Bytes after the end", "hidden");
  const tracks = tracksOf(bytes, moov);
  if (!tracks.some((track) => track.kept)) throw new Refusal("not-certain", "no sound or picture");
  for (const track of tracks) {
    if (!track.kept) work.removed("Track that is neither sound nor picture", "hidden");
  }
  const kept = samplesOf(bytes, moov, end, tracks, work);
  for (const { kept, sound, stsd } of tracks) if (kept && stsd) cleanEntries(bytes, stsd, sound);
  const last = cleanBoxes(bytes, { type: "", start: 0, body: 0, end }, { moov, tracks, work });
  for (const box of boxes(bytes, 0, end)) {
    if (box.type === "mdat" && kept.zeroRest(bytes, box.body, box.end)) {
      work.removed("Media data of no kept track", "hidden");
    }
  }
  return bytes.subarray(0, last);
}

/** The first `moov`, and where the boxes end: bytes behind them that are no box are a trailer. */
function outline(bytes: Uint8Array): { moov: Box; end: number } {
  let moov: Box | undefined;
  let at = 0;
  while (at < bytes.length) {
    const box = boxAt(bytes, at, bytes.length);
    if (!box) break;
    if (box.type === "moov") moov ??= box;
    at = box.end;
  }
  const cut = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
  if (!moov || KEPT[""]!.includes(cut)) throw new Refusal("damaged", "cut movie");
  return { moov, end: at };
}

function tracksOf(bytes: Uint8Array, moov: Box): Track[] {
  const view = viewOf(bytes);
  const tracks: Track[] = [];
  for (const box of boxes(bytes, moov.body, moov.end)) {
    if (box.type === "cmov") throw new Refusal("not-certain", "compressed movie header");
    if (box.type !== "trak") continue;
    const tkhd = find(bytes, box, "tkhd");
    const hdlr = find(bytes, box, "mdia", "hdlr");
    if (!tkhd || !hdlr) throw new Refusal("damaged", "trak");
    if (tracks.length === TRACKS) throw new Refusal("too-large", "tracks");
    const handler = String.fromCharCode(...bytes.subarray(hdlr.body + 8, hdlr.body + 12));
    const sound = handler === "soun";
    const kept = sound || handler === "vide";
    const stsd = find(bytes, box, "mdia", "minf", "stbl", "stsd");
    if (kept && !stsd) throw new Refusal("damaged", "trak");
    const coded = kept && stsd && !sound ? codingOf(bytes, stsd) : undefined;
    const id = view.getUint32(tkhd.body + (bytes[tkhd.body] === 1 ? 20 : 12));
    tracks.push({ box, id, kept, sound, stsd, coded });
  }
  return tracks;
}

/**
 * Marks the samples of the kept tracks and blanks metadata inside their frames. Tracks that go must
 * have samples of their own, or they would stay inside the others.
 */
function samplesOf(bytes: Uint8Array, moov: Box, end: number, tracks: Track[], work: Work) {
  const kept = keptBytes(end);
  let blanked = false;
  const visit = (track: Track, at: number, size: number) => {
    kept.keep(at, size);
    if (!track.coded || at >= end) return;
    const to = Math.min(at + size, end);
    const { coding, lengthSize } = track.coded;
    if (blankFrame(bytes, at, to, coding, lengthSize)) blanked = true;
  };
  const all = (wanted: boolean, visit: (track: Track, at: number, size: number) => void) => {
    for (const track of tracks) {
      const stbl = find(bytes, track.box, "mdia", "minf", "stbl");
      if (track.kept !== wanted || !stbl) continue;
      tableSamples(bytes, stbl, track.sound, (at, size) => visit(track, at, size));
    }
    for (const moof of boxes(bytes, 0, end)) {
      if (moof.type !== "moof") continue;
      fragmentSamples(bytes, moof, moov, (id, at, size) => {
        const track = tracks.find((track) => track.id === id);
        if (track?.kept === wanted) visit(track, at, size);
      });
    }
  };
  all(true, visit);
  all(false, (_, at, size) => kept.mustNotKeep(at, size));
  if (blanked) work.removed("User data inside video frames", "software");
  return kept;
}

interface Context {
  moov: Box;
  tracks: Track[];
  work: Work;
}

/** Cleans the boxes inside `parent`. Gives the end of the last one that stays. */
function cleanBoxes(bytes: Uint8Array, parent: Box, context: Context): number {
  const allowed = KEPT[parent.type]!;
  let last = parent.body;
  for (const box of boxes(bytes, parent.body, parent.end)) {
    if (!allowed.includes(box.type) || !belongs(bytes, box, context)) {
      noteBox(bytes, box, context.work);
      freeBox(bytes, box);
      continue;
    }
    last = box.end;
    if (KEPT[box.type]) cleanBoxes(bytes, box, context);
    else cleanFields(bytes, box, context.work);
  }
  return last;
}

/** False for boxes of tracks that go, and for a second movie header. */
function belongs(bytes: Uint8Array, box: Box, { moov, tracks }: Context): boolean {
  const view = viewOf(bytes);
  const isKept = (id: number) => tracks.some((track) => track.kept && track.id === id);
  switch (box.type) {
    case "moov":
      return box.start === moov.start;
    case "trak":
      return tracks.some((track) => track.kept && track.box.start === box.start);
    case "trex":
    case "tfra":
    case "sidx":
      return isKept(view.getUint32(box.body + 4));
    case "traf": {
      const tfhd = find(bytes, box, "tfhd");
      return tfhd !== undefined && isKept(view.getUint32(tfhd.body + 4));
    }
    case "sgpd":
    case "sbgp":
      return GROUPS.includes(String.fromCharCode(...bytes.subarray(box.body + 4, box.body + 8)));
    case "sbas":
    case "scal":
    case "vdep":
    case "auxl":
    case "fall":
      for (let at = box.body; at < box.end; at += 4) if (!isKept(view.getUint32(at))) return false;
  }
  return true;
}

/** Says what a box that goes was; zeros alone need no word. */
function noteBox(bytes: Uint8Array, box: Box, work: Work): void {
  if (allZero(bytes, box.body, box.end)) return;
  if (["udta", "meta", "uuid"].includes(box.type)) {
    noteTags(work, `Movie ${box.type}`, bytes, box.body, box.end);
  } else if (box.type === "prft" || box.type === "pnot") work.removed(`Movie ${box.type}`, "time");
  else if (["free", "skip", "wide"].includes(box.type)) work.removed("Unused space", "hidden");
  else if (box.type !== "trak") work.removed("Box that players do not need", "hidden");
}

/** Blanks what may identify inside a box that stays. */
function cleanFields(bytes: Uint8Array, box: Box, work: Work): void {
  const { type, body, end } = box;
  const view = viewOf(bytes);
  /** Zeroes from an offset in the body, and gives whether there was something. */
  const zero = (from: number, to = end - body): boolean => {
    const found = !allZero(bytes, body + from, Math.min(body + to, end));
    bytes.fill(0, body + from, Math.min(body + to, end));
    return found;
  };
  const long = bytes[body] === 1;
  switch (type) {
    case "ftyp":
    case "styp":
      return cleanBrands(bytes, box, work);
    case "mvhd":
    case "tkhd":
    case "mdhd": {
      if (zero(4, long ? 20 : 12)) work.removed("Movie dates", "time");
      const times = long ? 12 : 0; // 64-bit times make the fields behind them start later
      for (const [from, to] of RESERVED[type]) zero(from + times, to + times);
      if (type === "mdhd" && view.getUint16(body + (long ? 32 : 20)) !== 0x55c4) {
        view.setUint16(body + (long ? 32 : 20), 0x55c4); // "und"
        work.removed("Track language", "person");
      }
      return;
    }
    case "hdlr":
      if (zero(12)) work.removed("Handler name", "software");
      return;
    case "vmhd":
      zero(12);
      return;
    case "smhd":
      zero(8);
      return;
    case "dref":
      return cleanReferences(bytes, box, work);
    case "elst":
      zero(8 + view.getUint32(body + 4) * (long ? 20 : 12));
      return;
    case "stsz":
      zero(12 + (view.getUint32(body + 4) ? 0 : view.getUint32(body + 8) * 4));
      return;
  }
  const entry = ENTRY[type];
  if (!entry) return;
  const size = 8 + view.getUint32(body + 4) * entry;
  if (size > end - body) throw new Refusal("damaged", type);
  zero(size);
}

/** Brands of camera makers become "isom"; the minor version goes. */
function cleanBrands(bytes: Uint8Array, box: Box, work: Work): void {
  for (let at = box.body; at + 4 <= box.end; at += 4) {
    if (at === box.body + 4) bytes.fill(0, at, at + 4);
    else if (!BRANDS.test(String.fromCharCode(...bytes.subarray(at, at + 4)))) {
      bytes.set([0x69, 0x73, 0x6f, 0x6d], at); // "isom"
      work.removed("Brand of the maker", "device");
    }
  }
}

/** Media data must be in this file; an alias names the disk and folder of the author. */
function cleanReferences(bytes: Uint8Array, dref: Box, work: Work): void {
  for (const entry of boxes(bytes, dref.body + 8, dref.end)) {
    if (!(bytes[entry.body + 3]! & 1)) throw new Refusal("not-certain", "media in another file");
    if (!allZero(bytes, entry.body + 4, entry.end)) work.removed("Path of the media", "software");
    bytes.fill(0, entry.body + 4, entry.end);
  }
}
