import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { openLine } from "../line.ts";
import { jpegOfScan } from "../photograph.ts";
import { startPortal } from "../portal.ts";
import { fits, screenshot, startChromium } from "./chromium.ts";

const photograph = (bytes: number) => ({
  name: "valve.jpg",
  mimeType: "image/jpeg",
  buffer: Buffer.from(jpegOfScan(bytes)),
});

Deno.test(
  "a draft in a real browser",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using portal = await startPortal();
    const browser = await startChromium();
    try {
      await t.step("without JavaScript at 320 px: kept, opened, a file added, sent", async () => {
        const context = await browser.newContext({
          javaScriptEnabled: false,
          viewport: { width: 320, height: 800 },
        });
        const page = await context.newPage();
        await page.goto(`${portal.origin}/nordwind/report`);
        const code = (await page.textContent("section.code code"))!;
        await page.fill("#where", "Hall 4");
        await page.click("text=Keep it as a draft");
        await page.waitForSelector("text=Your draft is kept");
        await fits(page);
        await screenshot(page, "8-draft-kept-320");
        await page.goto(`${portal.origin}/receipt`);
        await page.fill("#receipt", code);
        await page.click("button.primary");
        assert.equal(await page.inputValue("#where"), "Hall 4");
        await page.fill("#what", "The valve is painted over.");
        await page.setInputFiles("#attachments", photograph(20_000));
        await page.click("text=Keep it as a draft");
        await page.waitForSelector("text=Remove File 1");
        await page.click("text=A file does not get through?");
        await fits(page);
        await screenshot(page, "9-draft-file-320");
        await page.click("text=Send the report");
        assert.equal(await page.textContent("section.code code"), code);
        await page.click("text=Open my inbox now");
        await page.click("text=Did somebody see your code?");
        await page.click("text=Proof of filing");
        await fits(page);
        await screenshot(page, "10-inbox-code-320");
        const next = await page.textContent("details:has(form) code");
        await page.click("text=Use the new code");
        assert.equal(await page.textContent("section.code code"), next);
        await fits(page);
        await context.close();
      });

      await t.step(
        "with JavaScript a line that breaks resumes by itself, from send to sent",
        async () => {
          await using line = openLine(portal.origin, { every: 200_000 });
          const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
          const page = await context.newPage();
          await page.goto(`${line.origin}/nordwind/report`);
          const code = await page.textContent("section.code code");
          await page.fill("#what", "The valve is painted over.");
          await page.setInputFiles("#attachments", photograph(500_000));
          const notice = page.waitForSelector("text=The file goes up in small parts");
          await page.click("text=Send the report");
          await notice;
          await page.waitForSelector("text=Your report has arrived", { timeout: 120_000 });
          assert.equal(await page.textContent("section.code code"), code);
          assert.equal(await page.locator(".files > li").count(), 1);
          assert.ok(line.breaks() >= 2);
          await context.close();
        },
      );
    } finally {
      await browser.close();
    }
  },
);
