import assert from "node:assert/strict";
import { HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { connect, readAddress } from "../../lib/db/mod.ts";
import { addresses } from "../addresses.ts";
import { Browser } from "../client.ts";
import { caseLinks, fileReport, logIn, openInbox } from "../people.ts";
import { startPortal } from "../portal.ts";
import { accessible, fits, screenshot, startChromium } from "./chromium.ts";

/** The standard's own rules; what is a matter of taste is left out. */
const html = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // Inline forms and buttons of one word need no more than they have.
    "no-implicit-button-type": "off",
    "prefer-native-element": "off",
    "form-dup-name": "off",
    "valid-id": ["error", { relaxed: true }],
  },
});

/** Who opens each page: the first who may. What several see differently, each of them. */
const people = ["nobody", "reporter", "counsel", "triage", "nordwind1", "auditor", "admin"];
const seenByMany = /^\/desk$|^\/desk\/cases\/[^/]+$|^\/desk\/(account|statistics|search|audit)$/;
/** Answers of machines, downloads, and what an act alone leads to. */
const noPage = /healthz|readyz|security\.txt|hooks|\[token\]|\[file\]|logout/;

Deno.test(
  "every page is valid HTML, fits a phone, and is accessible",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using portal = await startPortal();
    const { code } = await fileReport(portal);
    const owner = connect(readAddress(portal.databaseUrl), 1);
    const [organisation] = await owner`select id from organisation where slug = 'nordwind'`;
    const [account] = await owner`select id from account where username = 'nordwind1'`;
    await owner.end({ timeout: 5 });
    const browsers = new Map<string, Browser>([["nobody", new Browser(portal.origin)]]);
    browsers.set("reporter", (await openInbox(portal, code))[0]);
    let caseId = "";
    for (const name of people.slice(2)) {
      const [browser, desk] = await logIn(portal, name);
      browsers.set(name, browser);
      if (name !== "counsel") continue;
      const link = caseLinks(desk)[0]!;
      caseId = link.split("/").at(-1)!;
      const grant = { user: "nordwind1", version: "shared" };
      await browser.submit(await browser.get(link), grant, `${link}/grant`);
    }
    const chromium = await startChromium();
    const windows = new Map<string, Page>();
    try {
      for (const pattern of await addresses()) {
        if (noPage.test(pattern)) continue;
        const path = pattern.replace("[org]", "nordwind")
          .replace("/accounts/[id]", `/accounts/${account!.id}`)
          .replace("/organisations/[id]", `/organisations/${organisation!.id}`)
          .replace("[id]", caseId).replace(/\[[^\]]+\]/, "rights");
        for (const name of people) {
          const source = await open(browsers.get(name)!, path);
          if (source === undefined) continue;
          await t.step(`${pattern} for ${name}`, async () => {
            const report = await html.validateString(source);
            const told = report.results.flatMap(({ messages }) =>
              messages.map(({ ruleId, message, line, column }) =>
                `${ruleId}: ${message} (${
                  source.split("\n")[line - 1]!.slice(column - 40, column + 60)
                })`
              )
            );
            assert.deepEqual(told, []);
            if (pattern !== "/left") await look(name, path, pattern); // which leads on at once
          });
          if (!seenByMany.test(path)) break;
        }
      }
      await t.step("what is not there", async () => {
        await look("nobody", "/no/such", "/no/such", 404);
        await look("nobody", `/desk/activate/${"x".repeat(64)}`, "/desk/activate", 404);
      });
    } finally {
      await chromium.close();
    }

    async function look(name: string, path: string, pattern: string, expected = 200) {
      const page = await pageOf(name);
      const answer = await page.goto(portal.origin + path);
      assert.equal(answer!.status(), expected);
      await screenshot(page, `page${pattern.replace(/\W+/g, "-")}-${name}`);
      await fits(page);
      await accessible(page);
    }

    /** The window of a person, with a phone's width. */
    async function pageOf(name: string): Promise<Page> {
      const open = windows.get(name);
      if (open) return open;
      const context = await chromium.newContext({
        viewport: { width: 320, height: 800 },
        bypassCSP: true,
      });
      const cookies = [...browsers.get(name)!.cookies];
      await context.addCookies(
        cookies.map(([name, value]) => ({ name, value, url: portal.origin })),
      );
      const page = await context.newPage();
      windows.set(name, page);
      return page;
    }
  },
);

/** The source of a page; undefined when it is not for this person, or no page. */
async function open(browser: Browser, path: string): Promise<string | undefined> {
  const response = await browser.raw(path);
  const type = response.headers.get("content-type") ?? "";
  if (response.status !== 200 || !type.startsWith("text/html")) {
    await response.body?.cancel();
    return undefined;
  }
  return await response.text();
}
