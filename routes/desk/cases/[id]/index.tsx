import { define } from "../../../../lib/web/mod.ts";
import { CaseRoute, showCase } from "./(_case)/page.tsx";

export const handler = define.handlers({ GET: (ctx) => showCase(ctx) });

export default CaseRoute;
