import assert from "node:assert/strict";
import { readable } from "./client.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { startPortal } from "./portal.ts";

Deno.test("an organisation's own questions", async (t) => {
  await using portal = await startPortal();
  const [counsel] = await logIn(portal, "counsel");

  await t.step("the form asks what fits each category, with the condition in words", async () => {
    const { form, page, code } = await fileReport(portal, {
      category: "fraud",
      q_amount: "About 40 000, in scrap metal.",
      "q_told": "yes",
      "q_told-whom": "My foreman. He laughed.",
    });
    assert.equal(page.status, 201);
    assert.match(readable(form), /If “Fraud or theft”:\s+How much money is it about/);
    assert.match(readable(form), /If “Yes”:\s+Whom, and what happened then\?/);
    const [, inbox] = await openInbox(portal, code);
    assert.match(readable(inbox), /How much money.*\? About 40 000, in scrap metal\./);
    const [link] = caseLinks(await counsel.get("/desk"));
    const shown = readable(await counsel.get(link!));
    assert.match(shown, /Have you told anybody in the organisation\?\s+Yes/);
    assert.match(shown, /Whom, and what happened then\?\s+My foreman\. He laughed\./);
  });
});
