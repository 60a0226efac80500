import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Browser, BrowserContext } from "playwright-core";
import { jpegWithSecrets } from "../photograph.ts";
import { newestCode } from "../people.ts";
import { startPortal, type TestPortal } from "../portal.ts";
import { accessible, fits, screenshot, startChromium } from "./chromium.ts";

const photograph = () => ({
  name: "valve.jpg",
  mimeType: "image/jpeg",
  buffer: Buffer.from(jpegWithSecrets("Marguerite Oyelaran")),
});

/** A window that notes every request and every complaint of the browser. */
async function open(
  browser: Browser,
  { script, width, bypassCSP }: { script: boolean; width: number; bypassCSP?: boolean },
) {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width, height: 800 },
    bypassCSP, // axe is injected by the test
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(error.error().message));
  return { context, page: await context.newPage(), requests, complaints };
}

async function logIn(context: BrowserContext, portal: TestPortal, seen: Set<string>) {
  const page = await context.newPage();
  await page.goto(`${portal.origin}/desk/login`);
  await page.fill("#username", "counsel");
  await page.fill("#password", portal.password);
  await page.click("text=Next");
  await page.fill("#code", await newestCode(portal, seen));
  await page.click("text=Next");
  return page;
}

Deno.test("in a real browser", { sanitizeOps: false, sanitizeResources: false }, async (t) => {
  await using portal = await startPortal();
  const browser = await startChromium();
  const seen = new Set<string>();
  try {
    for (const width of [320, 1280]) {
      await t.step(`the whole journey without JavaScript at ${width} px`, async () => {
        const { context, page, requests, complaints } = await open(browser, {
          script: false,
          width,
        });
        const see = async (name: string) => {
          await fits(page);
          await screenshot(page, `${name}-${width}`);
        };
        await page.goto(portal.origin);
        await see("1-start");
        await page.click("text=Nordwind Energie");
        await see("2-organisation");
        await page.click("text=Make a report");
        await see("3-report");
        const code = await page.textContent("section.code code");
        await page.check("text=Safety of people or products");
        await page.fill("#what", "The pressure valve in hall 4 is painted over.");
        await page.setInputFiles("#attachments", photograph());
        assert.equal((await context.cookies()).length, 0, "no cookie before /receipt");
        await page.click("text=Send the report");
        assert.equal(await page.textContent("section.code code"), code);
        await page.click("summary");
        await see("4-sent");
        await page.click("text=Open my inbox now");
        await page.fill("#text", "It is the red one.");
        await page.click("text=Send >> nth=-1");
        await see("5-inbox");
        await page.click("text=Leave quickly");
        assert.deepEqual(complaints.filter((one) => !one.includes("yr.no")), []);
        const outside = requests.filter((url) => !url.startsWith(portal.origin));
        assert.deepEqual(outside.filter((url) => !url.startsWith("https://www.yr.no")), []);
        await context.close();

        const desk = await open(browser, { script: false, width });
        const lawyer = await logIn(desk.context, portal, seen);
        await screenshot(lawyer, `6-desk-${width}`);
        await lawyer.click(".cases a");
        await fits(lawyer);
        await lawyer.fill("#text-reporter", "Thank you. We look into it.");
        await lawyer.click("form:has(#text-reporter) button:not([name])");
        await screenshot(lawyer, `7-case-${width}`);
        const download = lawyer.waitForEvent("download");
        await lawyer.click("text=attachment-1.jpg");
        assert.equal((await download).suggestedFilename(), "attachment-1.jpg");
        await desk.context.close();
      });
    }

    await t.step(
      "with JavaScript the upload shows its progress and ends on the same page",
      async () => {
        const { context, page, complaints } = await open(browser, { script: true, width: 320 });
        await page.goto(`${portal.origin}/havblik/report`);
        const code = await page.textContent("section.code code");
        await page.fill("#what", "Labels are changed at night.");
        await page.setInputFiles("#attachments", [photograph(), photograph()]);
        const bars = page.waitForSelector(".progress progress");
        await page.click("text=Send the report");
        await bars;
        await page.waitForSelector("text=Your report has arrived");
        assert.equal(await page.textContent("section.code code"), code);
        assert.equal(await page.locator(".files > li").count(), 2);
        await page.click("text=Open my inbox now");
        await page.setInputFiles("#attachments", photograph());
        await page.click("text=Send >> nth=-1");
        await page.waitForSelector("text=Your message has been sent");
        assert.deepEqual(complaints, []);
        await context.close();
      },
    );

    await t.step("a script is loaded only where files are sent", async () => {
      const { context, page, requests } = await open(browser, { script: true, width: 320 });
      for (const path of ["/", "/nordwind", "/receipt", "/left?stay", "/desk/login"]) {
        if (path !== "/left?stay") await page.goto(portal.origin + path);
      }
      assert.deepEqual(requests.filter((url) => url.endsWith(".js")), []);
      await page.goto(`${portal.origin}/nordwind/report`);
      assert.ok(requests.some((url) => url.endsWith(".js")));
      await context.close();
    });

    await t.step("no accessibility violation on the way", async () => {
      const { context, page } = await open(browser, { script: true, width: 320, bypassCSP: true });
      await page.goto(`${portal.origin}/nordwind/report`);
      await page.evaluate(() => document.querySelector("#what")?.removeAttribute("required"));
      await page.click("text=Send the report");
      await page.waitForSelector(".problems");
      await accessible(page);
      await page.fill("#what", "Something.");
      await page.setInputFiles("#attachments", photograph());
      await page.click("text=Send the report");
      await page.waitForSelector("text=Your report has arrived");
      await accessible(page);
      await page.click("text=Open my inbox now");
      await accessible(page);
      const lawyer = await logIn(context, portal, seen);
      await accessible(lawyer);
      await lawyer.click(".cases a");
      await accessible(lawyer);
      await context.close();
    });

    await t.step("the report can be written and sent by keyboard alone", async () => {
      const { context, page } = await open(browser, { script: false, width: 320 });
      await page.goto(`${portal.origin}/nordwind/report`);
      const focused = () =>
        page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
      for (let i = 0; i < 60 && await focused() !== "what"; i++) await page.keyboard.press("Tab");
      await page.keyboard.type("Written without a mouse.");
      for (let i = 0; i < 60 && await focused() !== "Send the report"; i++) {
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Enter");
      await page.waitForSelector("text=Your report has arrived");
      await context.close();
    });
  } finally {
    await browser.close();
  }
});
