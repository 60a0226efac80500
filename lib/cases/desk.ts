import { type Actor, readSigners } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import type { FileEntry } from "../attachments/mod.ts";
import type { Bytes } from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import type { Due } from "./clocks.ts";
import { clockCase } from "./due.ts";
import { checkChain, type Fault } from "./chain.ts";
import { type PublishedForm, readQuestions } from "../questions/mod.ts";
import { type CaseKeys, pseudonym } from "./keys.ts";
import { type Access, type CaseFacts, openCase, type OpenedCase } from "./open.ts";
import { resealRecords } from "./renew.ts";
import {
  type CaseRecord,
  filesOf,
  type IdentityContent,
  isKind,
  lastOf,
  readRecords,
  type RecordKind,
  type RedactionContent,
  type ReportContent,
  shownTo,
  type TriageContent,
} from "./records.ts";
import { isMentioned, isWalled, wallsIn } from "./walls.ts";

/** Somebody who reads a case, or could. */
export interface CasePerson {
  username: string;
  name: string;
}

/** Somebody who could get a case; `mentioned`: the report names this person, perhaps as a party. */
export interface Candidate extends CasePerson {
  mentioned: boolean;
}

/** A record with the name of its author. */
export type Authored<K extends RecordKind> = CaseRecord<K> & { authorName: string | null };

/** A case as this person may see it. */
export interface CaseView {
  facts: CaseFacts;
  access: Access;
  acknowledgeBy: string;
  feedbackBy: string;
  due?: Due;
  triage?: TriageContent;
  report?: ReportContent;
  redaction?: RedactionContent;
  /** The form that the report answered, where it was the organisation's own. */
  questions?: PublishedForm;
  identity?: IdentityContent;
  messages: Authored<"message">[];
  /** Ids of messages that were withdrawn. */
  withdrawn: Set<string>;
  /** The place up to which the reporter has read. */
  reporterRead: number;
  client: Authored<"client">[];
  notes: Authored<"note">[];
  history: Authored<"status">[];
  links: string[];
  hold: { askedBy: string; agreed: boolean } | null;
  /** What does not fit together: somebody changed or removed records in the database. */
  faults: Fault[];
  readers: (CasePerson & { purpose: string })[];
  /** Whom one may assign, and to whom one may grant. */
  ombudsmen: Candidate[];
  contacts: Candidate[];
}

/** Opens a case for reading; gives undefined when it is not there for this person. */
export async function readCase(
  portal: Portal,
  actor: Actor,
  id: string,
): Promise<CaseView | undefined> {
  const opened = await openCase(portal, actor, id);
  if (!opened) return undefined;
  await resealRecords(portal, actor, opened.keys);
  return await acting(portal.sql, { account: actor.account }, async (tx) => {
    const signers = await readSigners(tx, portal.keys.root);
    const view = await viewOf(tx, opened, signers);
    await tx`insert into read_mark ${
      tx({ case_id: id, account: actor.account, ordinal: opened.facts.records })
    } on conflict (case_id, account) do update set ordinal = greatest(read_mark.ordinal, excluded.ordinal)`;
    await audit(tx, portal.keys.audit, "case.read", {
      organisation: opened.facts.organisation,
      actor: actor.account,
      subject: await pseudonym(opened.keys.shredKey),
    }, {});
    return view;
  });
}

/** What this person may see of an opened case: for its page and for its export. */
export async function viewOf(
  tx: Transaction,
  { facts, keys, access }: OpenedCase,
  signers: Map<string, Bytes[]>,
): Promise<CaseView> {
  const records = shownTo(access, await readRecords(tx, keys));
  const names = new Map(
    (await tx<{ id: string; displayName: string }[]>`select id, display_name from account`)
      .map((one) => [one.id, one.displayName]),
  );
  const all = <K extends RecordKind>(kind: K): Authored<K>[] =>
    records.filter((record): record is CaseRecord<K> => isKind(record, kind))
      .map((one) => ({ ...one, authorName: one.author && (names.get(one.author) ?? null) }));
  const [mark] = await tx<{ ordinal: number }[]>`
    select ordinal from read_mark where case_id = ${facts.case} and account is null`;
  const [hold] = await tx<{ askedBy: string; agreedBy: string | null }[]>`
    select asked_by, agreed_by from hold where case_id = ${facts.case}`;
  const readers = await tx<CaseView["readers"]>`
    select a.username, a.display_name as name, min(w.purpose) as purpose
      from wrap w join account a on a.id = w.account
     where w.case_id = ${facts.case} and w.epoch = ${facts.epoch} and w.purpose <> 'client'
     group by a.id order by 2`;
  const people = await tx<(CasePerson & { id: string; role: string })[]>`
    select distinct a.id, a.username, a.display_name as name, m.role
      from membership m join account a on a.id = m.account
     where not a.disabled and m.role in ('ombudsman', 'contact')
       and (m.organisation is null or m.organisation = ${facts.organisation})
       and not exists (select from recusal r where r.case_id = ${facts.case} and r.account = a.id)
     order by 3`;
  // Whoever has read further than the case now goes knows that its end is gone.
  const whole = access === "case" ? Math.max(facts.records, facts.read) : undefined;
  const report = lastOf(records, "report")?.content;
  const redaction = lastOf(records, "redaction")?.content;
  const { form } = report ?? redaction ?? {};
  const triage = lastOf(records, "triage")?.content;
  const walls = wallsIn(triage);
  const told = report
    ? [report.who, report.what, ...(report.answers ?? []).flatMap((one) => one.given)].join(" ")
    : "";
  const free = (role: string) =>
    people.filter((one) => one.role === role && !isWalled(walls, one.id, one.name))
      .map(({ username, name }) => ({ username, name, mentioned: isMentioned(told, name) }));
  const linked = all("link").map(({ content }) => content.case);
  const seen = await tx<{ id: string }[]>`select id from cases where id = any(${linked})`;
  return {
    facts,
    access,
    ...await clockCase(facts),
    triage,
    report,
    redaction,
    questions: form ? await readQuestions(tx, facts.organisation, form) : undefined,
    identity: lastOf(records, "identity")?.content,
    messages: all("message"),
    withdrawn: new Set(all("withdrawal").map(({ content }) => content.message)),
    reporterRead: mark?.ordinal ?? 0,
    client: all("client"),
    notes: all("note"),
    history: all("status"),
    links: seen.map((one) => one.id), // of the others this person must not know
    hold: hold ? { askedBy: hold.askedBy, agreed: hold.agreedBy !== null } : null,
    faults: await checkChain(keys, records, whole, signers),
    readers: [...readers],
    ombudsmen: free("ombudsman"),
    contacts: free("contact"),
  };
}

/** A file of a case, for its download, which is an audit event. */
export async function findFile(
  portal: Portal,
  actor: Actor,
  id: string,
  file: string,
): Promise<{ keys: CaseKeys; file: FileEntry } | undefined> {
  const opened = await openCase(portal, actor, id);
  if (!opened) return undefined;
  const { keys } = opened;
  return await acting(portal.sql, { account: actor.account }, async (tx) => {
    const records = shownTo(opened.access, await readRecords(tx, keys));
    const found = filesOf(records).find((one) => one.id === file);
    if (!found) return undefined;
    await audit(tx, portal.keys.audit, "file.download", {
      organisation: keys.organisation,
      actor: actor.account,
      subject: await pseudonym(keys.shredKey),
    }, { file });
    return { keys, file: found };
  });
}
