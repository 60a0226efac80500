import { HttpError } from "fresh";
import { openCase, templateFor } from "../../../../lib/cases/mod.ts";
import { readForm } from "../../../../lib/forms/mod.ts";
import { define, rethrow } from "../../../../lib/web/mod.ts";
import {
  backToCase,
  CaseRoute,
  requireFormOf,
  showCannot,
  showCase,
  statusFields,
  typedIn,
} from "./(_case)/page.tsx";

/** Puts the standard closing letter into the form that closes the case, behind what was typed. */
export const handler = define.handlers({
  GET: backToCase,

  async POST(ctx) {
    const { portal, actor, t } = ctx.state;
    const form = await readForm(ctx.req, { fields: [...statusFields, "token"] }).catch(rethrow);
    const { fields } = typedIn(ctx, statusFields, form);
    try {
      await requireFormOf(ctx, form);
    } catch (error) {
      return await showCannot(ctx, error, { in: "close", fields });
    }
    const opened = await openCase(portal, actor!, ctx.params.id!);
    if (opened?.access !== "case") throw new HttpError(404);
    const letter = await templateFor(portal, actor!, opened.facts, "closing", t);
    const text = fields.text ? `${fields.text}\n\n${letter}` : letter;
    return await showCase(ctx, "", { in: "close", fields: { ...fields, text } });
  },
});

export default CaseRoute;
