/**
 * Random histories of cases through several people, against a model of who may do and read what.
 * `MODEL_HISTORIES` (10) histories of 50 steps; `MODEL_SEED` repeats one.
 */
import assert from "node:assert/strict";
import { type Actor, readCookie, readSession } from "../lib/accounts/mod.ts";
import { verifyAudit } from "../lib/audit/mod.ts";
import {
  archive,
  askDisclosure,
  assign,
  bringIn,
  CannotAct,
  decideDisclosure,
  extend,
  findOrganisation,
  grant,
  hold,
  link,
  nameParties,
  NobodyLeft,
  openCase,
  type Organisation,
  readCase,
  readInbox,
  recuse,
  redact,
  release,
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

const histories = Number(Deno.env.get("MODEL_HISTORIES") ?? 10);
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
  /** Named by the reporter, or as a party since. */
  walled: Person[];
  parties: Person[];
  stepped: Set<Person>;
  access: Map<Person, "case" | "triage" | "shared" | "redacted">;
  status: string;
  said: string[];
  notes: { author: Person; text: string }[];
  /** The reporter gave a name; who of the client was told it; who asked for whom. */
  known: boolean;
  told: Set<Person>;
  asked: Map<Person, Person>;
  /** The version for the client, what the reporter was told at the end, and who asked for a hold. */
  redacted?: string;
  closing?: string;
  hold?: { by: Person; agreed: boolean; ending?: Person };
  links: Set<Case>;
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
      const added = await report(portal, organisation, walled, random(2) === 0);
      assert.equal(added === undefined, ombudsmen.every((one) => walled.includes(one)));
      if (added) cases.push(added);
      continue;
    }
    const one = pick(cases);
    const who = pick(people);
    const whom = pick([...ombudsmen, ...contacts]);
    const other = pick(cases);
    const act = pick(Object.keys(acts) as (keyof typeof acts)[]);
    log.push(`${who} ${act} ${whom} on ${cases.indexOf(one)}`);
    const expected = acts[act].may(one, who, whom, other);
    const done = await acts[act].run(portal, actors.get(who)!, one, whom, `text ${step}`, other)
      .catch((error) => {
        if (error instanceof CannotAct) return false;
        throw error;
      });
    assert.equal(done, expected, `${act} gives ${done}`);
    if (done) acts[act].then(one, who, whom, `text ${step}`, other);
    if (step % 10 === 9 || act === "recuse" || act === "assign" || act === "party") {
      await check(portal, actors, one);
    }
  }
  for (const one of cases) await check(portal, actors, one);
}

const identity = { name: "Rita Porter", contact: "" };

