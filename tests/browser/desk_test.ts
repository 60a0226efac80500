import assert from "node:assert/strict";
import axe from "axe-core";
import { caseLinks, fileReport, logIn } from "../people.ts";
import type { Page } from "playwright-core";
import { startPortal } from "../portal.ts";
import { screenshot, startChromium } from "./chromium.ts";

const pages: Record<string, string[]> = {
  counsel: [
    ...["", "/search", "/cases", "/keys", "/keys/rotate", "/keys/code", "/colleagues", "/rewraps"],
    ...["/absence", "/notices", "/templates", "/account", "/fresh?to=/desk", "/statistics"],
  ].map((path) => `/desk${path}`),
  admin: ["accounts", "organisations", "sessions", "factors", "notices", "recovery"]
    .map((path) => `/admin/${path}`),
};

Deno.test(
  "every page of the desk fits a phone",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using portal = await startPortal();
    await fileReport(portal);
    await fileReport(portal, { category: "privacy" });
    const browser = await startChromium();
    try {
      for (const [username, paths] of Object.entries(pages)) {
        const [person, desk] = await logIn(portal, username);
        const [link] = caseLinks(desk);
        const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
        await context.addCookies(
          [...person.cookies].map(([name, value]) => ({ name, value, url: portal.origin })),
        );
        // Axe is injected by the test; the pages' own policy would refuse it.
        await context.route("**/*", async (route) => {
          const response = await route.fetch({ maxRedirects: 0 });
          const headers = { ...response.headers() };
          delete headers["content-security-policy"];
          await route.fulfill({ response, headers });
        });
        const page = await context.newPage();
        for (
          const path of [
            ...paths,
            ...(link
              ? [link, `${link}/versions`, `${link}/messages`, `${link}/grant`, `${link}/export`]
              : []),
          ]
        ) {
          await t.step(
            `${path.replace(link ?? "-", "/desk/cases/ID")} for ${username}`,
            async () => {
              const answer = await page.goto(portal.origin + path);
              assert.equal(answer!.status(), 200);
              await screenshot(
                page,
                `desk${path.replace(link ?? "-", "-case").replace(/\W+/g, "-")}-320`,
              );
              const wide = await page.evaluate(() =>
                document.documentElement.scrollWidth - innerWidth
              );
              assert.ok(wide <= 0, `${wide} px too wide`);
              await page.evaluate(axe.source);
              const { violations } = await page.evaluate(() =>
                (globalThis as unknown as { axe: typeof axe }).axe.run()
              );
              assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), []);
            },
          );
        }
        if (link) {
          await t.step(
            "the list is worked by keyboard alone",
            () => byKeyboard(page, portal.origin),
          );
        }
        await context.close();
      }
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
