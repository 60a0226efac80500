import { desk } from "./desk.ts";
import { exports } from "./desk_export.ts";
import { ending, statistics } from "./desk_statistics.ts";
import { list, search } from "./list.ts";
import { register } from "./register.ts";
import { evidence, versions } from "./versions.ts";
import { account } from "./account.ts";
import { admin } from "./admin.ts";
import { audit } from "./audit.ts";
import { mends } from "./admin_texts.ts";
import { data } from "./data.ts";
import { law } from "./law.ts";
import { keys } from "./keys.ts";
import { absence, clocks } from "./clocks.ts";
import { events } from "./desk_events.ts";
import { going } from "./desk_going.ts";
import { health } from "./desk_health.ts";
import { notices } from "./notices.ts";
import { questionEditor } from "./admin_questions.ts";
import { organisationSettings } from "./admin_organisation.ts";
import { templates } from "./templates.ts";
import { handling } from "./handling.ts";
import { security } from "./security.ts";

/** What staff read, in English. Each topic has a file of its own. */
export const staff = {
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

/** The shape of the texts of staff in every language. */
export type StaffTexts = typeof staff;
