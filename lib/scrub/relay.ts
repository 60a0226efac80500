import { concat } from "./bytes.ts";
import { limits, processLimits } from "./limits.ts";
import type { Refused } from "./reasons.ts";
import { kill, startSandboxed, WORKER } from "./sandbox.ts";
import { END, head } from "./wire.ts";

/** Both ends of a connection to a client. */
export interface Connection {
  readable: ReadableStream<Uint8Array>;
  writable: WritableStream<Uint8Array>;
}

export interface RelayOptions {
  /** Milliseconds from the last byte of the file to the first one of the answer. */
  deadline?: number;
  /** Gives a worker that has not seen a file. */
  start?: () => Deno.ChildProcess;
}

/** Bytes of an answer beside the cleaned file: its head, the lengths of chunks. */
const OVERHEAD = 2 * 1024 * 1024;

/**
 * Serves one connection: takes a worker, passes bytes both ways without looking into them, and
 * kills the worker when it is late, answers too much, or the client is gone. However the worker
 * dies before it answers, the client gets a refusal; after that, a message without its end.
 */
export async function relay(
  connection: Connection,
  { deadline = processLimits.deadline, start = () => startSandboxed(WORKER) }: RelayOptions = {},
): Promise<void> {
  const child = start();
  const input = connection.readable.getReader();
  const output = connection.writable.getWriter();
  let late = false;
  let sent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const within = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      late = true;
      kill(child);
      if (sent > 0) output.abort().catch(() => {}); // nobody takes the answer
    }, time);
  };
  within(deadline);
  const pushed = push(input, child, () => sent === 0 && within(deadline));
  try {
    for await (const bytes of child.stdout) {
      if (sent === 0) within(processLimits.drain);
      sent += bytes.length;
      if (sent > limits.outputBytes + OVERHEAD) break;
      await output.write(bytes);
    }
  } catch {
    // The client is gone.
  } finally {
    clearTimeout(timer);
    kill(child);
  }
  await child.status;
  if (sent === 0) await output.write(refusal(late ? "deadline" : "crash")).catch(() => {});
  await output.close().catch(() => {});
  await input.cancel().catch(() => {});
  await pushed;
}

/** A whole message that refuses, for when no worker can say so. */
export function refusal(reason: Refused): Uint8Array<ArrayBuffer> {
  return concat([head({ status: "refused", reason, detail: "worker" }), END]);
}

/** Passes the file on. The client keeps its end open until it has the answer: a close is a leave. */
async function push(
  input: ReadableStreamDefaultReader<Uint8Array>,
  child: Deno.ChildProcess,
  progress: () => void,
): Promise<void> {
  const stdin = child.stdin.getWriter();
  try {
    for (;;) {
      const { value, done } = await input.read();
      if (done) return kill(child);
      await stdin.write(value);
      progress();
    }
  } catch {
    // The worker reads no more, or the connection broke: its output ends soon.
    kill(child);
  } finally {
    await stdin.close().catch(() => {});
  }
}
