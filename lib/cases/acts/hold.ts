import type { Actor } from "../../accounts/mod.ts";
import { nowDate } from "../../clock.ts";
import type { Portal } from "../../portal.ts";
import { type Act, act, CannotAct } from "../act.ts";
import { appendNext, type HoldContent } from "../records.ts";

interface Hold {
  askedBy: string;
  agreedBy: string | null;
  releaseAskedBy: string | null;
}

/**
 * Asks for a legal hold, with the reason, or agrees to one that a colleague asked for: it takes two.
 * While its end is asked for, it is kept instead. Throws `CannotAct`.
 */
export async function hold(
  portal: Portal,
  actor: Actor,
  caseId: string,
  reason: string,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    const { tx, note } = act;
    const there = await readHold(act, caseId);
    if (!there) {
      if (reason === "") throw new CannotAct("noReason");
      await tx`insert into hold ${tx({ case_id: caseId, asked_by: actor.account })}`;
    } else if (there.agreedBy) {
      if (!there.releaseAskedBy) throw new CannotAct("held");
      await tx`update hold set release_asked_by = null where case_id = ${caseId}`;
    } else {
      if (there.askedBy === actor.account) throw new CannotAct("secondPerson");
      await tx`update hold set agreed_by = ${actor.account} where case_id = ${caseId}`;
    }
    await writeHold(act, there ? there.agreedBy ? "kept" : "agreed" : "asked", reason);
    await note("case.hold", { agreed: there !== undefined });
  });
}

/**
 * Asks for the end of a legal hold, with the reason, or agrees to what a colleague asked for: what may
 * let a case be forgotten takes two, as the hold did. One that is not in force yet is taken back by one.
 * Throws `CannotAct`.
 */
export async function release(
  portal: Portal,
  actor: Actor,
  caseId: string,
  reason: string,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    const { tx, note } = act;
    const there = await readHold(act, caseId);
    if (!there) throw new CannotAct("noHold");
    const ends = there.agreedBy === null || there.releaseAskedBy !== null;
    if (ends) {
      if (there.releaseAskedBy === actor.account) throw new CannotAct("secondPerson");
      await tx`delete from hold where case_id = ${caseId}`;
    } else {
      if (reason === "") throw new CannotAct("noReason");
      await tx`update hold set release_asked_by = ${actor.account} where case_id = ${caseId}`;
    }
    await writeHold(act, ends ? "released" : "releaseAsked", reason);
    await note("case.release", { agreed: ends });
  });
}

async function readHold({ tx }: Act, caseId: string): Promise<Hold | undefined> {
  const [row] = await tx<Hold[]>`
    select asked_by, agreed_by, release_asked_by from hold where case_id = ${caseId} for update`;
  return row;
}

async function writeHold({ tx, keys, actor }: Act, step: HoldContent["step"], reason: string) {
  const content = { step, reason, at: nowDate().toISOString() };
  await appendNext(tx, keys, { kind: "hold", author: actor.account, content });
}
