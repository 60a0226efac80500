/** Standard answers. */
export const templates = {
  title: "Standard answers",
  insert: "Put into the text",
  choose: "Standard answer",
  hint: "Chosen files have to be chosen again afterwards.",
  kinds: {
    acknowledgement: "Acknowledgement",
    details: "Request for details",
    closing: "Closing letter",
  } as Record<string, string>,
  firm: "All organisations",
  placeholders: (names: string) =>
    `These are replaced when the answer is put into a text: ${names}.`,
  unknown: (name: string) => `There is no placeholder ${name}.`,
  empty: "Write the answer.",
  version: (version: number, name: string, at: string) => `Version ${version}, ${name}, ${at}`,
  builtIn: "As it comes with the portal",
  own: "of its own",
  save: "Keep as a new version",
  earlier: "Earlier versions",
  texts: {
    acknowledgement:
      "Your report to {organisation} arrived on {received}. I am a lawyer and not a part of the organisation. I look into it and tell you by {feedback_by} what was done. Please come back with your code now and then: I may have questions.\n\n{ombudsman}",
    details:
      "Thank you for your report of {received}. To go on I need to know more:\n\n- When and where did it happen?\n- Who saw it?\n- Are there documents, and where?\n\nWrite only what does not endanger you.\n\n{ombudsman}",
    closing:
      "Your report to {organisation} of {received} has been looked into. This is what was found and done:\n\n\n\nThe case is closed with this. You can still write here until it is deleted.\n\n{ombudsman}",
  },
};
