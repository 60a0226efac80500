/**
 * The portal under load, on two cores that the clients share: five reports with 2 MiB, ten tried codes
 * and twenty pages of staff a second, together, for `LOAD_SECONDS` (600); then a spike of 300
 * connections. Each client acts at its time, whether the one before was answered or not. What was
 * acknowledged is listed by the clients and opened afterwards.
 */
import { startEmbedded } from "../lib/db/embedded/mod.ts";
import { Browser, codeOf, readable } from "../tests/client.ts";
import { caseLinks, logIn, openInbox } from "../tests/people.ts";
import { jpegOfScan } from "../tests/photograph.ts";
import { startPortal, type TestPortal } from "../tests/portal.ts";

const SECONDS = Number(Deno.env.get("LOAD_SECONDS") ?? 600);
const SHARE = Number(Deno.env.get("LOAD_SHARE") ?? 1);
const RATES = { report: 5 * SHARE, receipt: 10 * SHARE, page: 20 * SHARE };
const PHOTOGRAPH = 2 * 1024 * 1024;
const SPIKE = 300;
/** Of the acknowledged reports as many are opened afterwards, spread over all. */
const OPENED = 50;

type Kind = keyof typeof RATES;

interface Outcome {
  times: Record<Kind, number[]>;
  statuses: Map<string, number>;
  codes: string[];
}

/** What was measured, a line each. */
export async function benchLoad(): Promise<[string, string][]> {
  const dataDir = await Deno.makeTempDir({ prefix: "ombud-bench-" });
  const server = await startEmbedded({ dataDir });
  Deno.env.set("DATABASE_URL", server.ownerUrl);
  try {
    const plenty = { size: 1_000_000, each: 1 };
    await using portal = await startPortal({}, { report: plenty, receipt: plenty });
    const outcome: Outcome = {
      times: { report: [], receipt: [], page: [] },
      statuses: new Map(),
      codes: [],
    };
    const acts = await prepare(portal, outcome);
    const memory: number[] = [];
    const started = performance.now();
    const pending: Promise<void>[] = [];
    let done = 0;
    for (const kind of Object.keys(RATES) as Kind[]) {
      for (let n = 0; n < RATES[kind] * SECONDS; n++) {
        const at = started + n / RATES[kind] * 1000;
        pending.push(later(at, acts[kind]).finally(() => done++));
      }
    }
    for (let second = 0; second < SECONDS; second += 30) {
      await until(started + second * 1000);
      memory.push(memoryOfApp(portal));
    }
    const offered = pending.length;
    await Promise.all(pending);
    const took = (performance.now() - started) / 1000;
    memory.push(memoryOfApp(portal));
    const lines: [string, string][] = [
      ["seconds offered / until all was answered", `${SECONDS} / ${took.toFixed(0)}`],
      ["requests offered / answered", `${offered} / ${done}`],
    ];
    for (const kind of Object.keys(RATES) as Kind[]) {
      const times = outcome.times[kind].toSorted((a, b) => a - b);
      const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? NaN);
      lines.push([`${kind}: p50 / p95 / p99 ms`, `${at(0.5)} / ${at(0.95)} / ${at(0.99)}`]);
    }
    const statuses = [...outcome.statuses].map(([name, count]) => `${name} ${count}`).join(", ");
    lines.push(["answers", statuses]);
    lines.push(["MiB of the app, every 30 s", memory.map(Math.round).join(" ")]);
    lines.push(["acknowledged, opened afterwards", await openAll(portal, outcome.codes)]);
    lines.push(...await spike(portal));
    return lines;
  } finally {
    await server.stop();
    await Deno.remove(dataDir, { recursive: true });
  }
}

