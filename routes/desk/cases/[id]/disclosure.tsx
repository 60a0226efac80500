import { askDisclosure } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["user", "ground", "reason"],
  (portal, actor, id, form) =>
    askDisclosure(portal, actor, id, {
      to: one(form, "user"),
      ground: one(form, "ground"),
      reason: one(form, "reason"),
    }),
);

export default CaseRoute;
