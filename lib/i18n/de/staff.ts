import type { StaffTranslation } from "../catalogues.ts";
import { account } from "./staff/account.ts";
import { admin, mends } from "./staff/admin.ts";
import { audit } from "./staff/audit.ts";
import {
  absence,
  clocks,
  ending,
  evidence,
  exports,
  list,
  notices,
  register,
  search,
  statistics,
  versions,
} from "./staff/cases.ts";
import { data, law, security } from "./staff/data.ts";
import { desk, going } from "./staff/desk.ts";
import { handling, templates } from "./staff/handling.ts";
import { keys } from "./staff/keys.ts";
import { organisationSettings, questionEditor } from "./staff/organisation.ts";
import { events, health } from "./staff/system.ts";

/** What staff read, in German. */
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
