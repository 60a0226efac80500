/** What `check:host` measures of the portal itself: as `/admin/health` shows it, by `lib/health`. */
import type { Databases } from "../launch.ts";
import { now } from "../lib/clock.ts";
import type { Config } from "../lib/config.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { type Facts, isScarce, readFacts, type Room } from "../lib/health/mod.ts";
import { jobGrace, jobs } from "../lib/limits.ts";
import { serveBroker } from "../lib/scrub/mod.ts";
import type { Probe } from "./check_host_probes.ts";

/** Scrubber, disk, memory, the last run of each job, the newest backup, and whether the app is ready. */
export async function portal(config: Config, urls: Databases): Promise<Probe[]> {
  const [sql, shred] = [urls.databaseUrl, urls.shredDatabaseUrl]
    .map((url) => connect(readAddress(url), 1)) as [Sql, Sql];
  // A broker of our own: the portal's is out of sight, in a folder that it alone can open.
  const folder = await Deno.makeTempDir({ dir: "/tmp", prefix: "ombud-check-" });
  const scrubSocket = `${folder}/scrub`;
  const over = new AbortController();
  const broker = serveBroker(scrubSocket, { signal: over.signal });
  try {
    const nowhere = { gatewaySocket: `${folder}/gateway` };
    const facts = await readFacts({ config, sql, shred, scrubSocket, ...nowhere });
    const [firm] = await sql<{ demo: boolean }[]>`select demo from firm`.catch(() => []);
    return [
      { name: "scrubber", ...answer(facts.scrubber) },
      { name: "disk", ...room(facts.disk) },
      { name: "memory", ...room(facts.memory) },
      ...facts.jobs.filter(({ job }) => job !== "backup").map(lastRun),
      newestBackup(facts, firm !== undefined && !firm.demo),
      ...config.socket ? [await app(config.socket)] : [],
    ];
  } finally {
    over.abort();
    await Promise.all([broker, sql.end({ timeout: 5 }), shred.end({ timeout: 5 })]);
    await Deno.remove(folder, { recursive: true });
  }
}

type Sql = ReturnType<typeof connect>;
type Found = Pick<Probe, "ok" | "value">;

function answer({ good, ms }: Facts["scrubber"]): Found {
  return { ok: good, value: good ? `cleaned a file in ${ms} ms` : "does not clean files" };
}

function room(room: Room | undefined): Found {
  if (!room) return { ok: undefined, value: "cannot be asked here" };
  const [free, total] = [room.free, room.total].map((bytes) =>
    `${(bytes / 2 ** 30).toFixed(1)} GiB`
  );
  return { ok: !isScarce(room), value: `${free} free of ${total}` };
}

function lastRun({ job, state, run }: Facts["jobs"][number]): Probe {
  const ok = state === "never" ? undefined : state === "good";
  const reason = run?.paused ?? run?.failed;
  const value = [state, reason && `(${reason})`, run && `, ran ${ago(run.ran)}`];
  return { name: `job ${job}`, ok, value: value.filter(Boolean).join(" ").replace(" ,", ",") };
}

/** Made in time; a demo needs none. */
function newestBackup({ jobs: all }: Facts, needed: boolean): Probe {
  const name = "newest backup";
  const done = all.find(({ job }) => job === "backup")?.run?.done;
  if (!done) return { name, ok: needed ? false : undefined, value: "none was made" };
  const age = now() - done.getTime();
  return { name, ok: age <= jobs.backup + jobGrace, value: `made ${ago(done)}` };
}

function ago(time: Date): string {
  const minutes = Math.max(0, Math.round((now() - time.getTime()) / 60_000));
  return minutes < 120 ? `${minutes} min ago` : `${Math.round(minutes / 60)} h ago`;
}

/** Whether the app says that it can take a report. */
async function app(path: string): Promise<Probe> {
  const name = "app";
  try {
    using connection = await Deno.connect({ transport: "unix", path });
    const request = "GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    await connection.write(new TextEncoder().encode(request));
    const text = await new Response(connection.readable).text();
    const ok = /^HTTP\/1\.1 200 /.test(text);
    return { name, ok, value: ok ? "ready" : "not ready" };
  } catch {
    return { name, ok: false, value: "does not answer" };
  }
}
