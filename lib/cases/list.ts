import type { Actor } from "../accounts/mod.ts";
import { acting } from "../db/mod.ts";
import { desk as bounds } from "../limits.ts";
import type { Portal } from "../portal.ts";
import type { Clocks, Due } from "./clocks.ts";
import { clockCase } from "./due.ts";
import { addGlances, type Glance, readGlances } from "./glance.ts";
import type { Purpose } from "./keys.ts";
import { type Access, accessOf, type CaseFacts } from "./open.ts";

/** Which cases, in which order, and which page of them. Empty: all. */
export interface ListQuery {
  /** A slug. */
  organisation: string;
  status: string;
  show: "" | "new" | "due" | "urgent";
  sort: "newest" | "oldest" | "due";
  /** From 1. */
  page: number;
}

/** One row of the desk's list. */
export interface CaseRow extends CaseFacts, Clocks, Glance {
  slug: string;
  access: Access;
  due?: Due;
  /** Something was written since this person last looked. */
  fresh: boolean;
}

/** A page of the list. */
export interface CaseList {
  rows: CaseRow[];
  /** Cases that the query finds, and the pages that they fill. */
  found: number;
  pages: number;
  page: number;
  /** Of all cases of this person: how many there are, have something new, are due. */
  all: number;
  fresh: number;
  due: number;
  /** The organisations among them, by name. */
  organisations: { slug: string; name: string }[];
  /** Cases that the list has yet to open before it knows all that are urgent. */
  unopened: number;
}

/** What is known of a case without opening it. */
export type Fact = Omit<CaseRow, keyof Glance>;

/**
 * A page of the cases that this person may read. Only the cases of the page are opened; to find all
 * that are urgent, a bounded number more, which the session remembers for the next time.
 */
export async function listCases(
  portal: Portal,
  actor: Actor,
  query: ListQuery,
): Promise<CaseList> {
  const facts = await readFacts(portal, actor);
  const glances = await readGlances(portal, actor);
  let found = facts.filter((one) =>
    (query.organisation === "" || one.slug === query.organisation) &&
    (query.status === "" || one.status === query.status) &&
    (query.show !== "new" || one.fresh) && (query.show !== "due" || isDue(one))
  );
  let unopened = 0;
  if (query.show === "urgent") {
    const missing = found.filter((one) => !glances.has(one.case)).map((one) => one.case);
    await addGlances(portal, actor, glances, missing.slice(0, bounds.glances));
    unopened = Math.max(0, missing.length - bounds.glances);
    found = found.filter((one) => glances.get(one.case)?.urgent);
  }
  sortRows(found, query.sort);
  const pages = Math.max(1, Math.ceil(found.length / bounds.page));
  const page = Math.min(Math.max(1, query.page), pages);
  const shown = found.slice((page - 1) * bounds.page, page * bounds.page);
  await addGlances(portal, actor, glances, shown.map((one) => one.case));
  return {
    // One that cannot be opened came back with an old backup: its shred key is gone.
    rows: shown.flatMap((one) => {
      const glance = glances.get(one.case);
      return glance ? [{ ...one, ...glance }] : [];
    }),
    found: found.length,
    pages,
    page,
    all: facts.length,
    fresh: facts.filter((one) => one.fresh).length,
    due: facts.filter(isDue).length,
    organisations: organisationsOf(facts),
    unopened,
  };
}

/** All cases of this person that may be searched, newest first. */
export async function readFacts(portal: Portal, actor: Actor): Promise<Fact[]> {
  const rows = await acting(
    portal.sql,
    { account: actor.account },
    (tx) =>
      tx<(CaseFacts & { slug: string; purposes: Purpose[] })[]>`
      select c.id as "case", c.organisation, o.slug, o.name as organisation_name, o.country, c.status,
             c.received, c.acknowledged, c.extended, c.archived, c.epoch, c.records,
             o.archive_days, h.case_id is not null as held,
             coalesce(m.ordinal, 0) as read, mine.purposes
        from (select case_id, array_agg(distinct purpose) as purposes from wrap
               where account = ${actor.account} and (expires is null or expires > now())
               group by case_id) mine
        join cases c on c.id = mine.case_id join organisation o on o.id = c.organisation
        left join read_mark m on m.case_id = c.id and m.account = ${actor.account}
        left join hold h on h.case_id = c.id and h.agreed_by is not null
       order by c.received desc, c.id`,
  );
  const clocks = new Map<string, Clocks & { due?: Due }>(); // many cases share their days
  const facts: Fact[] = [];
  for (const { purposes, ...row } of rows) {
    const days = [row.country, row.received, row.acknowledged, row.extended, row.status].join();
    const clock = clocks.get(days) ?? await clockCase(row);
    clocks.set(days, clock);
    const access = accessOf(purposes);
    facts.push({ ...row, ...clock, access, fresh: access !== "triage" && row.records > row.read });
  }
  return facts;
}

/** Three quarters of a clock are over, or all of it. */
const isDue = (one: Fact) => (one.due?.level ?? 0) >= 75;

function sortRows(rows: Fact[], sort: ListQuery["sort"]): void {
  if (sort === "oldest") rows.reverse();
  if (sort === "due") {
    const last = "9999";
    rows.sort((a, b) => (a.due?.due ?? last) < (b.due?.due ?? last) ? -1 : 1);
  }
}

function organisationsOf(facts: Fact[]): { slug: string; name: string }[] {
  const names = new Map(facts.map((one) => [one.slug, one.organisationName]));
  return [...names].map(([slug, name]) => ({ slug, name }))
    .sort((a, b) => a.name < b.name ? -1 : 1);
}
