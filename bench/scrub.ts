/**
 * Cleans files of every format in this process and in workers, beside `exiftool -all=` and `mat2`
 * on the same files in the same run, where they are installed. Everything but "in process" counts a
 * file's whole way, the start of a program included. Run with `-A`, `--json` for figures alone.
 */
import { serveBroker } from "../lib/scrub/broker.ts";
import { scrub, type Scrubbed, scrubHere } from "../lib/scrub/client.ts";
import { clean } from "../lib/scrub/engine.ts";
import { startSandboxed, WORKER } from "../lib/scrub/sandbox.ts";
import { extensionOf } from "../lib/scrub/wire.ts";
import { type Sample, samples } from "./scrub_samples.ts";

/** What one file took: times in ms, medians; none where a tool is missing or did not write. */
export interface Row extends Partial<Record<Name, number>> {
  file: string;
  bytes: number;
  /** The most memory that the worker had (VmHWM), in bytes. */
  peak?: number;
}

/** `worker` is started for the file, `broker` has one ready. */
type Name = "inProcess" | "worker" | "broker" | "exiftool" | "mat2";
type Work = () => Promise<number | undefined>;

const RUNS = 3;

/** Measures each sample. Takes a minute or two. */
export async function benchScrub(): Promise<Row[]> {
  const folder = await Deno.makeTempDir();
  const stop = new AbortController();
  const socket = `${folder}/broker`;
  const served = serveBroker(socket, { signal: stop.signal });
  const rows: Row[] = [];
  try {
    for (const sample of await samples()) rows.push(await measure(sample, folder, socket));
  } finally {
    stop.abort();
    await served;
    await Deno.remove(folder, { recursive: true });
  }
  return rows;
}

async function measure(sample: Sample, folder: string, socket: string): Promise<Row> {
  const { name, bytes } = sample;
  const body = () => new Response(bytes as BodyInit).body!;
  const watched = watch();
  const times = await inTurn({
    inProcess: async () => {
      const copy = bytes.slice();
      return await timed(() => clean(copy, name, { rename: true }));
    },
    worker: () =>
      timed(async () =>
        await whole(await scrubHere(body(), name, { rename: true, start: watched.start }))
      ),
    broker: async () => {
      await new Promise((ready) => setTimeout(ready, 300)); // the time between two people's files
      return await timed(async () =>
        await whole(await scrub(body(), name, { socket, rename: true }))
      );
    },
    ...others(sample, folder),
  });
  return { file: name, bytes: bytes.length, ...times, peak: watched.peak() };
}

async function whole(result: Scrubbed): Promise<void> {
  if (result.status !== "clean") throw new Error(`Refused: ${result.reason}`);
  await result.content.pipeTo(new WritableStream());
}

/** Starts a worker and reads its memory until it ends (Linux; elsewhere there is no figure). */
function watch() {
  let most: number | undefined;
  return {
    start() {
      const child = startSandboxed(WORKER);
      const look = setInterval(() => {
        try {
          const status = Deno.readTextFileSync(`/proc/${child.pid}/status`);
          const found = /VmHWM:\s*(\d+) kB/.exec(status)?.[1];
          if (found) most = Math.max(most ?? 0, Number(found) * 1024);
        } catch {
          // It has ended.
        }
      }, 2);
      child.status.then(() => clearInterval(look));
      return child;
    },
    peak: () => most,
  };
}

/** The other tools on the same file. A run counts when it wrote a file. */
function others({ name, bytes }: Sample, folder: string) {
  const extension = extensionOf(name);
  const input = `${folder}/in.${extension}`;
  const tool = (command: string, args: string[], output: string): Work => async () => {
    await Deno.writeFile(input, bytes);
    await Deno.remove(output).catch(() => {});
    const time = await timed(() =>
      new Deno.Command(command, { args, stdout: "null", stderr: "null" }).output()
    ).catch(() => undefined);
    return await Deno.stat(output).then(() => time, () => undefined);
  };
  const output = `${folder}/out.${extension}`;
  return {
    exiftool: tool("exiftool", ["-q", "-m", "-all=", "-o", output, input], output),
    mat2: tool("mat2", [input], `${folder}/in.cleaned.${extension}`),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * The middle of `RUNS` times of each work, after one run to warm up. They take turns, so that
 * whatever else the machine does weighs on all alike. One that gives no time is left out.
 */
async function inTurn(works: Record<Name, Work>): Promise<Partial<Record<Name, number>>> {
  const left = new Map(
    Object.entries(works).map(([name, work]) => [name, { work, times: [] as number[] }]),
  );
  for (let run = 0; run <= RUNS; run++) {
    for (const [name, { work, times }] of left) {
      const time = await work();
      if (time === undefined) left.delete(name);
      else if (run > 0) times.push(time);
    }
  }
  return Object.fromEntries(
    [...left].map(([name, { times }]) => [name, times.sort((a, b) => a - b)[RUNS >> 1]]),
  );
}

function table(rows: Row[]): string {
  const ms = (time?: number) => time === undefined ? "-" : time.toFixed(time < 10 ? 1 : 0);
  const against = (row: Row, time?: number) =>
    time && row.worker ? `${ms(time)} (${(time / row.worker).toFixed(1)}x)` : "-";
  const lines = rows.map((row) =>
    [
      row.file,
      (row.bytes / 1e6).toFixed(2),
      ms(row.inProcess),
      row.inProcess ? (row.bytes / 1000 / row.inProcess).toFixed(1) : "-",
      ms(row.worker),
      ms(row.broker),
      row.peak === undefined ? "-" : (row.peak / 1e6).toFixed(0),
      against(row, row.exiftool),
      against(row, row.mat2),
    ].join(" | ")
  );
  return [
    "| file | MB | in process, ms | MB/s | worker, ms | broker, ms | peak MB | exiftool, ms | mat2, ms |",
    "|---|---|---|---|---|---|---|---|---|",
    ...lines.map((line) => `| ${line} |`),
    "",
    "(2.0x): takes twice as long as our worker, its start included. -: not installed, or wrote nothing.",
  ].join("\n");
}

if (import.meta.main) {
  const rows = await benchScrub();
  console.log(Deno.args.includes("--json") ? JSON.stringify(rows) : table(rows));
}
