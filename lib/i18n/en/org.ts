/** An organisation's first page. */
export const org = {
  report: "Make a report",
  before: "Good to know before you report",
  inbox: "I have a code",
  steps: [
    "Write down what happened. It takes ten minutes, and you can stay unknown.",
    "Keep the code that you get. It is the only way back to your report.",
    "Within 7 days the ombudsman confirms that the report arrived. Within 3 months of that you are told what was done.",
  ],
  who:
    "The report goes to the ombudsman, a lawyer outside the organisation. People whom you name as involved do not get it.",
  authorities: "You can also report to one of these authorities",
};
