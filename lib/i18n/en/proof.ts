/** Proof of filing. */
export const proof = {
  title: "Proof of filing",
  what:
    "Two small files prove later what you reported, where and on which day. The proof alone tells nothing. Only with its key does it speak: keep the two apart, or keep no key at all.",
  get: "Save the proof",
  key: "Save its key",
  check: "Anyone can check them without us, also when the report is long deleted:",
};

/** A new code for a report. */
export const newCode = {
  title: "Did somebody see your code?",
  how:
    "Here is a new code. Write it down first. Then press the button: from that moment the old code opens nothing.",
  change: "Use the new code",
  done: "Your new code",
  doneWhy:
    "The old code opens nothing any more, and other devices that were inside are out. Keep this one.",
  back: "Back to the report",
};
