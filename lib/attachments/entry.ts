import type { Removed } from "../scrub/mod.ts";

/** A cleaned file, as the record that carries it knows it. The original's name is kept nowhere. */
export interface FileEntry {
  id: string;
  /** Its own key, base64; the record is sealed. */
  key: string;
  /** `attachment-1.jpg`: neutral, made by us (ASVS 5.3.2). */
  name: string;
  media: string;
  /** The scrubber's name of the format: "jpeg". */
  format: string;
  bytes: number;
  removed: Removed[];
  /** The question that it answers, where it came by the field of one. */
  question?: string;
  /** The extension that its name had, where it lied about the type. */
  misnamed?: string;
}

/** A file that was refused: which one of the form, counted from 1, and why. */
export interface RefusedFile {
  number: number;
  reason: string;
}
