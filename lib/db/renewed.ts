import { database } from "../limits.ts";
import { isLost } from "./away.ts";
import type { Sql } from "./connect.ts";

/**
 * A pool that is replaced as soon as it has lost a connection. postgres.js 3.4 sends what remains of
 * a transaction (its rollback) to the connection that is gone, or to the next one in its place, and
 * whoever waits for the answer waits for ever. In the old pool work on whole connections may still
 * end; after a while the rest of it fails, as an error of a lost connection.
 *
 * @param open gives a new pool, which calls `closed` whenever one of its connections has ended
 */
export function renewed(open: (closed: () => void) => Sql): Sql {
  let ended = false;
  let current = fresh();

  function fresh(): Sql {
    const pool = open(() => {
      if (ended || pool !== current) return;
      current = fresh();
      pool.end({ timeout: database.farewell / 1000 }).catch(() => {});
    });
    return pool;
  }

  return new Proxy(function () {} as unknown as Sql, {
    apply: (_target, self, parts) => Reflect.apply(current as never, self, parts),
    get(_target, name) {
      if (name === "end") ended = true;
      if (name === "begin") return (...args: unknown[]) => begin(current, args);
      return Reflect.get(current, name);
    },
  });
}

/**
 * A transaction that ends with its connection. There is nothing to roll back then, but postgres.js
 * would try: on a socket that is null, in a timer, where the error ends the process.
 */
function begin(pool: Sql, args: unknown[]): Promise<unknown> {
  const work = args.pop() as (tx: unknown) => unknown;
  return new Promise((resolve, reject) => {
    const own = async (tx: unknown) => {
      try {
        return await work(tx);
      } catch (error) {
        if (!isLost(error)) throw error;
        reject(error);
        return await new Promise(() => {}); // no rollback
      }
    };
    (pool.begin as (...args: unknown[]) => Promise<unknown>)(...args, own).then(resolve, reject);
  });
}
