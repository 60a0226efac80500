/**
 * Random histories of cases through several people, against a model of who may do and read what.
 * `MODEL_HISTORIES` (20) histories of 50 steps; `MODEL_SEED` repeats one.
 */
import assert from "node:assert/strict";
import { type Actor, readCookie, readSession } from "../lib/accounts/mod.ts";
import { verifyAudit } from "../lib/audit/mod.ts";
import {
  archive,
  assign,
  CannotAct,
  extend,
  findOrganisation,
  grant,
  NobodyLeft,
  openCase,
  type Organisation,
  readCase,
  readInbox,
  recuse,
  reopen,
  revoke,
  setStatus,
  submitReport,
  type Visit,
  writeAsReporter,
  writeAsStaff,
  writeNote,
} from "../lib/cases/mod.ts";
import { newReceipt } from "../lib/crypto/mod.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import type { Portal } from "../lib/portal.ts";
import { startInstance } from "./instance.ts";
import { logIn } from "./people.ts";
import { startPortal } from "./portal.ts";

const notStated = { outcome: "other", proceedings: false, damage: "", recovered: "" };

const histories = Number(Deno.env.get("MODEL_HISTORIES") ?? 20);
const firstSeed = Number(Deno.env.get("MODEL_SEED") ?? 1);
const steps = 50;

const names = {
  triage: "Tove Riis",
  counsel: "Clara Holm",
  counsel2: "Casper Dahl",
  nordwind1: "Nora Winther",
  nordwind2: "Niels Wolff",
} as const;
type Person = keyof typeof names;
const people = Object.keys(names) as Person[];
const ombudsmen: Person[] = ["counsel", "counsel2"];
const contacts: Person[] = ["nordwind1", "nordwind2"];

/** What the model knows of a case. */
interface Case {
  visit: Visit;
  walled: Person[];
  stepped: Set<Person>;
  access: Map<Person, "case" | "triage" | "shared">;
  status: string;
  said: string[];
  notes: string[];
}

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

Deno.test("random histories keep every promise about who reads what", async () => {
  await using first = await startPortal();
  await using instance = await startInstance(first);
  const { portal } = instance;
  const owner = connect(readAddress(first.databaseUrl), 1);
  const shredUrl = new URL(first.databaseUrl);
  shredUrl.pathname += "_shred";
  const shred = connect(readAddress(shredUrl.href), 1);
  const actors = new Map<Person, Actor>();
  for (const person of people) {
    const [browser] = await logIn(first, person);
    const cookie = await readCookie(browser.cookies.get("desk"));
    actors.set(person, (await readSession(portal.sql, cookie!))!);
  }
  const organisation = (await findOrganisation(portal.sql, "nordwind"))!;
  try {
    for (let seed = firstSeed; seed < firstSeed + histories; seed++) {
      const log: string[] = [];
      try {
        await runHistory(portal, organisation, actors, randomOf(seed), log);
      } catch (error) {
        throw new Error(`MODEL_SEED=${seed} after ${log.join(", ")}`, { cause: error });
      }
      const [stray] = await owner`
        select 1 from wrap w join recusal r on r.case_id = w.case_id and r.account = w.account`;
      assert.equal(stray, undefined, "nobody who stepped back holds a wrap");
    }
    const rows = await verifyAudit(owner, shred, portal.keys.audit.publicKey);
    assert.equal(typeof rows, "number", `the audit chains are whole: ${JSON.stringify(rows)}`);
  } finally {
    await Promise.all([owner, shred].map((sql) => sql.end({ timeout: 5 })));
  }
});

async function runHistory(
  portal: Portal,
  organisation: Organisation,
  actors: Map<Person, Actor>,
  random: (below: number) => number,
  log: string[],
): Promise<void> {
  const pick = <T>(all: readonly T[]): T => all[random(all.length)]!;
  const cases: Case[] = [];
  for (let step = 0; step < steps; step++) {
    if (cases.length === 0 || (cases.length < 3 && random(15) === 0)) {
      const walled = people.filter(() => random(6) === 0);
      log.push(`report without ${walled.join("+") || "nobody"}`);
      const added = await report(portal, organisation, walled);
      assert.equal(added === undefined, ombudsmen.every((one) => walled.includes(one)));
      if (added) cases.push(added);
      continue;
    }
    const one = pick(cases);
    const who = pick(people);
    const whom = pick([...ombudsmen, ...contacts]);
    const act = pick(Object.keys(acts) as (keyof typeof acts)[]);
    log.push(`${who} ${act} ${whom} on ${cases.indexOf(one)}`);
    const expected = acts[act].may(one, who, whom);
    const done = await acts[act].run(portal, actors.get(who)!, one, whom, `text ${step}`)
      .catch((error) => {
        if (error instanceof CannotAct) return false;
        throw error;
      });
    assert.equal(done, expected, `${act} gives ${done}`);
    if (done) acts[act].then(one, who, whom, `text ${step}`);
    if (step % 10 === 9 || act === "recuse" || act === "assign") await check(portal, actors, one);
  }
  for (const one of cases) await check(portal, actors, one);
}

async function report(
  portal: Portal,
  organisation: Organisation,
  walled: Person[],
): Promise<Case | undefined> {
  const about = { what: "a story", when: "", where: "", who: "", category: "fraud", urgent: false };
  const involved = walled.map((one) => names[one]);
  try {
    const visit = await submitReport(portal, organisation, {
      ...{ caseId: crypto.randomUUID(), upload: crypto.randomUUID(), receipt: newReceipt() },
      formAge: 3_600_000,
      report: { ...about, identity: "anonymous", involved, files: [], refused: [] },
      identity: { name: "", contact: "" },
    });
    const access: Case["access"] = new Map();
    for (const one of ombudsmen) if (!walled.includes(one)) access.set(one, "case");
    if (!walled.includes("triage")) access.set("triage", "triage");
    const said: string[] = [];
    return { visit, walled, stepped: new Set(), access, status: "new", said, notes: [] };
  } catch (error) {
    if (error instanceof NobodyLeft) return undefined;
    throw error;
  }
}

