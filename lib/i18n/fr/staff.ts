import type { StaffTranslation } from "../catalogues.ts";
import { account } from "./staff/account.ts";
import { admin, mends } from "./staff/admin.ts";
import { audit } from "./staff/audit.ts";
import { absence, clocks, data, going, law } from "./staff/data.ts";
import { desk } from "./staff/desk.ts";
import { handling } from "./staff/handling.ts";
import { keys } from "./staff/keys.ts";
import { evidence, list, register, search, versions } from "./staff/lists.ts";
import { organisationSettings, questionEditor, templates } from "./staff/organisation.ts";
import { security } from "./staff/security.ts";
import { ending, events, exports, health, notices, statistics } from "./staff/system.ts";

/** What staff read, in French. */
export const staff: StaffTranslation = {
  desk,
  list,
  register,
  versions,
  search,
  account,
  admin,
  mends,
  keys,
  clocks,
  notices,
  events,
  health,
  going,
  absence,
  templates,
  questionEditor,
  organisationSettings,
  evidence,
  audit,
  law,
  data,
  exports,
  handling,
  ending,
  statistics,
  security,
};
