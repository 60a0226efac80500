import type { Actor } from "../../accounts/mod.ts";
import { nowDate } from "../../clock.ts";
import type { Portal } from "../../portal.ts";
import { act, CannotAct } from "../act.ts";
import { appendRecord, appendVersion, readRecords } from "../records.ts";

/** A note that is corrected: its id, and the version that its writer saw. */
export interface Correction {
  note: string;
  version: number;
}

/**
 * Writes an internal note of the firm; with `correction` the next version of one's own. Throws
 * `CannotAct`.
 */
export async function writeNote(
  portal: Portal,
  actor: Actor,
  caseId: string,
  text: string,
  correction?: Correction,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async ({ tx, keys, note }) => {
    if (text === "") throw new CannotAct("empty");
    const id = correction?.note ?? crypto.randomUUID();
    const content = { text, at: nowDate().toISOString() };
    const record = { id, kind: "note", author: actor.account, content } as const;
    if (correction) {
      const last = (await readRecords(tx, keys, ["note"])).findLast((one) => one.id === id);
      if (last?.author !== actor.account) throw new CannotAct("notYourNote");
      if (last.version !== correction.version) throw new CannotAct("changedMeanwhile");
      await appendVersion(tx, keys, record);
    } else await appendRecord(tx, keys, record);
    await note("case.note", {});
  });
}
