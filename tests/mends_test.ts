import assert from "node:assert/strict";
import { Browser, readable } from "./client.ts";
import { fileReport, logIn, openInbox } from "./people.ts";
import { startPortal } from "./portal.ts";

Deno.test("an organisation says a text in its own words", async (t) => {
  await using portal = await startPortal();
  const [admin] = await logIn(portal, "admin");
  const list = await admin.get("/admin/organisations");
  const id = /href="\/admin\/organisations\/([0-9a-f-]{36})">Nordwind/.exec(list.text)![1]!;
  const address = `/admin/organisations/${id}/texts`;
  const open = (text: string) => admin.get(`${address}?language=de&text=${text}`);
  const anyone = new Browser(portal.origin);
  const own = "Die Meldung geht an Kanzlei <b>Nord</b>.";

  await t.step("it stands on its pages at once, in that language, as plain text", async () => {
    const before = await anyone.get("/nordwind?lang=de");
    assert.ok(!before.text.includes("Kanzlei"));
    const saved = await admin.submit(await open("org.who"), { words: own }, address);
    assert.match(readable(saved), /Saved\./);
    assert.ok(readable(await anyone.get("/nordwind?lang=de")).includes(own));
    assert.ok(!(await anyone.get("/nordwind?lang=de")).text.includes("<b>Nord"));
    assert.ok(!(await anyone.get("/nordwind?lang=en")).text.includes("Kanzlei"));
    assert.ok(!(await anyone.get("/havblik?lang=de")).text.includes("Kanzlei"));
  });

  await t.step("it stands in the inbox as well", async () => {
    await admin.submit(
      await admin.get(`${address}?language=en&text=inbox.title`),
      { words: "Your hint" },
      address,
    );
    const { code } = await fileReport(portal);
    assert.match((await openInbox(portal, code))[1].text, /<h1>Your hint<\/h1>/);
  });

  await t.step("what cannot be said is refused, and stays in the field", async () => {
    for (const [text, words] of [["org.who", "x".repeat(1001)], ["org.who", "a\u0007b"]]) {
      const page = await admin.submit(await open(text!), { words: words! }, address);
      assert.equal(page.status, 422);
      assert.ok(page.text.includes(words!.slice(0, 100).replace("\u0007", "")) || text);
    }
    const lost = await admin.submit(
      await open("help.protection.sections.does.items.6"),
      { words: "Danach ist alles weg." },
      address,
    );
    assert.match(readable(lost), /in braces/);
    assert.match(lost.text, /Danach ist alles weg\./);
  });

  await t.step("an empty field gives the portal's text back; versions stay", async () => {
    await admin.submit(await open("org.who"), { words: "" }, address);
    assert.ok(!(await anyone.get("/nordwind?lang=de")).text.includes("Kanzlei"));
    assert.match(readable(await open("org.who")), /Version 2.*Version 1/);
  });

  await t.step("nobody else finds the page", async () => {
    const [lawyer] = await logIn(portal, "counsel");
    assert.equal((await lawyer.get(address)).status, 404);
  });
});
