/** One span of time that a law allows. */
export interface Span {
  days?: number;
  /** The days are working days. */
  working?: boolean;
  months?: number;
  /** Where the law says so. */
  source: string;
}

/** The clocks of one law. */
export interface ClockRule {
  law: string;
  /** From receipt to the acknowledgement. */
  acknowledge: Span;
  /** To the feedback: from the acknowledgement, or where none was sent from the end of its time. */
  feedback: Span;
  /** The longest time for feedback, where it is justified. */
  extended: Span;
  /** The feedback counts from receipt where an acknowledgement was sent. */
  fromReceipt?: boolean;
  /**
   * A period that would end on a Saturday, Sunday or public holiday ends on the next working day; by
   * which law. Where that is not certain the calendar counts: too early a day harms nobody.
   */
  nextWorkingDay?: string;
}

// Article 11 gives six months to authorities. Where national law says nothing of internal channels
// they serve here as the outer bound, with a reason in the file.
const sixMonths: Span = { months: 6, source: "Directive (EU) 2019/1937, article 11 (2) (d)" };

/**
 * The laws, by the code of their country; `EU` where none is chosen. The spans are those of the laws
 * named; the numbers of their paragraphs, and whether a period's end moves to the next working day,
 * are for the firm to confirm before it relies on them.
 */
export const clockRules = {
  EU: {
    law: "Directive (EU) 2019/1937",
    acknowledge: { days: 7, source: "article 9 (1) (b)" },
    feedback: { months: 3, source: "article 9 (1) (f)" },
    extended: sixMonths,
  },
  DE: {
    law: "Hinweisgeberschutzgesetz",
    acknowledge: { days: 7, source: "§ 17 (1) no. 1" },
    feedback: { months: 3, source: "§ 17 (2)" },
    extended: { months: 6, source: "§ 28 (4), external channels" },
  },
  DK: {
    law: "Lov om beskyttelse af whistleblowere (lov nr. 1436 af 29/06/2021)",
    acknowledge: { days: 7, source: "§ 12, stk. 2" },
    feedback: { months: 3, source: "§ 12, stk. 2" },
    extended: sixMonths,
  },
  ES: {
    law: "Ley 2/2023",
    acknowledge: { days: 7, source: "artículo 9.2 c)" },
    feedback: { months: 3, source: "artículo 9.2 d)" },
    extended: { months: 6, source: "artículo 9.2 d)" },
    fromReceipt: true,
  },
  FR: {
    law: "Décret n° 2022-1284",
    acknowledge: { days: 7, working: true, source: "article 4" },
    feedback: { months: 3, source: "article 4" },
    extended: sixMonths,
  },
  IT: {
    law: "Decreto legislativo 24/2023",
    acknowledge: { days: 7, source: "articolo 5 (1) (a)" },
    feedback: { months: 3, source: "articolo 5 (1) (d)" },
    extended: sixMonths,
  },
  NL: {
    law: "Wet bescherming klokkenluiders",
    acknowledge: { days: 7, source: "artikel 2 (2)" },
    feedback: { months: 3, source: "artikel 2 (2)" },
    extended: sixMonths,
    nextWorkingDay: "Algemene termijnenwet, artikel 1",
  },
  SE: {
    law: "Lag (2021:890)",
    acknowledge: { days: 7, source: "5 kap. 8 §" },
    feedback: { months: 3, source: "5 kap. 8 §" },
    extended: sixMonths,
    nextWorkingDay: "Lag (1930:173), 2 §",
  },
} as const satisfies Record<string, ClockRule>;

/** The code of a law that the portal knows. */
export type Country = keyof typeof clockRules;

/** Whether the portal knows the law of this country. */
export function isCountry(code: string): code is Country {
  return Object.hasOwn(clockRules, code);
}

/** The law of a country; the Directive where the portal knows none. */
export function ruleOf(country: string): ClockRule {
  return clockRules[isCountry(country) ? country : "EU"];
}

/** Whether a law's days depend on the days off. */
export function countsWorkingDays(rule: ClockRule): boolean {
  return rule.nextWorkingDay !== undefined || rule.acknowledge.working === true;
}
