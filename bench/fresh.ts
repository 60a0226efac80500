/**
 * What the web layer costs: one page of 6 KB on `Deno.serve` as a constant string, rendered by
 * `renderToString`, and by `lib/fresh` with two middlewares and a layout.
 *
 *     deno run --allow-net=127.0.0.1 --allow-read=bench,lib,node_modules bench/fresh.ts [--json]
 */

/** One way of serving the page. */
export interface FreshFigure {
  way: string;
  /** The median time of a request, in microseconds. */
  microseconds: number;
  /** That time over the time of `renderToString`. */
  ratio: number;
}

const WAYS = ["constant", "renderToString", "fresh"];
const PATH = "/desk";
const BATCH = 200;
/** Rounds before those that count: the compiler settles after some 20,000 requests. */
const WARM_UP = 150;
const ROUNDS = 100;

/** Times the three ways in turns, so that a busy moment of the machine meets all of them. */
export async function benchFresh(): Promise<FreshFigure[]> {
  const workers = ["bare", "layer"].map((name) =>
    new Worker(new URL(`./fresh/${name}.tsx`, import.meta.url), { type: "module" })
  );
  const ports = Object.assign({}, ...await Promise.all(workers.map(firstMessage)));
  const clients = new Map<string, Client>();
  for (const way of WAYS) clients.set(way, await connect(ports[way]));
  const times = new Map([...clients.keys()].map((way) => [way, [] as number[]]));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [way, client] of clients) {
      const start = performance.now();
      await client.ask(BATCH);
      if (round >= 0) times.get(way)!.push((performance.now() - start) * 1000 / BATCH);
    }
  }
  clients.forEach((client) => client.close());
  workers.forEach((worker) => worker.terminate());
  const base = median(times.get("renderToString")!);
  return [...times].map(([way, all]) => ({
    way,
    microseconds: Math.round(median(all) * 10) / 10,
    ratio: Math.round(median(all) / base * 100) / 100,
  }));
}

function firstMessage(worker: Worker): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
}

interface Client {
  ask(count: number): Promise<void>;
  close(): void;
}

/** A connection that sends many requests at once, so that the server is what is timed. */
async function connect(port: number): Promise<Client> {
  const head = `GET ${PATH} HTTP/1.1\r\nhost: 127.0.0.1\r\n`;
  const size = await (async () => { // bytes of one whole response
    const once = await Deno.connect({ port, hostname: "127.0.0.1" });
    await once.write(new TextEncoder().encode(`${head}connection: keep-alive\r\n\r\n`));
    const buffer = new Uint8Array(65536);
    let text = "";
    while (!text.endsWith("</html>")) {
      text += new TextDecoder().decode(buffer.subarray(0, await once.read(buffer) ?? 0));
    }
    if (!text.startsWith("HTTP/1.1 200")) throw new Error("Expected the page");
    once.close();
    return text.length;
  })();
  const connection = await Deno.connect({ port, hostname: "127.0.0.1" });
  const buffer = new Uint8Array(1 << 20);
  return {
    async ask(count) {
      const sent = connection.write(new TextEncoder().encode(`${head}\r\n`.repeat(count)));
      for (let left = size * count; left > 0;) {
        left -= await connection.read(buffer) ?? left;
      }
      await sent;
    },
    close: () => connection.close(),
  };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

if (import.meta.main) {
  const figures = await benchFresh();
  if (Deno.args.includes("--json")) console.log(JSON.stringify(figures, null, 2));
  else {
    console.log("| the same page by | us a request | ratio |\n|---|---|---|");
    for (const { way, microseconds, ratio } of figures) {
      console.log(`| ${way} | ${microseconds} | ${ratio} |`);
    }
  }
}
