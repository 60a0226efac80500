import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { offered } from "../../lib/i18n/mod.ts";
import { fileReport, openInbox } from "../people.ts";
import { startPortal } from "../portal.ts";
import { screenshot, startChromium } from "./chromium.ts";

/** Texts of a page that are cut off, stand outside the screen or cover each other. */
function misplaced(): string[] {
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  const visible = (element: Element) => {
    const { visibility, display } = getComputedStyle(element);
    return visibility !== "hidden" && display !== "none" && !element.closest(".skip") &&
      (element as HTMLElement).checkVisibility();
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const placed: { text: string; node: Node; box: DOMRect }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent!.trim();
    if (text === "" || !visible(node.parentElement!)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      if (box.left < -1 || box.right > width + 1) faults.push(`outside: ${text.slice(0, 40)}`);
      placed.push({ text: text.slice(0, 40), node, box });
    }
  }
  // Lines stand closer than their letters are tall; a third of a line tells an overlap.
  for (const [i, one] of placed.entries()) {
    for (const other of placed.slice(i + 1)) {
      if (one.node === other.node) continue;
      const across = Math.min(one.box.right, other.box.right) -
        Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) -
        Math.max(one.box.top, other.box.top);
      if (across > 2 && down > Math.min(one.box.height, other.box.height) / 3) {
        faults.push(`over each other: ${one.text} | ${other.text}`);
      }
    }
  }
  for (
    const element of document.querySelectorAll("button, .button, label, legend, h1, h2, p, li")
  ) {
    if (
      visible(element) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
    ) {
      faults.push(`cut: ${element.textContent!.slice(0, 40)}`);
    }
  }
  return faults;
}

async function look(page: Page, name: string): Promise<string[]> {
  if (name.endsWith("form")) await screenshot(page, name);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const faults = await page.evaluate(misplaced);
  return [...(wide > 0 ? [`${wide} px too wide`] : []), ...faults].map((one) => `${name}: ${one}`);
}

Deno.test(
  "every language at 320 px: nothing cut, nothing overlapping",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using portal = await startPortal();
    const { browser: reporter, form, code } = await fileReport(portal);
    const [inside] = await openInbox(portal, code);
    const chromium = await startChromium();
    try {
      const context = await chromium.newContext({
        javaScriptEnabled: false,
        viewport: { width: 320, height: 640 },
      });
      await context.addCookies([...inside.cookies].map(([name, value]) => ({
        name,
        value,
        url: portal.origin,
      })));
      const page = await context.newPage();
      await t.step("the look sees what is cut, outside and covered", async () => {
        await page.setContent(
          `<p style="width:9ch;overflow:hidden;white-space:nowrap">Donaudampfschiff</p>
           <p style="margin-left:300px">outside</p><h1 style="position:absolute;top:0;left:8px;margin:0">over it</h1>`,
        );
        const faults = (await look(page, "bad")).join();
        for (const kind of ["cut", "outside", "over each other", "too wide"]) {
          assert.ok(faults.includes(kind), kind);
        }
      });
      const all = [
        ["form", "/nordwind/report"],
        ["inbox", "/inbox"],
        ["landing", "/nordwind"],
        ["protection", "/help/protection"],
      ];
      const pages = Deno.env.get("LANGUAGE_PAGES") === "all" ? all : all.slice(0, 2);
      for (const language of offered) {
        await t.step(language, async () => {
          const faults: string[] = [];
          for (const [name, path] of pages) {
            await page.goto(`${portal.origin}${path}?lang=${language}`);
            await page.$$eval("details", (all) => all.forEach((one) => one.open = true));
            faults.push(...await look(page, `lang/${language}-${name}`));
          }
          assert.equal(await page.getAttribute("html", "lang"), language);
          // The answer to the same form again, shown under the address that gave it.
          const answer = await reporter.submit(
            { ...form, url: `${portal.origin}/nordwind/report?lang=${language}` },
            { what: "Something else." },
          );
          assert.equal(answer.status, 201);
          const address = `${portal.origin}/nordwind/report?lang=${language}`;
          await page.route(
            address,
            (route) => route.fulfill({ status: 201, contentType: "text/html", body: answer.text }),
          );
          await page.goto(address);
          faults.push(...await look(page, `lang/${language}-sent`));
          await page.unroute(address);
          assert.deepEqual(faults, []);
        });
      }
    } finally {
      await chromium.close();
    }
  },
);
