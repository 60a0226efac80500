export { type CaseRow, type CaseView, listCases, openCase, readCase, writeAsStaff } from "./desk.ts";
export { type Inbox, type NewMessage, readInbox, reporterKeys, writeAsReporter } from "./inbox.ts";
export { type CaseKeys, compartmentKey, pseudonym } from "./keys.ts";
export { findOrganisation, listOrganisations, type Organisation } from "./organisation.ts";
export { findCase, type Visit } from "./receipt.ts";
export type { CaseRecord, MessageContent, ReportContent } from "./records.ts";
export { NobodyLeft, type NewReport, submitReport } from "./submit.ts";
export { beginVisit, readVisit } from "./visit.ts";
