import type { Actor } from "../../accounts/mod.ts";
import { nowDate } from "../../clock.ts";
import type { Portal } from "../../portal.ts";
import { type Act, act, CannotAct } from "../act.ts";
import { appendNext, type HoldContent } from "../records.ts";

/**
 * Asks for a legal hold, with the reason, or agrees to one that a colleague asked for: it takes two.
 * Throws `CannotAct`.
 */
export async function hold(
  portal: Portal,
  actor: Actor,
  caseId: string,
  reason: string,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    const { tx, note } = act;
    const [there] = await tx<{ askedBy: string; agreedBy: string | null }[]>`
      select asked_by, agreed_by from hold where case_id = ${caseId}`;
    if (there?.agreedBy) throw new CannotAct("held");
    if (!there) {
      if (reason === "") throw new CannotAct("noReason");
      await tx`insert into hold ${tx({ case_id: caseId, asked_by: actor.account })}`;
    } else {
      if (there.askedBy === actor.account) throw new CannotAct("secondPerson");
      await tx`update hold set agreed_by = ${actor.account} where case_id = ${caseId}`;
    }
    await writeHold(act, there ? "agreed" : "asked", reason);
    await note("case.hold", { agreed: there !== undefined });
  });
}

/** Ends a legal hold, or takes back what was asked for. Throws `CannotAct`. */
export async function release(
  portal: Portal,
  actor: Actor,
  caseId: string,
  reason: string,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    const gone = await act.tx`delete from hold where case_id = ${caseId} returning 1`;
    if (gone.length === 0) throw new CannotAct("noHold");
    await writeHold(act, "released", reason);
    await act.note("case.release", {});
  });
}

async function writeHold({ tx, keys, actor }: Act, step: HoldContent["step"], reason: string) {
  const content = { step, reason, at: nowDate().toISOString() };
  await appendNext(tx, keys, { kind: "hold", author: actor.account, content });
}
