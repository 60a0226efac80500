import type { Actor } from "../../accounts/mod.ts";
import { nowDate } from "../../clock.ts";
import type { Transaction } from "../../db/mod.ts";
import type { Portal } from "../../portal.ts";
import { act, CannotAct } from "../act.ts";
import type { CaseKeys } from "../keys.ts";
import { openCase } from "../open.ts";
import { appendVersion, isKind, lastOf, readRecords } from "../records.ts";
import { isWalled, wallsIn } from "../walls.ts";

/** How two cases belong together; `none` takes a link back. */
export const linkKinds = ["related", "duplicate", "none"] as const;
export type LinkKind = typeof linkKinds[number];

/** Notes in both files that two cases belong together, and how. Throws `CannotAct`. */
export async function link(
  portal: Portal,
  actor: Actor,
  caseId: string,
  other: string,
  kind: LinkKind = "related",
): Promise<boolean> {
  const second = other === caseId ? undefined : await openCase(portal, actor, other);
  return await act(portal, actor, caseId, ["case"], async ({ tx, keys, note }) => {
    if (second?.access !== "case") throw new CannotAct("noSuchCase");
    if (await keepsApart(tx, keys, second.keys) || await keepsApart(tx, second.keys, keys)) {
      throw new CannotAct("apart");
    }
    for (const [one, to] of [[keys, other], [second.keys, caseId]] as const) {
      const links = (await readRecords(tx, one, ["link"])).filter((it) => isKind(it, "link"));
      const id = links.find(({ content }) => content.case === to)?.id ?? crypto.randomUUID();
      const content = { case: to, kind, at: nowDate().toISOString() };
      await appendVersion(tx, one, { id, kind: "link", author: actor.account, content });
    }
    await note("case.link", {});
  });
}

/** Whether somebody reads the first case in full who must not know of the second. */
async function keepsApart(tx: Transaction, one: CaseKeys, other: CaseKeys): Promise<boolean> {
  const readers = await tx<{ id: string; displayName: string; stepped: boolean }[]>`
    select a.id, a.display_name, exists (
             select from recusal r where r.case_id = ${other.case} and r.account = a.id) as stepped
      from account a where a.id in (
        select account from wrap where case_id = ${one.case} and purpose = 'case')`;
  const walls = wallsIn(lastOf(await readRecords(tx, other, ["triage"]), "triage")?.content);
  return readers.some((reader) => reader.stepped || isWalled(walls, reader.id, reader.displayName));
}
