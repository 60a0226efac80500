/**
 * Conflicts of interest that a program can see: a report that names a lawyer, or an organisation for
 * which the lawyer acts, too; and the parties of a case in one's other cases. They warn; people decide.
 */
import { type Actor, type Membership } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { acting, type Transaction } from "../db/mod.ts";
import { desk as bounds } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { pseudonym } from "./keys.ts";
import { readFacts } from "./list.ts";
import { type CaseFacts, openCase, openCases } from "./open.ts";
import { type CaseRecord, lastOf, readRecordsOf, type ReportContent } from "./records.ts";
import { isMentioned, type Walls } from "./walls.ts";

/** What a case says of people and organisations, as far as one reads it. */
export function toldOf(report: ReportContent | undefined, walls: Walls): string {
  const answers = (report?.answers ?? []).flatMap((one) => one.given);
  const told = report ? [report.who, report.what, report.where] : [];
  return [...told, ...answers, ...walls.parties ?? []].join("\n");
}

/** The other organisations that a text names. */
export async function organisationsIn(
  tx: Transaction,
  own: string,
  text: string,
): Promise<{ id: string; name: string }[]> {
  if (text.trim() === "") return [];
  const all = await tx<{ id: string; name: string; slug: string }[]>`
    select id, name, slug from organisation where id <> ${own} order by name`;
  return all.filter(({ name, slug }) => isMentioned(text, name) || isMentioned(text, slug));
}

/** Whether somebody works for one of these organisations, or acts for it. */
export function actsForOne(memberships: readonly Membership[], organisations: string[]): boolean {
  return organisations.length > 0 &&
    memberships.some(({ organisation, role }) =>
      (role === "ombudsman" || role === "contact") &&
      (organisation === null || organisations.includes(organisation))
    );
}

/** Another case in which somebody named in this one stands. */
export interface Conflict {
  facts: CaseFacts;
  names: string[];
}

/** What a search for conflicts found. */
export interface Conflicts {
  /** Whom it looked for: the parties, and whom the reporter named. */
  names: string[];
  conflicts: Conflict[];
  looked: number;
  all: number;
}

/**
 * Looks for the people named in a case in the other cases that this person may read, newest first: a
 * bounded number, opened in this request and forgotten. Undefined: there is no such case for one.
 */
export async function findConflicts(
  portal: Portal,
  actor: Actor,
  id: string,
): Promise<Conflicts | undefined> {
  const opened = await openCase(portal, actor, id);
  if (opened?.access !== "case") return undefined;
  const who = { account: actor.account };
  const own = await acting(portal.sql, who, (tx) => readRecordsOf(tx, [opened.keys]));
  const triage = lastOf(own.get(id) ?? [], "triage")?.content;
  const names = [...new Set([...triage?.parties ?? [], ...triage?.involved ?? []])];
  const ids = (await readFacts(portal, actor)).map((one) => one.case).filter((one) => one !== id);
  const looked = names.length === 0 ? [] : ids.slice(0, bounds.searched);
  const conflicts: Conflict[] = [];
  for (let at = 0; at < looked.length; at += bounds.batch) {
    const batch = await openCases(portal, actor, looked.slice(at, at + bounds.batch));
    const records = await acting(
      portal.sql,
      who,
      (tx) => readRecordsOf(tx, batch.map((one) => one.keys)),
    );
    for (const { facts } of batch) {
      const text = textsOf(records.get(facts.case) ?? []);
      const found = names.filter((name) => isMentioned(text, name));
      if (found.length > 0) conflicts.push({ facts, names: found });
    }
  }
  await acting(portal.sql, who, async (tx) =>
    audit(tx, portal.keys.audit, "case.conflicts", {
      organisation: opened.facts.organisation,
      actor: actor.account,
      subject: await pseudonym(opened.keys.shredKey),
    }, {}));
  return { names, conflicts, looked: looked.length, all: ids.length };
}

/** What was told, and who was named. */
function textsOf(records: CaseRecord[]): string {
  return records.flatMap(({ content }) =>
    Object.values(content).flatMap((value) => Array.isArray(value) ? value : [value])
  ).filter((value) => typeof value === "string").join("\n");
}
