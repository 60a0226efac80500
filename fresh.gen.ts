// Written by "deno task manifest" from the files below routes/ and islands/.
import type { Manifest } from "fresh";
import * as islands_FilterRows from "./islands/FilterRows.tsx";
import * as islands_Making from "./islands/Making.tsx";
import * as islands_Passkey from "./islands/Passkey.tsx";
import * as islands_SessionEnd from "./islands/SessionEnd.tsx";
import * as islands_UploadProgress from "./islands/UploadProgress.tsx";
import * as routes__reporter___org___middleware from "./routes/(reporter)/[org]/_middleware.ts";
import * as routes__reporter___org__index from "./routes/(reporter)/[org]/index.tsx";
import * as routes__reporter___org__logo from "./routes/(reporter)/[org]/logo.ts";
import * as routes__reporter___org__report from "./routes/(reporter)/[org]/report.tsx";
import * as routes__reporter___org__report_parts from "./routes/(reporter)/[org]/report/parts.ts";
import * as routes__reporter___middleware from "./routes/(reporter)/_middleware.ts";
import * as routes__reporter__help_accessibility from "./routes/(reporter)/help/accessibility.tsx";
import * as routes__reporter__help_authorities from "./routes/(reporter)/help/authorities.tsx";
import * as routes__reporter__help_index from "./routes/(reporter)/help/index.tsx";
import * as routes__reporter__help_protection from "./routes/(reporter)/help/protection.tsx";
import * as routes__reporter__help_rights from "./routes/(reporter)/help/rights.tsx";
import * as routes__reporter__help_safe from "./routes/(reporter)/help/safe.tsx";
import * as routes__reporter__help_steps from "./routes/(reporter)/help/steps.tsx";
import * as routes__reporter__inbox__middleware from "./routes/(reporter)/inbox/_middleware.ts";
import * as routes__reporter__inbox_attachments__file_ from "./routes/(reporter)/inbox/attachments/[file].ts";
import * as routes__reporter__inbox_code from "./routes/(reporter)/inbox/code.tsx";
import * as routes__reporter__inbox_index from "./routes/(reporter)/inbox/index.tsx";
import * as routes__reporter__inbox_leave from "./routes/(reporter)/inbox/leave.ts";
import * as routes__reporter__inbox_proof_index from "./routes/(reporter)/inbox/proof/index.ts";
import * as routes__reporter__inbox_proof_key from "./routes/(reporter)/inbox/proof/key.ts";
import * as routes__reporter__index from "./routes/(reporter)/index.tsx";
import * as routes__reporter__left from "./routes/(reporter)/left.tsx";
import * as routes__reporter__receipt from "./routes/(reporter)/receipt.tsx";
import * as routes__reporter__security from "./routes/(reporter)/security.tsx";
import * as routes__well_known_security_txt from "./routes/.well-known/security.txt.ts";
import * as routes__app from "./routes/_app.tsx";
import * as routes__error from "./routes/_error.tsx";
import * as routes_admin__middleware from "./routes/admin/_middleware.ts";
import * as routes_admin_accounts__id_ from "./routes/admin/accounts/[id].tsx";
import * as routes_admin_accounts_index from "./routes/admin/accounts/index.tsx";
import * as routes_admin_events from "./routes/admin/events.tsx";
import * as routes_admin_factors from "./routes/admin/factors.tsx";
import * as routes_admin_health from "./routes/admin/health.tsx";
import * as routes_admin_index from "./routes/admin/index.ts";
import * as routes_admin_notices from "./routes/admin/notices.tsx";
import * as routes_admin_organisations__id_ from "./routes/admin/organisations/[id].tsx";
import * as routes_admin_organisations__id__logo from "./routes/admin/organisations/[id]/logo.tsx";
import * as routes_admin_organisations__id__preview from "./routes/admin/organisations/[id]/preview.tsx";
import * as routes_admin_organisations__id__question from "./routes/admin/organisations/[id]/question.tsx";
import * as routes_admin_organisations__id__questions from "./routes/admin/organisations/[id]/questions.tsx";
import * as routes_admin_organisations__id__texts from "./routes/admin/organisations/[id]/texts.tsx";
import * as routes_admin_organisations__id__versions from "./routes/admin/organisations/[id]/versions.tsx";
import * as routes_admin_organisations__id__words from "./routes/admin/organisations/[id]/words.tsx";
import * as routes_admin_organisations_index from "./routes/admin/organisations/index.tsx";
import * as routes_admin_recovery from "./routes/admin/recovery.tsx";
import * as routes_admin_sessions from "./routes/admin/sessions.tsx";
import * as routes_demo_outbox from "./routes/demo/outbox.tsx";
import * as routes_desk__middleware from "./routes/desk/_middleware.ts";
import * as routes_desk_absence from "./routes/desk/absence.tsx";
import * as routes_desk_account_codes from "./routes/desk/account/codes.tsx";
import * as routes_desk_account_data from "./routes/desk/account/data.tsx";
import * as routes_desk_account_download from "./routes/desk/account/download.ts";
import * as routes_desk_account_index from "./routes/desk/account/index.tsx";
import * as routes_desk_account_language from "./routes/desk/account/language.ts";
import * as routes_desk_account_passkeys from "./routes/desk/account/passkeys.tsx";
import * as routes_desk_account_password from "./routes/desk/account/password.tsx";
import * as routes_desk_account_phone from "./routes/desk/account/phone.tsx";
import * as routes_desk_account_remove from "./routes/desk/account/remove.ts";
import * as routes_desk_account_sessions from "./routes/desk/account/sessions.ts";
import * as routes_desk_account_totp from "./routes/desk/account/totp.tsx";
import * as routes_desk_activate__token_ from "./routes/desk/activate/[token].tsx";
import * as routes_desk_audit_chain from "./routes/desk/audit/chain.ts";
import * as routes_desk_audit_head from "./routes/desk/audit/head.ts";
import * as routes_desk_audit_index from "./routes/desk/audit/index.tsx";
import * as routes_desk_audit_table from "./routes/desk/audit/table.ts";
import * as routes_desk_cases__id__archive from "./routes/desk/cases/[id]/archive.tsx";
import * as routes_desk_cases__id__assign from "./routes/desk/cases/[id]/assign.tsx";
import * as routes_desk_cases__id__attachments__file_ from "./routes/desk/cases/[id]/attachments/[file].ts";
import * as routes_desk_cases__id__conflicts from "./routes/desk/cases/[id]/conflicts.tsx";
import * as routes_desk_cases__id__decide from "./routes/desk/cases/[id]/decide.tsx";
import * as routes_desk_cases__id__disclosure from "./routes/desk/cases/[id]/disclosure.tsx";
import * as routes_desk_cases__id__evidence from "./routes/desk/cases/[id]/evidence.ts";
import * as routes_desk_cases__id__export from "./routes/desk/cases/[id]/export.tsx";
import * as routes_desk_cases__id__extend from "./routes/desk/cases/[id]/extend.tsx";
import * as routes_desk_cases__id__grant from "./routes/desk/cases/[id]/grant.tsx";
import * as routes_desk_cases__id__hold from "./routes/desk/cases/[id]/hold.tsx";
import * as routes_desk_cases__id__index from "./routes/desk/cases/[id]/index.tsx";
import * as routes_desk_cases__id__letter from "./routes/desk/cases/[id]/letter.tsx";
import * as routes_desk_cases__id__link from "./routes/desk/cases/[id]/link.tsx";
import * as routes_desk_cases__id__messages from "./routes/desk/cases/[id]/messages.tsx";
import * as routes_desk_cases__id__notes from "./routes/desk/cases/[id]/notes.tsx";
import * as routes_desk_cases__id__parties from "./routes/desk/cases/[id]/parties.tsx";
import * as routes_desk_cases__id__recuse from "./routes/desk/cases/[id]/recuse.tsx";
import * as routes_desk_cases__id__redact from "./routes/desk/cases/[id]/redact.tsx";
import * as routes_desk_cases__id__release from "./routes/desk/cases/[id]/release.tsx";
import * as routes_desk_cases__id__reopen from "./routes/desk/cases/[id]/reopen.tsx";
import * as routes_desk_cases__id__revoke from "./routes/desk/cases/[id]/revoke.tsx";
import * as routes_desk_cases__id__second from "./routes/desk/cases/[id]/second.tsx";
import * as routes_desk_cases__id__spam from "./routes/desk/cases/[id]/spam.tsx";
import * as routes_desk_cases__id__status from "./routes/desk/cases/[id]/status.tsx";
import * as routes_desk_cases__id__versions from "./routes/desk/cases/[id]/versions.tsx";
import * as routes_desk_cases__id__withdraw from "./routes/desk/cases/[id]/withdraw.tsx";
import * as routes_desk_cases_index from "./routes/desk/cases/index.tsx";
import * as routes_desk_colleagues from "./routes/desk/colleagues.tsx";
import * as routes_desk_fresh_index from "./routes/desk/fresh/index.tsx";
import * as routes_desk_fresh_send from "./routes/desk/fresh/send.ts";
import * as routes_desk_index from "./routes/desk/index.tsx";
import * as routes_desk_keys_code from "./routes/desk/keys/code.tsx";
import * as routes_desk_keys_index from "./routes/desk/keys/index.tsx";
import * as routes_desk_keys_rotate from "./routes/desk/keys/rotate.tsx";
import * as routes_desk_login from "./routes/desk/login.tsx";
import * as routes_desk_logout from "./routes/desk/logout.ts";
import * as routes_desk_notices from "./routes/desk/notices.tsx";
import * as routes_desk_otp_index from "./routes/desk/otp/index.tsx";
import * as routes_desk_otp_resend from "./routes/desk/otp/resend.ts";
import * as routes_desk_recover from "./routes/desk/recover.tsx";
import * as routes_desk_rewraps_finish from "./routes/desk/rewraps/finish.ts";
import * as routes_desk_rewraps_index from "./routes/desk/rewraps/index.tsx";
import * as routes_desk_rewraps_start from "./routes/desk/rewraps/start.ts";
import * as routes_desk_search from "./routes/desk/search.tsx";
import * as routes_desk_statistics from "./routes/desk/statistics.tsx";
import * as routes_desk_templates from "./routes/desk/templates.tsx";
import * as routes_healthz from "./routes/healthz.ts";
import * as routes_hooks_vonage_delivery from "./routes/hooks/vonage/delivery.ts";
import * as routes_readyz from "./routes/readyz.ts";
import * as routes_security_law from "./routes/security/law.tsx";

