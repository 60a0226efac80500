import { archive } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["reason", "outcome"],
  (portal, actor, id, form) =>
    archive(portal, actor, id, one(form, "reason"), one(form, "outcome")),
);

export default CaseRoute;
