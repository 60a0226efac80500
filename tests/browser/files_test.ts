/** Ten files of ten kinds in one report, as the reporter and the ombudsman see them. */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Browser, Page } from "playwright-core";
import { newestCode } from "../people.ts";
import { startPortal, type TestPortal } from "../portal.ts";
import { SECRET, tenFiles } from "../ten_files.ts";
import { fits, screenshot, startChromium } from "./chromium.ts";

const uploads = tenFiles.map(({ name, bytes }) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
}));

/** Files the report and gives what the page says of each file. */
async function report(page: Page, origin: string): Promise<string[]> {
  await page.goto(`${origin}/nordwind/report`);
  await page.check("text=Safety of people or products");
  await page.fill("#what", "Everything is in the ten files.");
  await page.setInputFiles("#attachments", uploads);
  await page.click("text=Send the report");
  await page.waitForSelector("text=Your report has arrived");
  for (const list of await page.locator(".files summary").all()) await list.click();
  await fits(page);
  return await page.locator(".files > li").allInnerTexts();
}

function checkList(said: string[]): void {
  assert.equal(said.length, tenFiles.length);
  said.forEach((text, i) => {
    const { name, extension } = tenFiles[i]!;
    assert.match(text, /cleaned/, name);
    assert.match(text, new RegExp(`\\(${extension.toUpperCase()}, `), name);
    assert.ok(!text.includes(SECRET), name);
  });
  const [photograph, renamed, ...others] = said as [string, string, ...string[]];
  assert.match(photograph, /the place where it was made \(\d+\)/);
  assert.match(photograph, /the camera, phone or printer \(\d+\)/);
  assert.match(renamed, /ended in \.jpg, but the file is PNG/);
  for (const text of others.slice(0, -1)) assert.match(text, /Removed:/);
  assert.match(others.at(-1)!, /not looked at/);
}

/** Opens the newest case as the ombudsman and downloads each file. */
async function openAll(browser: Browser, portal: TestPortal, seen: Set<string>, script: boolean) {
  const context = await browser.newContext({ javaScriptEnabled: script });
  const page = await context.newPage();
  await page.goto(`${portal.origin}/desk/login`);
  await page.fill("#username", "counsel");
  await page.fill("#password", portal.password);
  await page.click("text=Next");
  await page.fill("#code", await newestCode(portal, seen));
  await page.click("text=Next");
  await page.click(".cases a");
  for (const [i, { extension, begins }] of tenFiles.entries()) {
    const name = `attachment-${i + 1}.${extension}`;
    const waiting = page.waitForEvent("download");
    await page.locator(`a:text-is("${name}")`).first().click();
    const download = await waiting;
    assert.equal(download.suggestedFilename(), name);
    const content = Buffer.from(await Deno.readFile((await download.path())!));
    assert.ok(content.toString("latin1").startsWith(begins), name);
    assert.ok(!content.includes(SECRET), name);
  }
  await context.close();
}

Deno.test(
  "ten files in one report",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using portal = await startPortal();
    const browser = await startChromium();
    const seen = new Set<string>();
    try {
      for (const script of [false, true]) {
        await t.step(
          `${script ? "with" : "without"} JavaScript: all are cleaned and open`,
          async () => {
            const context = await browser.newContext({
              javaScriptEnabled: script,
              viewport: { width: 320, height: 800 },
            });
            const page = await context.newPage();
            const said = await report(page, portal.origin);
            await screenshot(page, `ten-files-${script ? "script" : "plain"}`);
            checkList(said);
            await context.close();
            await openAll(browser, portal, seen, script);
          },
        );
      }
    } finally {
      await browser.close();
    }
  },
);
