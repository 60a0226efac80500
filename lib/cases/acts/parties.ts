import type { Actor } from "../../accounts/mod.ts";
import type { Portal } from "../../portal.ts";
import { act, CannotAct } from "../act.ts";
import { newEpoch } from "../epoch.ts";
import { appendNext, lastOf, readRecords } from "../records.ts";
import { wallsIn, wallsOf } from "../walls.ts";

/**
 * Names the parties of a case, all of them. Whoever of the staff bears one of the names loses the case
 * at once, with a new epoch, and can be given it no more; a name that is taken back gives nothing back.
 * Throws `CannotAct`.
 */
export async function nameParties(
  portal: Portal,
  actor: Actor,
  caseId: string,
  names: string[],
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async ({ tx, keys, note }) => {
    const triage = lastOf(await readRecords(tx, keys, ["triage"]), "triage")!.content;
    const parties = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
    const { walled } = await wallsOf(tx, { involved: [], parties });
    if (walled.includes(actor.account)) throw new CannotAct("yourself");
    const all = [...new Set([...wallsIn(triage).walled, ...walled])];
    const next = walled.length > 0 ? await newEpoch(tx, portal, keys, [...walled]) : keys;
    const content = { ...triage, parties, walled: all };
    await appendNext(tx, next, { kind: "triage", author: actor.account, content });
    await note("case.parties", {});
  });
}
