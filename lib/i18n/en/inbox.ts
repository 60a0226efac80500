/** The reporter's inbox. */
export const inbox = {
  title: "Your report",
  status: "State",
  received: "Arrived",
  acknowledgeBy: "Confirmation by",
  feedbackBy: "Answer by",
  yourReport: "What you wrote",
  dialogue: "Messages",
  none: "No message yet. Come back with your code.",
  you: "You",
  ombudsman: "Ombudsman",
  write: "Write a message",
  text: "Message",
  send: "Send",
  sent: "Your message has been sent.",
  leave: "End the visit",
  empty: "Write something or choose a file.",
  gone: "This report is no longer here: its time was over, and it was deleted.",
  idle:
    "This page closes after 15 minutes without a click. Long text is better written elsewhere first.",
};

/** The page after the quick exit. */
export const left = {
  title: "You have left",
  text:
    "Nothing of this visit is kept on this site. The browser's history may still show that you were here.",
  on: "Go on to a weather page",
};
