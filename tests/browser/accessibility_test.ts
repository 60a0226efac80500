import assert from "node:assert/strict";
import { startPortal } from "../portal.ts";
import { accessible, fits, startChromium } from "./chromium.ts";

Deno.test(
  "help and forms for everyone",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using portal = await startPortal();
    const browser = await startChromium();
    try {
      await t.step("no accessibility violation from right to left", async () => {
        const context = await browser.newContext({
          viewport: { width: 320, height: 640 },
          bypassCSP: true,
        });
        const page = await context.newPage();
        await page.goto(`${portal.origin}/help/accessibility?lang=ar`);
        await accessible(page);
        await fits(page);
        await context.close();
      });

      await t.step("forced colours leave every edge and the focus; nothing moves", async () => {
        const context = await browser.newContext({
          viewport: { width: 320, height: 640 }, // 1280 px at a zoom of 400 %
          forcedColors: "active",
          reducedMotion: "reduce",
        });
        const page = await context.newPage();
        for (const path of ["/", "/nordwind", "/nordwind/report", "/receipt", "/desk/login"]) {
          await page.goto(portal.origin + path);
          await fits(page);
          await page.keyboard.press("Tab");
          const faults = await page.evaluate(() => {
            const found: string[] = [];
            const name = (one: Element) => one.outerHTML.slice(0, 80);
            const edged = "button, .button, .code, textarea, select, input:not([type=hidden])";
            for (const one of document.querySelectorAll(edged)) {
              const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(one);
              const drawn = borderTopStyle !== "none" && parseFloat(borderTopWidth) >= 1;
              if (!drawn && appearance === "none") found.push(`no edge: ${name(one)}`);
            }
            for (const one of document.querySelectorAll("*")) {
              const { animationName, transitionDuration } = getComputedStyle(one);
              if (animationName !== "none" || !/^(0s(, )?)+$/.test(transitionDuration)) {
                found.push(`moves: ${name(one)}`);
              }
            }
            const focus = getComputedStyle(document.activeElement!);
            if (document.activeElement === document.body || focus.outlineStyle === "none") {
              found.push("no focus is seen");
            }
            return found;
          });
          assert.deepEqual(faults, [], path);
        }
        await context.close();
      });
    } finally {
      await browser.close();
    }
  },
);
