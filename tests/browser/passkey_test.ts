import assert from "node:assert/strict";
import type { BrowserContext, Page } from "playwright-core";
import { newestCode } from "../people.ts";
import { startPortal } from "../portal.ts";
import { accessible, fits, startChromium } from "./chromium.ts";

/** Gives a page an authenticator of its own: one that keeps passkeys and verifies its person. */
async function authenticator(context: BrowserContext, page: Page) {
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    /** Whether the person's finger or PIN is the right one. */
    verifies: (isUserVerified: boolean) =>
      devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
  };
}

Deno.test("passkeys", { sanitizeOps: false, sanitizeResources: false }, async (t) => {
  await using portal = await startPortal();
  // A passkey belongs to a name, never to an address.
  const origin = portal.origin.replace("127.0.0.1", "localhost");
  const seen = new Set<string>();
  const browser = await startChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    const { verifies } = await authenticator(context, page);

    const toFactor = async (username: string) => {
      await context.clearCookies();
      await page.goto(`${origin}/desk/login`);
      await page.fill("#username", username);
      await page.fill("#password", portal.password);
      await page.click("text=Next");
      return await newestCode(portal, seen);
    };
    const withSms = async (username: string) => {
      await page.fill("#code", await toFactor(username));
      await page.click("text=Next");
      await page.waitForURL(`${origin}/desk`);
    };
    await t.step("one is added on the account's page", async () => {
      await withSms("counsel");
      for (const path of ["", "/password", "/phone", "/totp", "/codes", "/passkeys"]) {
        await page.goto(`${origin}/desk/account${path}`);
        await fits(page);
      }
      await page.fill("#name", "the office laptop");
      await page.click("text=Add a passkey");
      await page.waitForSelector("text=Your passkey has been added");
      assert.match(await page.textContent("main") ?? "", /the office laptop, for localhost/);
    });

    await t.step("the same authenticator is not added twice", async () => {
      await page.goto(`${origin}/desk/account/passkeys`);
      await page.fill("#name", "again");
      await page.click("text=Add a passkey");
      await page.waitForSelector("text=The passkey did not answer");
    });

    await t.step("it takes the place of the code", async () => {
      await toFactor("counsel");
      await page.click("text=Use a passkey");
      await page.waitForURL(`${origin}/desk`);
    });

    await t.step("it serves again and again, but an answer serves once", async () => {
      await toFactor("counsel");
      const posted = page.waitForRequest((request) => request.method() === "POST");
      await page.click("text=Use a passkey");
      const form = (await posted).postData()!;
      await page.waitForURL(`${origin}/desk`);
      await toFactor("counsel");
      const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`);
      const own = await page.inputValue("#passkey-form [name=token]");
      const replayed = new URLSearchParams(form);
      const send = () =>
        fetch(`${origin}/desk/otp`, {
          method: "POST",
          headers: { cookie: cookie.join("; "), origin },
          body: replayed,
          redirect: "manual",
        });
      const other = await send();
      assert.equal(other.status, 403, "the token of another login");
      await other.body?.cancel();
      replayed.set("token", own);
      const answer = await send();
      assert.equal(answer.status, 422, "the challenge of another page");
      assert.match(await answer.text(), /Tries left: 4/);
    });

    await t.step("a person whom it did not verify does not get in", async () => {
      await verifies(false);
      await toFactor("counsel");
      await page.click("text=Use a passkey");
      await page.waitForSelector("text=The passkey did not answer");
      await verifies(true);
    });

    await t.step("nor does one who asks the browser not to verify", async () => {
      await verifies(false);
      await toFactor("counsel");
      await page.evaluate(async () => {
        const form = document.querySelector<HTMLFormElement>("#passkey-form")!;
        const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
        const challenge = new TextEncoder().encode(field("token").value);
        const answer = await navigator.credentials.get({
          publicKey: { challenge, userVerification: "discouraged" },
        }) as PublicKeyCredential;
        field("passkey").value = JSON.stringify(answer.toJSON());
        form.requestSubmit();
      });
      await page.waitForSelector("text=That was not the code");
      await verifies(true);
    });

    await t.step("it opens nobody else's account", async () => {
      await toFactor("counsel2");
      await page.click("text=Use a passkey");
      await page.waitForSelector("text=That was not the code");
      assert.match(await page.textContent(".problems") ?? "", /Tries left: 4/);
    });

    await t.step("the page offers it in the same way to somebody who has none", async () => {
      const html = async () =>
        (await page.content()).replace(/(name="token" value=")[^"]+/g, "$1x");
      await toFactor("counsel");
      const known = await html();
      await toFactor("counsel2");
      assert.equal(await html(), known);
    });

    await t.step("removed, it serves no more", async () => {
      await withSms("counsel");
      await page.goto(`${origin}/desk/account`);
      await page.click("text=Remove: the office laptop");
      await page.waitForSelector("text=It has been removed");
      await toFactor("counsel");
      await page.click("text=Use a passkey");
      await page.waitForSelector("text=That was not the code");
    });

    await t.step("no accessibility violation in the second step", async () => {
      const eyes = await browser.newContext({
        viewport: { width: 320, height: 800 },
        bypassCSP: true, // axe is injected by the test
      });
      const view = await eyes.newPage();
      await view.goto(`${origin}/desk/login`);
      await view.fill("#username", "nobody");
      await view.fill("#password", "x");
      await view.click("text=Next");
      await accessible(view);
      await fits(view);
      await eyes.close();
    });

    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
  }
});
