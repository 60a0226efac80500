import type { Actor } from "../../accounts/mod.ts";
import { nowDate } from "../../clock.ts";
import type { Portal } from "../../portal.ts";
import { act, CannotAct } from "../act.ts";
import { appendRecord, isKind, readRecords } from "../records.ts";

/** Takes a message to the reporter back, as long as the reporter has not read it. */
export async function withdraw(
  portal: Portal,
  actor: Actor,
  caseId: string,
  message: string,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async ({ tx, keys, note }) => {
    const record = (await readRecords(tx, keys, ["message"])).find((one) =>
      isKind(one, "message") && one.id === message
    );
    if (record?.author !== actor.account) throw new CannotAct("notYours");
    const [mark] = await tx<{ ordinal: number }[]>`
      select ordinal from read_mark where case_id = ${caseId} and account is null`;
    if (mark && mark.ordinal >= record.ordinal) throw new CannotAct("alreadyRead");
    const content = { message, at: nowDate().toISOString() };
    const id = crypto.randomUUID();
    await appendRecord(tx, keys, { id, kind: "withdrawal", author: actor.account, content });
    await note("case.withdraw", {});
  });
}
