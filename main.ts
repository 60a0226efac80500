/**
 * The app: reads the settings, opens the portal, registers the jobs, serves. The launcher starts it
 * beside its helpers; on an edge platform it is the entry point and starts them itself.
 */
import { loadAssets } from "fresh";
import manifest from "./fresh.gen.ts";
import { type JobContext, registerJobs } from "./jobs/mod.ts";
import { setClock } from "./lib/clock.ts";
import { type Config, ConfigError, readConfig } from "./lib/config.ts";
import { errorCode, keepEvents, logEvent } from "./lib/events/mod.ts";
import { openDatabases, openPortal } from "./lib/open.ts";
import {
  GATEWAY_SOCKET,
  type Helpers,
  portalEnvironment,
  SAID_WHY,
  SCRUB_SOCKET,
  startHelpers,
} from "./lib/processes/mod.ts";
import { readSecrets, readVonageSecrets } from "./lib/secrets.ts";
import { makeApp } from "./lib/web/app.ts";

/** Read by the C library at the start of a process, see `lib/processes`; a launcher sets it. */
const THRIFT = "MALLOC_MMAP_THRESHOLD_";

// Without this an error that nobody waits for would end the process, and print itself.
globalThis.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  logEvent("error", { code: errorCode(event.reason) });
});
// So would one that a library throws in a timer: postgres.js, when a connection has just been lost.
globalThis.addEventListener("error", (event) => {
  event.preventDefault();
  logEvent("error", { code: errorCode(event.error) });
});

const jobs = Promise.withResolvers<JobContext>();
registerJobs(jobs.promise);

try {
  const environment = portalEnvironment();
  const config = readConfig(environment);
  const secrets = readSecrets(config, environment);
  if (config.now) setClock(config.now);
  const starting = findHelpers(config, environment); // meanwhile the databases are opened
  const portal = await openPortal(config, secrets, starting);
  const helpers = await starting;
  const jobDatabases = openDatabases(config, secrets, "jobs");
  jobs.resolve({ ...jobDatabases, portal });
  const stopEvents = keepEvents(portal.sql);
  const app = makeApp(portal, manifest, await loadAssets());

  const options = {
    onListen: () => logEvent("start"),
    onError: (error: unknown) => {
      logEvent("error", { code: errorCode(error) });
      return new Response("Internal Server Error", { status: 500 });
    },
  };
  const handler = app.handler();
  const server = serve(config, options, handler);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // Requests in flight get their time; whoever still hangs on after it does not keep us. A launcher
    // waits for half as long as an edge platform, which gives five seconds.
    const late = setTimeout(() => Deno.exit(0), environment[SCRUB_SOCKET] ? 2000 : 4000);
    await server.shutdown();
    logEvent("stop");
    await stopEvents();
    const pools = [portal.sql, portal.shred, jobDatabases.sql, jobDatabases.shred];
    await Promise.all(pools.map((sql) => sql.end({ timeout: 1 })));
    await helpers.stop();
    clearTimeout(late);
    Deno.exit(0); // the crons would keep the process alive
  };
  Deno.addSignalListener("SIGINT", stop);
  Deno.addSignalListener("SIGTERM", stop);
} catch (error) {
  if (error instanceof ConfigError) console.error(error.message);
  else console.error(`Cannot start: ${errorCode(error)}`);
  Deno.exit(SAID_WHY);
}

/** The launcher's helpers; without a launcher our own. */
async function findHelpers(config: Config, environment: Record<string, string>): Promise<Helpers> {
  const { [SCRUB_SOCKET]: scrubSocket, [GATEWAY_SOCKET]: gatewaySocket } = environment;
  if (scrubSocket && gatewaySocket) return { scrubSocket, gatewaySocket, stop: async () => {} };
  if (!Deno.env.get(THRIFT)) {
    console.error(`${THRIFT}: set it to 1048576, else 768 MB are too little under load`);
  }
  const vonage = config.sms.transport === "vonage"
    ? readVonageSecrets(config, environment)
    : undefined;
  return await startHelpers(config, vonage);
}

/** Listens where the settings say. Throws `ConfigError` when somebody else does. */
function serve(
  { socket, host, port }: Config,
  options: Pick<Deno.ServeTcpOptions, "onError"> & { onListen(): void },
  handler: ReturnType<ReturnType<typeof makeApp>["handler"]>,
) {
  try {
    return socket
      ? Deno.serve({ ...options, path: socket }, (request) => handler(request))
      : Deno.serve({ ...options, hostname: host, port }, handler);
  } catch (error) {
    if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    const [setting, place] = socket ? ["SOCKET", socket] : ["PORT", `${host}:${port}`];
    throw new ConfigError(setting, `${place} is in use: stop what is there, or name another`);
  }
}
