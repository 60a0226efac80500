/** What the demo does to a database before anything else. */
import { type Address, connect, readAddress } from "../lib/db/mod.ts";

/** Whether a database is empty, migrated and no more, a demo's own, or somebody else's. */
export async function kindOf(
  owner: Address,
): Promise<"empty" | "unfounded" | "demo" | "foreign"> {
  const sql = connect(owner, 1);
  try {
    const [tables] = await sql`
      select count(*)::int as count from information_schema.tables where table_schema = 'public'`;
    if (tables!.count === 0) return "empty";
    const firms = await sql`select demo from firm`.catch(() => undefined);
    if (!firms) return "foreign";
    const [firm] = firms;
    return firm ? firm.demo ? "demo" : "foreign" : "unfounded";
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Makes the shred database beside the main one, where it is not there. */
export async function ensureShredDatabase(owner: Address, shredUrl: string): Promise<void> {
  const { database, host, port } = readAddress(shredUrl);
  if (host !== owner.host || port !== owner.port) return;
  const sql = connect(owner, 1);
  try {
    const [there] = await sql`select 1 from pg_database where datname = ${database}`;
    if (!there) await sql`create database ${sql(database)}`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Empties both databases of a demo. */
export async function wipe(...owners: Address[]): Promise<void> {
  for (const owner of owners) {
    const sql = connect(owner, 1);
    try {
      await sql`drop schema public cascade`;
      await sql`create schema public`;
    } finally {
      await sql.end({ timeout: 5 });
    }
  }
}
