/** The form of a report. */
export const report = {
  title: "Your report",
  codeTitle: "Your code",
  codeWhy:
    "Write it down now. It opens the answers to your report, and nobody can give you another one. Half of all people lose theirs.",
  required: "Only what is marked with * must be filled in.",
  identity: "Do you want to give your name?",
  anonymous: "No, I stay unknown",
  confidential: "Yes, to the ombudsman only. The organisation does not get it.",
  category: "What is it about?",
  what: "What happened?",
  whatHint: "In your own words.",
  when: "When?",
  where: "Where?",
  who: "Who was there, who knows of it?",
  urgent: "It is urgent: somebody is in danger, or proof is about to disappear",
  involved: "Who must not learn of this report?",
  involvedHint: "Whoever you tick here cannot see that there is a report.",
  name: "Your name",
  contact: "How to reach you",
  contactHint: "Only if you chose to give your name.",
  files: "Files",
  filesHint: (count: number, megabytes: number) =>
    `Up to ${count} files of ${megabytes} MB each. Hidden data is removed, and the name of the file too. What cannot be cleaned with certainty is not sent on, and you are told.`,
  send: "Send the report",
  sending:
    "Sending takes a while on a slow line. If it breaks off, send again: the code stays the same and nothing arrives twice.",
  broken: "The line broke. Nothing is lost: send again. The code stays the same.",
  filesAgain: "Your text is still here. The files have to be chosen again.",
  refusedForm: "The report was not sent yet.",
  errors: {
    what: "Write what happened.",
    category: "Choose what it is about.",
    identity: "Choose whether you give your name.",
    involved: "A ticked name is not on the list any more. Look at the list again.",
    token: "This page was open for too long. Your text is still here: send it again.",
    code: "We did not issue the code of this form. Here is a new one: write it down.",
    nobody:
      "You ticked everyone who could read the report. Untick the person you fear least, or report to an authority instead.",
    field: (name: string) => `Too long: ${name}.`,
    patience: (seconds: number) =>
      `Very many reports arrive at this moment, so yours has to wait a little. Your text and your code stay here. Wait ${seconds} seconds, then send it again from this page. Without files it gets through sooner.`,
  },
};
