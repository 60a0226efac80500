import type { Draft } from "../cases/mod.ts";
import { parseReceipt, type Receipt } from "../crypto/mod.ts";
import { checkToken, type Fields, one } from "../forms/mod.ts";
import type { Portal } from "../portal.ts";
import { formToken } from "./forms.ts";
import type { Asking } from "./asking.ts";
import type { ReportValues } from "./report_form.ts";

/** The page with the form of a report, new or of a draft. */
export interface ReportForm {
  organisation: Asking;
  code: string;
  token: string;
  values: ReportValues;
  problems: Record<string, string>;
  draft?: Pick<Draft, "ends" | "files" | "refused" | "arrived" | "incoming">;
  /** The draft has just been kept. */
  kept?: boolean;
  /** It was to be kept, not sent. */
  keeping?: boolean;
}

/** What the token of a report's form is bound to: that we issued its code for this organisation. */
function reportToken(organisation: { id: string }, code: string) {
  return { purpose: "report", bound: `${organisation.id} ${code}` };
}

/** Gives the form its token. */
export async function reportForm(
  portal: Portal,
  form: Omit<ReportForm, "token">,
): Promise<ReportForm> {
  const { purpose, bound } = reportToken(form.organisation, form.code);
  return { ...form, token: await formToken(portal, purpose, bound) };
}

/** The receipt of a form, if its token proves that we issued it for this organisation. */
export async function issuedReceipt(
  portal: Portal,
  organisation: { id: string },
  form: Fields,
): Promise<{ receipt: Receipt; token: "good" | "expired" } | undefined> {
  const parsed = parseReceipt(one(form, "receipt"));
  if (!parsed.ok) return undefined;
  const { receipt } = parsed;
  const { purpose, bound } = reportToken(organisation, receipt.code);
  const token = await checkToken(portal.keys, one(form, "token"), purpose, bound);
  return token === "bad" ? undefined : { receipt, token };
}
