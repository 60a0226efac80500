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
