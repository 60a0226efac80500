import type { Actor } from "../accounts/mod.ts";
import { nowDate } from "../clock.ts";
import { signingKey, signSheet } from "../crypto/mod.ts";
import type { Portal } from "../portal.ts";
import { type Act, act } from "./act.ts";
import { clockCase } from "./due.ts";
import { ruleOf } from "./clock_rules.ts";
import { type EvidenceContent, evidenceKind } from "./evidence_pack.ts";
import { pseudonym } from "./keys.ts";

/**
 * The evidence pack of a case: what was done when, out of the audit log, and the hash of every sealed
 * record; signed by the portal's audit key and by the person. It holds no word of the case. Gives its
 * text, or undefined when the case is not there for this person.
 */
export async function makeEvidence(
  portal: Portal,
  actor: Actor,
  caseId: string,
): Promise<string | undefined> {
  let text: string | undefined;
  await act(portal, actor, caseId, ["case"], async (act) => {
    const person = await signingKey(actor.signSeed);
    text = await signSheet(evidenceKind, portal.keys.audit, person, await collect(act));
    await act.note("case.evidence", {});
  });
  return text;
}

async function collect({ tx, facts, keys, actor }: Act): Promise<EvidenceContent> {
  const subject = await pseudonym(keys.shredKey);
  const events = await tx<EvidenceContent["events"]>`
    select chain, day::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
           event, actor, detail, encode(hash, 'hex') as hash
      from case_audit(${facts.case}, ${subject})`;
  const records = await tx<EvidenceContent["records"]>`
    select id, version, kind, day::text, author, encode(sha256(blob), 'hex') as hash
      from record where case_id = ${facts.case} order by ordinal, version`;
  const people = await tx<EvidenceContent["people"]>`
    select id as account, display_name as name from account order by id`;
  const { acknowledgeBy, feedbackBy } = await clockCase(facts);
  const { received, acknowledged, extended, country } = facts;
  const acted = new Set([
    actor.account,
    ...events.map((one) => one.actor),
    ...records.map((one) => one.author),
  ]);
  return {
    format: "ombud-evidence-1",
    made: nowDate().toISOString(),
    case: facts.case,
    by: actor.account,
    pseudonym: subject.toHex(),
    organisation: facts.organisationName,
    clocks: {
      law: ruleOf(country).law,
      ...{ received, acknowledgeBy, acknowledged, feedbackBy, extended },
    },
    people: people.filter((one) => acted.has(one.account)),
    events: [...events],
    records: [...records],
  };
}