export default {
  routes: {
    "./routes/(reporter)/[org]/_middleware.ts": routes__reporter___org___middleware,
    "./routes/(reporter)/[org]/index.tsx": routes__reporter___org__index,
    "./routes/(reporter)/[org]/logo.ts": routes__reporter___org__logo,
    "./routes/(reporter)/[org]/report.tsx": routes__reporter___org__report,
    "./routes/(reporter)/[org]/report/parts.ts": routes__reporter___org__report_parts,
    "./routes/(reporter)/_middleware.ts": routes__reporter___middleware,
    "./routes/(reporter)/help/accessibility.tsx": routes__reporter__help_accessibility,
    "./routes/(reporter)/help/authorities.tsx": routes__reporter__help_authorities,
    "./routes/(reporter)/help/index.tsx": routes__reporter__help_index,
    "./routes/(reporter)/help/protection.tsx": routes__reporter__help_protection,
    "./routes/(reporter)/help/rights.tsx": routes__reporter__help_rights,
    "./routes/(reporter)/help/safe.tsx": routes__reporter__help_safe,
    "./routes/(reporter)/help/steps.tsx": routes__reporter__help_steps,
    "./routes/(reporter)/inbox/_middleware.ts": routes__reporter__inbox__middleware,
    "./routes/(reporter)/inbox/attachments/[file].ts": routes__reporter__inbox_attachments__file_,
    "./routes/(reporter)/inbox/code.tsx": routes__reporter__inbox_code,
    "./routes/(reporter)/inbox/index.tsx": routes__reporter__inbox_index,
    "./routes/(reporter)/inbox/leave.ts": routes__reporter__inbox_leave,
    "./routes/(reporter)/inbox/proof/index.ts": routes__reporter__inbox_proof_index,
    "./routes/(reporter)/inbox/proof/key.ts": routes__reporter__inbox_proof_key,
    "./routes/(reporter)/index.tsx": routes__reporter__index,
    "./routes/(reporter)/left.tsx": routes__reporter__left,
    "./routes/(reporter)/receipt.tsx": routes__reporter__receipt,
    "./routes/(reporter)/security.tsx": routes__reporter__security,
    "./routes/.well-known/security.txt.ts": routes__well_known_security_txt,
    "./routes/_app.tsx": routes__app,
    "./routes/_error.tsx": routes__error,
    "./routes/admin/_middleware.ts": routes_admin__middleware,
    "./routes/admin/accounts/[id].tsx": routes_admin_accounts__id_,
    "./routes/admin/accounts/index.tsx": routes_admin_accounts_index,
    "./routes/admin/events.tsx": routes_admin_events,
    "./routes/admin/factors.tsx": routes_admin_factors,
    "./routes/admin/health.tsx": routes_admin_health,
    "./routes/admin/index.ts": routes_admin_index,
    "./routes/admin/notices.tsx": routes_admin_notices,
    "./routes/admin/organisations/[id].tsx": routes_admin_organisations__id_,
    "./routes/admin/organisations/[id]/logo.tsx": routes_admin_organisations__id__logo,
    "./routes/admin/organisations/[id]/preview.tsx": routes_admin_organisations__id__preview,
    "./routes/admin/organisations/[id]/question.tsx": routes_admin_organisations__id__question,
    "./routes/admin/organisations/[id]/questions.tsx": routes_admin_organisations__id__questions,
    "./routes/admin/organisations/[id]/texts.tsx": routes_admin_organisations__id__texts,
    "./routes/admin/organisations/[id]/versions.tsx": routes_admin_organisations__id__versions,
    "./routes/admin/organisations/[id]/words.tsx": routes_admin_organisations__id__words,
    "./routes/admin/organisations/index.tsx": routes_admin_organisations_index,
    "./routes/admin/recovery.tsx": routes_admin_recovery,
    "./routes/admin/sessions.tsx": routes_admin_sessions,
    "./routes/demo/outbox.tsx": routes_demo_outbox,
    "./routes/desk/_middleware.ts": routes_desk__middleware,
    "./routes/desk/absence.tsx": routes_desk_absence,
    "./routes/desk/account/codes.tsx": routes_desk_account_codes,
    "./routes/desk/account/data.tsx": routes_desk_account_data,
    "./routes/desk/account/download.ts": routes_desk_account_download,
    "./routes/desk/account/index.tsx": routes_desk_account_index,
    "./routes/desk/account/language.ts": routes_desk_account_language,
    "./routes/desk/account/passkeys.tsx": routes_desk_account_passkeys,
    "./routes/desk/account/password.tsx": routes_desk_account_password,
    "./routes/desk/account/phone.tsx": routes_desk_account_phone,
    "./routes/desk/account/remove.ts": routes_desk_account_remove,
    "./routes/desk/account/sessions.ts": routes_desk_account_sessions,
    "./routes/desk/account/totp.tsx": routes_desk_account_totp,
    "./routes/desk/activate/[token].tsx": routes_desk_activate__token_,
    "./routes/desk/audit/chain.ts": routes_desk_audit_chain,
    "./routes/desk/audit/head.ts": routes_desk_audit_head,
    "./routes/desk/audit/index.tsx": routes_desk_audit_index,
    "./routes/desk/audit/table.ts": routes_desk_audit_table,
    "./routes/desk/cases/[id]/archive.tsx": routes_desk_cases__id__archive,
    "./routes/desk/cases/[id]/assign.tsx": routes_desk_cases__id__assign,
    "./routes/desk/cases/[id]/attachments/[file].ts": routes_desk_cases__id__attachments__file_,
    "./routes/desk/cases/[id]/conflicts.tsx": routes_desk_cases__id__conflicts,
    "./routes/desk/cases/[id]/decide.tsx": routes_desk_cases__id__decide,
    "./routes/desk/cases/[id]/disclosure.tsx": routes_desk_cases__id__disclosure,
    "./routes/desk/cases/[id]/evidence.ts": routes_desk_cases__id__evidence,
    "./routes/desk/cases/[id]/export.tsx": routes_desk_cases__id__export,
    "./routes/desk/cases/[id]/extend.tsx": routes_desk_cases__id__extend,
    "./routes/desk/cases/[id]/grant.tsx": routes_desk_cases__id__grant,
    "./routes/desk/cases/[id]/hold.tsx": routes_desk_cases__id__hold,
    "./routes/desk/cases/[id]/index.tsx": routes_desk_cases__id__index,
    "./routes/desk/cases/[id]/letter.tsx": routes_desk_cases__id__letter,
    "./routes/desk/cases/[id]/link.tsx": routes_desk_cases__id__link,
    "./routes/desk/cases/[id]/messages.tsx": routes_desk_cases__id__messages,
    "./routes/desk/cases/[id]/notes.tsx": routes_desk_cases__id__notes,
    "./routes/desk/cases/[id]/parties.tsx": routes_desk_cases__id__parties,
    "./routes/desk/cases/[id]/recuse.tsx": routes_desk_cases__id__recuse,
    "./routes/desk/cases/[id]/redact.tsx": routes_desk_cases__id__redact,
    "./routes/desk/cases/[id]/release.tsx": routes_desk_cases__id__release,
    "./routes/desk/cases/[id]/reopen.tsx": routes_desk_cases__id__reopen,
    "./routes/desk/cases/[id]/revoke.tsx": routes_desk_cases__id__revoke,
    "./routes/desk/cases/[id]/second.tsx": routes_desk_cases__id__second,
    "./routes/desk/cases/[id]/spam.tsx": routes_desk_cases__id__spam,
    "./routes/desk/cases/[id]/status.tsx": routes_desk_cases__id__status,
    "./routes/desk/cases/[id]/versions.tsx": routes_desk_cases__id__versions,
    "./routes/desk/cases/[id]/withdraw.tsx": routes_desk_cases__id__withdraw,
    "./routes/desk/cases/index.tsx": routes_desk_cases_index,
    "./routes/desk/colleagues.tsx": routes_desk_colleagues,
    "./routes/desk/fresh/index.tsx": routes_desk_fresh_index,
    "./routes/desk/fresh/send.ts": routes_desk_fresh_send,
    "./routes/desk/index.tsx": routes_desk_index,
    "./routes/desk/keys/code.tsx": routes_desk_keys_code,
    "./routes/desk/keys/index.tsx": routes_desk_keys_index,
    "./routes/desk/keys/rotate.tsx": routes_desk_keys_rotate,
    "./routes/desk/login.tsx": routes_desk_login,
    "./routes/desk/logout.ts": routes_desk_logout,
    "./routes/desk/notices.tsx": routes_desk_notices,
    "./routes/desk/otp/index.tsx": routes_desk_otp_index,
    "./routes/desk/otp/resend.ts": routes_desk_otp_resend,
    "./routes/desk/recover.tsx": routes_desk_recover,
    "./routes/desk/rewraps/finish.ts": routes_desk_rewraps_finish,
    "./routes/desk/rewraps/index.tsx": routes_desk_rewraps_index,
    "./routes/desk/rewraps/start.ts": routes_desk_rewraps_start,
    "./routes/desk/search.tsx": routes_desk_search,
    "./routes/desk/statistics.tsx": routes_desk_statistics,
    "./routes/desk/templates.tsx": routes_desk_templates,
    "./routes/healthz.ts": routes_healthz,
    "./routes/hooks/vonage/delivery.ts": routes_hooks_vonage_delivery,
    "./routes/readyz.ts": routes_readyz,
    "./routes/security/law.tsx": routes_security_law,
  },
  islands: {
    "./islands/FilterRows.tsx": islands_FilterRows,
    "./islands/Making.tsx": islands_Making,
    "./islands/Passkey.tsx": islands_Passkey,
    "./islands/SessionEnd.tsx": islands_SessionEnd,
    "./islands/UploadProgress.tsx": islands_UploadProgress,
  },
} satisfies Manifest;
