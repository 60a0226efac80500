import { archive } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["reason", "outcome", "proceedings", "damage", "recovered"],
  (portal, actor, id, form) =>
    archive(portal, actor, id, one(form, "reason"), {
      outcome: one(form, "outcome"),
      proceedings: one(form, "proceedings") === "yes",
      damage: one(form, "damage"),
      recovered: one(form, "recovered"),
    }),
);

export default CaseRoute;
