import assert from "node:assert/strict";
import { Browser, type Value } from "./client.ts";
import { crawl, type Form, type Found, post } from "./crawl.ts";
import { copyOut, type Row, shredOf } from "./dump.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";

/** What is planted, and who may read it. */
const canaries: Record<string, string[]> = {
  XwStoryNord: ["reporter", "counsel", "nordwind1"],
  XwNameNord: ["counsel"],
  XwNoteNord: ["counsel"],
  XwAnswerNord: ["reporter", "counsel", "nordwind1"],
  XwStoryHav: ["counsel2", "havblik1"],
  XwNoteHav: ["counsel2"],
};
const staff = [
  ...["counsel", "counsel2", "triage", "nordwind1", "nordwind2", "havblik1"],
  ...["auditor", "admin"],
];
/** Where times and counts move on with every request. */
const moving = /^(session|bucket|job_run|visit|event_log|event)$/;

/** `roles_test` asks for every page in each run; what people really come upon is for the night. */
const asked = Deno.env.get("CRAWL") === "1";
const name = `nobody comes by another's address or form to what is not theirs${
  asked ? "" : " (left out: CRAWL=1 runs it)"
}`;

Deno.test({ name, ignore: !asked }, async (t) => {
  await using portal = await startPortal();
  const people = new Map<string, Browser>([["nobody", new Browser(portal.origin)]]);
  for (const name of staff) people.set(name, (await logIn(portal, name))[0]);
  const counsel = people.get("counsel")!;
  const act = async (who: string, link: string, name: string, values: Record<string, Value>) => {
    const browser = people.get(who)!;
    const page = await browser.submit(await browser.get(link), values, `${link}/${name}`);
    assert.equal(page.status, 200, `${name}: ${page.text}`);
  };

  const { code } = await fileReport(portal, {
    ...{ what: "XwStoryNord", identity: "confidential", name: "XwNameNord" },
    attachments: new File([jpegWithSecrets("A")], "a.jpg"),
  });
  const [nord] = caseLinks(await counsel.get("/desk"));
  await act("counsel", nord!, "assign", { user: "counsel" });
  await act("counsel", nord!, "grant", { user: "nordwind1", version: "shared" });
  await act("counsel", nord!, "notes", { text: "XwNoteNord" });
  await act("counsel", nord!, "messages", { text: "XwAnswerNord" });
  await fileReport(portal, { what: "XwStoryHav" }, "havblik");
  const [hav] = caseLinks(await counsel.get("/desk")).filter((link) => link !== nord);
  await act("counsel", hav!, "assign", { user: "counsel2" });
  await act("counsel2", hav!, "grant", { user: "havblik1", version: "shared" });
  await act("counsel2", hav!, "notes", { text: "XwNoteHav" });
  people.set("reporter", (await openInbox(portal, code))[0]);

  const starts: Record<string, string> = { nobody: "/", reporter: "/inbox", admin: "/admin" };
  const found = new Map<string, Found>();
  const seen = new Map(Object.keys(canaries).map((canary) => [canary, new Set<string>()]));
  const look = (who: string, path: string, text: string) => {
    for (const [canary, may] of Object.entries(canaries)) {
      if (!text.includes(canary)) continue;
      assert.ok(may.includes(who), `${who} reads ${canary} at ${path}`);
      seen.get(canary)!.add(who);
    }
  };

  await t.step("each follows every link from the start", async () => {
    for (const [who, browser] of people) {
      const mine = await crawl(browser, starts[who] ?? "/desk");
      found.set(who, mine);
      for (const [path, text] of mine.pages) look(who, path, text);
    }
    for (const [canary, who] of seen) {
      assert.deepEqual([...who].sort(), canaries[canary]!.toSorted(), canary);
    }
  });

  const addresses = new Set([...found.values()].flatMap(({ pages }) => [...pages.keys()]));
  await t.step("each asks for every address that anybody found", async () => {
    assert.ok(addresses.size > 80, `${addresses.size}`);
    for (const [who, browser] of people) {
      for (const path of addresses) {
        if (found.get(who)!.pages.has(path)) continue;
        const response = await browser.raw(path);
        look(who, path, await response.text());
        assert.ok([200, 303, 403, 404].includes(response.status), `${who} ${path}`);
      }
    }
  });

  await t.step("each posts every form that only others found, and nothing is changed", async () => {
    const all = [...found.values()].flatMap(({ forms }) => forms).filter(({ action }) =>
      /^\/(desk|admin|inbox)(\/|$)/.test(action)
    );
    let posted = 0;
    for (const [who, browser] of people) {
      const own = new Set(found.get(who)!.forms.map(({ action }) => action));
      const others = new Map<string, Form>();
      for (const form of all) if (!own.has(form.action)) others.set(form.action, form);
      const before = await everything();
      for (const form of others.values()) {
        const response = await post(browser, form);
        const to = response.headers.get("location");
        await response.body?.cancel();
        const refused = response.status === 404 || response.status === 403 ||
          /^\/(receipt(\?ended)?|desk\/login)$/.test(to ?? "");
        assert.ok(refused, `${who} posts to ${form.action}: ${response.status} ${to}`);
        posted++;
      }
      const after = await everything();
      for (const [table, rows] of before) {
        assert.deepEqual(after.get(table), rows, `${who} ${table}`);
      }
    }
    console.log(`${addresses.size} addresses, ${all.length} forms, ${posted} posts refused`);
    assert.ok(posted > 150, `${posted}`);
  });

  /** Both databases, row by row. */
  async function everything(): Promise<Map<string, string[]>> {
    const all = new Map<string, string[]>();
    for (const url of [portal.databaseUrl, shredOf(portal.databaseUrl)]) {
      for (const [table, rows] of await copyOut(url)) {
        if (!moving.test(table)) {
          all.set(`${url === portal.databaseUrl} ${table}`, rows.map(asText).sort());
        }
      }
    }
    return all;
  }
});

const asText = (row: Row) =>
  JSON.stringify(row, (_, value) => value instanceof Uint8Array ? value.toHex() : value);
