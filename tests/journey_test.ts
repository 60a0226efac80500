import assert from "node:assert/strict";
import { codeOf, readable } from "./client.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { startPortal } from "./portal.ts";

Deno.test("a report with a photograph reaches the ombudsman, and the answer the reporter", async (t) => {
  await using portal = await startPortal();
  const photograph = jpegWithSecrets("Marguerite Oyelaran");
  let code = "";

  await t.step("the reporter sends it and keeps the code", async () => {
    const sent = await fileReport(portal, {
      what: "The valve is painted over. – Ærligt & <b>sandt</b>",
      attachments: new File([photograph], "valve by Marguerite.jpg", { type: "image/jpeg" }),
    });
    assert.equal(sent.page.status, 201);
    assert.equal(codeOf(sent.page), sent.code);
    assert.match(readable(sent.page), /valve by Marguerite\.jpg.*cleaned.*Removed/);
    assert.equal(sent.browser.cookies.size, 0, "no cookie before /receipt");
    code = sent.code;
  });

  await t.step("the ombudsman logs in, reads, downloads, answers", async () => {
    const [browser, desk] = await logIn(portal, "counsel");
    const [link] = caseLinks(desk);
    const page = await browser.get(link!);
    assert.match(readable(page), /The valve is painted over\. – Ærligt & <b>sandt<\/b>/);
    assert.ok(!page.text.includes("Marguerite"));
    const href = /href="([^"]+\/attachments\/[^"]+)"/.exec(page.text)![1]!;
    const file = await browser.raw(href);
    assert.equal(file.headers.get("content-type"), "application/octet-stream");
    assert.match(
      file.headers.get("content-disposition")!,
      /^attachment; filename="attachment-1.jpg"$/,
    );
    const bytes = new Uint8Array(await file.arrayBuffer());
    assert.deepEqual(bytes.subarray(0, 3), new Uint8Array([0xff, 0xd8, 0xff]));
    assert.ok(!new TextDecoder("latin1").decode(bytes).includes("Marguerite"));
    const after = await browser.submit(
      page,
      { text: "Thank you. Which valve?" },
      `${link}/messages`,
    );
    assert.match(readable(after), /Thank you\. Which valve\?/);
    assert.match(readable(after), /confirmed/);
  });

  await t.step("the reporter comes back, reads and writes", async () => {
    const [browser, inbox] = await openInbox(portal, code.toLowerCase().replaceAll("-", " "));
    assert.match(readable(inbox), /Thank you\. Which valve\?/);
    const after = await browser.submit(inbox, { text: "The red one." }, "/inbox");
    assert.match(readable(after), /The red one\./);
  });

  await t.step("the ombudsman sees the reply; others see no case", async () => {
    const [browser, desk] = await logIn(portal, "counsel");
    const page = await browser.get(caseLinks(desk)[0]!);
    assert.match(readable(page), /The red one\./);
    for (const username of ["havblik1", "nordwind1", "auditor", "admin"]) {
      const [other, list] = await logIn(portal, username);
      assert.deepEqual(caseLinks(list), []);
      assert.equal((await other.get(caseLinks(desk)[0]!)).status, 404);
    }
  });
});
