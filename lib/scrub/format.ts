/**
 * What a file format is to the scrubber. One file a format under `formats/`; `formats.ts` lists
 * them in the order in which they are tried. Nothing in `lib/scrub` imports the rest of the portal,
 * and nothing that runs in the worker may need a permission.
 */

/** What a removed field could have told about the person who made the file. */
export type Category =
  | "person" // names, initials, e-mail, accounts
  | "place" // coordinates, place names
  | "time" // when it was made, changed, printed
  | "device" // camera, phone, printer, serial numbers
  | "software" // programs, templates, paths
  | "history" // earlier revisions, tracked-change marks, edit times, ids
  | "hidden"; // thumbnails, private blocks, trailing bytes, macros, embedded and external content

/** One thing that was taken out. `field` names the carrier ("Exif Artist"), never its value. */
export interface Removed {
  field: string;
  category: Category;
}

/** Why a file is refused; `reasons.ts` has a text for people, with what to do, for each. */
export type Reason =
  | "unknown" // not one of the formats we know
  | "lying-name" // the name's extension says another type than the content
  | "damaged" // cut, malformed, contradicts itself
  | "encrypted" // password-protected or signed so that we cannot look inside
  | "too-large" // over a limit: bytes, pixels, parts, inflated size
  | "too-deep" // files in files beyond the allowed depth
  | "bomb" // would unpack to far more than it is
  | "active" // code that cannot be taken out with certainty
  | "mail" // an e-mail: its headers are its content
  | "old-format" // a version too old to be cleaned with certainty
  | "not-certain" // something inside that we do not know how to clean
  | "residue" // the second look still found something
  | "deadline" // took too long
  | "crash"; // the worker died

/** Thrown by a format that will not hand the file on. */
export class Refusal extends Error {
  /** `detail` is for developers: a structure's name, never a value out of the file. */
  constructor(readonly reason: Reason, readonly detail = "") {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = "Refusal";
  }
}

/** What a format's code may do besides returning bytes. */
export interface Work {
  /** Notes that a field was taken out. Say each kind of carrier once a file, not once a byte. */
  removed(field: string, category: Category): void;
  /**
   * Cleans a file inside this file with the same engine, one level deeper. `name` is only for its
   * extension. What was removed is noted with this file's. Throws `Refusal` when the inner file is
   * refused or lies too deep; the caller decides whether to drop the inner file or pass that on.
   */
  nested(bytes: Uint8Array, name: string): Promise<{ bytes: Uint8Array; format: Format }>;
  /** Counts bytes that came out of a decompressor; throws `Refusal("bomb")` over the limit. */
  inflated(bytes: number): void;
}

/** A file format. */
export interface Format {
  /** Short and stable: "jpeg", "docx". */
  readonly id: string;
  /** For people: "JPEG picture". */
  readonly label: string;
  /** Media type of the cleaned file. */
  readonly media: string;
  /** Without a dot; the first one is given to cleaned files, the others are accepted. */
  readonly extensions: readonly string[];
  /** True when these bytes are of this format. Looks at content alone and never throws. */
  detect(bytes: Uint8Array): boolean;
  /**
   * Gives the cleaned file. May change `bytes` in place and return it. Deterministic: no clock, no
   * random. Throws `Refusal`; anything else thrown counts as "damaged".
   */
  scrub(bytes: Uint8Array, work: Work): Uint8Array | Promise<Uint8Array>;
  /**
   * The second look: reads the cleaned bytes with code that shares nothing with `scrub` and gives
   * the names of identifying fields that are still there (none: clean).
   */
  inspect(bytes: Uint8Array): string[] | Promise<string[]>;
}
