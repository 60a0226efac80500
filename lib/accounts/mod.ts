export { type CookieKey, newCookie, openUnder, readCookie, sealUnder } from "./cookie.ts";
export { createAccount, type NewAccount } from "./create.ts";
export { eraseAccount, renameAccount } from "./erase.ts";
export { type Held, heldAbout } from "./held.ts";
export { type PhoneProblem, phoneProblem } from "./destination.ts";
export { addOrganisation, foundFirm, openRoot, organisationProblems, sealRoot } from "./firm.ts";
export {
  authorityOf,
  changeOrganisation,
  type ContactPerson,
  contactPersons,
  detailProblems,
  listVersions,
  type OrganisationDetails,
  type OrganisationVersion,
  type OrganisationWords,
  readOrganisation,
  type Setting,
} from "./organisation.ts";
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
  type NewPerson,
  type PersonProblem,
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
export {
  certifyColleague,
  certifyWaiting,
  type Colleague,
  type KeyState,
  listColleagues,
  type OwnKeys,
  readOwnKeys,
} from "./colleagues.ts";
export { renewRecoveryCode, startRecovery } from "./recover.ts";
export { type FormerKey, formerKeyOf, rotateKeys } from "./rotate.ts";
export {
  type Circle,
  noteRefused,
  pinRecoveryKey,
  readCircle,
  readRecoveryKey,
  readSigners,
} from "./circle.ts";
export { changePassword } from "./change_password.ts";
export { finishPhoneChange, startPhoneChange } from "./change_phone.ts";
export { finishLogin, resendCode, startLogin } from "./login.ts";
export {
  endOwnSessions,
  type OwnAccount,
  ownAccount,
  type OwnSession,
  removeFactor,
  setOwnLanguage,
  tell,
} from "./own.ts";
export { makePassphrase } from "./passphrase.ts";
export { passwordProblem } from "./password.ts";
export type { PasswordProblem } from "./password_rule.ts";
export { addPasskey, type Passkey } from "./passkeys.ts";
export { codeMethods, type Method, type Proof } from "./prove.ts";
export { endRecoveryCodes, makeRecoveryCodes } from "./recovery_codes.ts";
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
export { setSmsCountries, setSmsFactor, smsCountries } from "./sms_factor.ts";
export { isFresh, sendStepUpCode, stepUp } from "./step_up.ts";
export { type Notice, sendCode, sendNotice, sendText, tallySms } from "./text_message.ts";
export { textsOf } from "./texts_of.ts";
export { newTotpSecret, rekeyTotp, setTotp, totpUri } from "./totp.ts";
export { firmTakesSms } from "./waiting.ts";
export { type OriginKeys, readOrigins, sealOrigin } from "./origin.ts";
export { openPhone, sealPhone } from "./phone.ts";
