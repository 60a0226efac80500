import assert from "node:assert/strict";
import { acting, connect, readAddress } from "../lib/db/mod.ts";
import { startInstance } from "./instance.ts";
import { type Browser, type Page, readable } from "./client.ts";
import { fileReport, logIn } from "./people.ts";
import { startPortal } from "./portal.ts";

const year = new Date().getUTCFullYear();

/** The table of a figure: what stands in its rows. */
function table(text: string, title: string): Record<string, number> {
  const caption = text.indexOf(`<caption>${title}`);
  assert.ok(caption > 0, title);
  const body = text.slice(caption, text.indexOf("</table>", caption));
  const rows = [...body.matchAll(/<th scope="row">([^<]*)<\/th><td class="number">(\d+)<\/td>/g)];
  return Object.fromEntries(rows.map(([, name, count]) => [name, Number(count)]));
}

Deno.test("statistics", async (t) => {
  await using portal = await startPortal();
  await using instance = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  await using _ = { [Symbol.asyncDispose]: () => owner.end({ timeout: 5 }) };
  const [nordwind] = await owner<{ id: string }[]>`
    select id from organisation where slug = 'nordwind'`;
  const organisation = nordwind!.id;
  const desks = new Map<string, Browser>();
  const read = async (username: string, query = "") => {
    if (!desks.has(username)) desks.set(username, (await logIn(portal, username))[0]);
    return await desks.get(username)!.get(`/desk/statistics?organisation=${organisation}${query}`);
  };
  const received = async (username: string) =>
    table((await read(username)).text, "Reports received")[year] ?? 0;
  /** Cases that were anonymised. */
  const gone = async (count: number, category: string, more: object = {}) => {
    for (let n = 0; n < count; n++) {
      const row = {
        ...{ organisation, year, category, outcome: "confirmed" },
        ...{ acknowledged_in_time: true, answered_in_time: true },
        ...more,
      };
      await owner`insert into statistic ${owner(row)}`;
    }
  };
  for (const involved of [["Casper Dahl"], []]) {
    await fileReport(portal, { what: "the secret story", category: "fraud", involved });
  }

  await t.step("whoever is walled off finds the case in no figure", async () => {
    assert.equal(await received("counsel"), 2);
    assert.deepEqual(table((await read("counsel")).text, "Categories"), { "Fraud or theft": 2 });
    assert.equal(await received("counsel2"), 1);
    assert.equal(await received("nordwind1"), 0);
    assert.equal(await received("auditor"), 0);
  });

  await t.step("anonymised cases count in lots of five, and no cell is of fewer", async () => {
    await gone(4, "fraud");
    for (const one of ["auditor", "nordwind1"]) assert.equal(await received(one), 0, one);
    assert.equal(await received("counsel"), 2);
    await gone(1, "safety", { answered_in_time: false });
    assert.equal(await received("auditor"), 5);
    assert.equal(await received("counsel"), 7);
    const page = await read("nordwind1");
    assert.deepEqual(table(page.text, "Categories"), { "Something else": 5 });
    assert.deepEqual(table(page.text, "Outcomes"), { confirmed: 5 });
    assert.equal(table(page.text, "Confirmation in time")["in time"], 5);
    assert.deepEqual(table(page.text, "Answer in time"), {
      "in time": 0,
      "late": 0,
      "not over, or not known": 0,
      "anonymised, not said": 5,
    });
    await gone(4, "fraud");
    assert.equal(await received("auditor"), 5, "four more show nothing");
    await gone(1, "fraud");
    assert.equal(await received("auditor"), 10);
  });

  await t.step("the database itself keeps back what is not shown", async () => {
    await gone(1, "privacy");
    const [account] = await owner<{ id: string }[]>`
      select id from account where username = 'nordwind1'`;
    const rows = await acting(
      instance.portal.sql,
      { account: account!.id },
      (tx) => tx<{ category: string }[]>`select category from statistic`,
    );
    assert.equal(rows.length, 10);
    assert.ok(rows.every((row) => row.category !== "privacy"));
    const [stranger] = await owner<{ id: string }[]>`
      select id from account where username = 'havblik1'`;
    const none = await acting(
      instance.portal.sql,
      { account: stranger!.id },
      (tx) => tx`select 1 from statistic`,
    );
    assert.equal(none.length, 0);
  });

  await t.step("the yearly report and the CSV say the same", async () => {
    const page = await read("counsel");
    assert.match(readable(page), /Yearly report.*Reports received 12.*Outcomes confirmed: 10/s);
    const csv = await read("counsel", "&format=csv");
    assert.match(csv.headers.get("content-type")!, /^text\/csv/);
    assert.match(csv.text, /^"Organisation","Figure","What","Cases"\r\n/);
    assert.ok(csv.text.includes(`"Nordwind Energie","Reports received","${year}","12"\r\n`));
    assert.ok(!csv.text.includes("secret"));
  });

  await t.step("an ended case says what article 27 asks for; amounts are rounded", async () => {
    const counsel = desks.get("counsel")!;
    const links = [...(await counsel.get("/desk")).text.matchAll(/"(\/desk\/cases\/[0-9a-f-]+)"/g)];
    const link = links[0]![1]!;
    const act = async (name: string, values: Record<string, string>) =>
      await counsel.submit(await counsel.get(link), values, `${link}/${name}`);
    await act("status", { status: "investigating", reason: "" });
    const typed = { outcome: "partly", proceedings: "yes", damage: "a lot", reason: "done" };
    const refused = await act("archive", typed);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /value="a lot"/);
    await act("archive", { ...typed, damage: "123 456", recovered: "7891" });
    const page = readable(await read("counsel"));
    assert.match(page, /Investigations started because of them 1\b/);
    assert.match(page, /Proceedings started because of them 1\b/);
    assert.match(page, /financial damage 120,000 euro, from 1 case/);
    assert.match(page, /recovered after investigations and proceedings 7,900 euro/);
    const of = (from: string) =>
      owner`select investigated, proceedings, damage from ${owner(from)}`;
    const [waiting] = await of("statistic_waiting");
    await owner`select release_statistics(array[${link.split("/").pop()!}::uuid])`;
    const released = (await of("statistic")).find((row) => row.damage !== null);
    assert.deepEqual({ ...released }, { ...waiting });
  });

  await t.step("amounts of anonymised cases are summed from five on", async () => {
    for (const damage of [1000, 1000, 1000, 1000]) {
      await gone(1, "fraud", { year: year - 1, damage });
    }
    await gone(1, "fraud", { year: year - 1 });
    const before = async () => readable(await read("auditor", `&year=${year - 1}`));
    assert.match(await before(), /financial damage not known/);
    for (const damage of [1000, 1000, 1000, 1000, 1000]) {
      await gone(1, "fraud", { year: year - 1, damage });
    }
    assert.match(await before(), /financial damage 9,000 euro, from 9 cases/);
  });

  await t.step("looked at before and after a case, no figure tells what it was", async () => {
    const past = year - 2;
    const look = async () => {
      const { text } = await read("nordwind1", `&year=${past}`);
      return {
        ...table(text, "Categories"),
        damage: /financial damage ([^.]*?) from/.exec(readable({ text } as Page))?.[1],
        late: table(text, "Answer in time").late,
      };
    };
    await gone(5, "fraud", { year: past, damage: 1000 });
    const first = { damage: "5,000 euro,", late: 0 };
    assert.deepEqual(await look(), { ...first, "Fraud or theft": 5 });
    // One about privacy and late, with a damage of its own, between four others.
    await gone(4, "fraud", { year: past });
    await gone(1, "privacy", { year: past, answered_in_time: false, damage: 970_000 });
    assert.deepEqual(await look(), { ...first, "Something else": 10 });
    await gone(5, "fraud", { year: past });
    assert.deepEqual(await look(), { ...first, "Something else": 15 });
  });

  await t.step("an organisation of others stays closed, administrators see none", async () => {
    const other = await read("havblik1");
    assert.match(readable(other), /Havblik Seafood, \d{4} 0 reports/);
    assert.ok(!other.text.includes("Nordwind"));
    assert.equal((await read("admin")).status, 404);
  });
});
