/** Which rows belong to one organisation: found by foreign keys, whatever later migrations add. */
import type postgres from "postgres";
import { type Table, tablesInOrder } from "../backup/mod.ts";
import type { Transaction } from "../db/mod.ts";

/** A table with the condition that its rows belong to the organisation. */
export interface Part {
  table: Table;
  where: postgres.PendingQuery<postgres.Row[]>;
}

interface Link {
  child: string;
  column: string;
  parent: string;
  key: string;
}

/** They travel in the manifest, or not at all: what was begun between people of one installation. */
const apart = new Set(["organisation", "membership", "rewrap_case"]);

/** Names the organisation for `partsOf`; until the transaction ends. */
export async function nameOrganisation(tx: Transaction, id: string): Promise<void> {
  await tx`create temporary table moving (organisation uuid) on commit drop`;
  await tx`insert into moving values (${id})`;
}

async function readLinks(tx: Transaction): Promise<Link[]> {
  return await tx<Link[]>`
    select c.relname as child, a.attname as column, p.relname as parent, b.attname as key
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      join pg_attribute b on b.attrelid = p.oid and b.attnum = k.confkey[1]
     where k.contype = 'f' and array_length(k.conkey, 1) = 1 and c.oid <> p.oid`;
}

/** The organisation's tables, each after those that it refers to, and its lines of the audit log. */
export async function partsOf(tx: Transaction): Promise<Part[]> {
  const links = await readLinks(tx);
  const wheres = new Map([["organisation", tx`id in (select organisation from moving)`]]);
  const parts: Part[] = [];
  for (const table of await tablesInOrder(tx)) {
    if (apart.has(table.name)) continue;
    const up = links.filter((link) => link.child === table.name && wheres.has(link.parent));
    // A row of a case is the case's, whatever else it names.
    const link = up.find((one) => one.parent === "cases") ?? up[0];
    if (table.name === "audit") {
      parts.push({
        table,
        where: tx`split_part(chain, ':', 1) in (select organisation::text from moving)`,
      });
    }
    if (!link) continue;
    const { column, key, parent } = link;
    const rows = tx`${tx(column)} in (select ${tx(key)} from ${tx(parent)} where ${wheres.get(
      parent,
    )!})`;
    // The firm's recovery key is another one there.
    const where = table.name === "wrap" ? tx`${rows} and recipient <> 'firm'` : rows;
    wheres.set(table.name, where);
    parts.push({ table, where });
  }
  return parts;
}

/** Every account that a row of these parts names. */
export async function accountsIn(tx: Transaction, parts: Part[]): Promise<Set<string>> {
  const links = await readLinks(tx);
  const named = new Set<string>();
  const add = (rows: { account: string | null }[]) => {
    for (const { account } of rows) if (account) named.add(account);
  };
  for (const { table, where } of parts) {
    for (
      const link of links.filter((one) => one.child === table.name && one.parent === "account")
    ) {
      add(
        await tx<{ account: string | null }[]>`
        select distinct ${tx(link.column)} as account from ${tx(table.name)} where ${where}`,
      );
    }
    if (table.name !== "audit") continue;
    add(
      await tx<{ account: string }[]>`
      select distinct a.id as account from audit join account a on a.id = audit.actor where ${where}`,
    );
  }
  return named;
}
