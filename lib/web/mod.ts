export { access } from "./access.ts";
export { asAnswered, type Asking, asking, languagesOf, questionFields } from "./asking.ts";
export {
  administer,
  type AdminTokens,
  adminTokens,
  membershipOf,
  organisationChoices,
  readAdminForm,
  refusal,
} from "./administration.ts";
export { auditedOrganisations, readAuditQuery } from "./audit_query.ts";
export { type Editing, editing, portalQuestions, wordsIn } from "./question_editing.ts";
export { compress } from "./compress.ts";
export { dropCookie, getCookie, setCookie } from "./cookies.ts";
export { download } from "./download.ts";
export { contentId, formToken, isId, requireToken, rethrow, tooLarge } from "./forms.ts";
export { draftChange, draftFields, draftProblem, DraftUpload, isKept } from "./draft_form.ts";
export { issuedReceipt, type ReportForm, reportForm } from "./report_page.ts";
export { isLoopback, isOwnHost, isOwnOrigin, ownOrigin } from "./hosts.ts";
export {
  emptyValues,
  reportContent,
  reportFields,
  reportProblems,
  type ReportValues,
  reportValues,
} from "./report_form.ts";
export { enter } from "./staff.ts";
export { define, type State } from "./state.ts";
export { isOwnPage, requireFresh } from "./step_up.ts";
export { factorFields, readProof } from "./factor.ts";
