import type { Action } from "../accounts/mod.ts";

/**
 * Which action each page below `/desk` and `/admin` is: the roles that may take it stand in
 * `lib/accounts/roles.ts`. A page without a line here opens to nobody. `open`: the way in.
 */
export const access: Readonly<Record<string, Action | "open">> = {
  "/desk/login": "open",
  "/desk/otp": "open",
  "/desk/otp/resend": "open",
  "/desk/activate/:token": "open",
  "/desk/logout": "desk.open",
  "/desk": "desk.open",
  "/desk/account": "own.account",
  "/desk/search": "case.list",
  "/desk/statistics": "statistics.read",
  "/desk/cases": "case.register",
  "/desk/cases/:id": "case.read",
  "/desk/cases/:id/attachments/:file": "case.read",
  "/desk/cases/:id/versions": "case.read",
  "/desk/cases/:id/export": "case.export",
  "/desk/cases/:id/messages": "case.write",
  "/desk/cases/:id/notes": "case.write",
  "/desk/cases/:id/assign": "case.assign",
  "/desk/cases/:id/grant": "case.grant",
  "/desk/cases/:id/revoke": "case.grant",
  "/desk/cases/:id/recuse": "case.recuse",
  "/desk/cases/:id/status": "case.handle",
  "/desk/cases/:id/archive": "case.handle",
  "/desk/cases/:id/reopen": "case.handle",
  "/desk/cases/:id/hold": "case.handle",
  "/desk/cases/:id/release": "case.handle",
  "/desk/cases/:id/redact": "case.handle",
  "/desk/cases/:id/withdraw": "case.handle",
  "/desk/cases/:id/link": "case.handle",
  "/desk/cases/:id/extend": "case.handle",
  "/desk/cases/:id/spam": "case.handle",
  "/admin": "account.manage",
  "/admin/accounts": "account.manage",
  "/admin/accounts/:id": "account.manage",
  "/admin/organisations": "organisation.manage",
  "/admin/organisations/:id": "organisation.manage",
  "/admin/sessions": "session.manage",
};
