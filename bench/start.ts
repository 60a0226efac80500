/**
 * How long a newcomer waits: from the command to the first page, on a clean clone in a home without
 * any cache (Deno, its packages and PostgreSQL are fetched), and again on the same clone. Give a
 * commit to clone another one than the newest. What is fetched comes over the line: name it with the
 * figures.
 */
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../tests/portal.ts";

/** Seconds from the command to the first page. */
export interface StartFigures {
  readonly first: number;
  readonly second: number;
}

const COMMAND = ["npx", "--yes", "deno@^2.9.6", "task", "demo"] as const;
/** Whoever waits longer has gone away. */
const PATIENCE = 300_000;

/** Measures both starts. Needs git, Node and npm's registry. */
export async function benchStart(commit = "HEAD"): Promise<StartFigures> {
  const folder = await Deno.makeTempDir({ prefix: "ombud-start-" });
  try {
    await git("clone", "--quiet", new URL("..", import.meta.url).pathname, `${folder}/clone`);
    await git("-C", `${folder}/clone`, "checkout", "--quiet", commit);
    return { first: await start(folder), second: await start(folder) };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function start(folder: string): Promise<number> {
  const port = freePort();
  const began = performance.now();
  const child = new Deno.Command(COMMAND[0], {
    args: COMMAND.slice(1),
    cwd: `${folder}/clone`,
    env: {
      HOME: `${folder}/home`,
      DENO_DIR: `${folder}/home/deno`,
      npm_config_cache: `${folder}/home/npm`,
      PORT: String(port),
      DATABASE_URL: "",
    },
    stdin: "null",
    stdout: "null",
    stderr: "null",
    detached: true, // a group of its own, which can be stopped as Ctrl-C stops it
  }).spawn();
  try {
    while (!await answers(`http://127.0.0.1:${port}/`)) {
      if (performance.now() - began > PATIENCE) throw new Error("The portal did not start");
      await wait(20);
    }
    return (performance.now() - began) / 1000;
  } finally {
    Deno.kill(-child.pid, "SIGINT");
    await child.status;
    while (await answers(`http://127.0.0.1:${port}/`)) await wait(20);
    await lastProcess(folder);
  }
}

/** Waits until no process runs in the clone any more (Linux). */
async function lastProcess(folder: string): Promise<void> {
  for (let left = 500; left > 0; left--) {
    const pids = [...Deno.readDirSync("/proc")].map(({ name }) => name).filter((name) =>
      /^\d+$/.test(name)
    );
    const lines = await Promise.all(
      pids.map((pid) => Deno.readTextFile(`/proc/${pid}/cmdline`).catch(() => "")),
    );
    if (!lines.some((line) => line.includes(folder))) return;
    await wait(20);
  }
  throw new Error("The portal did not stop");
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

async function git(...args: string[]): Promise<void> {
  const { success } = await new Deno.Command("git", { args }).output();
  if (!success) throw new Error(`git ${args[0]} failed`);
}

if (import.meta.main) {
  const [commit] = Deno.args.filter((one) => !one.startsWith("--"));
  const figures = await benchStart(commit);
  if (Deno.args.includes("--json")) console.log(JSON.stringify(figures, null, 2));
  else {
    console.log("| from command to first page | s |\n|---|---|");
    for (const [time, seconds] of Object.entries(figures)) {
      console.log(`| ${time} time | ${seconds.toFixed(1)} |`);
    }
  }
}
