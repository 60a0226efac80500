import { Busy } from "./error.ts";

/** Who waits: staff at the desk, or reporters. */
export type Lane = "desk" | "reporter";

/** Runs `work` when it is its turn. Throws `Busy` at once when the lane's queue is full. */
export type Gate = <T>(lane: Lane, work: () => Promise<T>) => Promise<T>;

/**
 * Lets at most `parallel` works run at once and at most `queue` wait in each lane. A free place goes
 * to the lane that has fewer running, reporters first, so a flood in one lane leaves the other its
 * share: whoever comes first in the quiet lane waits for one work to end, not for the flood.
 */
export function gate(parallel: number, queue: number): Gate {
  const running: Record<Lane, number> = { desk: 0, reporter: 0 };
  const waiting: Record<Lane, (() => void)[]> = { desk: [], reporter: [] };

  function admit(): void {
    while (running.desk + running.reporter < parallel) {
      const favoured: Lane = running.reporter <= running.desk ? "reporter" : "desk";
      const other: Lane = favoured === "reporter" ? "desk" : "reporter";
      const lane = waiting[favoured].length > 0 ? favoured : other;
      const start = waiting[lane].shift();
      if (!start) return;
      running[lane]++;
      start();
    }
  }

  return async (lane, work) => {
    const free = running.desk + running.reporter < parallel;
    if (!free && waiting[lane].length >= queue) throw new Busy();
    await new Promise<void>((start) => {
      waiting[lane].push(start);
      admit();
    });
    try {
      return await work();
    } finally {
      running[lane]--;
      admit();
    }
  };
}
