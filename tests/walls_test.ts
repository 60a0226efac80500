import assert from "node:assert/strict";
import { readConfig } from "../lib/config.ts";
import { acting, connect, readAddress, roleName } from "../lib/db/mod.ts";
import { readSecrets } from "../lib/secrets.ts";
import { access } from "../lib/web/access.ts";
import { Browser, type Page, readable, type Value } from "./client.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { startPortal } from "./portal.ts";
import { routes } from "./routes.ts";

/** Those whom the reporter names: an ombudsman, a triager and a contact person. */
const named = { counsel2: "Casper Dahl", triage: "Tove Riis", nordwind1: "Nora Winther" };
const walled = Object.keys(named);
/** What of a page changes with every request. */
const fleeting =
  /name="(token|message|receipt)" value="[^"]*"|[0-9A-Z]{4}(-[0-9A-Z]{4}){4}|<code>[0-9a-f]{8}<\/code>|last used [^,]*/g;
/** What one's own reading adds to, such as the log of one's own acts, and what is measured anew. */
const growing = /\/(evidence|export|audit|security)(\/|$|\?)/;
/** They end the session, or go on in a login. */
const leading = /logout|login|otp|\/fresh|recover|activate|hooks|outbox|healthz|readyz/;
/** They show a secret or a challenge made just now. */
const selfChanging = /^\/desk\/account\//;

/** The own acts grow with every look: what counts is which kinds of lines there are, and of which case. */
const ownActs = (path: string, text: string): string =>
  !/^\/desk\/audit(\/table)?(\?.*)?$/.test(path) ? text : [
    ...new Set(
      text.split(/<li>|\r\n/).map((line) =>
        line.replace(/\d+ \w+ \d{4} at [\d:]+|"\d{4}-[^"]*"|\blines\D*\d+/gi, "")
      ),
    ),
  ].sort().join("\n");

