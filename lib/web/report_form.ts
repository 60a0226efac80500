import type { Upload } from "../attachments/mod.ts";
import type { IdentityContent, ReportContent } from "../cases/mod.ts";
import { type Fields, one } from "../forms/mod.ts";
import type { Texts } from "../i18n/mod.ts";
import { form as bounds } from "../limits.ts";
import { answerProblems, answersFor, type Given, readAnswers } from "../questions/mod.ts";
import type { Asking } from "./asking.ts";

/** What has been typed into the form of a report. */
export interface ReportValues {
  identity: string;
  category: string;
  what: string;
  when: string;
  where: string;
  who: string;
  urgent: boolean;
  involved: string[];
  name: string;
  contact: string;
  /** To the organisation's own questions. */
  answers: Given;
}

const textFields = ["category", "what", "when", "where", "who", "name", "contact"] as const;

/** The names of a report's fields, its files left out. */
export const reportFields: readonly string[] = ["identity", "urgent", "involved", ...textFields];

/** Reads the fields of a report. */
export function reportValues(form: Fields): ReportValues {
  return {
    identity: one(form, "identity") || "anonymous",
    category: one(form, "category"),
    what: one(form, "what"),
    when: one(form, "when"),
    where: one(form, "where"),
    who: one(form, "who"),
    urgent: one(form, "urgent") !== "",
    involved: (form.get("involved") ?? []).filter((name) => name !== ""),
    name: one(form, "name"),
    contact: one(form, "contact"),
    answers: readAnswers(form),
  };
}

/** A form in which nothing was typed. */
export function emptyValues(): ReportValues {
  return reportValues(new Map());
}

/** What has to be mended, by field. `upload`: the files that came with it. */
export function reportProblems(
  t: Texts,
  organisation: Asking,
  values: ReportValues,
  upload?: Pick<Upload, "files">,
): Record<string, string> {
  const problems: Record<string, string> = {};
  if (values.what === "") problems.what = t.report.errors.what;
  if (values.category !== "" && !organisation.categories.includes(values.category)) {
    problems.category = t.report.errors.category;
  }
  if (!["anonymous", "confidential"].includes(values.identity)) {
    problems.identity = t.report.errors.identity;
  }
  if (values.involved.some((name) => !organisation.people.includes(name))) {
    problems.involved = t.report.errors.involved;
  }
  for (const name of textFields) {
    if (new TextEncoder().encode(values[name]).length > bounds.fieldBytes) {
      problems[name] = t.report.errors.field(name);
    }
  }
  const { asks, lang } = organisation;
  const filed = Object.keys(filesOf(upload));
  return { ...problems, ...answerProblems(t, asks, values.answers, values.category, lang, filed) };
}

/** The names of the files that answer questions, by question. */
function filesOf(upload?: Pick<Upload, "files">): Record<string, string[]> {
  const files: Record<string, string[]> = {};
  for (const { question, name } of upload?.files ?? []) {
    if (question) files[question] = [...files[question] ?? [], name];
  }
  return files;
}

/** The records of a report, from its form without problems and its files. */
export function reportContent(
  organisation: Asking,
  values: ReportValues,
  upload: Pick<Upload, "files" | "refused">,
): { report: ReportContent; identity: IdentityContent } {
  const named = values.identity === "confidential";
  const { what, when, where, who, urgent, involved } = values;
  const { asks, version, lang } = organisation;
  return {
    report: {
      identity: named ? "confidential" : "anonymous",
      category: values.category || organisation.categories.at(-1)!,
      ...{ what, when, where, who, urgent, involved },
      form: version,
      answers: answersFor(asks, values.answers, filesOf(upload), lang),
      files: upload.files,
      refused: upload.refused,
    },
    identity: { name: named ? values.name : "", contact: named ? values.contact : "" },
  };
}
