import { assign } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["user"],
  (portal, actor, id, form) => assign(portal, actor, id, one(form, "user")),
);

export default CaseRoute;
