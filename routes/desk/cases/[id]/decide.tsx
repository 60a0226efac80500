import { decideDisclosure } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["request", "answer", "reason", "tell"],
  (portal, actor, id, form) =>
    decideDisclosure(portal, actor, id, {
      request: one(form, "request"),
      approved: one(form, "answer") === "approve",
      reason: one(form, "reason"),
      tell: one(form, "tell"),
    }),
  true,
);

export default CaseRoute;
