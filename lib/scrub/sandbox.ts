import { processLimits } from "./limits.ts";

/** The program that runs for one file. */
export const WORKER = new URL("worker.ts", import.meta.url);

const DENO = [
  "run",
  "--no-prompt",
  "--no-remote",
  "--cached-only",
  `--v8-flags=--max-old-space-size=${processLimits.heapMiB}`,
];
const PRLIMIT = [
  `--data=${processLimits.dataBytes}`,
  `--cpu=${processLimits.cpuSeconds}`,
  `--nproc=${processLimits.userProcesses}`,
  "--core=0",
];

/**
 * Starts a program in the tightest room there is: no permission, no environment, limits on memory,
 * processor time and processes where the system has `prlimit` (Linux), stdin and stdout piped. Needs
 * `--allow-run=deno,prlimit`.
 */
export function startSandboxed(program: URL): Deno.ChildProcess {
  const args = [...DENO, program.href];
  const start = (command: string, args: string[]) =>
    new Deno.Command(command, {
      args,
      clearEnv: true,
      stdin: "piped",
      stdout: "piped",
      stderr: "null", // what a worker writes there may quote the file
    }).spawn();
  try {
    return start("prlimit", [...PRLIMIT, Deno.execPath(), ...args]);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    return start("deno", args);
  }
}

/**
 * Keeps one program started ahead, so that a file does not wait for the start. Each still serves
 * one file: `take` gives the one that waits (or a new one) away and starts the next.
 */
export function startAhead(program: URL): { take(): Deno.ChildProcess; stop(): Promise<void> } {
  let ahead: Deno.ChildProcess | undefined;
  const start = () => {
    const child = startSandboxed(program);
    ahead = child;
    child.status.then(() => {
      if (ahead === child) ahead = undefined; // it died while it waited
    });
    return child;
  };
  start();
  return {
    take() {
      const child = ahead ?? start();
      start(); // when it throws, the one that waits is still there
      return child;
    },
    async stop() {
      const child = ahead;
      ahead = undefined;
      if (child) await end(child);
    },
  };
}

/** Kills a program, with what it holds open, and waits for its end. */
async function end(child: Deno.ChildProcess): Promise<void> {
  kill(child);
  await Promise.all([child.stdout.cancel(), child.stdin.abort()]).catch(() => {});
  await child.status;
}

/** Kills a program, if it still runs. */
export function kill(child: Deno.ChildProcess): void {
  try {
    child.kill("SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
