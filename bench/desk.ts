/**
 * The desk with 5,000 cases of 200 organisations: `deno run -A bench/desk.ts` seeds a database, then
 * measures the list, the search and the memory of the server. Needs a PostgreSQL in `DATABASE_URL`.
 */
import { connect, readAddress } from "../lib/db/mod.ts";
import { startInstance } from "../tests/instance.ts";
import { caseLinks, logIn } from "../tests/people.ts";
import { startPortal } from "../tests/portal.ts";
import { seed } from "./seed.ts";

const organisations = 200;
const cases = Number(Deno.args[0] ?? 5000);
const rounds = 40;

await using portal = await startPortal();
const owner = connect(readAddress(portal.databaseUrl), 1);
const begun = performance.now();
await using instance = await startInstance(portal);
await seed(instance, owner, { organisations, cases });
console.log(`${cases} cases seeded in ${seconds(begun)} s`);
const [browser] = await logIn(portal, "counsel");

// First: it asks for a fresh factor.
const exported = `${caseLinks(await browser.get("/desk"))[0]}/export`;
for (const format of ["pdf", "zip"]) {
  const work = async () => {
    const response = await browser.raw(`${exported}?format=${format}`);
    if (response.status !== 200) throw new Error(`The export was answered by ${response.status}`);
    await response.arrayBuffer();
  };
  await measure(`export as ${format}`, work, 10);
}
await measure("dashboard, first page", () => browser.get("/desk"));
await measure("dashboard, another page", (round) => browser.get(`/desk?page=${round + 2}`));
await measure("one organisation", (round) => browser.get(`/desk?organisation=org-${round}`));
await measure("what is due first", () => browser.get("/desk?show=due&sort=due"));
const opening = performance.now();
let steps = 0;
do steps++; while (/http-equiv="refresh"/.test((await browser.get("/desk?show=urgent")).text));
console.log(`urgent, opened for the first time: ${steps} steps, ${seconds(opening)} s`);
await measure("urgent, remembered", () => browser.get("/desk?show=urgent"));
await measure("statistics of a year", () => browser.get("/desk/statistics"));
const form = await browser.get("/desk/search");
await measure(
  "search over 500 cases, nothing found",
  () => browser.submit(form, { words: "unheard" }, "/desk/search"),
  10,
);
await measure(
  "search, 50 found",
  () => browser.submit(form, { words: "painted valve" }, "/desk/search"),
  10,
);
// Whether memory stays flat: the same again and again, and what the app holds in between.
const held: number[] = [];
for (let round = 0; round < 10; round++) {
  for (let n = 0; n < 30; n++) await browser.get(`/desk?page=${n + 1}`);
  await browser.submit(form, { words: "unheard" }, "/desk/search");
  held.push(memory());
}
console.log(`memory after every 30 lists and a search: ${held.join(", ")} MiB`);
await owner.end();

async function measure(name: string, work: (round: number) => Promise<unknown>, times = rounds) {
  await work(0);
  const before = memory();
  const all: number[] = [];
  for (let round = 0; round < times; round++) {
    const start = performance.now();
    await work(round);
    all.push(performance.now() - start);
  }
  all.sort((a, b) => a - b);
  const at = (share: number) => all[Math.ceil(share * all.length) - 1]!.toFixed(0);
  console.log(
    `${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; memory ${before} -> ${memory()} MiB`,
  );
}

/** Resident memory of the app: the largest child of the launcher. */
function memory(): number {
  const children = Deno.readTextFileSync(`/proc/${portal.pid}/task/${portal.pid}/children`);
  const sizes = children.trim().split(" ").map((pid) =>
    Number(/VmRSS:\s+(\d+)/.exec(Deno.readTextFileSync(`/proc/${pid}/status`))?.[1] ?? 0)
  );
  return Math.round(Math.max(...sizes) / 1024);
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
