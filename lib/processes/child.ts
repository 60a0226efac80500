/** One child process: a Deno program with exact permissions and next to no environment. */
import { denoEnvironment } from "./environment.ts";

/** What to run, and how it ends. */
export interface Program {
  /** For messages. */
  name: string;
  /** Arguments for `deno`, permissions included. */
  args: string[];
  /** The whole environment, beside what `deno` itself needs. */
  env?: Record<string, string>;
  /** A line for its stdin: the way of secrets. The pipe stays open for as long as we live. */
  input?: string;
  /** Gets each line that it prints. */
  print(line: string): void;
  /** Its stderr may quote what it must not. */
  hideErrors?: boolean;
  /** Milliseconds from SIGINT to SIGKILL. */
  grace: number;
}

/** A running child. */
export interface Child {
  /** Settles with its exit code. */
  ended: Promise<number>;
  /** Asks it to end, and ends it when it does not. Safe to call twice. */
  stop(): Promise<void>;
}

/** Starts a child in a session of its own: Ctrl-C reaches the launcher alone, which keeps order. */
export function startChild(program: Program): Child {
  const child = new Deno.Command(Deno.execPath(), {
    args: program.args,
    clearEnv: true,
    env: { ...denoEnvironment(), ...program.env },
    stdin: "piped",
    stdout: "piped",
    stderr: program.hideErrors ? "null" : "inherit",
    detached: true,
  }).spawn();
  const stdin = child.stdin.getWriter();
  if (program.input) {
    stdin.write(new TextEncoder().encode(program.input + "\n")).catch(() => {}); // it has died
  }
  const printed = forward(child.stdout, program.print);
  const ended = child.status.then(async ({ code }) => {
    await printed;
    await stdin.close().catch(() => {});
    return code;
  });

  async function stop(): Promise<void> {
    signal(child, "SIGINT");
    const impatient = setTimeout(() => signal(child, "SIGKILL"), program.grace);
    await ended;
    clearTimeout(impatient);
  }
  return { ended, stop };
}

async function forward(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  print: (line: string) => void,
): Promise<void> {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) print(line);
  }
  if (rest) print(rest);
}

function signal(child: Deno.ChildProcess, name: Deno.Signal): void {
  try {
    child.kill(name);
  } catch {
    // It has ended already.
  }
}
