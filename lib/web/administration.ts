import { type Context, HttpError } from "fresh";
import type { Administration, Membership } from "../accounts/mod.ts";
import { roles } from "../accounts/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import { type Fields, one, readForm } from "../forms/mod.ts";
import { formToken, isId, requireToken, rethrow } from "./forms.ts";
import type { State } from "./state.ts";

/** The tokens of a page's forms. */
export interface AdminTokens {
  admin: string;
  logout: string;
}

/** The tokens for the forms of an administration page. */
export async function adminTokens({ state }: Context<State>): Promise<AdminTokens> {
  const session = state.actor!.cookie.id.toHex();
  return {
    admin: await formToken(state.portal, "admin", session),
    logout: await formToken(state.portal, "logout", session),
  };
}

/** Reads a form of an administration page. Throws `HttpError` for one that is not ours. */
export async function readAdminForm(ctx: Context<State>, fields: string[]): Promise<Fields> {
  const form = await readForm(ctx.req, { fields: [...fields, "token"] }).catch(rethrow);
  await requireToken(ctx.state.portal, form, "admin", ctx.state.actor!.cookie.id.toHex());
  return form;
}

/** Runs `work` in one transaction as the administrator who is logged in. */
export async function administer<T>(
  { state: { portal, actor } }: Context<State>,
  work: (by: Administration) => Promise<T>,
): Promise<T> {
  const { account } = actor!;
  return await acting(
    portal.sql,
    { account },
    (tx) => work({ tx, keys: portal.keys, actor: account }),
  );
}

/** Reads role and organisation of a form. Undefined for what cannot be chosen. */
export function membershipOf(form: Fields): Membership | undefined {
  const role = roles.find((name) => name === one(form, "role"));
  const organisation = one(form, "organisation") || null;
  if (!role || (organisation !== null && !isId(organisation))) return undefined;
  if (role === "administrator" && organisation !== null) return undefined;
  return { role, organisation };
}

/** Why personal data stay for now. */
type Kept = "erase_disabled" | "erase_last_reader";

/** Names what the database refused; hands on every other error. */
export function refusal(error: unknown): "taken" | "apart" | "role" | Kept {
  const { code, constraint_name: constraint } = error as {
    code?: string;
    constraint_name?: string;
  };
  if (code === "23505") return "taken";
  if (constraint === "membership_apart") return "apart";
  if (constraint === "erase_disabled" || constraint === "erase_last_reader") return constraint;
  if (code === "23503" || code === "23514") return "role";
  if (code === "42501") throw new HttpError(403); // the own account
  throw error;
}

/** All organisations, to choose from. */
export async function organisationChoices(
  tx: Transaction,
): Promise<{ id: string; name: string }[]> {
  return await tx<{ id: string; name: string }[]>`select id, name from organisation order by name`;
}
