import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { fileReport, logIn } from "../people.ts";
import { startPortal } from "../portal.ts";
import { startChromium } from "./chromium.ts";

Deno.test(
  "the list is worked by keyboard alone",
  { sanitizeOps: false, sanitizeResources: false },
  async () => {
    await using portal = await startPortal();
    await fileReport(portal);
    await fileReport(portal, { category: "privacy" });
    const [person] = await logIn(portal, "counsel");
    const browser = await startChromium();
    try {
      const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
      await context.addCookies(
        [...person.cookies].map(([name, value]) => ({ name, value, url: portal.origin })),
      );
      await byKeyboard(await context.newPage(), portal.origin);
    } finally {
      await browser.close();
    }
  },
);

/** From the address bar to a case by Tab and Enter: in order, seen, and with filters on the way. */
async function byKeyboard(page: Page, origin: string): Promise<void> {
  await page.goto(origin + "/desk");
  await page.waitForSelector("#filter-rows");
  const order = await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea");
    const shown = [...all].filter((one) =>
      one.getAttribute("type") !== "hidden" && one.checkVisibility()
    );
    return shown.map((one) => one.outerHTML);
  });
  const focused = () =>
    page.evaluate(() => {
      const { outerHTML } = document.activeElement!;
      const box = document.activeElement!.getBoundingClientRect();
      const { outlineStyle } = getComputedStyle(document.activeElement!);
      // At least a part of it is on the screen (WCAG 2.4.11).
      const seen = outlineStyle !== "none" && box.bottom > 0 && box.top < innerHeight;
      return { outerHTML, seen };
    });
  for (const [index, expected] of order.entries()) {
    await page.keyboard.press("Tab");
    const { outerHTML, seen } = await focused();
    assert.equal(outerHTML, expected, `stop ${index} in the order of the page`);
    assert.ok(seen, `${outerHTML} is seen when it has the focus`);
    if (index === 0) assert.match(outerHTML, /href="#main"/);
  }
  const rows = page.locator(".cases > li:visible");
  assert.equal(await rows.count(), 2);
  await page.focus("#filter-rows");
  await page.keyboard.type("PRIV");
  await page.waitForFunction(() => document.querySelectorAll(".cases > li[hidden]").length === 1);
  assert.equal(await rows.count(), 1);
  await page.focus("#show");
  await page.keyboard.press("ArrowDown");
  await page.focus(".filters button");
  await Promise.all([page.waitForURL(/show=new/), page.keyboard.press("Enter")]);
  await page.goto(origin + "/desk");
  await page.focus(".cases a");
  await Promise.all([page.waitForURL(/\/desk\/cases\/[0-9a-f-]+$/), page.keyboard.press("Enter")]);
}
