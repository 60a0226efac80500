import assert from "node:assert/strict";
import { jpegWithSecrets } from "../photograph.ts";
import { caseLinks, logIn } from "../people.ts";
import { startPortal } from "../portal.ts";
import { keepPicture } from "./chromium.ts";
import { Firefox, firefoxMissing } from "./firefox.ts";

const missing = await firefoxMissing();
const button = (text: string) => `//button[normalize-space()="${text}"]`;
const link = (text: string) => `//a[contains(normalize-space(), "${text}")]`;

Deno.test({
  name: `Firefox without JavaScript does the reporter's whole journey${
    missing ? ` (left out: ${missing})` : ""
  }`,
  ignore: missing !== undefined,
  sanitizeOps: false,
  sanitizeResources: false,
  async fn(t) {
    await using portal = await startPortal();
    await using firefox = await Firefox.start(320);
    const folder = await Deno.makeTempDir();
    const see = async (name: string) => {
      const picture = await firefox.picture();
      await keepPicture(picture, `firefox-${name}`);
      // A page that is wider than the window would be as wide in its picture (PNG, IHDR).
      assert.equal(new DataView(picture.buffer).getUint32(16), 320, `${name} is too wide`);
    };

    await t.step("scripts are off", async () => {
      await firefox.open("data:text/html,<p>written</p><script>document.body.remove()</script>");
      assert.equal(await firefox.text(), "written");
    });

    let code = "";
    await t.step("landing, form, a file, the code", async () => {
      await firefox.open(portal.origin);
      await see("1-start");
      await firefox.click(link("Nordwind Energie"));
      await see("2-organisation");
      await firefox.click(link("Make a report"));
      await see("3-report");
      code = await firefox.text('//section[contains(@class, "code")]//code');
      await firefox.click('//label[contains(., "Safety of people or products")]');
      await firefox.type('//*[@id="what"]', "The pressure valve in hall 4 is painted over.");
      await Deno.writeFile(`${folder}/valve.jpg`, jpegWithSecrets("Marguerite Oyelaran"));
      await firefox.type('//*[@id="attachments"]', `${folder}/valve.jpg`);
      assert.deepEqual(await firefox.cookies(), [], "no cookie before /receipt");
      await firefox.click(button("Send the report"));
      assert.match(await firefox.text(), /Your report has arrived/);
      assert.equal(await firefox.text('//section[contains(@class, "code")]//code'), code);
      await see("4-sent");
    });

    await t.step("the code opens the inbox, and a message and a file go in", async () => {
      await firefox.open(`${portal.origin}/receipt`);
      await firefox.type('//*[@id="receipt"]', code);
      await firefox.click("//main//form//button");
      assert.equal(await firefox.url(), `${portal.origin}/inbox`);
      await firefox.type('//*[@id="text"]', "It is the red one.");
      await firefox.type('//*[@id="attachments"]', `${folder}/valve.jpg`);
      await firefox.click(`(${button("Send")})[last()]`);
      assert.match(await firefox.text(), /Your message has been sent/);
      await see("5-inbox");
    });

    await t.step("the firm reads it and answers; the answer is there", async () => {
      const [lawyer, desk] = await logIn(portal, "counsel");
      const [path] = caseLinks(desk);
      const page = await lawyer.get(path!);
      assert.match(page.text, /It is the red one\./);
      assert.equal(page.text.match(/\/attachments\//g)?.length, 2);
      await lawyer.submit(page, { text: "Thank you. Who else knows?" }, `${path}/messages`);
      await firefox.open(`${portal.origin}/inbox`);
      assert.match(await firefox.text(), /Thank you\. Who else knows\?/);
    });

    await t.step("the quick exit leaves nothing to go back to", async () => {
      await firefox.click(button("Leave quickly"));
      await firefox.open(`${portal.origin}/inbox`);
      assert.doesNotMatch(await firefox.text(), /valve/);
      assert.deepEqual(await firefox.cookies(), []);
    });
    await Deno.remove(folder, { recursive: true });
  },
});
