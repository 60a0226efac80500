export { type Absence, endAbsence, nameDeputy, readAbsence } from "./absence.ts";
export { CannotAct } from "./act.ts";
export { clockRules, isCountry } from "./clock_rules.ts";
export type { Due } from "./clocks.ts";
export { warnOfDeadlines } from "./deadlines.ts";
export { type Conflicts, findConflicts } from "./conflicts.ts";
export {
  type Candidate,
  type CasePerson,
  type CaseView,
  type Disclosure,
  findFile,
  readCase,
  type Versioned,
} from "./desk.ts";
export type { Access } from "./open.ts";
export { writeAsStaff } from "./dialogue.ts";
export {
  archive,
  askDisclosure,
  bringIn,
  type Closing,
  decideDisclosure,
  extend,
  grounds,
  hold,
  link,
  type LinkKind,
  linkKinds,
  nameParties,
  redact,
  type Redaction,
  release,
  reopen,
  setStatus,
  settable,
  withdraw,
  writeNote,
} from "./acts/mod.ts";
export { makeEvidence } from "./evidence.ts";
export {
  type CaseExport,
  type ExportedFile,
  type ExportFormat,
  exportFormats,
  readExport,
} from "./export.ts";
export {
  placeholders,
  readTemplates,
  saveTemplate,
  templateFor,
  type TemplateKind,
  templateKinds,
  type TemplateVersion,
  unknownPlaceholder,
} from "./templates.ts";
export { findOwnFile, type Inbox, type NewMessage, readInbox, writeAsReporter } from "./inbox.ts";
export { type Ceremony, holdCeremony, type RecoveryProblem } from "./ceremony.ts";
export { goingOf } from "./going.ts";
export {
  type CaseList,
  type CaseRow,
  type Fact,
  listCases,
  type ListQuery,
  readFacts,
} from "./list.ts";
export { renewAfterRotation, renewWraps } from "./renew.ts";
export { openCase } from "./open.ts";
export {
  categoryIn,
  findOrganisation,
  findOrganisationById,
  listOrganisations,
  type Organisation,
  welcomeIn,
} from "./organisation.ts";
export { assign, grant, recuse, revoke } from "./people.ts";
export { type Draft, readDraft } from "./draft.ts";
export { partDigests, readPart, WrongPart } from "./draft_parts.ts";
export { type DraftChange, keepDraft, NoRoom, TooLong } from "./keep_draft.ts";
export { sendDraft } from "./send_draft.ts";
export { findCase, type Visit } from "./receipt.ts";
export type { CaseRecord, IdentityContent, MessageContent, ReportContent } from "./records.ts";
export {
  claimRewraps,
  finishRewrap,
  listLosses,
  listStarted,
  type Loss,
  type Started,
  startRewrap,
} from "./rewrap.ts";
export { type Found, searchCases, type SearchResult } from "./search.ts";
export { DraftChanged, type NewReport, NobodyLeft, sources, submitReport } from "./submit.ts";
export { differences, readVersions, type Version } from "./versions.ts";
export { type Ending, outcomes } from "./statistic.ts";
export { changeCode } from "./new_code.ts";
export { makeProof } from "./proof.ts";
export { beginVisit, readVisit, renewVisit } from "./visit.ts";
export { type ClockState, countCases, type CountedCase } from "./count.ts";
