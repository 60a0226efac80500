/**
 * How the cost of what people do grows: with cases, with organisations, with the size of a file.
 * `deno run --allow-all bench/growth.ts` prints two tables: the median in ms, and how many times the
 * first column it is. Needs a PostgreSQL in `DATABASE_URL`.
 */
import { connect, readAddress } from "../lib/db/mod.ts";
import { Browser, codeOf } from "../tests/client.ts";
import { startInstance } from "../tests/instance.ts";
import { caseLinks, logIn, openInbox } from "../tests/people.ts";
import { jpegOfScan } from "../tests/photograph.ts";
import { startPortal } from "../tests/portal.ts";
import { seed } from "./seed.ts";

const steps = [[500, 20], [5000, 20], [5000, 200], [10_000, 1000]] as const;
const sizes = [0.25, 1, 4, 16]; // MiB
const rounds = 11;

/** One line of a table: what was done, and its median in ms for each column. */
type Line = [name: string, medians: number[]];

const plenty = { size: 1_000_000, each: 1 };
await using portal = await startPortal({}, { report: plenty, receipt: plenty });
await using instance = await startInstance(portal);
const owner = connect(readAddress(portal.databaseUrl), 1);
const [browser] = await logIn(portal, "counsel");
const first = await new Browser(portal.origin).get("/nordwind/report");
await new Browser(portal.origin).submit(first, { what: "The first." });

const acts: [string, () => Promise<unknown>][] = [
  ["a report of text", () => report({})],
  ["a code that is tried", () => openInbox(portal, codeOf(first))],
  ["the list, first page", () => browser.get("/desk")],
  ["the list, what is due first", () => browser.get("/desk?show=due&sort=due")],
  ["one organisation's list", () => browser.get("/desk?organisation=org-7")],
  [
    "the list, then a case",
    async () => await browser.get(caseLinks(await browser.get("/desk"))[0]!),
  ],
  ["statistics of a year", () => browser.get("/desk/statistics")],
  ["search (at most 500 cases)", async () => {
    const form = await browser.get("/desk/search");
    await browser.submit(form, { words: "unheard" }, "/desk/search");
  }],
];
const lines = new Map<string, number[]>(acts.map(([name]) => [name, []]));
let cases = 0;
for (const [count, organisations] of steps) {
  await seed(instance, owner, { organisations, cases: count - cases });
  cases = count;
  for (const [name, act] of acts) lines.get(name)!.push(await median(act));
}
await owner.end();
print(steps.map(([count, organisations]) => `${count} cases, ${organisations} org.`), [...lines]);

const bySize: Line[] = [["a report with a photograph", []], ["its download by the reporter", []]];
for (const size of sizes) {
  const attachments = new File([jpegOfScan(size * 1024 * 1024)], "a.jpg", { type: "image/jpeg" });
  bySize[0]![1].push(await median(() => report({ attachments })));
  const [reporter, inbox] = await openInbox(portal, await report({ attachments }));
  const link = /href="(\/inbox\/attachments\/[^"]+)"/.exec(inbox.text)![1]!;
  bySize[1]![1].push(await median(async () => await (await reporter.raw(link)).arrayBuffer()));
}
print(sizes.map((size) => `${size} MiB`), bySize);

/** Sends a report and gives its code. */
async function report(more: { attachments?: File }): Promise<string> {
  const anyone = new Browser(portal.origin);
  const form = await anyone.get("/nordwind/report");
  const page = await anyone.submit(form, { what: "A report.", ...more });
  if (page.status !== 201) throw new Error(`The report was answered by ${page.status}`);
  return codeOf(form);
}

async function median(act: () => Promise<unknown>): Promise<number> {
  await act();
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await act();
    all.push(performance.now() - start);
  }
  return all.sort((a, b) => a - b)[rounds >> 1]!;
}

function print(heads: string[], table: Line[]): void {
  console.log(`| ms (times the first) | ${heads.join(" | ")} |`);
  console.log(`|---|${"---|".repeat(heads.length)}`);
  for (const [name, medians] of table) {
    const cells = medians.map((ms, index) =>
      ms.toFixed(0) + (index > 0 ? ` (${(ms / medians[0]!).toFixed(1)})` : "")
    );
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
  console.log();
}
