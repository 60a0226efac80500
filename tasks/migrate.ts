/** `deno task migrate`: brings both databases to the newest schema, as their owner. */
import { ConfigError, readConfig } from "../lib/config.ts";
import { migrate, readAddress } from "../lib/db/mod.ts";
import { portalEnvironment } from "../lib/processes/mod.ts";
import { createSecrets, readRandomSecrets } from "../lib/secrets.ts";

try {
  const env = portalEnvironment();
  const config = readConfig(env);
  if (!env.SECRET_MASTER) createSecrets(config.secretsDir);
  const { dbApp, dbJobs } = readRandomSecrets(config, env);
  for (const which of ["main", "shred"] as const) {
    const setting = which === "main" ? "DATABASE_URL" : "SHRED_DATABASE_URL";
    const url = which === "main" ? config.databaseUrl : config.shredDatabaseUrl;
    if (!url) throw new ConfigError(setting, "missing: name the database as its owner");
    const applied = await migrate(readAddress(url), which, { app: dbApp, jobs: dbJobs });
    console.log(
      `${which}: ${applied.length === 0 ? "up to date" : `applied ${applied.join(", ")}`}`,
    );
  }
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  Deno.exit(1);
}
