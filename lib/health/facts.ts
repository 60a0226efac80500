import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { nowDate } from "../clock.ts";
import type { Sql } from "../db/mod.ts";
import { hasTrouble } from "../gateway/mod.ts";
import { health as limits, type JobName, jobs } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { scrub } from "../scrub/mod.ts";
import { type JobRun, type JobState, listRuns, stateOf } from "./job_run.ts";

/** A part of the portal: whether it answers, and after how many milliseconds. */
export interface Answer {
  good: boolean;
  ms: number;
}

/** Bytes that are free, of so many. */
export interface Room {
  free: number;
  total: number;
}

/** How the portal stands: measured at this moment, nothing of anybody in it. */
export interface Facts {
  database: Answer;
  shredDatabase: Answer;
  /** A small file came out clean. */
  scrubber: Answer;
  /** The gateway answers, and SMS do not fail at present. */
  gateway: Answer;
  /** Where the secrets are, which on one machine is where the data is. Unknown on the edge. */
  disk?: Room;
  /** The machine's, and this process's own resident bytes. */
  memory?: Room;
  process: number;
  jobs: { job: JobName; state: JobState; run?: JobRun }[];
}

/** Whether the portal can take a report: both databases answer in good time, and have room. */
export async function isReady({ sql, shred }: Pick<Portal, "sql" | "shred">): Promise<boolean> {
  const answers = await Promise.all([askDatabase(sql), askDatabase(shred)]);
  return answers.every((answer) => answer.good);
}

/**
 * Measures everything, for operators. Takes what the portal has, with pools of any role that may read
 * the runs of the jobs; never throws: what does not answer is not good.
 */
export async function readFacts(
  portal: Pick<Portal, "sql" | "shred" | "scrubSocket" | "gatewaySocket" | "config">,
): Promise<Facts> {
  const { sql, shred, scrubSocket, gatewaySocket } = portal;
  const [database, shredDatabase, scrubber, gateway] = await Promise.all([
    askDatabase(sql),
    askDatabase(shred),
    measure(() => cleansFiles(scrubSocket)),
    measure(async () => !await hasTrouble({ socket: gatewaySocket, patience: limits.patience })),
  ]);
  const runs = database.good ? await listRuns(sql).catch(() => new Map()) : new Map();
  return {
    database,
    shredDatabase,
    scrubber,
    gateway,
    disk: await diskAt(join(portal.config.secretsDir, "master")),
    memory: memoryOfMachine(),
    process: Deno.memoryUsage().rss,
    jobs: (Object.keys(jobs) as JobName[]).map((job) => ({
      job,
      state: stateOf(runs.get(job), nowDate()),
      run: runs.get(job),
    })),
  };
}

/** The room on the file system of a path; undefined where that cannot be asked. */
export async function diskAt(path: string): Promise<Room | undefined> {
  try {
    const { bsize, bavail, blocks } = await statfs(path);
    return { free: bavail * bsize, total: blocks * bsize };
  } catch {
    return undefined;
  }
}

function memoryOfMachine(): Room | undefined {
  try {
    const { available, total } = Deno.systemMemoryInfo();
    return { free: available, total };
  } catch {
    return undefined; // the platform does not say
  }
}

/** Whether there is less room than a portal should have. */
export function isScarce({ free, total }: Room): boolean {
  return free < total * limits.scarce;
}

/**
 * Asks for more rows than the memory that it allows can hold, so that the server has to write some to
 * its disk: that fails at once where the disk is full, while a row in a table may find an old place.
 */
function askDatabase(sql: Sql): Promise<Answer> {
  return measure(() =>
    sql.begin(async (tx) => {
      await tx`set local work_mem = '64kB'`;
      const rows = await tx`select count(*) from generate_series(1, ${limits.rows}::int)`;
      return rows.length === 1;
    })
  );
}

async function cleansFiles(socket: string): Promise<boolean> {
  const signal = AbortSignal.timeout(limits.patience);
  const outcome = await scrub(new Blob(["good"]).stream(), "a.txt", { socket, signal });
  if (outcome.status !== "clean") return false;
  return await new Response(outcome.content).text() === "good";
}

async function measure(ask: () => Promise<boolean>): Promise<Answer> {
  const began = performance.now();
  let impatient: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    impatient = setTimeout(resolve, limits.patience, false);
  });
  const good = await Promise.race([ask().catch(() => false), late]);
  clearTimeout(impatient);
  return { good, ms: Math.round(performance.now() - began) };
}
