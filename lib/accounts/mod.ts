export { type CookieKey, newCookie, openUnder, readCookie, sealUnder } from "./cookie.ts";
export { createAccount, type NewAccount, type Role } from "./create.ts";
export { addOrganisation, foundFirm } from "./firm.ts";
export { isCertified, type StaffKey } from "./keys.ts";
export { finishLogin, resendCode, startLogin } from "./login.ts";
export { passwordProblem } from "./password.ts";
export { type Actor, endSession, logout, readSession } from "./session.ts";
