import type { Reason } from "./format.ts";

/** Why there is no cleaned file: the file's own fault, or no worker was free. */
export type Refused = Reason | "busy";

/** What people are told: what happened, and what they can do. Nothing of the file is ever kept. */
export const reasons: Record<Refused, { what: string; instead: string }> = {
  "unknown": {
    what: "We do not know this kind of file, so we cannot tell what it would give away.",
    instead: "Export it as PDF, or take a screenshot of what matters.",
  },
  "lying-name": {
    what: "The name of the file says another type than its content.",
    instead: "Give the file the ending that belongs to its content, and send it again.",
  },
  "damaged": {
    what: "The file is damaged or incomplete.",
    instead: "Open it, save it anew, and send it again; or take a screenshot.",
  },
  "encrypted": {
    what: "The file is protected by a password, so we cannot see what is in it.",
    instead: "Save a copy without the password, and send that.",
  },
  "too-large": {
    what: "The file is larger than we can clean: in bytes, in pixels or in parts.",
    instead: "Make it smaller, or split it, and send the parts.",
  },
  "too-deep": {
    what: "There are files inside files inside files, more than we can follow.",
    instead: "Take the inner files out and send them one by one.",
  },
  "bomb": {
    what: "The file would unpack to far more than it is.",
    instead: "Send what is inside it, one by one.",
  },
  "active": {
    what: "The file contains programs (macros or scripts) that we cannot take out with certainty.",
    instead: "Export it as PDF, or save it in a format without macros.",
  },
  "mail": {
    what: "This is an e-mail. Its addresses and its way through the net name people.",
    instead: "Copy its text into the report, or print it as PDF; send its attachments one by one.",
  },
  "old-format": {
    what: "The file is of a version too old to be cleaned with certainty.",
    instead: "Save it in the newer format (.docx, .xlsx, .pptx), or export it as PDF.",
  },
  "not-certain": {
    what: "There is something in the file that we cannot clean with certainty.",
    instead: "Export it as PDF, or take a screenshot of what matters.",
  },
  "residue": {
    what: "After cleaning, something was still there that could identify a person.",
    instead: "Export it as PDF, or take a screenshot of what matters.",
  },
  "deadline": {
    what: "Cleaning the file took too long.",
    instead: "Send it again; if that does not help, make it smaller or export it as PDF.",
  },
  "crash": {
    what: "Cleaning the file failed.",
    instead: "Export it as PDF, or take a screenshot of what matters.",
  },
  "busy": {
    what: "Too many files are being cleaned at the moment.",
    instead: "Send it again in a few minutes.",
  },
};
