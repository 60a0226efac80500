/**
 * A Unix socket before a PostgreSQL server, through which a portal reaches it: the test cuts it,
 * makes it slow, takes the server away and brings another one.
 */
import { readAddress } from "../../lib/db/mod.ts";

/** A relay and what can be done to it. */
export interface Relay extends AsyncDisposable {
  /** The URL of a database, by way of the relay. */
  through(url: string): string;
  /** Ends every connection at once, and refuses new ones until `restore`. */
  away(): void;
  /** Ends every connection at once; new ones are welcome. */
  cut(): void;
  /** Serves again, from `url`'s server if one is given. */
  restore(url?: string): void;
  /** Milliseconds by which each piece of an answer is late. */
  delay: number;
}

/** Starts a relay before the server of `url`. */
export async function startRelay(url: string): Promise<Relay> {
  const folder = await Deno.makeTempDir({ dir: "/tmp", prefix: "ombud-relay-" });
  const listener = Deno.listen({ transport: "unix", path: `${folder}/.s.PGSQL.5432` });
  let server = socketOf(url);
  let open = true;
  const connections = new Set<Deno.Conn>();
  const drop = () => {
    for (const one of connections) close(one);
    connections.clear();
  };

  const relay: Relay = {
    delay: 0,
    through(database) {
      const through = new URL(database);
      through.searchParams.set("host", folder);
      return through.href;
    },
    away() {
      open = false;
      drop();
    },
    cut: drop,
    restore(next) {
      if (next) server = socketOf(next);
      open = true;
    },
    async [Symbol.asyncDispose]() {
      listener.close();
      drop();
      await Deno.remove(folder, { recursive: true });
    },
  };

  (async () => {
    for await (const client of listener) void serve(client);
  })();

  async function serve(client: Deno.Conn) {
    const upstream = open
      ? await Deno.connect({ transport: "unix", path: server }).catch(() => {})
      : undefined;
    if (!upstream || !open) {
      if (upstream) close(upstream);
      return close(client);
    }
    connections.add(client).add(upstream);
    await Promise.all([pump(client, upstream, () => 0), pump(upstream, client, () => relay.delay)]);
    connections.delete(client);
    connections.delete(upstream);
  }

  return relay;
}

async function pump(from: Deno.Conn, to: Deno.Conn, delay: () => number) {
  const buffer = new Uint8Array(64 * 1024);
  try {
    for (;;) {
      const count = await from.read(buffer);
      if (count === null) break;
      if (delay() > 0) await new Promise((done) => setTimeout(done, delay()));
      for (let sent = 0; sent < count;) sent += await to.write(buffer.subarray(sent, count));
    }
  } catch { /* one side is gone */ }
  close(from);
  close(to);
}

function close(connection: Deno.Conn) {
  try {
    connection.close();
  } catch { /* it was closed already */ }
}

const socketOf = (url: string) => `${readAddress(url).host}/.s.PGSQL.5432`;
