import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { newestCode } from "../people.ts";
import { startPortal } from "../portal.ts";
import { accessible, fits, screenshot, startChromium } from "./chromium.ts";

/** A form with every kind of question, each in a section and after an answer. */
const every = {
  sections: [
    {
      id: "a",
      title: { en: "The place" },
      questions: [
        {
          id: "site",
          type: "one",
          label: { en: "Were you there?" },
          options: [{ id: "yes", label: { en: "Yes" } }, { id: "no", label: { en: "No" } }],
          required: true,
        },
        ...["text", "long", "date", "place", "people", "files"].map((type) => ({
          id: type,
          type,
          label: { en: `After yes: ${type}` },
          hint: { en: `Help for ${type}.` },
          when: { question: "site", is: "yes" },
        })),
        {
          id: "many",
          type: "many",
          label: { en: "Which of these?" },
          options: [{ id: "x", label: { en: "Smoke" } }, { id: "y", label: { en: "Noise" } }],
        },
        ...["date", "people", "files"].map((type) => ({
          id: `free-${type}`,
          type,
          label: { en: `Always: ${type}` },
        })),
      ],
    },
  ],
};

Deno.test(
  "own questions without JavaScript at 320 px",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using portal = await startPortal();
    const browser = await startChromium();
    try {
      const context = await browser.newContext({
        viewport: { width: 320, height: 800 },
        javaScriptEnabled: false,
      });
      context.setDefaultTimeout(60_000); // a busy machine is no mistake of ours
      const page = await context.newPage();
      const hidden = async (selector: string) => !await page.isVisible(selector);

      await t.step(
        "what hangs on an answer is seen when it is chosen, by keyboard, too",
        async () => {
          await page.goto(`${portal.origin}/nordwind/report`);
          assert.ok(await hidden("[name=q_amount]"));
          await page.check("[name=category][value=fraud]");
          assert.ok(await page.isVisible("[name=q_amount]"));
          assert.ok(await hidden("[name=q_gift]"));
          await page.keyboard.press("ArrowDown");
          assert.ok(await hidden("[name=q_amount]"));
          await page.keyboard.press("Tab");
          assert.equal(
            await page.evaluate("document.activeElement.name"),
            "q_gift",
            "it is the next thing",
          );
          await fits(page);
          await screenshot(page, "questions-portal-320");
        },
      );

      await t.step(
        "without the stylesheet every question is there, with its condition",
        async () => {
          const bare = await browser.newContext({ javaScriptEnabled: false });
          await bare.route("**/*.css", (route) => route.abort());
          const plain = await bare.newPage();
          await plain.goto(`${portal.origin}/nordwind/report`);
          assert.match(
            await plain.innerText("form#report"),
            /If “Corruption or bribes”:\s+Who gave/,
          );
          await bare.close();
        },
      );

      await t.step("an administrator takes a form in, looks at it, and publishes it", async () => {
        await page.goto(`${portal.origin}/desk/login`);
        await page.fill("#username", "admin");
        await page.fill("#password", portal.password);
        await page.click("text=Next");
        await page.fill("#code", await newestCode(portal));
        await page.click("text=Next");
        await page.click("text=Administration");
        await page.click("text=Organisations");
        await page.click("main li a:text('Nordwind')");
        await page.fill("#people", "Otto Kern\nPia Lund");
        await page.click("button:text-is('Save')");
        await page.click("text=Questions");
        await fits(page);
        await page.click("summary");
        await page.fill("#json", JSON.stringify(every));
        await page.click("text=Take this as the draft");
        await fits(page);
        await page.click("section:has-text('The place') >> button:text-is('Up') >> nth=-1");
        await page.click("text=Look at it as a reporter");
        assert.ok(await hidden(".preview [name=q_text]"));
        await page.check(".preview [name=q_site][value=yes]");
        assert.ok(await page.isVisible(".preview [name=q_text]"));
        await fits(page);
        await screenshot(page, "questions-preview-320");
        await page.click("text=Back to the questions");
        await page.click("button:text-is('Publish')");
        await screenshot(page, "questions-admin-320");
      });

      await t.step("a mistake keeps what was written, open where it stands", async () => {
        await page.goto(`${portal.origin}/nordwind/report`);
        await page.fill("#what", "The tank leaks.");
        await page.check("[name=q_site][value=yes]");
        await page.fill("#q_long", "It was at night.");
        await page.check("[name=q_many][value=x]");
        await page.check("[name=q_site][value=no]");
        await page.setInputFiles("#q_free-files", {
          name: "note.txt",
          mimeType: "text/plain",
          buffer: Buffer.from("The plan."),
        });
        await fits(page);
        await screenshot(page, "questions-own-320");
        await page.click("text=Send the report");
        await page.waitForSelector("text=Your report has arrived");
        await page.click("text=Open my inbox now");
        await page.click("summary:text('What you wrote')");
        const told = await page.innerText("main");
        assert.match(told, /It was at night\./, "what was typed is never thrown away");
        assert.match(told, /Which of these\? Smoke/);
        assert.match(told, /Always: files attachment-1\.txt/);
      });

      await t.step("no accessibility violation where a question is asked and changed", async () => {
        const eyes = await browser.newContext({
          viewport: { width: 320, height: 800 },
          bypassCSP: true, // axe is injected by the test
          storageState: await context.storageState(),
        });
        const view = await eyes.newPage();
        await view.goto(`${portal.origin}/admin/organisations`);
        const nordwind = await view.getAttribute("main li a:text('Nordwind')", "href");
        await view.goto(`${portal.origin}/nordwind/report`);
        await view.check("[name=q_site][value=yes]");
        await fits(view);
        await accessible(view);
        await view.goto(`${portal.origin}${nordwind}/question?item=site`);
        assert.equal(new URL(view.url()).pathname, `${nordwind}/question`);
        await fits(view);
        await accessible(view);
        await eyes.close();
      });
    } finally {
      await browser.close();
    }
  },
);
