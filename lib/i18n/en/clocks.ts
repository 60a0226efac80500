/** Deadlines. */
export const clocks = {
  level: (level: number) => `${level} % of the time is over`,
  over: "the time is over",
  country: "Law that sets the deadlines",
};

/** Absence and deputies. */
export const absence = {
  title: "Absence",
  lead:
    "Name a colleague who stands in for you. Your cases are opened to this person now, until the end of the day that you choose, and new ones that you get in that time, too. Whoever must not learn of a case, or stepped back from it, does not get it.",
  deputy: "Deputy",
  until: "Last day",
  name: "Name the deputy",
  end: "I am back",
  now: (name: string, until: string) => `${name} stands in for you until ${until}.`,
  given: (cases: number) => `Cases opened to the deputy: ${cases}.`,
  nobody: "There is no colleague with a certified key who could stand in for you.",
  problem: "Choose a colleague, and a day within the next year.",
};
