import assert from "node:assert/strict";
import { actions, type Membership } from "../lib/accounts/mod.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { access } from "../lib/web/mod.ts";
import { Browser } from "./client.ts";
import { fileReport, logIn } from "./people.ts";
import { startPortal } from "./portal.ts";
import { staffRoutes as routes } from "./routes.ts";

Deno.test("every page of the desk and the administration stands in the table of access", () => {
  assert.ok(routes.length > 25);
  assert.deepEqual(routes.filter(({ pattern }) => !access[pattern]).map((one) => one.pattern), []);
});

Deno.test("every role on every page, across two organisations", async (t) => {
  await using portal = await startPortal();
  const owner = connect(readAddress(portal.databaseUrl), 1);
  await using _ = { [Symbol.asyncDispose]: () => owner.end({ timeout: 5 }) };
  const idsOf = async (table: string, name: string): Promise<Map<string, string>> =>
    new Map((await owner`select id, ${owner(name)} as name from ${owner(table)}`)
      .map((row) => [row.name, row.id]));
  const accounts = await idsOf("account", "username");
  const organisations = await idsOf("organisation", "slug");
  // `counsel` serves both; let these two serve one.
  await owner`delete from membership where organisation = ${organisations.get("havblik")!}
    and account in ${owner([accounts.get("counsel2")!, accounts.get("triage")!])}`;
  const cases = new Map<string, string>();
  for (const slug of ["nordwind", "havblik"]) {
    await fileReport(portal, { what: `For ${slug}.` }, slug);
    const [row] = await owner`
      select id from cases where organisation = ${organisations.get(slug)!}`;
    cases.set(slug, row!.id);
  }
  const wraps = await owner<{ caseId: string; account: string }[]>`
    select case_id, account from wrap where account is not null`;
  const holds = (account: string, id: string) =>
    wraps.some((row) => row.caseId === id && row.account === account);

  /** What the table says; for a case with its organisation, and whether there is a wrap. */
  const isOpen = (
    pattern: string,
    account: string,
    memberships: Membership[],
    organisation?: string,
  ): boolean => {
    const action = access[pattern]!;
    if (action === "open") return true;
    const allowed: readonly string[] = actions[action];
    const fitting = memberships.filter((one) => allowed.includes(one.role));
    if (!pattern.startsWith("/desk/cases/:id")) return fitting.length > 0;
    return holds(account, cases.get(organisation!)!) &&
      fitting.some(({ role, organisation: id }) =>
        role === "ombudsman" || id === null || id === organisations.get(organisation!)
      );
  };
  const fill = (pattern: string, organisation: string): string => {
    const id = pattern.startsWith("/desk/cases")
      ? cases
      : pattern.startsWith("/admin/accounts")
      ? accounts
      : organisations;
    return pattern.replace(":id", id.get(id === accounts ? "counsel" : organisation)!)
      .replace(":file", crypto.randomUUID()).replace(":token", "x".repeat(64));
  };
  const ask = async (browser: Browser, method: string, path: string): Promise<string | number> => {
    const body = method === "POST" ? new URLSearchParams() : undefined;
    const response = await browser.raw(path, { method, body });
    await response.body?.cancel();
    return response.headers.get("location") === "/desk/login" ? "login" : response.status;
  };
  const opened = new Map<string, string[]>();

  for (
    const username of ["triage", "counsel", "counsel2", "nordwind1", "havblik1", "auditor", "admin"]
  ) {
    await t.step(`${username} opens what the table says, and nothing else`, async () => {
      const [browser] = await logIn(portal, username);
      const account = accounts.get(username)!;
      const memberships = await owner<Membership[]>`
        select role, organisation from membership where account = ${account}`;
      const mine: string[] = [];
      for (const { pattern, methods } of routes) {
        if (access[pattern] === "open") continue;
        const places = pattern.startsWith("/desk/cases/:id")
          ? ["nordwind", "havblik"]
          : ["nordwind"];
        for (const organisation of places) {
          const open = isOpen(pattern, account, memberships, organisation);
          if (open) mine.push(pattern);
          for (const method of methods) {
            const path = fill(pattern, organisation);
            const answer = await ask(browser, method, path);
            const which = `${method} ${pattern} in ${organisation}: ${answer}`;
            if (!open) assert.equal(answer, 404, which);
            else if (answer !== 404 || !/:file$/.test(pattern)) {
              assert.ok(answer !== "login" && answer !== 404 && Number(answer) < 500, which);
            }
          }
        }
      }
      opened.set(username, mine);
    });
  }

  await t.step("a row that looks like a grant opens no case of another organisation", async () => {
    const [browser] = await logIn(portal, "havblik1");
    await owner`create temporary table forged as select * from wrap
      where case_id = ${cases.get("nordwind")!} and account = ${accounts.get("counsel")!}`;
    await owner`update forged set account = ${accounts.get("havblik1")!}`;
    await owner`insert into wrap select * from forged`;
    for (const { pattern, methods } of routes) {
      if (!pattern.startsWith("/desk/cases/:id")) continue;
      for (const method of methods) {
        assert.equal(await ask(browser, method, fill(pattern, "nordwind")), 404, pattern);
      }
    }
  });

  await t.step("nobody opens anything without a login", async () => {
    for (const { pattern, methods } of routes) {
      if (access[pattern] === "open") continue;
      for (const method of methods) {
        const answer = await ask(new Browser(portal.origin), method, fill(pattern, "nordwind"));
        assert.equal(answer, "login", `${method} ${pattern}`);
      }
    }
  });

  await t.step("whatever the table says: no case for those, no administration for these", () => {
    const has = (username: string, start: string) =>
      opened.get(username)!.some((pattern) => pattern.startsWith(start));
    for (const username of ["admin", "auditor", "havblik1"]) {
      assert.ok(!has(username, "/desk/cases/:id"), username);
    }
    for (const username of opened.keys()) {
      assert.equal(has(username, "/admin"), username === "admin", username);
    }
    assert.ok(has("counsel", "/desk/cases/:id/grant"), "so the test can fail");
  });
});
