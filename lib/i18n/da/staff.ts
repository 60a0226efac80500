import type { StaffTranslation } from "../catalogues.ts";
import { account } from "./staff/account.ts";
import { admin } from "./staff/admin.ts";
import { audit } from "./staff/audit.ts";
import { absence, clocks, data, law, mends } from "./staff/data.ts";
import { desk } from "./staff/desk.ts";
import {
  ending,
  evidence,
  exports,
  list,
  register,
  search,
  statistics,
  versions,
} from "./staff/list.ts";
import { events, going, health, notices } from "./staff/events.ts";
import { handling } from "./staff/handling.ts";
import { keys } from "./staff/keys.ts";
import { organisationSettings, questionEditor, templates } from "./staff/organisation.ts";
import { security } from "./staff/security.ts";

/** What staff read, in Danish. No native reader has read it yet. */
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
