import { type Actor, type Membership, readSigners } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import type { FileEntry } from "../attachments/mod.ts";
import type { Bytes } from "../crypto/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import type { Due } from "./clocks.ts";
import { clockCase } from "./due.ts";
import type { LinkKind } from "./acts/mod.ts";
import { checkChain, checkState, type Fault } from "./chain.ts";
import { actsForOne, organisationsIn, toldOf } from "./conflicts.ts";
import { type PublishedForm, readQuestions } from "../questions/mod.ts";
import { type CaseKeys, filePseudonym, pseudonym } from "./keys.ts";
import { type Access, type CaseFacts, openCase, type OpenedCase } from "./open.ts";
import { resealRecords } from "./renew.ts";
import {
  type CaseRecord,
  type ClosingContent,
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

/** Somebody who could get a case, and what speaks against it: named in it, acts for another in it. */
export interface Candidate extends CasePerson {
  conflict?: "mentioned" | "actsFor";
}

/** A record with the name of its author. */
export type Authored<K extends RecordKind> = CaseRecord<K> & { authorName: string | null };

/** The last version of a record, with the ones before it, the first one first. */
export type Versioned<K extends RecordKind> = Authored<K> & { earlier: Authored<K>[] };

/** A request to disclose who reported; the first of its versions asks, the last may answer. */
export type Disclosure = Versioned<"disclosure"> & { toName: string; mine: boolean };

/** A case as this person may see it. */
export interface CaseView {
  /** The account of this person. */
  me: string;
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
  notes: Versioned<"note">[];
  history: Authored<"status">[];
  /** Who gave the case to whom. */
  assignments: (Authored<"assignment"> & { toName: string })[];
  closing?: ClosingContent;
  disclosures: Disclosure[];
  links: Linked[];
  /** Since the last hold was asked for; `agreed`: in force. `askedBy`: whoever asked for what waits. */
  hold: { askedBy: string; agreed: boolean; ending: boolean } | null;
  holds: Authored<"hold">[];
  /** What does not fit together: somebody changed or removed records in the database. */
  faults: Fault[];
  readers:
    (CasePerson & { account: string; purpose: string; expires: Date | null; dormant: boolean })[];
  /** Whom one may assign, and to whom one may grant. */
  ombudsmen: Candidate[];
  contacts: Candidate[];
  /** Other organisations in it for which this person acts. */
  conflicts: string[];
}

/** Another case that belongs to this one. */
export interface Linked {
  case: string;
  kind: LinkKind;
  status: string;
  received: string;
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
    const view = await viewOf(tx, opened, actor, signers);
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
  actor: Actor,
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
  const versions = <K extends RecordKind>(kind: K): Versioned<K>[] => {
    const byId = Map.groupBy(all(kind), (one) => one.id);
    return [...byId.values()].map((own) => ({ ...own.at(-1)!, earlier: own.slice(0, -1) }));
  };
  const [mark] = await tx<{ ordinal: number }[]>`
    select ordinal from read_mark where case_id = ${facts.case} and account is null`;
  const [hold] = await tx<NonNullable<CaseView["hold"]>[]>`
    select coalesce(release_asked_by, asked_by) as asked_by, agreed_by is not null as agreed,
           release_asked_by is not null as ending
      from hold where case_id = ${facts.case}`;
  const readers = await tx<CaseView["readers"]>`
    select a.id as account, a.username, a.display_name as name, min(w.purpose) as purpose, min(w.expires) as expires,
           bool_and(w.dormant) as dormant
      from wrap w join account a on a.id = w.account
     where w.case_id = ${facts.case} and w.epoch = ${facts.epoch}
       and w.purpose not in ('client', 'identity')
     group by a.id order by 2`;
  const people = await tx<(CasePerson & { id: string; role: string; memberships: Membership[] })[]>`
    select distinct a.id, a.username, a.display_name as name, m.role, (
        select jsonb_agg(jsonb_build_object('role', o.role, 'organisation', o.organisation))
          from membership o where o.account = a.id) as memberships
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
  const told = toldOf(report, walls);
  const others = await organisationsIn(tx, facts.organisation, told);
  const acts = (memberships: Membership[], organisations = others) =>
    actsForOne(memberships, organisations.map(({ id }) => id));
  const free = (role: string): Candidate[] =>
    people.filter((one) => one.role === role && !isWalled(walls, one.id, one.name))
      .map(({ username, name, memberships }) => ({
        username,
        name,
        conflict: isMentioned(told, name) ? "mentioned" : acts(memberships) ? "actsFor" : undefined,
      }));
  const ended = facts.status === "closed" || facts.status === "archived";
  return {
    me: actor.account,
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
    notes: versions("note"),
    history: all("status"),
    assignments: all("assignment").map((one) => ({
      ...one,
      toName: names.get(one.content.to) ?? "",
    })),
    closing: ended ? lastOf(records, "closing")?.content : undefined,
    disclosures: versions("disclosure").map((one) => ({
      ...one,
      toName: names.get(one.content.to) ?? "",
      mine: (one.earlier[0] ?? one).author === actor.account,
    })),
    links: await readLinks(tx, versions("link")),
    holds: all("hold"),
    hold: hold ?? null,
    faults: [
      ...await checkChain(keys, records, whole, signers),
      ...access === "case"
        ? checkState(facts.status, lastOf(records, "status"), lastOf(records, "assignment"))
        : [],
    ],
    readers: [...readers],
    ombudsmen: free("ombudsman"),
    contacts: free("contact"),
    conflicts: access === "case"
      ? others.filter((one) => acts([...actor.memberships], [one])).map(({ name }) => name)
      : [],
  };
}

/** The linked cases that this person may know of. */
async function readLinks(tx: Transaction, links: Versioned<"link">[]): Promise<Linked[]> {
  const kinds = new Map(links.map(({ content }) => [content.case, content.kind ?? "related"]));
  const rows = await tx<Omit<Linked, "kind">[]>`
    select id as "case", status, received from cases where id = any(${[...kinds.keys()]})
     order by received, id`;
  return rows.map((row) => ({ ...row, kind: kinds.get(row.case)! }))
    .filter(({ kind }) => kind !== "none");
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
    }, { file: await filePseudonym(keys.shredKey, file) });
    return { keys, file: found };
  });
}
