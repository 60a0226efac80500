/**
 * `deno task migrate`: brings both databases to the newest schema, as their owner: those of the
 * settings, or the embedded ones.
 */
import { ConfigError, readConfig } from "../lib/config.ts";
import { migrate, readAddress } from "../lib/db/mod.ts";
import { hasEmbedded } from "../lib/db/embedded/mod.ts";
import { portalEnvironment } from "../lib/processes/mod.ts";
import { createSecrets, readRandomSecrets } from "../lib/secrets.ts";
import { runCommand, withDatabases } from "./owner.ts";

await runCommand("Usage: deno task migrate", async () => {
  const env = portalEnvironment();
  const config = readConfig(env);
  const { databaseUrl, shredDatabaseUrl } = config;
  if (databaseUrl || shredDatabaseUrl || !await hasEmbedded(config.dataDir)) {
    if (!databaseUrl) throw missing("DATABASE_URL");
    if (!shredDatabaseUrl) throw missing("SHRED_DATABASE_URL");
  }
  if (!env.SECRET_MASTER) createSecrets(config.secretsDir);
  const { dbApp, dbJobs } = readRandomSecrets(config, env);
  await withDatabases(config, async ({ databaseUrl, shredDatabaseUrl }) => {
    for (const [which, url] of [["main", databaseUrl], ["shred", shredDatabaseUrl]] as const) {
      const applied = await migrate(readAddress(url), which, { app: dbApp, jobs: dbJobs });
      console.log(
        `${which}: ${applied.length === 0 ? "up to date" : `applied ${applied.join(", ")}`}`,
      );
    }
  });
});

function missing(setting: "DATABASE_URL" | "SHRED_DATABASE_URL"): ConfigError {
  return new ConfigError(setting, "missing: name the database as its owner");
}