Deno.test("whom a reporter names finds nothing of the case", async (t) => {
  await using portal = await startPortal();
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const { dbApp } = readSecrets(readConfig({ DATA_DIR: portal.dataDir }), {});
  const address = readAddress(portal.databaseUrl);
  const user = roleName(address.database, "app");
  const app = connect({ ...address, user, password: dbApp }, 1);
  const desks = new Map<string, Browser>();
  for (const one of ["counsel", ...walled]) desks.set(one, (await logIn(portal, one))[0]);
  const counsel = desks.get("counsel")!;
  const act = async (link: string, name: string, values: Record<string, Value>) =>
    await counsel.submit(await counsel.get(link), values, `${link}/${name}`);

  // A case that all of them know, so that their pages are not empty.
  await fileReport(portal, { what: "the case that they know" });
  const [known] = caseLinks(await counsel.get("/desk"));
  await act(known!, "grant", { user: "nordwind1", version: "shared" });
  // Every page that there is, and the desk's with what one may ask of them.
  const queries = ["?show=new", "?show=urgent", "?status=investigating", "?organisation=nordwind"];
  const pages = [
    ...routes.filter(({ methods }) => methods.includes("GET"))
      .map(({ pattern }) => pattern.replace("/desk/cases/:id", known!).replace(":org", "nordwind"))
      .map((path) => path.replace(/:\w+/, crypto.randomUUID()))
      .filter((path) => !leading.test(path) && !selfChanging.test(path)),
    ...queries.map((query) => `/desk${query}`),
    ...["/desk/audit?kind=case", "/desk/audit?kind=report"],
  ];
  const look = async () => {
    const seen = new Map<string, string>();
    for (const one of walled) {
      for (const path of pages) {
        const page = await desks.get(one)!.get(path);
        const plain = page.text.replaceAll(/<\/?span *>/g, "").replaceAll(fleeting, "");
        const text = ownActs(path, plain);
        seen.set(`${one} ${path}`, `${page.status} ${text}`);
      }
    }
    return seen;
  };
  const ids = new Map(
    (await owner`select id, username from account`).map((row) => [row.username, row.id]),
  );
  const tables = (await owner<{ name: string; columns: string[] }[]>`
    select table_name as name, array_agg(column_name::text) as columns
      from information_schema.column_privileges
     where grantee = ${user} and privilege_type = 'SELECT' group by table_name`)
    .filter(({ name }) => !["session", "bucket", "job_run"].includes(name)); // times move on
  const rows = async () => {
    const all: Record<string, unknown[]> = {};
    for (const one of walled) {
      for (const { name, columns } of tables) {
        const found = await acting(
          app,
          { account: ids.get(one) },
          (tx) => tx`select ${tx(columns)} from ${tx(name)}`,
        );
        all[`${one} ${name}`] = found.map((row) => JSON.stringify(row)).sort();
      }
    }
    return all;
  };

  await look(); // reads what is new, and writes the log's lines of it
  const before = await look();
  const rowsBefore = await rows();
  await owner`delete from notice`;
  const { code } = await fileReport(portal, {
    what: "the walled story",
    category: "corruption",
    urgent: "yes",
    involved: Object.values(named),
  });
  const walledLink = caseLinks(await counsel.get("/desk")).find((link) => link !== known)!;
  await act(walledLink, "messages", { text: "We look into the walled story." });
  await act(walledLink, "notes", { text: "a walled note" });
  await act(walledLink, "status", { status: "investigating", reason: "a walled reason" });
  await openInbox(portal, code);

  await t.step("in no row of the database that they may read", async () => {
    const after = await rows();
    for (const [where, found] of Object.entries(rowsBefore)) {
      assert.deepEqual(after[where], found, where);
    }
    const mine = await acting(app, { account: ids.get("counsel") }, (tx) => tx`select from cases`);
    assert.equal(mine.length, 2, "the ombudsman sees both; so the test can fail");
  });

  await t.step("on no page, in no count, in no list", async () => {
    const after = await look();
    assert.ok(after.size > 100);
    const [{ subject }] = (await owner<{ subject: string }[]>`
      select encode(subject, 'hex') as subject from audit where event = 'report.received'
       order by number desc limit 1`) as unknown as [{ subject: string }];
    const traces = [walledLink.split("/").pop()!, subject, "walled", "report.received"];
    for (const [where, text] of before) {
      const now = after.get(where)!;
      if (!growing.test(where)) assert.equal(now, text, where);
      // Pages of other cases have such words of their own, before as after.
      for (const trace of traces) {
        assert.equal(now.split(trace).length, text.split(trace).length, `${where} shows ${trace}`);
      }
    }
  });

  await t.step("in no search, and in no feed of theirs", async () => {
    for (const one of walled) {
      const browser = desks.get(one)!;
      const page = await browser.get("/desk/search");
      if (page.status === 404) continue;
      const found = await browser.submit(page, { words: "walled" }, "/desk/search");
      assert.ok(!caseLinks(found).includes(walledLink), one);
    }
  });

  await t.step("in no notice: none waits for them, nor was one sent", async () => {
    const waiting = (await owner<{ username: string }[]>`
      select a.username from notice n join account a on a.id = n.account`)
      .map((row) => row.username);
    assert.deepEqual(waiting.filter((one) => walled.includes(one)), []);
    assert.ok(waiting.includes("counsel"), "so the test can fail");
    assert.doesNotMatch(portal.printed(), /something new at the desk/);
  });

  await t.step("no address of it is there, whatever one tries", async () => {
    const none = `/desk/cases/${crypto.randomUUID()}`;
    const forms = Object.keys(access).filter((path) => path.startsWith("/desk/cases/:id"));
    for (const one of walled) {
      const browser = desks.get(one)!;
      for (const path of forms) {
        const answers: string[] = [];
        for (const link of [walledLink, none]) {
          const place = path.replace("/desk/cases/:id", link).replace(":file", none.slice(12));
          for (const init of [{}, { method: "POST", body: new URLSearchParams({ text: "x" }) }]) {
            const response = await browser.raw(place, init);
            const text = (await response.text()).replaceAll(link, "");
            answers.push(`${response.status} ${text.replaceAll(fleeting, "")}`);
          }
        }
        assert.deepEqual(answers.slice(0, 2), answers.slice(2), `${one} ${path}`);
      }
    }
  });

  await t.step("it takes them as long to find nothing as where there is nothing", async () => {
    const none = `/desk/cases/${crypto.randomUUID()}`;
    const times: Record<string, number[]> = { [walledLink]: [], [none]: [] };
    const browser = desks.get("counsel2")!;
    for (let round = 0; round < 60; round++) {
      for (const link of [walledLink, none]) {
        const start = performance.now();
        await (await browser.raw(link)).text();
        times[link]!.push(performance.now() - start);
      }
    }
    const median = (all: number[]) => all.sort((a, b) => a - b)[all.length / 2]!;
    const [one, other] = [median(times[walledLink]!), median(times[none]!)];
    assert.ok(Math.abs(one - other) < 0.25 * Math.max(one, other), `${one} ms, ${other} ms`);
  });

  await t.step("nobody can give it to them, under a new name neither", async () => {
    const give = async () => {
      const answers: [string, Page][] = [
        ["assign", await act(walledLink, "assign", { user: "counsel2" })],
        ["grant", await act(walledLink, "grant", { user: "nordwind1", version: "shared" })],
      ];
      for (const [name, page] of answers) assert.equal(page.status, 422, name);
    };
    await give();
    const form = await counsel.get(walledLink);
    for (const one of walled) assert.ok(!form.text.includes(`value="${one}"`), `${one} is offered`);
    await owner`update account set display_name = display_name || ' Junior' where username = any(${walled})`;
    await give();
    const wraps = await owner`
      select 1 from wrap w join account a on a.id = w.account
       where w.case_id = ${walledLink.split("/").pop()!} and a.username = any(${walled})`;
    assert.equal(wraps.length, 0);
    await owner`update account set display_name = replace(display_name, ' Junior', '')`;
  });

  await t.step("a link to it shows in another case only to whom both are open", async () => {
    const page = await act(known!, "link", { case: walledLink });
    assert.equal(page.status, 422, "counsel2 reads the one and must not know the other");
    assert.match(readable(page), /must not know/);
  });

  await t.step("whoever stepped back gets no wrap from the database either", async () => {
    const theCase = known!.split("/").pop()!;
    await owner`insert into recusal values (${theCase}, ${ids.get("nordwind2")})`;
    const blob = new Uint8Array(1);
    const wrap = {
      ...{ case_id: theCase, epoch: 1, recipient: "staff", blob, purpose: "shared" },
      account: ids.get("nordwind2"),
    };
    await assert.rejects(
      acting(app, { account: ids.get("counsel") }, (tx) => tx`insert into wrap ${tx(wrap)}`),
      /row-level security/,
    );
  });

  await t.step(
    "a warning comes before a case goes to somebody whom the report mentions",
    async () => {
      const before = caseLinks(await counsel.get("/desk"));
      await fileReport(portal, { who: "niels wolff signed it" });
      const link = caseLinks(await counsel.get("/desk")).find((one) => !before.includes(one))!;
      const grant = { user: "nordwind2", version: "shared" };
      const warned = await act(link, "grant", grant);
      assert.equal(warned.status, 422);
      assert.match(readable(warned), /may be a party or act for one/);
      assert.equal((await act(link, "grant", { ...grant, despite: "yes" })).status, 200);
      assert.equal(
        (await act(link, "grant", { user: "nordwind1", version: "shared" })).status,
        200,
      );
    },
  );

  await Promise.all([owner, app].map((sql) => sql.end({ timeout: 5 })));
});
