/**
 * The whole portal, as the demo runs it, on a PostgreSQL of its own: how long a report with a
 * photograph takes, how long a case takes to open, how many reports it takes in, what it holds in
 * memory. The clients run on the same processors.
 */
import { startEmbedded } from "../lib/db/embedded/mod.ts";
import type { Browser } from "../tests/client.ts";
import { fileReport, logIn } from "../tests/people.ts";
import { jpegOfScan } from "../tests/photograph.ts";
import { startPortal, type TestPortal } from "../tests/portal.ts";

/** One figure: what was measured, how much, in which unit. */
export interface PortalFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "reports/s" | "MiB";
}

const PHOTOGRAPH = 2 * 1024 * 1024;
const SUBMISSIONS = 60;
const OPENINGS = 200;
const CLIENTS = 8;
const SECONDS = 8;

/** Measures the portal on this machine. Takes about a minute. */
export async function benchPortal(): Promise<PortalFigure[]> {
  const dataDir = await Deno.makeTempDir({ prefix: "ombud-bench-" });
  const server = await startEmbedded({ dataDir });
  Deno.env.set("DATABASE_URL", server.ownerUrl);
  try {
    const plenty = { size: 100_000, each: 1 };
    await using portal = await startPortal({}, { report: plenty, receipt: plenty });
    const figures = memory(portal, dataDir, "at rest");
    figures.push(...percentiles("a report with a photograph of 2 MiB", await submissions(portal)));
    figures.push(...percentiles("opening a case", await openings(portal)));
    figures.push(await throughput("reports of text", portal, {}));
    figures.push(await throughput("reports with 2 MiB each", portal, photograph()));
    figures.push(...memory(portal, dataDir, "after it"));
    return figures;
  } finally {
    await server.stop();
    await Deno.remove(dataDir, { recursive: true });
  }
}

function photograph() {
  const bytes = jpegOfScan(PHOTOGRAPH);
  return { attachments: new File([bytes], "a.jpg", { type: "image/jpeg" }) };
}

/** Times of one client that sends one report after the other; getting the form is not counted. */
async function submissions(portal: TestPortal): Promise<number[]> {
  const { browser, form } = await fileReport(portal);
  const times: number[] = [];
  for (let i = 0; i < SUBMISSIONS; i++) {
    const fresh = await browser.get(new URL(form.url).pathname);
    const start = performance.now();
    const page = await browser.submit(fresh, { what: "A report.", ...photograph() });
    times.push(performance.now() - start);
    if (page.status !== 201 || !page.text.includes('class="clean"')) {
      throw new Error(`The report was answered by ${page.status}`);
    }
  }
  return times;
}

async function openings(portal: TestPortal): Promise<number[]> {
  const [browser, desk] = await logIn(portal, "counsel");
  const path = /\/desk\/cases\/[0-9a-f-]{36}/.exec(desk.text)![0];
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i++) times.push(await timed(browser, path));
  return times;
}

async function timed(browser: Browser, path: string): Promise<number> {
  const start = performance.now();
  const page = await browser.get(path);
  if (page.status !== 200) throw new Error(`${path} was answered by ${page.status}`);
  return performance.now() - start;
}

/** Reports a second that clients get in, each sending one after the other. */
async function throughput(
  name: string,
  portal: TestPortal,
  values: Parameters<typeof fileReport>[1],
): Promise<PortalFigure> {
  const start = performance.now();
  const end = start + SECONDS * 1000;
  let filed = 0;
  await Promise.all(Array.from({ length: CLIENTS }, async () => {
    while (performance.now() < end) {
      const { page } = await fileReport(portal, values);
      if (page.status === 201) filed++;
    }
  }));
  const seconds = (performance.now() - start) / 1000;
  return { name: `${name}, ${CLIENTS} clients`, value: filed / seconds, unit: "reports/s" };
}

function percentiles(name: string, times: number[]): PortalFigure[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, sorted.length * share | 0)]!;
  return [
    { name: `${name}, median`, value: at(0.5), unit: "ms" },
    { name: `${name}, p99`, value: at(0.99), unit: "ms" },
  ];
}

/** What each process holds (VmRSS, Linux); PostgreSQL with what its processes share counted once. */
function memory(portal: TestPortal, dataDir: string, when: string): PortalFigure[] {
  const figure = (name: string, kilobytes: number): PortalFigure => ({
    name: `memory of ${name}, ${when}`,
    value: kilobytes / 1024,
    unit: "MiB",
  });
  const figures = [figure("the launcher", residentOf(portal.pid))];
  for (const pid of childrenOf(portal.pid)) {
    const line = Deno.readTextFileSync(`/proc/${pid}/cmdline`);
    const name = /\/(main|broker_main|gateway_main)\.ts/.exec(line)?.[1];
    if (name) figures.push(figure(names[name]!, residentOf(pid)));
    for (const worker of name === "broker_main" ? childrenOf(pid) : []) {
      figures.push(figure("a scrub worker that waits", residentOf(worker)));
    }
  }
  const [postmaster] = Deno.readTextFileSync(`${dataDir}/postgres/cluster/postmaster.pid`)
    .split("\n").map(Number);
  const all = [postmaster!, ...childrenOf(postmaster!)];
  figures.push(figure("PostgreSQL", all.reduce((sum, pid) => sum + proportionalOf(pid), 0)));
  return figures;
}

const names: Record<string, string> = {
  main: "the app",
  broker_main: "the scrub broker",
  gateway_main: "the gateway",
};

function childrenOf(pid: number): number[] {
  const text = Deno.readTextFileSync(`/proc/${pid}/task/${pid}/children`).trim();
  return text === "" ? [] : text.split(" ").map(Number);
}

function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(Deno.readTextFileSync(`/proc/${pid}/status`))?.[1] ?? 0);
}

function proportionalOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(Deno.readTextFileSync(`/proc/${pid}/smaps_rollup`))?.[1]);
}

if (import.meta.main) {
  const figures = await benchPortal();
  if (Deno.args.includes("--json")) console.log(JSON.stringify(figures, null, 2));
  else {
    console.log("| portal | |\n|---|---|");
    for (const { name, value, unit } of figures) {
      console.log(`| ${name} | ${Number(value.toPrecision(3))} ${unit} |`);
    }
  }
}
