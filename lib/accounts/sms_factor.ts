import { audit } from "../audit/mod.ts";
import type { Administration } from "./administer.ts";

/**
 * Whether the firm takes codes by SMS. Where it does not, they serve only those who have no stronger
 * factor yet, to set one up. Row-level security keeps the switch for administrators.
 */
export async function setSmsFactor(by: Administration, taken: boolean): Promise<void> {
  const { tx, keys, actor } = by;
  const done = await tx`update firm set sms_factor = ${taken} where sms_factor <> ${taken}`;
  if (done.count === 0) return;
  await audit(tx, keys.audit, taken ? "firm.sms-on" : "firm.sms-off", { actor }, {});
}
