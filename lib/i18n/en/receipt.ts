/** The page that asks for the code. */
export const receipt = {
  title: "Open your report",
  label: "Your code",
  hint: "20 letters and digits. Capitals, spaces and dashes do not matter.",
  open: "Open",
  errors: {
    length: "A code has 20 letters and digits. Compare it with your note.",
    symbols: (group?: number) =>
      group
        ? `There is a sign in group ${group} that no code has. Compare it with your note.`
        : "There is a sign that no code has. Compare it with your note.",
    slip: (group?: number) =>
      group
        ? `There is a slip, most likely in group ${group}. Compare it with your note.`
        : "There is more than one slip. Compare every group with your note.",
    unknown:
      "This code opens nothing. Perhaps the report was not sent, or it was deleted because its time was over. Compare the code with your note.",
    token: "This page was open for too long. Try again.",
    patience: (seconds: number) =>
      `Very many people try codes at this moment. Your code stays here. Wait ${seconds} seconds, then press the button again.`,
  },
  ended: "Your visit has ended. Enter the code again.",
};
