import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { type Browser, type Page, readable, type Value } from "./client.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";

const photograph = () => new File([jpegWithSecrets("A")], "a.jpg", { type: "image/jpeg" });

Deno.test("the work on a case", async (t) => {
  await using portal = await startPortal();
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const desks = new Map<string, Browser>();
  /** The desk of somebody, logged in once. */
  const desk = async (username: string): Promise<[Browser, Page]> => {
    if (!desks.has(username)) desks.set(username, (await logIn(portal, username))[0]);
    const browser = desks.get(username)!;
    return [browser, await browser.get("/desk")];
  };
  const links = async (username: string) => caseLinks((await desk(username))[1]);
  const read = async (username: string, link: string) => await (await desk(username))[0].get(link);
  const act = async (
    username: string,
    link: string,
    act: string,
    values: Record<string, Value>,
  ) => {
    const [browser] = await desk(username);
    return await browser.submit(await browser.get(link), values, `${link}/${act}`);
  };
  /** A report, and the link under which the ombudsmen find it. */
  const report = async (values: Record<string, Value> = {}): Promise<[string, string]> => {
    const before = new Set(await links("counsel"));
    const { code } = await fileReport(portal, values);
    return [(await links("counsel")).find((link) => !before.has(link))!, code];
  };

  await t.step("a triager sees what is needed to assign, and no more", async () => {
    const [link] = await report({
      what: "the secret story",
      category: "corruption",
      involved: ["Niels Wolff"],
    });
    const page = await read("triage", link);
    assert.match(readable(page), /Corruption or bribes.*Nordwind Energie.*Niels Wolff/);
    assert.ok(!page.text.includes("the secret story"));
    assert.ok(!page.text.includes(`${link}/messages`), "no form for writing");
    const after = await act("triage", link, "assign", { user: "counsel2" });
    assert.match(readable(after), /with a lawyer/);
    assert.ok(!(await links("counsel")).includes(link), "the others lose it");
    const state = /Its state is not the one that was last written down/;
    const assigned = readable(await read("counsel2", link));
    assert.match(assigned, /UTC, Tove Riis: given to Casper Dahl/);
    assert.doesNotMatch(assigned, /Somebody has changed/);
    const versions = readable(await read("counsel2", `${link}/versions`));
    assert.match(versions, /Assignment Tove Riis · [^·]+ · signed · \w+ Read it whole Casper Dahl/);
    await owner`update cases set status = 'new' where id = ${link.split("/").pop()!}`;
    assert.match(readable(await read("counsel2", link)), state, "a triager's act counts, too");
    await owner`update cases set status = 'assigned' where id = ${link.split("/").pop()!}`;
    assert.doesNotMatch(readable(await read("counsel2", link)), state);
    assert.match(readable(await read("counsel2", link)), /the secret story/);
    const [facts] = await owner`select epoch, rotate from cases where id = ${link.split("/")
      .pop()!}`;
    assert.deepEqual({ ...facts }, { epoch: 2, rotate: false }, "a new epoch began");
  });

  await t.step("an ombudsman hands a case over; the reporter goes on in it", async () => {
    const [link, code] = await report({ what: "before the change" });
    await act("counsel", link, "messages", { text: "I pass you on." });
    await act("counsel", link, "assign", { user: "counsel2" });
    assert.equal((await read("counsel", link)).status, 404);
    const [reporter, inbox] = await openInbox(portal, code);
    assert.match(readable(inbox), /before the change/);
    assert.match(readable(inbox), /I pass you on/);
    await reporter.submit(inbox, { text: "in the new epoch" }, "/inbox");
    const page = readable(await read("counsel2", link));
    assert.match(page, /before the change/);
    assert.match(page, /I pass you on/);
    assert.match(page, /in the new epoch/);
  });

  await t.step(
    "a contact person reads what was granted: not who reported, not the notes",
    async () => {
      const [link, code] = await report({
        what: "for the client",
        identity: "confidential",
        name: "Rita Porter",
        contact: "rita@example",
        attachments: photograph(),
      });
      await act("counsel", link, "notes", { text: "between us lawyers" });
      assert.equal((await read("nordwind1", link)).status, 404);
      await act("counsel", link, "grant", { user: "nordwind1", version: "shared" });
      const page = await read("nordwind1", link);
      assert.match(readable(page), /for the client/);
      assert.match(readable(page), /attachment-1\.jpg/);
      for (const hidden of ["Rita", "rita@example", "between us lawyers"]) {
        assert.ok(!page.text.includes(hidden), hidden);
      }
      assert.deepEqual(await links("nordwind2"), []);
      await act("nordwind1", link, "messages", { text: "We look at the valve." });
      assert.match(readable(await read("counsel", link)), /We look at the valve/);
      const [, inbox] = await openInbox(portal, code);
      assert.ok(!inbox.text.includes("We look at the valve"), "the reporter does not see it");

      await act("counsel", link, "revoke", { user: "nordwind1" });
      assert.equal((await read("nordwind1", link)).status, 404);
      await act("counsel", link, "messages", { text: "after the revocation" });
      const id = link.split("/").pop()!;
      const left = await owner`
      select 1 from wrap w join account a on a.id = w.account
       where w.case_id = ${id} and a.username = 'nordwind1'`;
      assert.equal(left.length, 0, "no wrap is left");
    },
  );

  await t.step("a redacted version is all that its reader can reach", async () => {
    const [link] = await report({
      what: "Ole saw the painted valve",
      who: "Ole from the night shift",
      attachments: [photograph(), photograph()],
    });
    const refused = await act("counsel", link, "grant", { user: "nordwind2", version: "redacted" });
    assert.equal(refused.status, 422);
    const page = await read("counsel", link);
    const files = [...page.text.matchAll(/name="files" value="([^"]+)"/g)].map((match) =>
      match[1]!
    );
    assert.equal(files.length, 2);
    await act("counsel", link, "redact", {
      what: "Somebody saw the painted valve",
      who: "",
      files: [files[0]!],
    });
    await act("counsel", link, "grant", { user: "nordwind2", version: "redacted" });
    const seen = await read("nordwind2", link);
    assert.match(readable(seen), /Somebody saw the painted valve/);
    assert.ok(!seen.text.includes("Ole"));
    const [browser] = await desk("nordwind2");
    const status = async (file: string) => {
      const response = await browser.raw(`${link}/attachments/${file}`);
      await response.body?.cancel();
      return response.status;
    };
    assert.equal(await status(files[0]!), 200);
    assert.equal(await status(files[1]!), 404);
    assert.equal((await act("nordwind2", link, "messages", { text: "Thank you" })).status, 200);
  });

  await t.step("whoever was named, recused or is elsewhere gets no grant", async () => {
    const [link] = await report({ involved: ["Nora Winther"] });
    for (const user of ["nordwind1", "havblik1", "counsel2", "nobody"]) {
      const page = await act("counsel", link, "grant", { user, version: "shared" });
      assert.equal(page.status, 422, user);
    }
    await act("counsel2", link, "recuse", {});
    assert.ok(!(await links("counsel2")).includes(link));
    assert.equal((await act("counsel", link, "assign", { user: "counsel2" })).status, 422);
    const alone = await act("counsel", link, "recuse", {});
    assert.equal(alone.status, 422, "the last one cannot leave it to nobody");
    assert.match(readable(alone), /Nobody else could take the case/);
  });

  await t.step("a grant ends on its day", async () => {
    const [link] = await report();
    const past = await act("counsel", link, "grant", { user: "nordwind1", until: "2020-01-01" });
    assert.equal(past.status, 422);
    await act("counsel", link, "grant", { user: "nordwind1", until: "2099-01-01" });
    assert.equal((await read("nordwind1", link)).status, 200);
    await owner`update wrap set expires = now() - interval '1 second' where expires is not null`;
    assert.equal((await read("nordwind1", link)).status, 404);
    assert.ok(!(await links("nordwind1")).includes(link));
  });

  await t.step("state, reasons, archive, reopening and legal hold", async () => {
    const [link, code] = await report();
    await act("counsel", link, "status", {
      status: "investigating",
      reason: "documents asked for",
    });
    let page = readable(await read("counsel", link));
    assert.match(page, /documents asked for/);
    assert.match(readable((await openInbox(portal, code))[1]), /being looked into/);
    assert.equal((await act("counsel", link, "status", { status: "invented" })).status, 422);
    await act("counsel", link, "archive", { reason: "done" });
    const id = link.split("/").pop()!;
    const [archived] = await owner`select archived, status from cases where id = ${id}`;
    assert.equal(archived!.status, "archived");
    assert.match(String(archived!.archived), /^\d{4}-\d\d-\d\d$/);
    await act("counsel", link, "reopen", { reason: "new proof" });
    assert.equal((await owner`select archived from cases where id = ${id}`)[0]!.archived, null);
    assert.equal((await act("counsel", link, "hold", {})).status, 422, "without a reason");
    const [own] = await desk("counsel");
    const early = await read("counsel", link);
    await act("counsel", link, "hold", { reason: "a court wants it" });
    page = readable(await read("counsel", link));
    assert.match(page, /A second person has to agree/);
    assert.doesNotMatch(page, /Agree to the legal hold/, "nobody agrees with oneself");
    assert.equal((await own.submit(early, {}, `${link}/hold`)).status, 422);
    await act("counsel2", link, "hold", {});
    assert.match(readable(await read("counsel", link)), /On legal hold/);
    await act("counsel", link, "extend", { reason: "experts are asked" });
    const held = await read("counsel", link);
    const release = async (who: string, values: Record<string, string> = {}) =>
      (await act(who, link, "release", values)).status;
    assert.equal(await release("counsel"), 422, "without a reason");
    assert.equal(await release("counsel", { reason: "the court is done" }), 200);
    assert.doesNotMatch(readable(await read("counsel", link)), /Agree to the end of a legal hold/);
    const late = await own.submit(held, {}, `${link}/release`);
    assert.equal(late.status, 422, "nobody agrees with oneself");
    page = readable(await read("counsel2", link));
    assert.match(page, /Agree to the end of a legal hold.*On legal hold: it is not anonymised/);
    await act("counsel2", link, "hold", {});
    assert.equal(await release("counsel2", { reason: "asked again" }), 200);
    assert.match(readable(await read("counsel", link)), /On legal hold/, "kept, and asked again");
    assert.equal(await release("counsel"), 200);
    page = readable(await read("counsel", link));
    assert.doesNotMatch(page, /On legal hold/);
    assert.match(page, /its end asked for \(the court is done\).*kept.*its end asked for.*ended/);
  });

  await t.step("a message can be withdrawn until it was read", async () => {
    const [link, code] = await report();
    await act("counsel", link, "messages", { text: "said too early" });
    await act("counsel", link, "withdraw", {});
    const [, inbox] = await openInbox(portal, code);
    assert.ok(!inbox.text.includes("said too early"));
    await act("counsel", link, "messages", { text: "this one is read" });
    const form = await read("counsel", link);
    await openInbox(portal, code);
    const [browser] = await desk("counsel");
    const late = await browser.submit(form, {}, `${link}/withdraw`);
    assert.equal(late.status, 422);
    assert.match(readable(late), /has read the message already/);
  });

  await t.step("related cases are linked in both files", async () => {
    const [first] = await report();
    const [second] = await report();
    await act("counsel", first, "link", { case: second });
    assert.ok((await read("counsel", first)).text.includes(`href="${second}"`));
    assert.ok((await read("counsel", second)).text.includes(`href="${first}"`));
    assert.equal((await act("counsel", first, "link", { case: "/desk/cases/none" })).status, 422);
  });

  await owner.end({ timeout: 5 });
});
