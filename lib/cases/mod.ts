export {
  type CaseRow,
  type CaseView,
  findFile,
  listCases,
  openCase,
  readCase,
  writeAsStaff,
} from "./desk.ts";
export { findOwnFile, type Inbox, type NewMessage, readInbox, writeAsReporter } from "./inbox.ts";
export { findOrganisation, listOrganisations, type Organisation } from "./organisation.ts";
export { findCase, type Visit } from "./receipt.ts";
export type { CaseRecord, MessageContent, ReportContent } from "./records.ts";
export { type NewReport, NobodyLeft, submitReport } from "./submit.ts";
export { beginVisit, readVisit } from "./visit.ts";
