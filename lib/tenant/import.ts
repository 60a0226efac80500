import { sealOrigin, sealPhone } from "../accounts/mod.ts";
import { audit, type Head, signDay, signHead, verifyChain } from "../audit/mod.ts";
import { Cut, readHead, readSealed, schemaNumber, type Table, tableIn } from "../backup/mod.ts";
import { nowDate } from "../clock.ts";
import type { Bytes } from "../crypto/mod.ts";
import { type Transaction, unhurried } from "../db/mod.ts";
import type { Installation } from "./export.ts";
import {
  CannotMove,
  type End,
  type Json,
  kind,
  type Manifest,
  type Person,
  personTables,
} from "./manifest.ts";
import { nameOrganisation, partsOf } from "./scope.ts";

/** What came with an organisation. */
export interface Imported {
  /** Its short name here. */
  slug: string;
  cases: number;
  /** User names that somebody has here already: before and now. */
  renamed: [string, string][];
}

/**
 * Takes an organisation in, all of it or nothing. Its audit chain is checked with the key of there
 * and goes on here; codes and passwords of there serve on. Its people read their cases; they get new
 * ones as soon as a colleague of here has certified their keys. Throws `CannotMove`, and `CannotOpen`
 * for another import key or a changed file.
 *
 * @param as the organisation's short name here, where its own is taken
 */
export async function importTenant(
  installation: Installation,
  folder: string,
  importKey: Bytes,
  as?: string,
): Promise<Imported> {
  const { sql, shred } = installation;
  const head = await readHead(folder, kind);
  let kept: string[] = [];
  const imported = await unhurried(sql, "read write", async (tx) => {
    const schema = await schemaNumber(tx);
    if (schema !== head.schema) {
      throw new CannotMove(
        `It is of schema ${head.schema}, this portal of ${schema}: migrate the older one.`,
      );
    }
    const frames = readSealed(folder, kind, importKey);
    const manifest = await nextJson<Manifest>(frames);
    const slug = as ?? manifest.organisation.slug;
    await requireRoom(tx, manifest, slug);
    await insert(tx, "organisation", { ...manifest.organisation, slug });
    await takeOrigins(tx, installation, manifest);
    const renamed = await takePeople(tx, installation, manifest, slug);
    const counts = await takeRows(tx, frames);
    await settle(tx, manifest, counts);
    await takeChains(tx, installation, manifest);
    kept = await keepShredKeys(installation, manifest);
    const detail = { organisation: manifest.organisation.id, cases: counts.cases ?? 0 };
    await audit(tx, installation.keys.audit, "tenant.imported", {}, detail);
    return { slug, cases: detail.cases, renamed };
  }) as Imported;
  await shred`update shred_key set made = null where case_id = any(${kept})`;
  return imported;
}

async function nextJson<T>(frames: AsyncGenerator<Uint8Array>): Promise<T> {
  const { value } = await frames.next();
  if (!value) throw new CannotMove("The file is cut.");
  return JSON.parse(new TextDecoder().decode(value));
}

async function requireRoom(tx: Transaction, { organisation }: Manifest, slug: string) {
  const [there] = await tx<{ id: string }[]>`
    select id from organisation where id = ${organisation.id} or slug = ${slug}
     order by id = ${organisation.id} desc`;
  if (there?.id === organisation.id) throw new CannotMove("The organisation is here already.");
  if (there) {
    throw new CannotMove(`The short name "${slug}" is taken here: choose another with --as NAME.`);
  }
}

async function insert(tx: Transaction, table: string, row: Json): Promise<void> {
  await tx`insert into ${tx(table)}
    select * from jsonb_populate_record(null::${tx(table)}, ${tx.json(row as never)})`;
}

async function takeOrigins(tx: Transaction, { keys }: Installation, { origins }: Manifest) {
  for (const { id, pepper, locator } of origins) {
    const sealed = await sealOrigin(keys.contact, id, {
      pepper: Uint8Array.fromBase64(pepper),
      locator: Uint8Array.fromBase64(locator),
    });
    await tx`insert into origin ${tx({ id, sealed })} on conflict do nothing`;
  }
}

