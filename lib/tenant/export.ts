import { openPhone, readOrigins } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { jsonFrame, schemaNumber, tableOut, writeSealed } from "../backup/mod.ts";
import type { Bytes } from "../crypto/mod.ts";
import { type Sql, type Transaction, unhurried } from "../db/mod.ts";
import type { Keys } from "../portal.ts";
import {
  CannotMove,
  type End,
  type Json,
  kind,
  type Manifest,
  type Person,
  personTables,
} from "./manifest.ts";
import { accountsIn, nameOrganisation, type Part, partsOf } from "./scope.ts";

/** Both databases as their owner, and the server's keys. */
export interface Installation {
  sql: Sql;
  shred: Sql;
  keys: Omit<Keys, "root">;
}

/**
 * Writes one organisation to a folder: its cases with their shred keys, whoever works on them with
 * their keys, its audit log. All sealed to another installation's import key, as it is at one moment
 * and while the portal goes on working. Gives the rows by table. Throws `CannotMove`.
 *
 * @param importKey X-Wing public key, 1216 bytes
 */
export async function exportTenant(
  installation: Installation,
  slug: string,
  folder: string,
  importKey: Bytes,
): Promise<Record<string, number>> {
  const { sql, keys } = installation;
  if (keys.old) {
    throw new CannotMove('The master secret is being replaced: end that ("master_old") first.');
  }
  const counts: Record<string, number> = {};
  const id = await unhurried(sql, "isolation level repeatable read", async (tx) => {
    const [organisation] = await tx<{ id: string }[]>`
      select id from organisation where slug = ${slug}`;
    if (!organisation) throw new CannotMove(`There is no organisation "${slug}".`);
    await nameOrganisation(tx, organisation.id);
    const parts = await partsOf(tx);
    const manifest = await describe(installation, tx, organisation.id, parts);
    const content = contentOf(tx, manifest, parts, counts);
    await writeSealed(folder, kind, importKey, await schemaNumber(tx), content);
    return organisation.id;
  });
  await sql.begin(async (tx) => {
    const detail = { organisation: id, cases: counts.cases ?? 0 };
    await audit(tx as Transaction, keys.audit, "tenant.exported", {}, detail);
  });
  return counts;
}

async function* contentOf(
  tx: Transaction,
  manifest: Manifest,
  parts: Part[],
  counts: Record<string, number>,
): AsyncGenerator<Uint8Array, void, void> {
  yield jsonFrame(manifest);
  for (const { table, where } of parts) {
    const rows = await tx`
      copy (select ${tx(table.columns)} from ${tx(table.name)} where ${where})
        to stdout (format binary)`.readable();
    yield* tableOut(table, rows);
    const [row] = await tx`select count(*)::int as count from ${tx(table.name)} where ${where}`;
    counts[table.name] = row!.count;
  }
  yield jsonFrame({ counts } satisfies End);
}

async function describe(
  { shred, keys }: Installation,
  tx: Transaction,
  id: string,
  parts: Part[],
): Promise<Manifest> {
  const all = async <T = Json>(rows: Promise<{ row: T }[]>) => (await rows).map(({ row }) => row);
  const wraps = parts.find((part) => part.table.name === "wrap")!.where;
  const workers = (await tx<{ account: string }[]>`
    select account from membership
     where (organisation = ${id} or organisation is null)
       and role in ('triager', 'ombudsman', 'contact')
    union select account from wrap where account is not null and ${wraps}`)
    .map(({ account }) => account);
  const named = (await accountsIn(tx, parts)).difference(new Set(workers));
  const cases = await tx<{ id: string }[]>`select id from cases where organisation = ${id}`;
  const shredKeys = await shred<{ caseId: string; key: Bytes }[]>`
    select case_id, key from shred_key where case_id = any(${cases.map((one) => one.id)})`;
  const own = { id: crypto.randomUUID(), pepper: keys.pepper, locator: keys.locator };
  const origins = [own, ...await allOrigins(tx, keys)];
  return {
    version: 1,
    organisation: (await all<Manifest["organisation"]>(tx`
      select to_jsonb(o) as row from organisation o where id = ${id}`))[0]!,
    auditKey: keys.audit.publicKey.toHex(),
    origins: origins.map(({ id, pepper, locator }) => ({
      id,
      pepper: pepper.toBase64(),
      locator: locator.toBase64(),
    })),
    people: await Promise.all(workers.map((account) => describePerson(tx, keys, account))),
    named: await all(tx`select to_jsonb(a) as row from account a where id = any(${[...named]})`),
    memberships: await tx<Manifest["memberships"]>`
      select distinct account, role from membership
       where (organisation = ${id} or organisation is null)
         and role in ('triager', 'ombudsman', 'contact')`,
    auditHeads: await all(tx`
      select to_jsonb(h) as row from audit_head h where chain like ${id + ":%"}`),
    auditDays: await all(tx`
      select to_jsonb(d) as row from audit_day d where chain like ${id + ":%"}`),
    shredKeys: Object.fromEntries(shredKeys.map(({ caseId, key }) => [caseId, key.toBase64()])),
  };
}

/** The installations from which codes or passwords came here that have not served yet. */
async function allOrigins(tx: Transaction, keys: Installation["keys"]) {
  const from = { sql: tx, keys };
  const all = [...await readOrigins(from, "receipt"), ...await readOrigins(from, "password")];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

async function describePerson(
  tx: Transaction,
  keys: Installation["keys"],
  id: string,
): Promise<Person> {
  const rowsOf = async (table: string, column = "account") =>
    (await tx<{ row: Json }[]>`
      select to_jsonb(t) as row from ${tx(table)} t where ${tx(column)} = ${id}`).map((one) =>
      one.row
    );
  const rows = {} as Person["rows"];
  for (const table of personTables) rows[table] = await rowsOf(table);
  const [phone] = await tx<{ sealedPhone: Bytes }[]>`
    select sealed_phone from credential where account = ${id}`;
  return {
    account: (await rowsOf("account", "id"))[0] as Person["account"],
    phone: phone && await openPhone(keys, id, phone.sealedPhone),
    rows,
  };
}
