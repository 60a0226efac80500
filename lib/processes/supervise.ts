/** Keeps a program running: starts it again when it dies, more slowly each time. */
import { setTimeout as wait } from "node:timers/promises";
import { type Child, type Program, startChild } from "./child.ts";

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;
/** A program that lasted this long is in health: the next pause is short again. */
const HEALTHY = 60_000;

/** A program that is kept running. */
export interface Running {
  /** Ends it for good, within its grace. */
  stop(): Promise<void>;
}

/** A program that ends with this has said why itself (EX_CONFIG of sysexits.h). */
export const SAID_WHY = 78;

/** The first start failed: there is no point in trying again. */
export class StartError extends Error {
  constructor(program: string, readonly code: number) {
    super(`The ${program} ended at its start (exit code ${code})`);
    this.name = "StartError";
  }
}

/**
 * Starts `program` and keeps it running until `stop` is called. Settles when `ready` does: it gets
 * a signal that fires when the program has ended first. Throws `StartError` in that case.
 */
export async function keepRunning(
  program: Program,
  ready: (ended: AbortSignal) => Promise<void>,
): Promise<Running> {
  let child = startChild(program);
  await untilReady(child, program.name, ready);
  const stopping = new AbortController();
  restart();

  async function restart(): Promise<void> {
    let pause = FIRST_PAUSE;
    while (true) {
      const started = performance.now();
      const code = await child.ended;
      if (stopping.signal.aborted) return;
      program.print(JSON.stringify({ event: "process", name: program.name, code }));
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      child = startChild(program);
      const healthy = performance.now() - started > HEALTHY;
      pause = healthy ? FIRST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE);
    }
  }

  return {
    async stop() {
      stopping.abort();
      await child.stop();
    },
  };
}

async function untilReady(
  child: Child,
  name: string,
  ready: (ended: AbortSignal) => Promise<void>,
): Promise<void> {
  const ended = new AbortController();
  const failure = child.ended.then((code) => {
    ended.abort();
    throw new StartError(name, code);
  });
  failure.catch(() => {}); // once it is ready, its end is no failed start
  await Promise.race([failure, ready(ended.signal)]);
}
