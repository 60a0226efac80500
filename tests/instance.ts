/**
 * A second instance of the app, in the test's own process, over the databases of a running portal:
 * for races between instances, for what only the inside can count, and for moving its clock.
 */
import { loadAssets } from "fresh";
import manifest from "../fresh.gen.ts";
import type { JobContext } from "../jobs/mod.ts";
import { readConfig } from "../lib/config.ts";
import { openDatabases, openPortal } from "../lib/open.ts";
import type { Portal } from "../lib/portal.ts";
import { readSecrets } from "../lib/secrets.ts";
import { makeApp } from "../lib/web/app.ts";
import { shredOf } from "./dump.ts";
import type { TestPortal } from "./portal.ts";

/** A running second instance. */
export interface Instance extends AsyncDisposable {
  origin: string;
  portal: Portal;
  /** What a job works with: both databases in the role of the jobs, and the portal. */
  jobs: JobContext;
}

/** Starts it, on the first one's main database or another one. It shares its helpers. */
export async function startInstance(
  first: TestPortal,
  databaseUrl: string = first.databaseUrl,
  shredUrl: string = shredOf(first.databaseUrl),
): Promise<Instance> {
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    SHRED_DATABASE_URL: shredUrl,
    DATA_DIR: first.dataDir,
    SMS_TRANSPORT: "outbox",
  });
  const secrets = readSecrets(config, {});
  const portal = await openPortal(config, secrets, first.sockets());
  const jobs = { ...openDatabases(config, secrets, "jobs"), portal };
  const app = makeApp(portal, manifest, await loadAssets());
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, app.handler());
  return {
    origin: `http://127.0.0.1:${server.addr.port}`,
    portal,
    jobs,
    async [Symbol.asyncDispose]() {
      await server.shutdown();
      const pools = [portal.sql, portal.shred, jobs.sql, jobs.shred];
      await Promise.all(pools.map((sql) => sql.end({ timeout: 5 })));
    },
  };
}
