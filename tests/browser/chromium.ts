/** A real Chromium from npm, with nothing installed; screenshots go to `tests/screenshots`. */
import assert from "node:assert/strict";
import chromiumBinary from "@sparticuz/chromium";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

const folder = new URL("../screenshots/", import.meta.url);

/** Starts Chromium. The first start unpacks it, which takes a few seconds. */
export async function startChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    args: [
      ...chromiumBinary.args.filter((arg) => arg !== "--single-process"), // dies with its first window
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
    headless: true,
  });
}

/** Takes a picture of the whole page. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await keepPicture(await page.screenshot({ fullPage: true }), name);
}

/** Keeps a picture of a page among the others. */
export async function keepPicture(picture: Uint8Array, name: string): Promise<void> {
  const file = new URL(`${name}.png`, folder);
  await Deno.mkdir(new URL("./", file), { recursive: true });
  await Deno.writeFile(file, picture);
}

/** No page is wider than the screen. */
export async function fits(page: Page): Promise<void> {
  await page.waitForLoadState();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${page.url()} is ${wide} px too wide`);
}

/** WCAG 2.2 A and AA by axe, the contrast in the dark as well; the context must bypass the CSP. */
export async function accessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const told: string[] = [];
  for (
    const [colorScheme, runOnly] of [["light", undefined], ["dark", ["color-contrast"]]] as const
  ) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(
      (only) =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(only ? { runOnly: only } : {}),
      runOnly && [...runOnly],
    );
    for (const { id, nodes } of violations) {
      told.push(`${colorScheme}: ${id}: ${nodes.map((node) => node.html)}`);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  assert.deepEqual(told, [], page.url());
}
