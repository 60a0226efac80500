import assert from "node:assert/strict";
import { caseLinks, fileReport, logIn, newestCode } from "../people.ts";
import { startPortal } from "../portal.ts";
import { startChromium } from "./chromium.ts";

Deno.test("the end of a session", { sanitizeOps: false, sanitizeResources: false }, async (t) => {
  await using portal = await startPortal();
  await fileReport(portal);
  const [, desk] = await logIn(portal, "counsel2");
  const [link] = caseLinks(desk);
  const browser = await startChromium();
  const context = await browser.newContext();
  const seen = new Set<string>();
  try {
    const page = await context.newPage();
    const enter = async (page: Awaited<ReturnType<typeof context.newPage>>) => {
      for (
        const [, code] of (await (await fetch(`${portal.origin}/demo/outbox`)).text())
          .matchAll(/: (\d{6}) is your code/g)
      ) seen.add(code!);
      await page.goto(`${portal.origin}/desk/login`);
      await page.fill("#username", "counsel");
      await page.fill("#password", portal.password);
      await page.click("text=Next");
      await page.fill("#code", await newestCode(portal, seen));
      await page.click("text=Next");
      await page.waitForURL("**/desk");
    };
    await enter(page);
    await page.clock.install();
    await page.goto(portal.origin + link);
    await page.fill("#text-reporter", "a long answer, half written");

    await t.step("is warned of, and can be put off without leaving the page", async () => {
      await page.clock.runFor("18:00");
      await page.click("text=Stay logged in");
      await page.waitForSelector("text=Stay logged in", { state: "detached" });
      await page.clock.runFor("16:00");
      assert.equal(await page.locator("text=Stay logged in").count(), 0);
      assert.equal(await page.inputValue("#text-reporter"), "a long answer, half written");
    });

    await t.step("is told, and what was typed is sent after another login", async () => {
      await page.clock.runFor("05:00");
      await page.waitForSelector("text=You have been logged out");
      const other = await context.newPage();
      await other.goto(`${portal.origin}/desk`);
      await other.click("text=Log out");
      await enter(other);
      await page.click("form:has(#text-reporter) button.primary");
      await page.waitForSelector("text=You have logged in anew");
      assert.equal(await page.inputValue("#text-reporter"), "a long answer, half written");
      await page.click("form:has(#text-reporter) button.primary");
      await page.waitForSelector(".message >> text=a long answer, half written");
    });
  } finally {
    await browser.close();
  }
});
