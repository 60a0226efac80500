/** What the reporter reads of a case that has ended, and what is new. */
export const closing = {
  title: "How it ended",
  outcomes: {
    confirmed: "What you reported was confirmed.",
    partly: "A part of what you reported was confirmed.",
    unfounded: "What you reported could not be confirmed.",
    other: "The case ended in another way.",
    unstated: "",
  } as Record<string, string>,
  fresh: "new",
};
