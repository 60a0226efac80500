import assert from "node:assert/strict";
import axe from "axe-core";
import { caseLinks, fileReport, logIn } from "../people.ts";
import { startPortal } from "../portal.ts";
import { screenshot, startChromium } from "./chromium.ts";

const pages: Record<string, string[]> = {
  counsel: [
    ...["", "/search", "/cases", "/keys", "/keys/rotate", "/keys/code", "/colleagues", "/rewraps"],
    ...["/absence", "/notices", "/templates", "/account", "/fresh?to=/desk"],
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
            ...(link ? [link, `${link}/versions`, `${link}/messages`, `${link}/grant`] : []),
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
        await context.close();
      }
    } finally {
      await browser.close();
    }
  },
);
