import { database } from "../limits.ts";
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
      return Reflect.get(current, name);
    },
  });
}
