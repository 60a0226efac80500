import { common } from "./common.ts";
import { start } from "./start.ts";
import { org } from "./org.ts";
import { report } from "./report.ts";
import { questions } from "./questions.ts";
import { sent } from "./sent.ts";
import { files, removedCategories } from "./files.ts";
import { categories, statuses } from "./names.ts";
import { receipt } from "./receipt.ts";
import { inbox, left } from "./inbox.ts";
import { help } from "./help.ts";
import { error } from "./error.ts";
import { closing } from "./closing.ts";
import { draft, parts } from "./draft.ts";
import { newCode, proof } from "./proof.ts";

/** What a reporter reads, in English. Each topic has a file of its own. */
export const reporter = {
  ...common,
  start,
  org,
  report,
  questions,
  sent,
  files,
  categories,
  removedCategories,
  receipt,
  inbox,
  left,
  statuses,
  help,
  error,
  closing,
  draft,
  parts,
  proof,
  newCode,
};

/** The shape of the reporter's texts in every language. */
export type ReporterTexts = typeof reporter;
