/**
 * Who reported is disclosed to a contact person only when one person asks, with a reason, and another
 * one approves (Directive (EU) 2019/1937, article 16). Until the answer, and after a refusal, the
 * asker cannot tell whether the firm knows a name at all.
 */
import type { Actor } from "../../accounts/mod.ts";
import { nowDate } from "../../clock.ts";
import { tellReaders } from "../../notify/mod.ts";
import type { Portal } from "../../portal.ts";
import { type Act, act, CannotAct } from "../act.ts";
import { giveWrap } from "../keys.ts";
import { findPerson } from "../people.ts";
import {
  appendRecord,
  appendVersion,
  type CaseRecord,
  type DisclosureContent,
  isKind,
  lastOf,
  newest,
  readRecords,
} from "../records.ts";

/** On what a disclosure may rest. */
export const grounds = ["consent", "law"] as const;

/** What is asked for. `to`: the contact person's user name; one who asks it asks for oneself. */
export interface DisclosureRequest {
  to: string;
  ground: string;
  reason: string;
}

/** The answer. `tell`: what the reporter is told beforehand, article 16 (3); empty: nothing. */
export interface Decision {
  request: string;
  approved: boolean;
  reason: string;
  tell: string;
}

/** Asks: a contact person who was granted the case, or an ombudsman for one. Throws `CannotAct`. */
export async function askDisclosure(
  portal: Portal,
  actor: Actor,
  caseId: string,
  { to, ground, reason }: DisclosureRequest,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case", "shared", "redacted"], async (act) => {
    const known = grounds.find((one) => one === ground);
    if (!known || reason === "") throw new CannotAct("noReason");
    const receiver = act.access === "case" ? (await grantOf(act, to)).account : actor.account;
    if ((await openRequests(act)).some(({ content }) => content.to === receiver)) {
      throw new CannotAct("asked");
    }
    const content = { to: receiver, ground: known, reason, at: nowDate().toISOString() };
    const record = { kind: "disclosure", author: actor.account, content } as const;
    await appendRecord(act.tx, act.keys, { id: crypto.randomUUID(), ...record });
    await tellReaders(act.tx, caseId);
    await act.note("case.disclosure", { step: "asked", account: receiver });
  });
}

/**
 * Answers, as an ombudsman other than the one who asked. Approved: the contact person gets the key to
 * who reported, for as long as the grant goes. Throws `CannotAct`.
 */
export async function decideDisclosure(
  portal: Portal,
  actor: Actor,
  caseId: string,
  { request: id, approved, reason, tell }: Decision,
): Promise<boolean> {
  return await act(portal, actor, caseId, ["case"], async (act) => {
    const { tx, keys } = act;
    const asked = (await openRequests(act)).find((one) => one.id === id);
    if (!asked) throw new CannotAct("noRequest");
    if (asked.author === actor.account) throw new CannotAct("secondPerson");
    if (reason === "") throw new CannotAct("noReason");
    if (approved) await disclose(act, asked.content.to, tell);
    const content: DisclosureContent = {
      ...asked.content,
      answer: { approved, reason },
      at: nowDate().toISOString(),
    };
    await appendVersion(tx, keys, { id, kind: "disclosure", author: actor.account, content });
    await tellReaders(tx, caseId);
    const step = approved ? "approved" : "refused";
    await act.note("case.disclosure", { step, account: asked.content.to });
  });
}

/** The requests that have no answer yet. */
async function openRequests({ tx, keys }: Act): Promise<CaseRecord<"disclosure">[]> {
  return newest(await readRecords(tx, keys, ["disclosure"]))
    .filter((one) => isKind(one, "disclosure")).filter((one) => !one.content.answer);
}

/** The grant of a contact person, by user name or account. Throws `CannotAct` when there is none. */
async function grantOf({ tx, keys }: Act, who: string) {
  const [row] = await tx<{ account: string; username: string; expires: Date | null }[]>`
    select w.account, a.username, w.expires from wrap w join account a on a.id = w.account
     where w.case_id = ${keys.case} and w.epoch = ${keys.epoch}
       and w.purpose in ('shared', 'redacted') and (a.username = ${who} or a.id::text = ${who})
       and (w.expires is null or w.expires > now())`;
  if (!row) throw new CannotAct("noGrant");
  return row;
}

async function disclose(act: Act, to: string, tell: string): Promise<void> {
  const { tx, keys, actor } = act;
  const identity = lastOf(await readRecords(tx, keys, ["identity"]), "identity")?.content;
  if (!identity?.name && !identity?.contact) throw new CannotAct("noIdentity");
  const { account, username, expires } = await grantOf(act, to);
  const { wrapPublic: publicKey } = await findPerson(act, username, "contact", true);
  const epochs = await tx<{ epoch: number }[]>`
    select distinct epoch from record where case_id = ${keys.case} and kind = 'identity'`;
  for (const { epoch } of epochs) {
    const recipient = { account };
    await giveWrap(tx, keys, epoch, { recipient, publicKey, purpose: "identity", expires });
  }
  if (tell === "") return;
  const content = { text: tell, files: [], refused: [], at: nowDate().toISOString() };
  const record = { kind: "message", author: actor.account, content } as const;
  await appendRecord(tx, keys, { id: crypto.randomUUID(), ...record });
}
