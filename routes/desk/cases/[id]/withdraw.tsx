import { withdraw } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["message"],
  (portal, actor, id, form) => withdraw(portal, actor, id, one(form, "message")),
);

export default CaseRoute;
