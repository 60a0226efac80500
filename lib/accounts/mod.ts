export { type CookieKey, newCookie, openUnder, readCookie, sealUnder } from "./cookie.ts";
export { createAccount, type NewAccount } from "./create.ts";
export {
  addOrganisation,
  changeOrganisation,
  detailProblems,
  foundFirm,
  type OrganisationDetails,
  organisationProblems,
  readOrganisation,
  sealRoot,
} from "./firm.ts";
export { choosePassword, findActivation, finishActivation, type Invited } from "./activation.ts";
export {
  type AccountRow,
  activationLink,
  addAccount,
  type Administration,
  endOther,
  join,
  leave,
  listAccounts,
  listSessions,
  personProblems,
  resetAccount,
  type SessionRow,
  setDisabled,
} from "./administer.ts";
export {
  type CertifiedKey,
  certifiedKeys,
  certifyRecovery,
  fingerprint,
  isRecoveryKey,
  type PublicKeys,
  type StaffKey,
} from "./certificate.ts";
export { type Circle, noteRefused, pinRecoveryKey, readCircle, readRecoveryKey } from "./circle.ts";
export { finishLogin, resendCode, startLogin } from "./login.ts";
export { makePassphrase } from "./passphrase.ts";
export { passwordProblem } from "./password.ts";
export type { PasswordProblem } from "./password_rule.ts";
export { type Actor, endSession, logout, readSession } from "./session.ts";
export {
  type Action,
  actions,
  may,
  mayInCase,
  type Membership,
  type Role,
  roles,
} from "./roles.ts";
