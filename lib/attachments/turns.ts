/** Makes works wait for their turn: at most `parallel` run at once, first come, first served. */
export function takeTurns(parallel: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running < parallel) running++;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next(); // takes over our place
      else running--;
    }
  };
}
