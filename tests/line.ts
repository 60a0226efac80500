/** A bad line: a TCP proxy that is slow, and breaks after every so many bytes. */

/** What the line has carried. */
export interface Line extends AsyncDisposable {
  origin: string;
  /** Bytes in both directions, and how often it broke. */
  carried(): number;
  breaks(): number;
  /** Cuts every connection now. */
  cut(): void;
}

export interface LineOptions {
  /** Bytes in both directions after which everything on the line is cut; never, if left out. */
  every?: number;
  /** Bits a second, shared by all on the line; as fast as it goes, if left out. */
  rate?: number;
}

/** Opens a line to a portal. */
export function openLine(to: string, { every = Infinity, rate = Infinity }: LineOptions): Line {
  const { hostname, port } = new URL(to);
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const open = new Set<Deno.Conn>();
  let carried = 0;
  let breaks = 0;
  let left = every;
  let free = performance.now();

  const close = (conn: Deno.Conn) => {
    open.delete(conn);
    try {
      conn.close();
    } catch {
      // It is closed already.
    }
  };
  const cut = () => {
    breaks++;
    left = every;
    for (const conn of [...open]) close(conn);
  };
  /** Waits for the line to be free for so many bytes. */
  const wait = async (bytes: number) => {
    if (rate === Infinity) return;
    free = Math.max(free, performance.now()) + bytes * 8000 / rate;
    const pause = free - performance.now();
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  };
  const pump = async (from: Deno.Conn, into: Deno.Conn) => {
    const buffer = new Uint8Array(2048);
    try {
      for (let size; (size = await from.read(buffer)) !== null;) {
        const part = buffer.subarray(0, Math.min(size, left));
        await wait(part.length);
        if (!open.has(from)) return;
        left -= part.length;
        carried += part.length;
        for (let at = 0; at < part.length;) at += await into.write(part.subarray(at));
        if (left <= 0) return cut();
      }
    } catch {
      // The line is cut.
    }
    close(from);
    close(into);
  };
  const accepting = (async () => {
    for await (const near of listener) {
      open.add(near);
      const far = await Deno.connect({ hostname, port: Number(port) });
      open.add(far);
      pump(near, far);
      pump(far, near);
    }
  })();
  return {
    origin: `http://127.0.0.1:${listener.addr.port}`,
    carried: () => carried,
    breaks: () => breaks,
    cut,
    async [Symbol.asyncDispose]() {
      listener.close();
      await accepting.catch(() => {});
      for (const conn of [...open]) close(conn);
    },
  };
}
