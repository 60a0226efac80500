/** The list of cases. */
export const list = {
  overview: "Overview",
  shows: { "": "All", new: "New", due: "Due", urgent: "Urgent" },
  sorts: { newest: "newest first", oldest: "oldest first", due: "what is due first" },
  show: "Show",
  sort: "Order",
  any: "any",
  apply: "Show the cases",
  found: (cases: number, page: number, pages: number) =>
    cases === 0
      ? "No case fits."
      : `${cases === 1 ? "1 case" : `${cases} cases`}, page ${page} of ${pages}`,
  unopened: (cases: number) =>
    `Still looking: ${cases === 1 ? "1 case has" : `${cases} cases have`} to be opened.`,
  goOn: "Go on",
  filterRows: "Words in this page's rows",
  filteredRows: "# of ## rows are shown.",
  pages: "Pages",
  before: "Previous page",
  after: "Next page",
};

/** Search. */
export const search = {
  title: "Search",
  words: "Words",
  hint: "Finds the cases that you may read in which all the words stand. They are written nowhere.",
  button: "Search",
  goOn: "Search on",
  found: (cases: number, looked: number, all: number) =>
    `${cases === 1 ? "1 case" : `${cases} cases`} found; looked through ${looked} of ${all}.`,
  kinds: {
    report: "Report",
    identity: "Reporter",
    message: "Messages with the reporter",
    client: "Messages with the client",
    note: "Internal note",
    status: "State",
    redaction: "Version for the client",
  } as Record<string, string>,
};
