import { bringIn } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute, endOf } from "./(_case)/page.tsx";

export const handler = caseAction(["user", "until", "despite"], (portal, actor, id, form) => {
  const despite = one(form, "despite") !== "";
  return bringIn(portal, actor, id, one(form, "user"), endOf(one(form, "until")), despite);
}, true);

export default CaseRoute;
