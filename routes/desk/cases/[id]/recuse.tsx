import { recuse } from "../../../../lib/cases/mod.ts";
import { caseAction, CaseRoute } from "./(_case)/page.tsx";

export const handler = caseAction([], recuse);

export default CaseRoute;
