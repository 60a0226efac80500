import { setStatus } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["status", "reason"],
  (portal, actor, id, form) =>
    setStatus(portal, actor, id, one(form, "status"), one(form, "reason")),
);

export default CaseRoute;
