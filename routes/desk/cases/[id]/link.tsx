import { CannotAct, link, linkKinds } from "../../../../lib/cases/mod.ts";
import { one } from "../../../../lib/forms/mod.ts";
import { isId } from "../../../../lib/web/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction(["case", "kind"], (portal, actor, id, form) => {
  const other = one(form, "case").split("/").pop()!; // also as a link
  if (!isId(other)) throw new CannotAct("noSuchCase");
  const kind = linkKinds.find((kind) => kind === one(form, "kind"));
  return link(portal, actor, id, other, kind);
});

export default CaseRoute;
