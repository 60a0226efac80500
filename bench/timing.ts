/**
 * What an answer's time tells, and what logins cost: Welch's t between an unknown name, a wrong
 * password and a right one, and between an unknown and a wrong receipt, over interleaved tries; then
 * logins of 32 clients at once. On a PostgreSQL of its own; `deno run -A bench/timing.ts [--json]`.
 */
import { startEmbedded } from "../lib/db/embedded/mod.ts";
import { newReceipt, parseReceipt } from "../lib/crypto/mod.ts";
import { Browser, codeOf, type Page } from "../tests/client.ts";
import { startPortal, type TestPortal } from "../tests/portal.ts";

/** Two kinds of tries compared. Below 4.5 in amount no difference is shown (ISO/IEC 17825). */
export interface Difference {
  readonly kinds: string;
  readonly t: number;
  /** Difference of the means, ms. */
  readonly apart: number;
}

/** Logins of many clients at once. */
export interface LoginLoad {
  readonly perSecond: number;
  readonly p99: number;
  /** Of the app, MiB. */
  readonly memory: number;
  /** How many were asked to come again (429 or 503). */
  readonly busy: number;
}

/** All that this bench measures. */
export interface TimingFigures {
  readonly differences: Difference[];
  readonly load: LoginLoad;
}

const TRIES = 400;
const CLIENTS = 32;
const SECONDS = 15;
const WRONG = "Wrong-Horse-7-Battery";

type Try = () => Promise<Response>;

/** Measures. Takes about five minutes. */
export async function benchTiming(): Promise<TimingFigures> {
  const dataDir = await Deno.makeTempDir({ prefix: "ombud-bench-" });
  const server = await startEmbedded({ dataDir });
  Deno.env.set("DATABASE_URL", server.ownerUrl);
  const plenty = { size: 1_000_000, each: 1 };
  try {
    await using portal = await startPortal({}, {
      loginName: plenty,
      loginUnknown: plenty,
      receipt: plenty,
      report: plenty,
      smsAccount: plenty,
      smsFirm: plenty,
    });
    const differences = [
      ...compare(await interleaved(await receiptTries(portal), 422)),
      ...compare(await interleaved(await loginTries(portal), 303)),
    ];
    return { differences, load: await loadOf(portal) };
  } finally {
    await server.stop();
    await Deno.remove(dataDir, { recursive: true });
  }
}

async function loginTries(portal: TestPortal): Promise<Record<string, Try>> {
  const browser = new Browser(portal.origin);
  const page = await browser.get("/desk/login");
  const login = (username: string, password: string) => () =>
    sendAlone(page, portal, { username, password });
  return {
    "unknown name": login("counsex", portal.password),
    "wrong password": login("counsel", WRONG),
    "right password": login("counsel", portal.password),
  };
}

/** Unknown: no case has the locator. Wrong: one has it, with another secret. */
async function receiptTries(portal: TestPortal): Promise<Record<string, Try>> {
  const browser = new Browser(portal.origin);
  const form = await browser.get("/nordwind/report");
  await browser.submit(form, { category: "other", what: "A report.", identity: "anonymous" });
  const page = await browser.get("/receipt");
  const known = parseReceipt(codeOf(form));
  if (!known.ok) throw new Error("The form shows no receipt");
  const send = (receipt: string) => sendAlone(page, portal, { receipt });
  const wrong = wrongCode(known.receipt.locator);
  const unknown = newReceipt().code;
  return { "unknown receipt": () => send(unknown), "wrong receipt": () => send(wrong) };
}

/** A well-formed code of this locator with another secret: tries all check symbols. */
function wrongCode(locator: string): string {
  const start = locator + newReceipt().secret;
  const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  for (const first of symbols) {
    for (const second of symbols) {
      if (parseReceipt(start + first + second).ok) return start + first + second;
    }
  }
  throw new Error("No check symbols fit");
}

/** Sends a page's form from a browser of its own, so that no cookie piles up. */
function sendAlone(page: Page, portal: TestPortal, values: Record<string, string>) {
  return new Browser(portal.origin).send(page, values);
}

/** Times of each kind, ms; in every round all kinds, in random order. */
async function interleaved(
  tries: Record<string, Try>,
  expected: number,
): Promise<Map<string, number[]>> {
  const times = new Map(Object.keys(tries).map((name) => [name, [] as number[]]));
  for (let round = -10; round < TRIES; round++) {
    for (const name of shuffled(Object.keys(tries))) {
      const start = performance.now();
      const response = await tries[name]!();
      const took = performance.now() - start;
      await response.body?.cancel();
      if (response.status !== expected) throw new Error(`${name} gave ${response.status}`);
      if (round >= 0) times.get(name)!.push(took); // the first rounds warm up
    }
  }
  return times;
}

function compare(times: Map<string, number[]>): Difference[] {
  const names = [...times.keys()];
  return names.flatMap((first, index) =>
    names.slice(index + 1).map((second) => {
      const [a, b] = [moments(times.get(first)!), moments(times.get(second)!)];
      const t = (a.mean - b.mean) / Math.sqrt(a.variance / a.count + b.variance / b.count);
      return { kinds: `${first} – ${second}`, t, apart: a.mean - b.mean };
    })
  );
}

function moments(values: number[]) {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { count, mean, variance: squares / (count - 1) };
}

async function loadOf(portal: TestPortal): Promise<LoginLoad> {
  const page = await new Browser(portal.origin).get("/desk/login");
  const times: number[] = [];
  let busy = 0;
  const begun = performance.now();
  const end = begun + SECONDS * 1000;
  await Promise.all(Array.from({ length: CLIENTS }, async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const values = { username: "counsel", password: portal.password };
      const response = await sendAlone(page, portal, values);
      await response.body?.cancel();
      if (response.status === 303) times.push(performance.now() - start);
      else busy++;
    }
  }));
  const seconds = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  const p99 = times[Math.floor(times.length * 0.99)]!;
  return { perSecond: times.length / seconds, p99, memory: appMemory(portal), busy };
}

/** What the app holds (VmRSS, Linux), MiB. */
function appMemory(portal: TestPortal): number {
  const children = Deno.readTextFileSync(`/proc/${portal.pid}/task/${portal.pid}/children`);
  const app = children.trim().split(" ").find((pid) =>
    Deno.readTextFileSync(`/proc/${pid}/cmdline`).includes("/main.ts")
  );
  const status = Deno.readTextFileSync(`/proc/${app}/status`);
  return Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024;
}

/** Fisher and Yates. */
function shuffled<T>(items: T[]): T[] {
  const all = [...items];
  for (let i = all.length - 1; i > 0; i--) {
    const j = crypto.getRandomValues(new Uint32Array(1))[0]! % (i + 1);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}

if (import.meta.main) {
  const figures = await benchTiming();
  if (Deno.args.includes("--json")) console.log(JSON.stringify(figures));
  else {
    console.log("| tries compared | Welch's t | apart |\n|---|---|---|");
    for (const { kinds, t, apart } of figures.differences) {
      console.log(`| ${kinds} | ${t.toFixed(2)} | ${apart.toFixed(2)} ms |`);
    }
    const { perSecond, p99, memory, busy } = figures.load;
    console.log(
      `\n${CLIENTS} clients: ${perSecond.toFixed(1)} logins/s, p99 ${Math.round(p99)} ms, ` +
        `app ${Math.round(memory)} MiB, ${busy} asked to wait`,
    );
  }
}
