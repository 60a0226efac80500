import assert from "node:assert/strict";
import { newestCode } from "../people.ts";
import { startPortal } from "../portal.ts";
import { fits, screenshot, startChromium } from "./chromium.ts";

const password = "Copper-lantern-41-maple-tundra";

Deno.test(
  "administration without JavaScript",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using portal = await startPortal();
    const browser = await startChromium();
    try {
      const context = await browser.newContext({
        viewport: { width: 320, height: 800 },
        javaScriptEnabled: false,
      });
      const page = await context.newPage();
      let link = "";

      await t.step(
        "an administrator finds the pages from the desk and invites somebody",
        async () => {
          await page.goto(`${portal.origin}/desk/login`);
          await page.fill("#username", "admin");
          await page.fill("#password", portal.password);
          await page.click("text=Next");
          await page.fill("#code", await newestCode(portal));
          await page.click("text=Next");
          await page.click("text=Administration");
          await page.fill("#username", "ines");
          await page.fill("#name", "Ines Juul");
          await page.fill("#phone", "+45 20 00 09 01");
          await page.selectOption("#role", "ombudsman");
          await page.selectOption("#organisation", { label: "Nordwind Energie" });
          await page.click("main form:last-of-type button");
          link = await page.innerText("code.link");
          await fits(page);
          await screenshot(page, "admin-invited-320");
        },
      );

      await t.step("the invited person activates the account", async () => {
        const other = await browser.newContext({
          viewport: { width: 320, height: 800 },
          javaScriptEnabled: false,
        });
        const own = await other.newPage();
        await own.goto(link);
        await fits(own);
        await screenshot(own, "activate-320");
        await own.fill("#password", password);
        await own.fill("#again", password);
        await own.click("text=Send a code to my phone");
        await own.fill("#code", await newestCode(portal));
        await own.click("button:text-is('Activate')");
        assert.match(await own.innerText(".code code"), /^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
        await fits(own);
        await screenshot(own, "activated-320");
        await other.close();
      });
    } finally {
      await browser.close();
    }
  },
);
