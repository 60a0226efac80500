import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { Browser, type Page, readable, type Value } from "./client.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";

/** The newest case on the desk that was not seen before. */
async function nextCase(desk: Browser, seen: Set<string>): Promise<string> {
  const link = caseLinks(await desk.get("/desk")).find((one) => !seen.has(one))!;
  seen.add(link);
  return link;
}

Deno.test("an organisation's own questions", async (t) => {
  await using portal = await startPortal();
  const owner = connect(readAddress(portal.databaseUrl), 1);
  await using _ = { [Symbol.asyncDispose]: () => owner.end({ timeout: 5 }) };
  const [counsel] = await logIn(portal, "counsel");
  const [admin] = await logIn(portal, "admin");
  const seen = new Set<string>();
  const [row] = await owner`select id from organisation where slug = 'nordwind'`;
  const here = `/admin/organisations/${row!.id}/questions`;
  const act = async (values: Record<string, Value>): Promise<Page> =>
    await admin.submit(await admin.get(here), { item: "", ...values }, here);
  const put = async (path: string, values: Record<string, Value>): Promise<Page> =>
    await admin.submit(await admin.get(path), values, `${path}&in=en`);
  let oldForm: Page;
  let oldCase: string;

  await t.step("the form asks what fits each category, with the condition in words", async () => {
    const { form, page, code } = await fileReport(portal, {
      category: "fraud",
      q_amount: "About 40 000, in scrap metal.",
      q_told: "yes",
      "q_told-whom": "My foreman. He laughed.",
    });
    assert.equal(page.status, 201);
    assert.match(readable(form), /If “Fraud or theft”:\s+How much money is it about/);
    assert.match(readable(form), /If “Yes”:\s+Whom, and what happened then\?/);
    const [, inbox] = await openInbox(portal, code);
    assert.match(readable(inbox), /How much money.*\? About 40 000, in scrap metal\./);
    oldCase = await nextCase(counsel, seen);
    const shown = readable(await counsel.get(oldCase));
    assert.match(shown, /Have you told anybody in the organisation\?\s+Yes/);
    assert.match(shown, /Whom, and what happened then\?\s+My foreman\. He laughed\./);
  });

  await t.step(
    "who knows nothing of the questions reports as before; a stray field is refused",
    async () => {
      const { browser, form } = await fileReport(portal, {});
      await nextCase(counsel, seen);
      const stray = await browser.submit(form, { what: "x", q_stray: "x" });
      assert.equal(stray.status, 400);
    },
  );

  await t.step("answers are found, and reach the client only when they are chosen", async () => {
    const search = await counsel.get("/desk/search");
    const found = await counsel.submit(search, { words: "scrap metal" }, "/desk/search");
    assert.deepEqual(caseLinks(found), [oldCase]);
    const redact = async (answers: string[]) =>
      await counsel.submit(
        await counsel.get(oldCase),
        { what: "Something was stolen.", answers },
        `${oldCase}/redact`,
      );
    await redact([]);
    await counsel.submit(
      await counsel.get(oldCase),
      { user: "nordwind1", version: "redacted" },
      `${oldCase}/grant`,
    );
    const [contact] = await logIn(portal, "nordwind1");
    assert.doesNotMatch(readable(await contact.get(oldCase)), /scrap metal|foreman/);
    await redact(["amount"]);
    const shown = readable(await contact.get(oldCase));
    assert.match(shown, /How much money.*scrap metal/);
    assert.doesNotMatch(shown, /foreman/);
    await contact.get(`${oldCase}/versions`);
  });

  await t.step(
    "an administrator writes a question with answers and one that hangs on it",
    async () => {
      const first = await admin.get(here);
      assert.match(readable(first), /come with the portal/);
      await act({ act: "section", title: "The site" });
      const list = await admin.get(here);
      assert.match(readable(list), /This is a draft/);
      const section = /question\?section=(s\d+)">/.exec(
        list.text.slice(list.text.indexOf("The site")),
      )!;
      const at = `${here.replace(/s$/, "")}?section=${section[1]}`;
      await put(at, {
        label: "Were you on the site?",
        hint: "",
        type: "one",
        more: "Yes, often\nNo",
        when: "",
        required: "yes",
      });
      await put(at, { label: "On which day?", hint: "", type: "date", more: "", when: "q1=o1" });
      await put(at, { label: "Who saw it?", hint: "", type: "people", more: "", when: "" });
      await put(at, { label: "The shift plan", hint: "", type: "files", more: "", when: "q1=o1" });
      const before = readable(await fileReport(portal).then((one) => one.form));
      await nextCase(counsel, seen);
      assert.doesNotMatch(before, /Were you on the site/, "no reporter sees a draft");
      const preview = await admin.get(`${here.replace(/questions$/, "preview")}?page=report`);
      assert.match(readable(preview), /The site\s+Were you on the site\? \*/);
      assert.match(readable(preview), /If “Yes, often”:\s+On which day\?/);
    },
  );

  await t.step("it is asked when it is published, and the answers are checked", async () => {
    oldForm = (await fileReport(portal)).form;
    await nextCase(counsel, seen);
    await owner`update organisation set people = '{Otto Kern,Pia Lund}' where slug = 'nordwind'`;
    const done = await act({ act: "publish" });
    assert.match(readable(done), /Version 1 is published/);
    const missed = await fileReport(portal, { q_q3: "Otto Kern" });
    assert.equal(missed.page.status, 422);
    assert.match(readable(missed.page), /Answer this, too: Were you on the site\?/);
    assert.match(missed.page.text, /value="Otto Kern"[^>]*checked|checked[^>]*value="Otto Kern"/);
    const wrong = await fileReport(portal, { q_q1: "o1", q_q2: "last week" });
    assert.match(readable(wrong.page), /Write the day as year, month and day: On which day\?/);
    assert.match(wrong.page.text, /value="last week"/, "nothing typed is lost");
  });

  await t.step("people, days and files arrive; a ticked name builds no wall", async () => {
    const { page } = await fileReport(portal, {
      q_q1: "o1",
      q_q2: "2026-11-02",
      q_q3: ["Otto Kern", "Clara Holm"],
      q_q4: new File([jpegWithSecrets("Marguerite")], "plan.jpg"),
    });
    assert.equal(page.status, 201);
    const shown = readable(await counsel.get(await nextCase(counsel, seen)));
    assert.match(shown, /Were you on the site\?\s+Yes, often/);
    assert.match(shown, /On which day\?\s+2026-11-02/);
    assert.match(shown, /Who saw it\?\s+Otto Kern, Clara Holm/);
    assert.match(shown, /The shift plan\s+attachment-1\.jpg/);
  });

  await t.step("whoever had opened the form before loses nothing", async () => {
    const { browser } = await fileReport(portal, { q_q1: "o2" });
    await nextCase(counsel, seen);
    const late = await browser.submit(oldForm, { what: "Begun before.", q_going: "yes" });
    assert.ok(late.status === 201, readable(late));
  });

  await t.step(
    "an old report reads as it was asked when the question is changed or gone",
    async () => {
      const { code } = await fileReport(portal, { q_q1: "o1", q_q2: "2026-11-03" });
      const link = await nextCase(counsel, seen);
      await put(`${here.replace(/s$/, "")}?item=q1`, {
        label: "Did you work there?",
        hint: "",
        type: "one",
        more: "",
        when: "",
        option_o1: "Every week",
        option_o2: "Never",
      });
      await act({ act: "remove", item: "q2" });
      assert.match(readable(await act({ act: "publish" })), /Version 2 is published/);
      const shown = readable(await counsel.get(link));
      assert.match(shown, /Were you on the site\?\s+Yes, often/);
      assert.match(shown, /On which day\?\s+2026-11-03/);
      const [, inbox] = await openInbox(portal, code);
      assert.match(readable(inbox), /Were you on the site\? Yes, often/);
      const old = await admin.get(`${here.replace(/questions$/, "preview")}?version=1`);
      assert.match(readable(old), /Were you on the site\?/);
      const now = await fileReport(portal, {});
      assert.match(readable(now.form), /Did you work there\?/);
      assert.equal(now.page.status, 201, "it is no longer required");
      await nextCase(counsel, seen);
    },
  );

  await t.step("staff register a case with the same questions", async () => {
    const path = "/desk/cases?organisation=nordwind";
    const form = await counsel.get(path);
    assert.match(readable(form), /Did you work there\?/);
    const done = await counsel.submit(
      form,
      { source: "telephone", what: "Told on the telephone.", q_q1: "o1" },
      path,
    );
    assert.equal(done.status, 201);
    const shown = readable(await counsel.get(await nextCase(counsel, seen)));
    assert.match(shown, /Did you work there\?\s+Every week/);
  });

  await t.step(
    "a form goes out and in as JSON; a broken one is refused with what was typed",
    async () => {
      const bad = await admin.submit(await admin.get(here), { act: "import", json: "{no" }, here);
      assert.equal(bad.status, 422);
      assert.match(bad.text, /\{no/);
      const json = JSON.stringify({
        sections: [{
          id: "s1",
          title: {},
          questions: [{ id: "x", type: "text", label: { en: "From elsewhere?" }, required: false }],
        }],
      });
      await act({ act: "import", json });
      await act({ act: "publish" });
      assert.match(readable((await fileReport(portal)).form), /From elsewhere\?/);
      const german = `${here.replace(/s$/, "")}?item=x&in=de`;
      const fields = { label: "Von woanders?", hint: "", type: "text", more: "", when: "" };
      await admin.submit(await admin.get(german), fields, german);
      await act({ act: "publish" });
      const page = async (lang: string) => {
        const browser = new Browser(portal.origin);
        return readable(await browser.get(`/nordwind/report?lang=${lang}`));
      };
      assert.match(await page("de"), /Von woanders\?/);
      assert.match(await page("en"), /From elsewhere\?/);
      assert.match(await page("fr"), /From elsewhere\?/, "where there is no translation");
      await act({ act: "import", json: json.replace('"en":"From elsewhere?"', "") });
      const refused = await act({ act: "publish" });
      assert.equal(refused.status, 422, "a question without a text");
    },
  );

  await t.step("only the numbers of versions stand in the audit log", async () => {
    const events = await owner`
      select detail from audit where event = 'organisation.questions' order by number`;
    assert.deepEqual(events.map((one) => one.detail.version), [1, 2, 3, 4]);
    const [app] = await owner`select count(*)::int as count from question_draft`;
    assert.equal(app!.count, 1);
  });
});
