import { CannotAct, grant } from "../../../../lib/cases/mod.ts";
import { nowDate } from "../../../../lib/clock.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["user", "version", "until", "despite"],
  (portal, actor, id, form) => {
    const version = one(form, "version") === "redacted" ? "redacted" : "shared";
    const until = one(form, "until");
    const expires = until ? new Date(`${until}T23:59:59Z`) : null;
    if (expires && !(expires > nowDate())) throw new CannotAct("pastDay");
    const despite = one(form, "despite") !== "";
    return grant(portal, actor, id, one(form, "user"), version, expires, despite);
  },
  true,
);

export default CaseRoute;
