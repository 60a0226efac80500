import { grant } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { caseAction, CaseRoute, endOf } from "./(_case)/page.tsx";

export const handler = caseAction(
  ["user", "version", "until", "despite"],
  (portal, actor, id, form) => {
    const version = one(form, "version") === "redacted" ? "redacted" : "shared";
    const despite = one(form, "despite") !== "";
    const expires = endOf(one(form, "until"));
    return grant(portal, actor, id, one(form, "user"), version, expires, despite);
  },
  true,
);

export default CaseRoute;
