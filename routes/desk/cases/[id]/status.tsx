import { setStatus } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute, statusFields } from "./(_case)/page.tsx";

export const handler = caseAction(statusFields, (portal, actor, id, form) => {
  const closing = { outcome: one(form, "outcome"), text: one(form, "text") };
  return setStatus(portal, actor, id, one(form, "status"), one(form, "reason"), closing);
});

export default CaseRoute;
