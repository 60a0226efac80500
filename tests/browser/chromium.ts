/** A real Chromium from npm, with nothing installed; screenshots go to `tests/screenshots`. */
import chromiumBinary from "@sparticuz/chromium";
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
  await Deno.mkdir(folder, { recursive: true });
  const picture = await page.screenshot({ fullPage: true });
  await Deno.writeFile(new URL(`${name}.png`, folder), picture);
}
