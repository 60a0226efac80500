import { redact } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

const fields = ["category", "what", "when", "where", "who", "urgent", "files", "answers"];

export const handler = caseAction(fields, (portal, actor, id, form) =>
  redact(portal, actor, id, {
    category: one(form, "category"),
    what: one(form, "what"),
    when: one(form, "when"),
    where: one(form, "where"),
    who: one(form, "who"),
    urgent: one(form, "urgent") !== "",
    files: form.get("files") ?? [],
    answers: form.get("answers") ?? [],
  }));

export default CaseRoute;