/** Accounts keep their ids, since cases are wrapped to them; a name that is taken gets another. */
async function takePeople(
  tx: Transaction,
  installation: Installation,
  manifest: Manifest,
  slug: string,
): Promise<[string, string][]> {
  const renamed: [string, string][] = [];
  const known = new Set(
    (await tx<{ id: string }[]>`select id from account`).map((row) => row.id),
  );
  const taken = new Set(
    (await tx<{ username: string }[]>`select username from account`).map((row) => row.username),
  );
  const take = async (account: Person["account"], disabled: boolean) => {
    let username = account.username;
    for (let count = 1; taken.has(username); count++) {
      username = `${account.username}-${slug}`.slice(0, 30) + (count > 1 ? count : "");
    }
    taken.add(username);
    if (username !== account.username) renamed.push([account.username, username]);
    await insert(tx, "account", { ...account, username, disabled: disabled || account.disabled });
  };
  for (const person of manifest.people) {
    if (known.has(person.account.id)) continue;
    await take(person.account, false);
    await takeKeys(tx, installation, manifest, person);
  }
  for (const account of manifest.named) if (!known.has(account.id)) await take(account, true);
  const organisation = manifest.organisation.id;
  for (const { account, role } of manifest.memberships) {
    await tx`insert into membership ${tx({ account, organisation, role })} on conflict do nothing`;
  }
  return renamed;
}

async function takeKeys(
  tx: Transaction,
  { keys }: Installation,
  { origins }: Manifest,
  { account: { id }, phone, rows }: Person,
): Promise<void> {
  for (const table of personTables) {
    for (const row of rows[table]) {
      // The root of here has certified nobody from there.
      if ("certificate" in row) row.certificate = null;
      if (table === "credential") row.origin ??= origins[0]!.id;
      await insert(tx, table, row);
    }
  }
  if (phone === undefined) return;
  const sealed = await sealPhone(keys.contact, id, phone);
  await tx`update credential set sealed_phone = ${sealed} where account = ${id}`;
}

async function takeRows(
  tx: Transaction,
  frames: AsyncGenerator<Uint8Array>,
): Promise<Record<string, number>> {
  const next = async () => (await frames.next()).value as Uint8Array | undefined;
  for (;;) {
    const head = await nextJson<Table | End>(frames);
    if ("counts" in head) return head.counts;
    await tableIn(tx, head, next).catch((error) => {
      throw error instanceof Cut ? new CannotMove("The file is cut.") : error;
    });
  }
}

/** Every row that was counted there is here, and knows where it comes from. */
async function settle(
  tx: Transaction,
  { organisation: { id }, origins }: Manifest,
  counts: Record<string, number>,
): Promise<void> {
  await nameOrganisation(tx, id);
  for (const { table: { name }, where } of await partsOf(tx)) {
    const [row] = await tx`select count(*)::int as count from ${tx(name)} where ${where}`;
    if (row!.count !== (counts[name] ?? 0)) throw new CannotMove(`Rows are missing in ${name}.`);
  }
  await tx`update receipt set origin = ${origins[0]!.id} where origin is null
    and case_id in (select id from cases where organisation = ${id})`;
  // Whoever opens a case first gives this firm's recovery key its wrap.
  await tx`update cases set rotate = true where organisation = ${id}`;
}

/** The chains are checked with the key of there, then signed with the one of here. */
async function takeChains(
  tx: Transaction,
  { keys: { audit: own } }: Installation,
  { auditKey, auditHeads, auditDays }: Manifest,
): Promise<void> {
  const key = Uint8Array.fromHex(auditKey);
  for (const row of auditDays) await insert(tx, "audit_day", row);
  for (const row of auditHeads) await insert(tx, "audit_head", row);
  const chains = auditHeads.map((row) => row.chain as string);
  const heads = await tx<Head[]>`
    select chain, number, hash, signature from audit_head where chain = any(${chains})`;
  for (const head of heads) {
    const fault = await verifyChain({ sql: tx, key }, head);
    if (fault) {
      throw new CannotMove(`Its audit log is broken: row ${fault.number} of chain ${fault.chain}.`);
    }
    const { chain, number, hash } = head;
    const signature = await signHead(own, chain, Number(number), hash);
    await tx`update audit_head set signature = ${signature} where chain = ${chain}`;
  }
  const days = await tx<{ chain: string; day: string; hash: Bytes }[]>`
    select chain, day, hash from audit_day where chain = any(${chains})`;
  await tx`alter table audit_day disable trigger audit_day_insert_only`;
  for (const { chain, day, hash } of days) {
    const signature = await signDay(own, chain, day, hash);
    await tx`update audit_day set signature = ${signature} where chain = ${chain} and day = ${day}`;
  }
  await tx`alter table audit_day enable trigger audit_day_insert_only`;
}

/** Before the cases themselves are there: were they not to come, the sweep takes these keys away. */
async function keepShredKeys({ shred }: Installation, { shredKeys }: Manifest): Promise<string[]> {
  const made = nowDate();
  const rows = Object.entries(shredKeys).map(([id, key]) => ({
    case_id: id,
    key: Uint8Array.fromBase64(key),
    made,
  }));
  for (let at = 0; at < rows.length; at += 1000) {
    await shred`insert into shred_key ${shred(rows.slice(at, at + 1000))}`;
  }
  return rows.map((row) => row.case_id);
}
