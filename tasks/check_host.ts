/**
 * `deno task check:host [--json]`: verifies the host: `host/luks.sh verify`, both databases, scrubber,
 * disk, memory, the last run of each job, the newest backup, the certificate's rest. Leaves the
 * script's report where `/security` reads it. Exit 1 when something does not hold, 2 for bad usage.
 */
import { parseArgs } from "node:util";
import { readConfig } from "../lib/config.ts";
import { portalEnvironment } from "../lib/processes/mod.ts";
import { portal } from "./check_host_portal.ts";
import { certificate, databases, type Probe, volume } from "./check_host_probes.ts";
import { runCommand, withDatabases } from "./owner.ts";

const usage = "Usage: deno task check:host [--json]";

await runCommand(usage, async () => {
  const { values } = parseArgs({ options: { json: { type: "boolean" } } });
  const config = readConfig(portalEnvironment());
  const probes: Probe[] = [
    ...await volume(config),
    ...await withDatabases(config, async (urls) => [
      ...await databases(urls),
      ...await portal(config, urls),
    ]),
    await certificate(Deno.env.get("CERTIFICATE")),
  ];
  for (const { name, ok, value } of values.json ? [] : probes) {
    console.log(`${ok === undefined ? "--  " : ok ? "ok  " : "FAIL"} ${name}: ${value}`);
  }
  const ok = probes.every((probe) => probe.ok !== false);
  if (values.json) console.log(JSON.stringify({ time: new Date().toISOString(), ok, probes }));
  if (!ok) Deno.exit(1);
});
