/** What the portal's people do, in one step each. */
import { Browser, codeOf, type Page, type Value } from "./client.ts";
import type { TestPortal } from "./portal.ts";

/** Files a report and gives the page after it with the code. */
export async function fileReport(
  portal: TestPortal,
  values: Record<string, Value> = {},
  organisation = "nordwind",
): Promise<{ browser: Browser; form: Page; page: Page; code: string }> {
  const browser = new Browser(portal.origin);
  const form = await browser.get(`/${organisation}/report`);
  const page = await browser.submit(form, {
    category: "safety",
    what: "The pressure valve is painted over.",
    identity: "anonymous",
    action: "send",
    ...values,
  });
  return { browser, form, page, code: codeOf(form) };
}

/** Opens the inbox with a code. */
export async function openInbox(portal: TestPortal, code: string): Promise<[Browser, Page]> {
  const browser = new Browser(portal.origin);
  const page = await browser.submit(await browser.get("/receipt"), { receipt: code });
  return [browser, page];
}

/** The newest code that was sent; `not` names the one before, so that no old one is taken. */
export async function newestCode(
  portal: TestPortal,
  seen: Set<string> = seenOf(portal),
): Promise<string> {
  for (;;) {
    const response = await fetch(`${portal.origin}/demo/outbox`);
    const codes = [...(await response.text()).matchAll(/: (\d{6}) is your code/g)];
    const fresh = codes.map((match) => match[1]!).find((code) => !seen.has(code));
    if (fresh) {
      seen.add(fresh);
      return fresh;
    }
  }
}

const seen = new WeakMap<TestPortal, Set<string>>();

function seenOf(portal: TestPortal): Set<string> {
  const codes = seen.get(portal) ?? new Set();
  seen.set(portal, codes);
  return codes;
}

/** Logs in with password and code, at `origin` where another instance is meant. Gives the browser on the desk's first page. */
export async function logIn(
  portal: TestPortal,
  username: string,
  password = portal.password,
  origin = portal.origin,
): Promise<[Browser, Page]> {
  const browser = new Browser(origin);
  const otp = await browser.submit(await browser.get("/desk/login"), {
    username,
    password,
  });
  const code = await newestCode(portal);
  return [browser, await browser.submit(otp, { code, method: "sms" })];
}

/** The links to cases on a desk page. */
export function caseLinks(page: Page): string[] {
  return [...page.text.matchAll(/href="(\/desk\/cases\/[0-9a-f-]+)"/g)].map((match) => match[1]!);
}

/** The activation link that a page shows, as a path. */
export function linkOf(page: Page): string {
  return /\/desk\/activate\/[\w-]{64}/.exec(page.text)![0];
}

/** Chooses the password over an activation link, proves the phone, and gives the recovery code. */
export async function activate(
  portal: TestPortal,
  link: string,
  password: string,
): Promise<string> {
  const browser = new Browser(portal.origin);
  const page = await browser.submit(await browser.get(link), { password, again: password });
  const done = await browser.submit(page, { code: await newestCode(portal) });
  return /<code>([0-9A-Z-]{29})<\/code>/.exec(done.text)![1]!;
}
