import { hold } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["reason"],
  (portal, actor, id, form) => hold(portal, actor, id, one(form, "reason")),
);

export default CaseRoute;
