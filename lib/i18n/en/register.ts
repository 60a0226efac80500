/** Registering a case that came otherwise. */
export const register = {
  source: "How did it come?",
  sources: { telephone: "by telephone", letter: "by letter", person: "in person" },
  noSource: "Choose how the report came.",
  code: "The reporter's code",
  handOver:
    "Hand it over to the reporter, who reads your answers with it. It is shown here once and stored nowhere.",
};
