/** Statistics. */
export const statistics = {
  title: "Statistics",
  lead:
    "Counted are the cases that you may read, and cases that are anonymised. Of the latter no number below five is shown: small ones are put together, and new ones count as soon as there are five of them.",
  none: "There is no organisation whose statistics you may read.",
  organisation: "Organisation",
  year: "Year",
  show: "Show",
  unopened: (cases: number) =>
    cases === 1
      ? "Not complete yet: 1 case has to be opened before it can be counted."
      : `Not complete yet: ${cases} cases have to be opened before they can be counted.`,
  received: "Reports received",
  receivedIn: (year: number, received: number, anonymised: number) =>
    `${
      received === 1 ? "1 report was" : `${received} reports were`
    } received in ${year}. Anonymised of these cases: ${anonymised}.`,
  categories: (year: number) => `Categories of ${year}`,
  outcomes: (year: number) => `Outcomes of ${year}`,
  acknowledged: (year: number) => `Confirmation in time, ${year}`,
  answered: (year: number) => `Answer in time, ${year}`,
  days: (days: number) =>
    days === 1
      ? "Half of the reports were confirmed within 1 day."
      : `Half of the reports were confirmed within ${days} days.`,
  open: "not ended yet",
  figure: "Figure",
  what: "What",
  count: "Cases",
  clock: {
    kept: "in time",
    missed: "late",
    running: "not over, or not known",
    untold: "anonymised, not said",
  },
  csv: "Download as a table (CSV)",
  report: {
    title: (year: number) => `Yearly report ${year}`,
    lead:
      "What article 27 (2) of Directive (EU) 2019/1937 asks for. Add what you know of cases that are not in these figures.",
    received: "Reports received",
    investigations: "Investigations started because of them",
    proceedings: "Proceedings started because of them",
    outcomes: "Outcomes",
    damage: "Estimated financial damage",
    recovered: "Amounts recovered after investigations and proceedings",
    euro: (amount: string, cases: number) =>
      `${amount} euro, from ${cases === 1 ? "1 case" : `${cases} cases`}`,
    unknown: "not known",
    andUntold: (count: number) => `${count}, and of anonymised cases a number that is not said`,
    none: "none yet",
  },
};

/** What is asked of an ended case for the yearly report. */
export const ending = {
  proceedings: "A court, the police or an authority took it up",
  damage: "Estimated damage in euro",
  recovered: "Amount recovered in euro",
  hint: "Whole euro, or empty if it is not known. It is kept rounded to two digits.",
};
