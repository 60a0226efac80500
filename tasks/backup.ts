/**
 * `deno task backup OUTDIR` and `deno task restore INDIR`: the main database, encrypted to an offline
 * key. The first backup makes the key: its private half, `backup_key`, belongs on another machine, and
 * back into SECRETS_DIR for a restore alone.
 */
import { join } from "node:path";
import { audit } from "../lib/audit/mod.ts";
import { backup, CannotRestore, restore } from "../lib/backup/mod.ts";
import { type Config, ConfigError, readConfig } from "../lib/config.ts";
import { type Bytes, CannotOpen, generateKeyPair, signingKey } from "../lib/crypto/mod.ts";
import { connect, migrate, readAddress, type Sql, type Transaction } from "../lib/db/mod.ts";
import { noteRun } from "../lib/health/mod.ts";
import { portalEnvironment } from "../lib/processes/mod.ts";
import { readRandomSecrets } from "../lib/secrets.ts";
import { given } from "./arguments.ts";
import { isMissing, readPrivateKey, runCommand, Usage, withDatabases } from "./owner.ts";

const usage = "Usage: deno task backup OUTDIR, deno task restore INDIR";

await runCommand(usage, async () => {
  const [verb, name, ...rest] = Deno.args;
  if (!name || name.startsWith("-") || rest.length > 0) throw new Usage(usage);
  const folder = given(name);
  const env = portalEnvironment();
  const config = readConfig(env);
  await withDatabases(config, async ({ databaseUrl }) => {
    if (verb === "backup") return await makeBackup(config, databaseUrl, folder);
    if (verb !== "restore") throw new Usage(usage);
    const { dbApp, dbJobs } = readRandomSecrets(config, env);
    await migrate(readAddress(databaseUrl), "main", { app: dbApp, jobs: dbJobs });
    await restoreBackup(config, databaseUrl, folder);
  });
});

async function makeBackup(config: Config, url: string, folder: string): Promise<void> {
  const publicKey = await offlineKey(config);
  const sql = connect(readAddress(url), 1);
  try {
    const began = performance.now();
    const counts = await backup(sql, folder, publicKey);
    await noteRun(sql, "backup", performance.now() - began);
    await note(sql, config, "backup.made", sum(counts));
    console.log(`${sum(counts)} rows of ${Object.keys(counts).length} tables written to ${folder}`);
  } catch (error) {
    if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
    throw new ConfigError(folder, "there is a backup in it: name another folder");
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function restoreBackup(config: Config, url: string, folder: string): Promise<void> {
  const path = join(config.secretsDir, "backup_key");
  const key = await readPrivateKey(path, "bring the offline key back for the restore");
  const sql = connect(readAddress(url), 1);
  try {
    const counts = await restore(sql, folder, key);
    await note(sql, config, "backup.restored", sum(counts));
    console.log(`${sum(counts)} rows of ${Object.keys(counts).length} tables are back`);
  } catch (error) {
    if (error instanceof CannotOpen) {
      throw new ConfigError(folder, "another key, or the backup was changed");
    }
    if (isMissing(error)) throw new ConfigError(folder, "there is no backup in it");
    if (error instanceof CannotRestore) throw new ConfigError(folder, error.message);
    throw error;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Writes into the audit log that all of the database was copied, or put back. */
async function note(
  sql: Sql,
  config: Config,
  event: "backup.made" | "backup.restored",
  rows: number,
): Promise<void> {
  const { auditKey } = readRandomSecrets(config, portalEnvironment());
  const key = await signingKey(auditKey);
  await sql.begin((tx) => audit(tx as Transaction, key, event, {}, { rows }));
}

/** The public half of the offline key; made with its private half when it is not there. */
async function offlineKey({ secretsDir }: Config): Promise<Bytes> {
  const path = join(secretsDir, "backup_public");
  const known = await Deno.readTextFile(path).catch(() => undefined);
  if (known !== undefined) return Uint8Array.fromBase64(known.trim());
  const pair = await generateKeyPair();
  const options = { createNew: true, mode: 0o600 };
  const privatePath = join(secretsDir, "backup_key");
  await Deno.writeTextFile(privatePath, pair.privateKey.toBase64() + "\n", options);
  await Deno.writeTextFile(path, pair.publicKey.toBase64() + "\n", options);
  console.log(`Move ${privatePath} to another machine: it alone opens the backups.`);
  return pair.publicKey;
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
