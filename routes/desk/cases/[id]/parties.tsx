import { nameParties } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["parties"],
  (portal, actor, id, form) => nameParties(portal, actor, id, one(form, "parties").split("\n")),
);

export default CaseRoute;