/** What each client does once. */
async function prepare(portal: TestPortal, outcome: Outcome) {
  const [lawyer] = await logIn(portal, "counsel");
  const anyone = new Browser(portal.origin);
  const attachments = new File([jpegOfScan(PHOTOGRAPH)], "a.jpg", { type: "image/jpeg" });
  const first = await anyone.get("/nordwind/report");
  await anyone.submit(first, { what: "The first.", attachments });
  const [link] = caseLinks(await lawyer.get("/desk"));
  const pages = ["/desk", link ?? "/desk", "/desk/search", "/desk/statistics"];
  let turn = 0;
  const timed = async (kind: Kind, act: () => Promise<number>) => {
    const begun = performance.now();
    const status = await act().catch(() => 0);
    outcome.times[kind].push(performance.now() - begun);
    const name = `${kind} ${status}`;
    outcome.statuses.set(name, (outcome.statuses.get(name) ?? 0) + 1);
    return status;
  };
  return {
    report: async () => {
      const browser = new Browser(portal.origin);
      const form = await browser.get("/nordwind/report").catch(() => undefined);
      if (form?.status !== 200) {
        return void await timed("report", () => Promise.resolve(form?.status ?? 0));
      }
      const status = await timed("report", async () => {
        const page = await browser.submit(form, { what: "Under load.", attachments });
        return page.status;
      });
      if (status === 201) outcome.codes.push(codeOf(form));
    },
    receipt: async () => {
      const receipt = outcome.codes.at(-1) ?? codeOf(first);
      await timed("receipt", async () => {
        const response = await anyone.raw("/receipt", {
          method: "POST",
          body: new URLSearchParams({ receipt }),
        });
        await response.body?.cancel();
        return response.status;
      });
    },
    page: async () => {
      await timed("page", async () => (await lawyer.get(pages[turn++ % pages.length]!)).status);
    },
  };
}

async function openAll(portal: TestPortal, codes: string[]): Promise<string> {
  const kept = { whole: 0, "text alone": 0, nothing: 0 };
  const step = Math.max(1, Math.floor(codes.length / OPENED));
  const some = codes.filter((_, index) => index % step === 0);
  for (const code of some) {
    const [, inbox] = await openInbox(portal, code);
    if (!readable(inbox).includes("Under load.")) kept.nothing++;
    else kept[/\/inbox\/attachments\//.test(inbox.text) ? "whole" : "text alone"]++;
  }
  const told = Object.entries(kept).map(([name, count]) => `${count} ${name}`).join(", ");
  return `${told} of ${some.length} tried, ${codes.length} in all`;
}

/** Many at once; then how long until a report goes through again. */
async function spike(portal: TestPortal): Promise<[string, string][]> {
  const attachments = new File([jpegOfScan(PHOTOGRAPH)], "a.jpg", { type: "image/jpeg" });
  const form = await new Browser(portal.origin).get("/nordwind/report");
  await new Browser(portal.origin).submit(form, { what: "Before the spike." });
  const statuses = new Map<number, number>();
  const begun = performance.now();
  await Promise.all(Array.from({ length: SPIKE }, async (_, n) => {
    const browser = new Browser(portal.origin);
    let status = 0;
    try {
      if (n % 3 === 0) status = (await browser.get("/nordwind/report")).status;
      else if (n % 3 === 1) {
        status = (await browser.submit(await browser.get("/nordwind/report"), {
          what: "In the spike.",
          attachments,
        })).status;
      } else {
        status = (await browser.raw("/receipt", {
          method: "POST",
          body: new URLSearchParams({ receipt: codeOf(form) }),
        })).status;
      }
    } catch { /* the connection was refused or cut: 0 */ }
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }));
  const over = performance.now();
  let page;
  do {
    const browser = new Browser(portal.origin);
    page = await browser.submit(await browser.get("/nordwind/report"), { what: "After it." });
  } while (page.status !== 201);
  return [
    [`a spike of ${SPIKE}: answers`, [...statuses].map((pair) => pair.join(": ")).join(", ")],
    [
      "its length / then a report, s",
      [over - begun, performance.now() - over]
        .map((time) => (time / 1000).toFixed(1)).join(" / "),
    ],
  ];
}

async function until(at: number): Promise<void> {
  const rest = at - performance.now();
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
}

async function later(at: number, act: () => Promise<void>): Promise<void> {
  await until(at);
  await act();
}

/** MiB that the app holds (VmRSS, Linux). */
function memoryOfApp(portal: TestPortal): number {
  const children = Deno.readTextFileSync(`/proc/${portal.pid}/task/${portal.pid}/children`);
  for (const pid of children.trim().split(" ")) {
    if (!Deno.readTextFileSync(`/proc/${pid}/cmdline`).includes("/main.ts")) continue;
    return Number(/VmRSS:\s+(\d+)/.exec(Deno.readTextFileSync(`/proc/${pid}/status`))![1]) / 1024;
  }
  return NaN;
}

if (import.meta.main) {
  const lines = await benchLoad();
  if (Deno.args.includes("--json")) console.log(JSON.stringify(Object.fromEntries(lines), null, 2));
  else {
    console.log("| under load | |\n|---|---|");
    for (const [name, value] of lines) console.log(`| ${name} | ${value} |`);
  }
}
