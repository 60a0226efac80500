/** The page after sending. */
export const sent = {
  title: "Your report has arrived",
  edited:
    "It had arrived before. What you changed since then was not taken: open your inbox and write it as a message.",
  keep: "Keep this code",
  keepWhy:
    "With it you read the answer. We cannot find your report without it, and nobody can send it to you.",
  open: "Open my inbox now",
  next: "What happens now",
  nextItems: [
    "Within 7 days the ombudsman confirms that the report arrived.",
    "The ombudsman may ask you something. Come back with the code now and then.",
    "Within 3 months you are told what was done.",
  ],
  print: "You can print this page: only the code is on the paper. Keep it where nobody looks.",
};
