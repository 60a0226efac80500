import { writeNote } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(["text", "note", "version"], (portal, actor, id, form) => {
  const note = one(form, "note");
  const correction = note ? { note, version: Number(one(form, "version")) } : undefined;
  return writeNote(portal, actor, id, one(form, "text"), correction);
});

export default CaseRoute;
