import { writeNote } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["text"],
  (portal, actor, id, form) => writeNote(portal, actor, id, one(form, "text")),
);

export default CaseRoute;
