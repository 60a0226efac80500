import { assign } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["user", "despite"],
  (portal, actor, id, form) =>
    assign(portal, actor, id, one(form, "user"), one(form, "despite") !== ""),
);

export default CaseRoute;
