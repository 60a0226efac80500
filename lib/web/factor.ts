import type { Context } from "fresh";
import { codeMethods, type Proof } from "../accounts/mod.ts";
import { type Fields, one } from "../forms/mod.ts";
import { ownOrigin } from "./hosts.ts";
import type { State } from "./state.ts";

/** The fields of the forms for a second factor. */
export const factorFields = ["code", "method", "passkey", "token"] as const;

/** Reads a second factor. A code without a method, or with one that is unknown, is one by SMS. */
export function readProof(ctx: Context<State>, form: Fields): Proof {
  const answer = one(form, "passkey");
  if (answer) {
    const origin = ownOrigin(ctx.state.portal.config, ctx.url);
    return { method: "passkey", answer, token: one(form, "token"), origin };
  }
  const method = codeMethods.find((name) => name === one(form, "method")) ?? "sms";
  return { method, code: one(form, "code") };
}
