import type { Actor } from "../../accounts/mod.ts";
import { tellReaders } from "../../notify/mod.ts";
import type { Portal } from "../../portal.ts";
import { act, CannotAct } from "../act.ts";
import { giveHistory } from "../keys.ts";
import { findPerson } from "../people.ts";

/**
 * Brings in a second lawyer: an ombudsman who reads the whole case beside the one who has it, for ever
 * or until `expires`. What takes two people, such as a legal hold, can be done then. Throws `CannotAct`.
 */
export async function bringIn(
  portal: Portal,
  actor: Actor,
  caseId: string,
  username: string,
  expires: Date | null,
  despite = false,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    const person = await findPerson(act, username, "ombudsman", despite);
    const { account, wrapPublic: publicKey } = person;
    if (account === actor.account) throw new CannotAct("noSuchPerson");
    // One who had it until a day, as a deputy, has it from now on as is said here.
    await act.tx`delete from wrap where case_id = ${caseId} and account = ${account}
      and purpose = 'case' and expires is not null`;
    const recipient = { account };
    await giveHistory(act.tx, act.keys, { recipient, publicKey, purpose: "case", expires });
    await tellReaders(act.tx, caseId);
    await act.note("case.second", { account });
  });
}
