import type { Context } from "fresh";
import { type AuditQuery, everything } from "../audit/mod.ts";
import { acting } from "../db/mod.ts";
import { organisationChoices } from "./administration.ts";
import { isId } from "./forms.ts";
import type { State } from "./state.ts";

/** What the address of a page of the audit log asks for; what makes no sense is left out. */
export function readAuditQuery(params: URLSearchParams): AuditQuery {
  const one = (name: keyof AuditQuery, shape: RegExp) => {
    const value = params.get(name)?.trim() ?? "";
    return shape.test(value) ? value : "";
  };
  const day = (name: "from" | "to") => {
    const value = one(name, /^\d{4}-\d{2}-\d{2}$/);
    return Number.isNaN(Date.parse(value)) ? "" : value;
  };
  const organisation = params.get("organisation") ?? "";
  const page = Number(params.get("page"));
  return {
    ...everything,
    kind: one("kind", /^[a-z-]{1,20}$/),
    user: one("user", /^[a-z][a-z0-9._-]{1,31}$/),
    organisation: organisation === "firm" || isId(organisation) ? organisation : "",
    from: day("from"),
    to: day("to"),
    subject: one("subject", /^[0-9a-f]{32}$/),
    page: Number.isSafeInteger(page) && page > 0 && page < 1e6 ? page : 1,
  };
}

/** The organisations whose log a person audits, with `firm` for the firm as a whole. */
export async function auditedOrganisations(
  { state: { portal, actor, t } }: Context<State>,
): Promise<{ id: string; name: string }[]> {
  const { account, memberships } = actor!;
  const audited = memberships.filter((one) => one.role === "auditor");
  if (audited.length === 0) return [];
  const all = await acting(portal.sql, { account }, organisationChoices);
  if (!audited.some((one) => one.organisation === null)) {
    return all.filter(({ id }) => audited.some((one) => one.organisation === id));
  }
  return [{ id: "firm", name: t.audit.firm }, ...all];
}
