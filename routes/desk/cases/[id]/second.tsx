import { bringIn } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute, endOf } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["user", "from", "until", "despite"],
  (portal, actor, id, form) => {
    const despite = one(form, "despite") !== "";
    const from = one(form, "from") === "overdue" ? "overdue" : "now";
    const term = { from, expires: endOf(one(form, "until")) } as const;
    return bringIn(portal, actor, id, one(form, "user"), term, despite);
  },
  true,
);

export default CaseRoute;