const whole = (one: Case, who: Person) => one.access.get(who) === "case";
const isFree = (one: Case, whom: Person) => !one.walled.includes(whom) && !one.stepped.has(whom);
const holders = (one: Case) => ombudsmen.filter((who) => whole(one, who));
const written = (text: string) => ({
  ...{ id: crypto.randomUUID(), upload: crypto.randomUUID(), text },
  ...{ files: [], refused: [] },
});

interface ModelAct {
  run(portal: Portal, actor: Actor, one: Case, whom: Person, text: string): Promise<boolean>;
  may(one: Case, who: Person, whom: Person): boolean;
  then(one: Case, who: Person, whom: Person, text: string): void;
}

const acts = {
  reporter: {
    run: (portal, _, { visit }, __, text) => writeAsReporter(portal, visit, written(text)),
    may: () => true,
    then: (one, _, __, text) => one.said.push(text),
  },
  message: {
    run: (portal, actor, { visit }, _, text) =>
      writeAsStaff(portal, actor, visit.case, "reporter", written(text)),
    may: (one, who) => whole(one, who) || one.access.get(who) === "shared",
    then: (one, who, _, text) => {
      if (!whole(one, who)) return; // it went to the ombudsman
      one.said.push(text);
      if (["new", "assigned"].includes(one.status)) one.status = "acknowledged";
    },
  },
  note: {
    run: (portal, actor, { visit }, _, text) => writeNote(portal, actor, visit.case, text),
    may: whole,
    then: (one, _, __, text) => one.notes.push(text),
  },
  investigate: {
    run: (portal, actor, { visit }) => setStatus(portal, actor, visit.case, "investigating", ""),
    may: (one, who) => whole(one, who) && one.status !== "archived",
    then: (one) => one.status = "investigating",
  },
  archive: {
    run: (portal, actor, { visit }) => archive(portal, actor, visit.case, "done", notStated),
    may: whole,
    then: (one) => one.status = "archived",
  },
  reopen: {
    run: (portal, actor, { visit }) => reopen(portal, actor, visit.case, "again"),
    may: (one, who) => whole(one, who) && one.status === "archived",
    then: (one) => one.status = "investigating",
  },
  extend: {
    run: (portal, actor, { visit }) => extend(portal, actor, visit.case, "experts"),
    may: whole,
    then: () => {},
  },
  assign: {
    run: (portal, actor, { visit }, whom) => assign(portal, actor, visit.case, whom),
    may: (one, who, whom) =>
      ombudsmen.includes(whom) && isFree(one, whom) &&
      (whole(one, who) || one.access.get(who) === "triage" && whole(one, whom)),
    then: (one, _, whom) => {
      for (const other of ombudsmen) one.access.delete(other);
      one.access.set(whom, "case");
      if (one.status === "new") one.status = "assigned";
    },
  },
  grant: {
    run: (portal, actor, { visit }, whom) => grant(portal, actor, visit.case, whom, "shared", null),
    may: (one, who, whom) => whole(one, who) && contacts.includes(whom) && isFree(one, whom),
    then: (one, _, whom) => one.access.set(whom, "shared"),
  },
  revoke: {
    run: (portal, actor, { visit }, whom) => revoke(portal, actor, visit.case, whom),
    may: (one, who, whom) => whole(one, who) && one.access.get(whom) === "shared",
    then: (one, _, whom) => one.access.delete(whom),
  },
  recuse: {
    run: (portal, actor, { visit }) => recuse(portal, actor, visit.case),
    may: (one, who) =>
      one.access.has(who) && (!whole(one, who) || holders(one).length > 1 ||
        ombudsmen.some((other) => other !== who && isFree(one, other))),
    then: (one, who) => {
      const last = whole(one, who) && holders(one).length === 1;
      one.access.delete(who);
      one.stepped.add(who);
      if (!last) return;
      for (const other of ombudsmen) if (isFree(one, other)) one.access.set(other, "case");
    },
  },
} satisfies Record<string, ModelAct>;

/** Everybody reads what the model says, and no more. */
async function check(portal: Portal, actors: Map<Person, Actor>, one: Case): Promise<void> {
  for (const [person, actor] of actors) {
    const opened = await openCase(portal, actor, one.visit.case);
    assert.equal(opened?.access, one.access.get(person), `${person} holds ${opened?.access}`);
    const view = await readCase(portal, actor, one.visit.case);
    const access = one.access.get(person);
    assert.equal(view !== undefined, access !== undefined);
    if (!view || !access) continue;
    const said = view.messages.map(({ content }) => content.text);
    const notes = view.notes.map(({ content }) => content.text);
    assert.deepEqual(said, access === "triage" ? [] : one.said, `${person} reads the dialogue`);
    assert.deepEqual(notes, access === "case" ? one.notes : [], `${person} reads the notes`);
    assert.equal(view.identity !== undefined, access === "case", `${person} and the identity`);
    assert.equal(view.facts.status, one.status);
  }
  const inbox = await readInbox(portal, one.visit);
  assert.deepEqual(inbox!.messages.map(({ content }) => content.text), one.said, "the reporter");
}
