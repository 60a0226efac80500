/** `deno task anonymise [--dry-run] [--now ISO]`: runs the retention job once, by hand. */
import { parseArgs } from "node:util";
import { setClock } from "../lib/clock.ts";
import { ConfigError, readConfig } from "../lib/config.ts";
import { openDatabases } from "../lib/open.ts";
import { deriveKeys } from "../lib/portal.ts";
import { portalEnvironment } from "../lib/processes/mod.ts";
import { noteRun } from "../lib/health/mod.ts";
import { anonymise, dueCases, type Retention } from "../lib/retention/mod.ts";
import { readSecrets } from "../lib/secrets.ts";
import { runCommand, Usage, withDatabases } from "./owner.ts";

const usage = `Usage: deno task anonymise [--dry-run] [--now ISO]
  --dry-run  only lists the cases that are due
  --now      as if it were that instant: with --dry-run, or on a demo's database`;

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: { "dry-run": { type: "boolean", default: false }, now: { type: "string" } },
  });
  const env = portalEnvironment();
  const config = readConfig(env);
  if (config.now) setClock(config.now);
  if (values.now !== undefined) {
    if (Number.isNaN(Date.parse(values.now))) throw new Usage("--now takes an ISO 8601 instant");
    setClock(values.now);
  }
  const secrets = readSecrets(config, env);
  const keys = await deriveKeys(secrets.master, secrets.auditKey, secrets.firmRoot);
  await withDatabases(config, async (urls) => {
    const databases = openDatabases({ ...config, ...urls }, secrets, "jobs");
    try {
      const [firm] = await databases.sql<{ demo: boolean }[]>`select demo from firm`;
      const demo = firm!.demo;
      if (values.now !== undefined && !values["dry-run"] && !demo) {
        throw new ConfigError("--now", "goes with --dry-run, or with a demo's database");
      }
      await run({ ...databases, portal: { keys, config, demo } }, values["dry-run"]);
    } finally {
      await Promise.all([databases.sql.end({ timeout: 5 }), databases.shred.end({ timeout: 5 })]);
    }
  });
});

async function run(retention: Retention, dry: boolean): Promise<void> {
  if (dry) {
    const due = await dueCases(retention);
    for (const { caseId, archived } of due) console.log(`${caseId}  archived ${archived}`);
    console.log(`${due.length} due; nothing was done`);
    return;
  }
  const began = performance.now();
  const outcome = await anonymise(retention);
  if (!("busy" in outcome)) await noteRun(retention.sql, "anonymise", performance.now() - began);
  if ("gone" in outcome) console.log(`${outcome.gone} anonymised`);
  else if ("busy" in outcome) console.log("another run is under way");
  else {
    throw new ConfigError("paused", `${outcome.paused}: see "deno task retention resume"`);
  }
}
