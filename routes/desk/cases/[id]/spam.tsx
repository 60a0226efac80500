import { setStatus } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["reason"],
  (portal, actor, id, form) =>
    setStatus(portal, actor, id, "closed", `spam: ${one(form, "reason")}`),
);

export default CaseRoute;
