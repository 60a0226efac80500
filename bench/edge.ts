/**
 * The app as an edge platform runs it: how long from its start to the first report form, and what it
 * holds in memory, its helpers and scrub workers counted in, while 20 reporters send photographs of
 * 2 MB and 5 members of staff read, against the 768 MB that such a platform gives. Clients, database
 * and app share the machine. `EDGE_SECONDS` (20) is the length of the load.
 */
import { startEmbedded } from "../lib/db/embedded/mod.ts";
import { type Edge, startEdge } from "../tests/edge.ts";
import { Browser } from "../tests/client.ts";
import { caseLinks, logIn } from "../tests/people.ts";
import { jpegOfScan } from "../tests/photograph.ts";
import { startPortal, type TestPortal } from "../tests/portal.ts";

const SECONDS = Number(Deno.env.get("EDGE_SECONDS") ?? 20);
const STARTS = 5;
const REPORTERS = 20;
const STAFF = 5;
const PHOTOGRAPH = 2_000_000;
/** What the platform gives, in MiB. */
const GIVEN = 768e6 / 2 ** 20;
const SAMPLE = 100;
/** As `lib/processes` sets it for the launcher's children: large blocks go back to the system. */
const THRIFT = { MALLOC_MMAP_THRESHOLD_: String(1024 * 1024) };

/** What was measured, a line each. */
export async function benchEdge(): Promise<[string, string][]> {
  const dataDir = await Deno.makeTempDir({ prefix: "ombud-bench-" });
  const server = await startEmbedded({ dataDir });
  Deno.env.set("DATABASE_URL", server.ownerUrl);
  const plenty = { size: 1_000_000, each: 1 };
  const limits = { report: plenty, receipt: plenty };
  const demo = await startPortal({}, limits);
  try {
    const lines = await coldStarts(demo);
    // The demo's folder brings the limits of a test; the secrets come by the environment all the same.
    const env = { DATA_DIR: demo.dataDir };
    lines.push(...await underLoad("", demo, env));
    lines.push(...await underLoad(", thrifty malloc", demo, { ...env, ...THRIFT }));
    return lines;
  } finally {
    await demo[Symbol.asyncDispose]();
    await server.stop();
    await Deno.remove(dataDir, { recursive: true });
  }
}

async function coldStarts(demo: TestPortal): Promise<[string, string][]> {
  const listens: number[] = [];
  const forms: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const edge = await startEdge(demo);
    const began = performance.now();
    const form = await new Browser(edge.origin).get("/nordwind/report");
    if (form.status !== 200) throw new Error(`The form was answered by ${form.status}`);
    listens.push(edge.took);
    forms.push(edge.took + performance.now() - began);
    await stop(edge);
  }
  return [
    [`from start to listening, median of ${STARTS}, ms`, median(listens)],
    [`from start to the first report form, median of ${STARTS}, ms`, median(forms)],
  ];
}

async function underLoad(
  name: string,
  demo: TestPortal,
  env: Record<string, string>,
): Promise<[string, string][]> {
  const edge = await startEdge(demo, env);
  const rest = memory(edge.child.pid);
  const peak = { app: 0, all: 0 };
  const sampling = setInterval(() => {
    const held = memory(edge.child.pid);
    peak.app = Math.max(peak.app, held.app);
    peak.all = Math.max(peak.all, held.all);
  }, SAMPLE);
  const statuses = new Map<string, number>();
  const count = (status: string) => statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const attachments = new File([jpegOfScan(PHOTOGRAPH)], "a.jpg", { type: "image/jpeg" });
  const [lawyer, desk] = await logIn({ ...demo, origin: edge.origin }, "counsel");
  const pages = ["/desk", ...caseLinks(desk).slice(0, 1), "/desk/statistics", "/desk/search"];
  const end = performance.now() + SECONDS * 1000;
  const reporter = async () => {
    while (performance.now() < end) {
      const browser = new Browser(edge.origin);
      const form = await browser.get("/nordwind/report");
      const page = await browser.submit(form, { what: "At the edge.", attachments });
      count(`report ${page.status}`);
    }
  };
  const reader = async (_: unknown, turn: number) => {
    while (performance.now() < end) {
      count(`page ${(await lawyer.get(pages[turn++ % pages.length]!)).status}`);
    }
  };
  await Promise.all([
    ...Array.from({ length: REPORTERS }, reporter),
    ...Array.from({ length: STAFF }, reader),
  ]);
  clearInterval(sampling);
  const begun = performance.now();
  await stop(edge);
  const mebibytes = (held: { app: number; all: number }) =>
    `${Math.round(held.app)} / ${Math.round(held.all)}`;
  const answers = [...statuses].map((pair) => pair.join(": ")).join(", ");
  return [
    [`MiB of the app / with its helpers, at rest${name}`, mebibytes(rest)],
    [`the same at most in ${SECONDS} s of load${name}`, mebibytes(peak)],
    [`share of 768 MB${name}`, `${Math.round(peak.all / GIVEN * 100)} %`],
    [`answers${name}`, answers],
    [`from SIGINT to the end${name}, ms`, String(Math.round(performance.now() - begun))],
  ];
}

async function stop(edge: Edge): Promise<void> {
  edge.child.kill("SIGINT");
  await edge.child.status;
  await edge.printed;
}

/** MiB that the process holds (RSS), and with all below it, what they share counted once (PSS; Linux). */
function memory(pid: number): { app: number; all: number } {
  const read = (path: string, name: string) => {
    try {
      const text = Deno.readTextFileSync(path);
      return Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0) / 1024;
    } catch {
      return 0; // it has just ended
    }
  };
  const all = (one: number): number =>
    read(`/proc/${one}/smaps_rollup`, "Pss") +
    childrenOf(one).reduce((sum, child) => sum + all(child), 0);
  return { app: read(`/proc/${pid}/status`, "VmRSS"), all: all(pid) };
}

function childrenOf(pid: number): number[] {
  try {
    const text = Deno.readTextFileSync(`/proc/${pid}/task/${pid}/children`).trim();
    return text === "" ? [] : text.split(" ").map(Number);
  } catch {
    return [];
  }
}

function median(times: number[]): string {
  return String(Math.round(times.toSorted((a, b) => a - b)[times.length >> 1]!));
}

if (import.meta.main) {
  const lines = await benchEdge();
  if (Deno.args.includes("--json")) console.log(JSON.stringify(Object.fromEntries(lines), null, 2));
  else {
    console.log("| on the edge | |\n|---|---|");
    for (const [name, value] of lines) console.log(`| ${name} | ${value} |`);
  }
}