async function report(
  portal: Portal,
  organisation: Organisation,
  walled: Person[],
  known: boolean,
): Promise<Case | undefined> {
  const about = { what: "a story", when: "", where: "", who: "", category: "fraud", urgent: false };
  const involved = walled.map((one) => names[one]);
  try {
    const visit = await submitReport(portal, organisation, {
      ...{ caseId: crypto.randomUUID(), upload: crypto.randomUUID(), receipt: newReceipt() },
      formAge: 3_600_000,
      report: { ...about, identity: "anonymous", involved, files: [], refused: [] },
      identity: known ? identity : { name: "", contact: "" },
    });
    const access: Case["access"] = new Map();
    for (const one of ombudsmen) if (!walled.includes(one)) access.set(one, "case");
    if (!walled.includes("triage")) access.set("triage", "triage");
    return {
      ...{ visit, walled, known, access, parties: [], status: "new", said: [], notes: [] },
      ...{ stepped: new Set(), told: new Set(), asked: new Map(), links: new Set() },
    };
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

const granted = (one: Case, who: Person) =>
  ["shared", "redacted"].includes(one.access.get(who) ?? "");
const ended = (one: Case) => ["closed", "archived"].includes(one.status);
/** Who loses every wrap loses what was disclosed, too. */
const lose = (one: Case, who: Person) => {
  one.access.delete(who);
  one.told.delete(who);
};

interface ModelAct {
  run(
    portal: Portal,
    actor: Actor,
    one: Case,
    whom: Person,
    text: string,
    other: Case,
  ): Promise<boolean>;
  may(one: Case, who: Person, whom: Person, other: Case): boolean;
  then(one: Case, who: Person, whom: Person, text: string, other: Case): void;
}

/** Answers the request to disclose who reported to somebody. */
async function decide(
  portal: Portal,
  actor: Actor,
  { visit }: Case,
  whom: Person,
  text: string,
  approved: boolean,
): Promise<boolean> {
  const view = await readCase(portal, actor, visit.case);
  const request = view?.disclosures.find((one) =>
    !one.content.answer && one.toName === names[whom]
  );
  const id = request?.id ?? crypto.randomUUID();
  const answer = { request: id, approved, reason: text, tell: approved ? text : "" };
  return await decideDisclosure(portal, actor, visit.case, answer);
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
    may: (one, who) => whole(one, who) || granted(one, who),
    then: (one, who, _, text) => {
      if (!whole(one, who)) return; // it went to the ombudsman
      one.said.push(text);
      if (["new", "assigned"].includes(one.status)) one.status = "acknowledged";
    },
  },
  note: {
    run: (portal, actor, { visit }, _, text) => writeNote(portal, actor, visit.case, text),
    may: whole,
    then: (one, who, _, text) => one.notes.push({ author: who, text }),
  },
  correct: {
    run: async (portal, actor, { visit }, _, text) => {
      const view = await readCase(portal, actor, visit.case);
      const last = view?.notes.findLast((note) => note.author === actor.account);
      const note = last?.id ?? crypto.randomUUID();
      const correction = { note, version: last?.version ?? 1 };
      return await writeNote(portal, actor, visit.case, text, correction);
    },
    may: (one, who) => whole(one, who) && one.notes.some(({ author }) => author === who),
    then: (one, who, _, text) => {
      one.notes.findLast(({ author }) => author === who)!.text = text;
    },
  },
  close: {
    run: (portal, actor, { visit }, _, text) =>
      setStatus(portal, actor, visit.case, "closed", "", { outcome: "other", text }),
    may: (one, who) => whole(one, who) && one.status !== "archived",
    then: (one, _, __, text) => {
      one.status = "closed";
      one.closing = text;
    },
  },
  hold: {
    run: (portal, actor, { visit }, _, text) => hold(portal, actor, visit.case, text),
    may: (one, who) =>
      whole(one, who) &&
      (!one.hold || (one.hold.agreed ? one.hold.ending !== undefined : one.hold.by !== who)),
    then: (one, who) => one.hold = { by: one.hold?.by ?? who, agreed: one.hold !== undefined },
  },
  release: {
    run: (portal, actor, { visit }, _, text) => release(portal, actor, visit.case, text),
    may: (one, who) => whole(one, who) && one.hold !== undefined && one.hold.ending !== who,
    then: (one, who) => {
      if (one.hold!.agreed && !one.hold!.ending) one.hold!.ending = who;
      else one.hold = undefined;
    },
  },
  redact: {
    run: (portal, actor, { visit }, _, text) =>
      redact(portal, actor, visit.case, {
        ...{ category: "fraud", what: text, when: "", where: "", who: "", urgent: false },
        ...{ files: [], answers: [], words: [] },
      }),
    may: whole,
    then: (one, _, __, text) => one.redacted = text,
  },
  grantRedacted: {
    run: (portal, actor, { visit }, whom) =>
      grant(portal, actor, visit.case, whom, "redacted", null),
    may: (one, who, whom) =>
      whole(one, who) && contacts.includes(whom) && isFree(one, whom) &&
      one.redacted !== undefined,
    then: (one, _, whom) => {
      one.access.set(whom, "redacted");
      one.told.delete(whom);
    },
  },
  party: {
    run: (portal, actor, one, whom) =>
      nameParties(portal, actor, one.visit.case, [...one.parties, whom].map((it) => names[it])),
    may: (one, who, whom) => whole(one, who) && who !== whom,
    then: (one, _, whom) => {
      one.parties.push(whom);
      one.walled.push(whom);
      lose(one, whom);
    },
  },
  second: {
    run: (portal, actor, { visit }, whom) =>
      bringIn(portal, actor, visit.case, whom, { from: "now", expires: null }),
    may: (one, who, whom) =>
      whole(one, who) && who !== whom && ombudsmen.includes(whom) && isFree(one, whom),
    then: (one, _, whom) => one.access.set(whom, "case"),
  },
  ask: {
    run: (portal, actor, { visit }, to, reason) =>
      askDisclosure(portal, actor, visit.case, { to, ground: "law", reason }),
    may: (one, who, whom) =>
      whole(one, who)
        ? granted(one, whom) && !one.asked.has(whom)
        : granted(one, who) && !one.asked.has(who),
    then: (one, who, whom) => one.asked.set(whole(one, who) ? whom : who, who),
  },
  approve: {
    run: (portal, actor, one, whom, text) => decide(portal, actor, one, whom, text, true),
    may: (one, who, whom) =>
      whole(one, who) && one.asked.has(whom) && one.asked.get(whom) !== who && one.known &&
      granted(one, whom),
    then: (one, _, whom, text) => {
      one.asked.delete(whom);
      one.told.add(whom);
      one.said.push(text);
    },
  },
  refuse: {
    run: (portal, actor, one, whom, text) => decide(portal, actor, one, whom, text, false),
    may: (one, who, whom) => whole(one, who) && one.asked.has(whom) && one.asked.get(whom) !== who,
    then: (one, _, whom) => one.asked.delete(whom),
  },
  link: {
    run: (portal, actor, { visit }, _, __, other) =>
      link(portal, actor, visit.case, other.visit.case, "duplicate"),
    may: (one, who, _, other) =>
      one !== other && whole(one, who) && whole(other, who) &&
      holders(one).every((it) => isFree(other, it)) &&
      holders(other).every((it) => isFree(one, it)),
    then: (one, _, __, ___, other) => {
      one.links.add(other);
      other.links.add(one);
    },
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
    may: (one, who) => whole(one, who) && ended(one),
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
    then: (one, _, whom) => {
      one.access.set(whom, "shared");
      one.told.delete(whom);
    },
  },
  revoke: {
    run: (portal, actor, { visit }, whom) => revoke(portal, actor, visit.case, whom),
    may: (one, who, whom) => whole(one, who) && granted(one, whom),
    then: (one, _, whom) => lose(one, whom),
  },
  recuse: {
    run: (portal, actor, { visit }) => recuse(portal, actor, visit.case),
    may: (one, who) =>
      one.access.has(who) && (!whole(one, who) || holders(one).length > 1 ||
        ombudsmen.some((other) => other !== who && isFree(one, other))),
    then: (one, who) => {
      const last = whole(one, who) && holders(one).length === 1;
      lose(one, who);
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
    const firm = access === "case";
    const dialogue = firm || access === "shared" ? one.said : [];
    assert.deepEqual(said, dialogue, `${person} reads the dialogue`);
    const texts = one.notes.map(({ text }) => text);
    assert.deepEqual(notes, firm ? texts : [], `${person} reads the notes`);
    const told = firm || one.told.has(person);
    assert.equal(view.identity !== undefined, told, `${person} and the identity`);
    if (access === "redacted") assert.equal(view.redaction?.what, one.redacted, person);
    assert.deepEqual(view.faults, [], `${person} finds the records whole`);
    assert.equal(view.facts.status, one.status);
    if (access === "triage") continue;
    const open = view.disclosures.filter(({ content }) => !content.answer);
    assert.deepEqual(
      open.map(({ toName }) => toName).sort(),
      [...one.asked.keys()].map((it) => names[it]).sort(),
      `${person} sees what is asked for`,
    );
    if (!firm) continue;
    assert.equal(view.hold?.agreed, one.hold?.agreed, "the hold");
    assert.equal(view.hold?.ending, one.hold && one.hold.ending !== undefined, "its end");
    const linked = [...one.links].filter((it) => it.access.has(person));
    assert.deepEqual(
      view.links.map((it) => it.case).sort(),
      linked.map((it) => it.visit.case).sort(),
      `${person} sees the linked cases that are open to ${person}`,
    );
  }
  const inbox = await readInbox(portal, one.visit);
  assert.deepEqual(inbox!.messages.map(({ content }) => content.text), one.said, "the reporter");
  assert.equal(inbox!.closing?.text, ended(one) ? one.closing : undefined, "how it ended");
}
