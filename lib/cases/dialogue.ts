import type { Actor } from "../accounts/mod.ts";
import { attachFiles } from "../attachments/mod.ts";
import { nowDate, today } from "../clock.ts";
import { tellReaders } from "../notify/mod.ts";
import type { Portal } from "../portal.ts";
import { act, CannotAct } from "./act.ts";
import { writeState } from "./acts/state.ts";
import type { NewMessage } from "./inbox.ts";
import { appendRecord } from "./records.ts";

/**
 * A member of staff writes: an ombudsman to the reporter or to the client, a contact person to the
 * ombudsman. The first message to the reporter acknowledges a new report. Throws `CannotAct`.
 */
export async function writeAsStaff(
  portal: Portal,
  actor: Actor,
  caseId: string,
  to: "reporter" | "client",
  message: NewMessage,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case", "shared", "redacted"], async (act) => {
    const { tx, keys, access, note } = act;
    const { id, text, files, refused } = message;
    if (text === "" && files.length + refused.length === 0) throw new CannotAct("empty");
    const kind = access === "case" && to === "reporter" ? "message" : "client";
    const content = { text, files, refused, at: nowDate().toISOString() };
    if (!await appendRecord(tx, keys, { id, kind, author: actor.account, content })) return;
    await attachFiles(tx, message.upload, caseId, files, kind === "message" ? "shared" : "client");
    if (kind === "message") {
      const [told] = await tx`update cases set status = 'acknowledged'
        where id = ${caseId} and status in ('new', 'assigned') returning 1`;
      if (told) await writeState(act, "acknowledged", "");
      await tx`update cases set acknowledged = ${today()}
        where id = ${caseId} and acknowledged is null`;
    }
    await tellReaders(tx, caseId);
    const detail = { files: files.length, refused: refused.length };
    await note(kind === "message" ? "case.message" : "case.client", detail);
  }, message.upload);
}
