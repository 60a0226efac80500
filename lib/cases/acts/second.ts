import type { Actor } from "../../accounts/mod.ts";
import { tellReaders } from "../../notify/mod.ts";
import type { Portal } from "../../portal.ts";
import { act, CannotAct } from "../act.ts";
import { giveHistory } from "../keys.ts";
import { findPerson } from "../people.ts";

/** From when and until when a second lawyer has the case. */
export interface Term {
  /** At once, or as soon as a deadline has passed. */
  from: "now" | "overdue";
  /** Null: no end. */
  expires: Date | null;
}

/**
 * Brings in a second lawyer: an ombudsman who reads the whole case beside the one who has it, at once
 * or when a deadline was missed. What takes two people, such as a legal hold, can be done then. Throws
 * `CannotAct`.
 */
export async function bringIn(
  portal: Portal,
  actor: Actor,
  caseId: string,
  username: string,
  { from, expires }: Term,
  despite = false,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    const person = await findPerson(act, username, "ombudsman", despite);
    const { account, wrapPublic: publicKey } = person;
    if (account === actor.account) throw new CannotAct("noSuchPerson");
    const dormant = from === "overdue";
    // One who had it until a day, as a deputy, or not yet, has it from now on as is said here.
    await act.tx`delete from wrap where case_id = ${caseId} and account = ${account}
      and purpose = 'case' and (expires is not null or dormant)`;
    const reader = { recipient: { account }, publicKey, purpose: "case", expires } as const;
    await giveHistory(act.tx, act.keys, { ...reader, dormant });
    await tellReaders(act.tx, caseId);
    await act.note("case.second", { account });
  });
}
