/**
 * `deno task test`: everything that belongs on every commit, one part after the other; the counts on
 * the last line. `--quick` leaves out the browser and the slow ones. Where `DATABASE_URL` names no
 * server, an embedded PostgreSQL serves all tests.
 */
import { startEmbedded } from "../lib/db/embedded/mod.ts";
import { foundForTests } from "../tests/portal.ts";

/** Tests start every process and look into it under `/proc`, which Deno counts as everything. */
const wide = "--allow-all";
const quick = Deno.args.includes("--quick");
const browser = "tests/browser/deno.json";
/** With packages of its own, 250 MB: the night's tests alone install them. */
const lighthouse = "tests/lighthouse/deno.json";

/** What the root's configuration checks; the browser tests have their own. */
const own = [
  ...["main.ts", "launch.ts", "fresh.gen.ts", "bench", "components", "islands", "jobs", "lib"],
  ...["host", "routes", "tasks"],
];

interface Part {
  name: string;
  args: string[];
  env?: Record<string, string>;
  slow?: boolean;
  /** Runs only where this variable is set: `deno task test:night` sets it. */
  night?: string;
}

const parts: Part[] = [
  // On a new machine: what the portal's processes need is there before one of them starts.
  { name: "packages", args: ["task", "--quiet", "packages"] },
  { name: "format", args: ["fmt", "--check", "--quiet"] },
  { name: "lint", args: ["lint", "--quiet"] },
  { name: "manifest", args: ["task", "--quiet", "manifest", "--check"] },
  { name: "README's tables", args: ["task", "--quiet", "readme", "--check"] },
  { name: "types", args: ["check", "--quiet", ...own, ...await testFiles()] },
  {
    name: "types of the browser tests",
    args: ["check", "--quiet", "--config", browser, "tests/browser"],
    slow: true,
  },
  { name: "build", args: ["task", "--quiet", "build"] },
  // Two files at a time: a portal waits for its processes and its database more than it works.
  {
    name: "unit and integration",
    args: ["test", "--parallel", "--no-prompt", "--quiet", wide],
    env: { DENO_JOBS: "2" },
  },
  {
    name: "browser",
    args: [
      "test",
      "--parallel",
      "--no-prompt",
      "--quiet",
      "--config",
      browser,
      wide,
      "tests/browser",
    ],
    env: { DENO_JOBS: "2" },
    slow: true,
  },
  {
    name: "Lighthouse",
    args: [
      "test",
      "--no-prompt",
      "--quiet",
      "--config",
      lighthouse,
      wide,
      "tests/lighthouse/lighthouse.ts",
    ],
    slow: true,
    night: "LIGHTHOUSE",
  },
];

let passed = 0;
let failed = 0;
let founded: AsyncDisposable | undefined;
const server = Deno.env.get("DATABASE_URL") ? undefined : await startServer();
for (const part of parts) {
  if (quick && part.slow) continue;
  if (part.night && !Deno.env.has(part.night)) continue;
  const before = performance.now();
  console.log(`\n--- ${part.name}`);
  const { code, counts } = await run(part);
  if (part.name === "build" && code === 0) founded = await foundForTests();
  passed += counts?.passed ?? (code === 0 ? 1 : 0);
  failed += counts?.failed ?? (code === 0 ? 0 : 1);
  if (counts && counts.failed === 0 && code !== 0) failed++;
  console.log(`    ${((performance.now() - before) / 1000).toFixed(1)} s`);
}
await founded?.[Symbol.asyncDispose]();
await server?.stop();
console.log(`\n${passed} passed, ${failed} failed`);
Deno.exit(failed === 0 ? 0 : 1);

async function testFiles(): Promise<string[]> {
  const names = await Array.fromAsync(Deno.readDir("tests"), ({ name }) => `tests/${name}`);
  return names.filter((name) => name.endsWith(".ts"));
}

async function startServer() {
  const dataDir = await Deno.makeTempDir({ prefix: "ombud-test-pg-" });
  const embedded = await startEmbedded({ dataDir, fast: true });
  Deno.env.set("DATABASE_URL", embedded.ownerUrl);
  return {
    async stop() {
      await embedded.stop();
      await Deno.remove(dataDir, { recursive: true });
    },
  };
}

/** Runs `deno` and shows what it prints; reads the counts of a test run. */
async function run({ args, env }: Part) {
  const child = new Deno.Command("deno", {
    args,
    stdin: "null",
    stdout: "piped",
    env: { NO_COLOR: "1", ...env },
  }).spawn();
  let text = "";
  for await (const chunk of child.stdout.pipeThrough(new TextDecoderStream())) {
    await Deno.stdout.write(new TextEncoder().encode(chunk));
    text = (text + chunk).slice(-4000);
  }
  const { code } = await child.status;
  const match = /\| (\d+) passed.* \| (\d+) failed/.exec(text);
  const counts = match && { passed: Number(match[1]), failed: Number(match[2]) };
  return { code, counts };
}
