import { reasons } from "../../scrub/mod.ts";

/** What was removed from files. */
export const files = {
  title: "Your files",
  clean: "cleaned",
  nothing: "No hidden data was found.",
  text: "A text file has nothing hidden. What is written in it was not looked at.",
  removed: "Removed:",
  refused: "not taken",
  renamed: (was: string, now: string) =>
    `The name ended in .${was}, but the file is ${now}. It got a fitting name.`,
  file: (number: number) => `File ${number}`,
  tooLarge: {
    count: (most: number) => `A report takes at most ${most} files at once.`,
    file: (size: string) => `A file may have at most ${size}.`,
    report: (size: string) => `All files together may have at most ${size}.`,
    form: "What you sent is larger than this page takes.",
  },
  /** Why a file was not taken: what happened, and what can be done. */
  reasons,
};

/** Kinds of hidden data. */
export const removedCategories = {
  person: "names of people",
  place: "the place where it was made",
  time: "when it was made or changed",
  device: "the camera, phone or printer",
  software: "programs and paths",
  history: "earlier versions and traces of editing",
  hidden: "hidden content",
};
