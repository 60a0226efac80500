/**
 * `deno task scrub IN... -o OUTDIR [--json]`: cleans files and folders as the portal does, each file
 * in a worker of its own. Writes nothing for a file that it refuses.
 * Exit status: 0 all clean, 3 some refused, 2 bad usage.
 */
import { basename, dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { reasons, type Scrubbed, scrubHere } from "../lib/scrub/mod.ts";
import { given, helpWhenAsked } from "./arguments.ts";

const USAGE = "Usage: deno task scrub IN... -o OUTDIR [--json]";
const PARALLEL = Math.min(navigator.hardwareConcurrency, 8);

/** A file to clean. `name` is its path below the folder that was given, and below OUTDIR. */
interface Job {
  from: string;
  name: string;
}

class Usage extends Error {}

function readArguments(): { inputs: string[]; outDir: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: Deno.args,
      allowPositionals: true,
      options: { out: { type: "string", short: "o" }, json: { type: "boolean", default: false } },
    });
    if (!values.out || positionals.length === 0) throw new Usage(USAGE);
    return { inputs: positionals.map(given), outDir: given(values.out), json: values.json };
  } catch {
    throw new Usage(USAGE);
  }
}

async function filesIn(input: string): Promise<Job[]> {
  const info = await Deno.stat(input).catch(() => {
    throw new Usage(`Cannot read "${input}"`);
  });
  if (info.isFile) return [{ from: input, name: basename(input) }];
  const jobs: Job[] = [];
  const walk = async (folder: string) => {
    for await (const entry of Deno.readDir(folder)) {
      const from = join(folder, entry.name);
      if (entry.isDirectory) await walk(from);
      else if (entry.isFile) jobs.push({ from, name: relative(input, from) });
    }
  };
  await walk(input);
  return jobs.sort((a, b) => a.name < b.name ? -1 : 1);
}

/** No file may land on another, nor on itself. */
function checkTargets(jobs: Job[], outDir: string): void {
  const targets = new Set<string>();
  for (const { from, name } of jobs) {
    const target = resolve(outDir, name);
    if (targets.has(target)) throw new Usage(`Two files would be written to "${target}"`);
    if (target === resolve(from)) throw new Usage(`"${target}" would be overwritten`);
    targets.add(target);
  }
}

/** Cleans one file and writes it. Gives what `--json` prints. */
async function run({ from, name }: Job, outDir: string) {
  const start = performance.now();
  const file = await Deno.open(from);
  const bytes_in = (await file.stat()).size;
  let result: Scrubbed = await scrubHere(file.readable, name);
  let content = new Uint8Array();
  if (result.status === "clean") {
    try {
      content = await new Response(result.content).bytes();
    } catch {
      result = { status: "refused", reason: "crash", detail: "" };
    }
  }
  if (result.status === "clean") {
    await Deno.mkdir(dirname(join(outDir, name)), { recursive: true });
    await Deno.writeFile(join(outDir, name), content);
  }
  return {
    file: name,
    format: result.format ?? null,
    status: result.status,
    removed: result.status === "clean" ? result.removed : [],
    bytes_in,
    bytes_out: content.length,
    ms: Math.round(performance.now() - start),
    ...(result.status === "refused" ? { reason: result.reason } : {}),
  };
}

function forPeople({ file, format, removed, reason }: Awaited<ReturnType<typeof run>>): string {
  if (!reason) return `clean    ${file} (${format}): removed ${removed.length} fields`;
  return `refused  ${file}: ${reasons[reason].what} ${reasons[reason].instead}`;
}

async function main(): Promise<number> {
  const { inputs, outDir, json } = readArguments();
  const jobs = (await Promise.all(inputs.map(filesIn))).flat();
  checkTargets(jobs, outDir);
  await Deno.mkdir(outDir, { recursive: true }).catch(() => {
    throw new Usage(`Cannot write to "${outDir}": name a folder`);
  });
  let refused = 0;
  const next = jobs.values();
  const work = async () => {
    for (const job of next) {
      const report = await run(job, outDir);
      if (report.reason) refused++;
      console.log(json ? JSON.stringify(report) : forPeople(report));
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return refused > 0 ? 3 : 0;
}

helpWhenAsked(USAGE);
try {
  Deno.exit(await main());
} catch (error) {
  if (!(error instanceof Usage)) throw error;
  console.error(error.message);
  Deno.exit(2);
}
