/**
 * What lies in the databases: how long a backup and its restore take a GB, how long the audit log's
 * check takes 100,000 rows and what memory, how many bytes a case has. On a PostgreSQL of its own.
 */
import { join } from "node:path";
import { anchorHeads, sealDay, signHead, verifyAudit } from "../lib/audit/mod.ts";
import { backup, restore } from "../lib/backup/mod.ts";
import { generateKeyPair } from "../lib/crypto/mod.ts";
import { connect, migrate, readAddress, type Sql } from "../lib/db/mod.ts";
import { startEmbedded } from "../lib/db/embedded/mod.ts";
import { shredOf } from "../tests/dump.ts";
import { startInstance } from "../tests/instance.ts";
import { fileReport } from "../tests/people.ts";
import { startPortal, testDatabase } from "../tests/portal.ts";

/** One figure: what was measured, how much, in which unit. */
export interface CopyFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: "s" | "MiB" | "KiB" | "ratio";
}

const MiB = 1024 * 1024;
const FILES = 256;
const ROWS = 100_000;
const CASES = 20;

/** Measures on this machine. Takes about a minute. */
export async function benchCopies(): Promise<CopyFigure[]> {
  const dataDir = await Deno.makeTempDir({ prefix: "ombud-bench-" });
  const server = await startEmbedded({ dataDir, fast: true });
  Deno.env.set("DATABASE_URL", server.ownerUrl);
  try {
    await using portal = await startPortal();
    await using instance = await startInstance(portal);
    const owner = connect(readAddress(portal.databaseUrl), 1);
    const shred = connect(readAddress(shredOf(portal.databaseUrl)), 1);
    await owner`set statement_timeout = 0`;
    const figures = [await caseSize(owner, () => fileReport(portal))];
    const key = instance.portal.keys.audit;
    const log = async (rows: number) => {
      await fillAudit(owner, key, rows);
      await sealDay(owner, key);
      await anchorHeads({ sql: owner, shred });
      return await timed(() => verifyAudit(owner, shred, key.publicKey));
    };
    const [first, second] = [await log(ROWS), await log(2 * ROWS)];
    figures.push({ name: "audit verify, 100,000 rows", value: first.seconds, unit: "s" });
    figures.push({
      name: "memory that 300,000 rows take above 100,000",
      value: Math.max(0, second.peak - first.peak),
      unit: "MiB",
    });
    figures.push(...await copies(owner, join(dataDir, "copy")));
    await Promise.all([owner.end({ timeout: 5 }), shred.end({ timeout: 5 })]);
    return figures;
  } finally {
    await server.stop();
    await Deno.remove(dataDir, { recursive: true });
  }
}

/** The rows of a report of text, as it lies in both databases' tables, without indexes. */
async function caseSize(owner: Sql, file: () => Promise<unknown>): Promise<CopyFigure> {
  for (let count = 0; count < CASES; count++) await file();
  const tables = await owner<{ name: string }[]>`
    select table_name as name from information_schema.columns
     where column_name = 'case_id' and table_schema = 'public'`;
  let bytes = 0;
  for (const { name } of tables) {
    const [row] = await owner`
      select coalesce(sum(pg_column_size(t.*)), 0)::int as bytes from ${owner(name)} t
       where case_id is not null`;
    bytes += row!.bytes;
  }
  return { name: "a case of one report of text", value: bytes / CASES / 1024, unit: "KiB" };
}

/** In many transactions: in one, each row would wait for all the dead versions of the head before it. */
async function fillAudit(owner: Sql, key: Parameters<typeof signHead>[0], rows: number) {
  const chain = "firm:desk";
  for (let done = 0; done < rows; done += 1000) {
    await owner`
      select append_audit(${chain}, current_date, now(), 'case.read', gen_random_uuid(),
                          sha256('x')::bytea, '{}') from generate_series(1, 1000)`;
  }
  const [head] = await owner`select number, hash from audit_head where chain = ${chain}`;
  const signature = await signHead(key, chain, Number(head!.number), head!.hash);
  await owner`select sign_head(${chain}, ${head!.number}, ${signature})`;
}

/** Seconds, and MiB at the highest moment. */
async function timed(work: () => Promise<unknown>): Promise<{ seconds: number; peak: number }> {
  let peak = 0;
  const look = setInterval(() => peak = Math.max(peak, Deno.memoryUsage().rss / MiB), 20);
  const start = performance.now();
  const result = await work();
  clearInterval(look);
  if (typeof result === "object" && result && "fault" in result) throw new Error(String(result));
  return { seconds: (performance.now() - start) / 1000, peak };
}

async function copies(owner: Sql, folder: string): Promise<CopyFigure[]> {
  await owner`
    with one as (insert into file (id, upload, case_id)
      select gen_random_uuid(), gen_random_uuid(), id from cases limit 1 returning id)
    insert into file_chunk select one.id, n, (
      select string_agg(sha512((n::text || '.' || m)::bytea), ''::bytea) from generate_series(1, 1024) m)
      from one, generate_series(1, ${FILES * 16}) n`;
  const [size] = await owner`select pg_database_size(current_database())::float8 as bytes`;
  const share = FILES / 1024;
  const pair = await generateKeyPair();
  const out = await timed(() => backup(owner, folder, pair.publicKey));
  const sealed = (await Deno.stat(join(folder, "backup.sealed"))).size;
  await using target = await testDatabase();
  const password = crypto.randomUUID();
  await migrate(readAddress(target.url), "main", { app: password, jobs: password });
  const sql = connect(readAddress(target.url), 1);
  const back = await timed(() => restore(sql, folder, pair.privateKey));
  await sql.end({ timeout: 5 });
  return [
    { name: "backup, a GiB of files", value: out.seconds / share, unit: "s" },
    { name: "restore, a GiB of files", value: back.seconds / share, unit: "s" },
    { name: "memory of backup and restore", value: Math.max(out.peak, back.peak), unit: "MiB" },
    { name: "size of a backup to the database", value: sealed / size!.bytes, unit: "ratio" },
  ];
}

if (import.meta.main) {
  const figures = await benchCopies();
  if (Deno.args.includes("--json")) console.log(JSON.stringify(figures, null, 2));
  else {
    console.log("| copies and the log | |\n|---|---|");
    for (const { name, value, unit } of figures) {
      console.log(`| ${name} | ${Number(value.toPrecision(3))} ${unit} |`);
    }
  }
}
