/** A report that is kept and not sent yet. */
export const draft = {
  title: "Your draft",
  keep: "Keep it as a draft",
  keepHint:
    "A draft is not sent: nobody but you can read it. With your code you go on later, on any device, and add files one by one. That helps on a slow line.",
  kept: "Your draft is kept. It is not sent: nobody but you can read it.",
  until: (day: string) => `Send it before ${day}. On that day it is deleted.`,
  notKept: "The draft was not kept yet.",
  noRoom:
    "There is no room for another draft at this moment. Your text is still on this page. Send the report now, or try again in an hour.",
  tooLong: "This is too much text for a draft. Make it shorter, or send the report now.",
  files: "Files of this draft",
  none: "No file yet. Choose one in the form, then keep the draft. Then choose the next one.",
  remove: (file: string) => `Remove ${file}`,
  sendAgain: "Something changed at the same moment. Your text is still here: send it again.",
};

/** A file that comes in parts. */
export const parts = {
  title: "A file does not get through?",
  smaller:
    "A smaller picture gets through more easily: take a screenshot of it, and send the screenshot.",
  script:
    "Where scripts are allowed, this page cuts a large file into small parts by itself. When the line breaks, it goes on where it was.",
  how:
    "Without scripts, cut the file into parts on a computer, for example with 7-Zip. Write here which part it is, choose that part below, and keep the draft. Do the same with every part. When all have arrived, we put them together and clean the file.",
  part: "This is part number",
  parts: "Parts in all",
  arrived: (parts: string) => `Of the file that comes in parts, these have arrived: ${parts}.`,
  next: (part: number) => `Next: part ${part}.`,
  same: "Choose the same file again, and it goes on where it was.",
  drop: "Forget these parts",
  errors: {
    number: "Write which part this is and how many there are, in figures.",
    size: (most: string) => `A part may have at most ${most}. Cut the file into smaller parts.`,
    other: "Parts of another file are here already. Send the rest of them, or forget them first.",
    unfinished:
      "Not all parts of your file have arrived. Send the rest of them, or forget them. Then send the report.",
  },
  sending: "The file goes up in small parts. Leave this page open.",
  waiting: "The line broke. It goes on by itself. Leave this page open.",
};
