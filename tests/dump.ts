/** What an attacker has who copied everything: databases, secrets, environment. */
import { connect, readAddress } from "../lib/db/mod.ts";
import type { TestPortal } from "./portal.ts";

/** A row of a table, as `COPY` would write it. */
export type Row = Record<string, unknown>;

/** Every table of a database, read by its owner. */
export async function copyOut(url: string): Promise<Map<string, Row[]>> {
  const sql = connect(readAddress(url), 1);
  try {
    const tables = await sql<{ name: string }[]>`
      select relname as name from pg_class
       where relkind = 'r' and relnamespace = 'public'::regnamespace`;
    const all = new Map<string, Row[]>();
    for (const { name } of tables) all.set(name, [...await sql`select * from ${sql(name)}`]);
    return all;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The shred database of a portal's database. */
export function shredOf(url: string): string {
  const shred = new URL(url);
  shred.pathname += "_shred";
  return shred.href;
}

/** Every secret's text and bytes: the files of SECRETS_DIR and the environment of each process. */
export function copySecrets(portal: TestPortal): Uint8Array<ArrayBuffer>[] {
  const texts: string[] = [];
  const folder = `${portal.dataDir}/secrets`;
  for (const { name } of Deno.readDirSync(folder)) {
    texts.push(Deno.readTextFileSync(`${folder}/${name}`).trim());
  }
  const children = Deno.readTextFileSync(`/proc/${portal.pid}/task/${portal.pid}/children`);
  for (const pid of [String(portal.pid), ...children.trim().split(" ")]) {
    const environment = Deno.readTextFileSync(`/proc/${pid}/environ`);
    texts.push(...environment.split("\0").map((one) => one.replace(/^[^=]*=/, "")));
  }
  return texts.filter((text) => text !== "").flatMap((text) => [
    new TextEncoder().encode(text),
    ...(/^[\w+/-]{43}=?$/.test(text) ? [Uint8Array.fromBase64(text)] : []),
  ]);
}

/** Every byte string in a dump. */
export function blobsOf(dump: Map<string, Row[]>): Uint8Array<ArrayBuffer>[] {
  const values = [...dump.values()].flat().flatMap((row) => Object.values(row));
  return values.filter((value) => value instanceof Uint8Array).map((one) => Uint8Array.from(one));
}
