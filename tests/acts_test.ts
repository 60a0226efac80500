import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { type Browser, type Page, readable, type Value } from "./client.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";

const photograph = () => new File([jpegWithSecrets("A")], "a.jpg", { type: "image/jpeg" });

Deno.test("disclosure, parties, versions, closing and a second lawyer", async (t) => {
  await using portal = await startPortal();
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const desks = new Map<string, Browser>();
  const desk = async (username: string): Promise<Browser> => {
    if (!desks.has(username)) desks.set(username, (await logIn(portal, username))[0]);
    return desks.get(username)!;
  };
  const links = async (who: string) => caseLinks(await (await desk(who)).get("/desk"));
  const read = async (who: string, link: string) => await (await desk(who)).get(link);
  const act = async (who: string, link: string, act: string, values: Record<string, Value>) => {
    const browser = await desk(who);
    return await browser.submit(await browser.get(link), values, `${link}/${act}`);
  };
  /** As `act`, where the page has no form for it. */
  const force = async (who: string, link: string, act: string, values: Record<string, string>) => {
    const forms = (await read(who, link)).text.split("</form>").slice(1).join(""); // after logout's
    const token = /name="token" value="([^"]+)"/.exec(forms)![1]!;
    const body = new URLSearchParams({ token, ...values });
    const response = await (await desk(who)).raw(`${link}/${act}`, { method: "POST", body });
    return { status: response.status, text: await response.text() } as Page;
  };
  /** A report that `counsel` alone has, with its link and code. */
  const report = async (values: Record<string, Value> = {}): Promise<[string, string]> => {
    const before = new Set(await links("counsel"));
    const { code } = await fileReport(portal, values);
    const link = (await links("counsel")).find((one) => !before.has(one))!;
    await act("counsel", link, "assign", { user: "counsel" });
    return [link, code];
  };
  const confidential = { identity: "confidential", name: "Rita Porter", contact: "rita@example" };
  const wrapsOf = async (link: string, who: string) =>
    (await owner<{ purpose: string; epoch: number }[]>`
      select w.purpose, w.epoch from wrap w join account a on a.id = w.account
       where w.case_id = ${link.split("/").pop()!} and a.username = ${who} order by 1, 2`)
      .map((row) => `${row.purpose} ${row.epoch}`);
  /** What of a page changes from case to case. */
  const alike = (page: Page, link: string) =>
    page.text.replaceAll(link.split("/").pop()!, "ID")
      .replaceAll(/name="(token|message|request)" value="[^"]*"|\d\d:\d\d UTC/g, "");

  await t.step("who reported is disclosed when one asks and another one approves", async () => {
    const [known] = await report(confidential);
    const [unknown] = await report();
    const cases = [known, unknown];
    for (const link of cases) {
      await act("counsel", link, "grant", { user: "nordwind1", version: "shared" });
    }
    const pages = async () => {
      const [one, other] = [await read("nordwind1", known), await read("nordwind1", unknown)];
      assert.equal(alike(one, known), alike(other, unknown), "alike with a name and without");
      assert.ok(!one.text.includes("Rita"));
      return readable(one);
    };
    await pages(); // now read
    assert.match(await pages(), /Ask for it/);
    const empty = await act("nordwind1", known, "disclosure", { ground: "consent" });
    assert.equal(empty.status, 422, "not without a reason");
    for (const link of cases) {
      const asked = { ground: "law", reason: "The prosecutor asks." };
      assert.equal((await act("nordwind1", link, "disclosure", asked)).status, 200);
    }
    assert.match(await pages(), /Nora Winther asks to disclose.*The prosecutor asks.*Waits/);
    const again = { ground: "law", reason: "again" };
    assert.equal((await force("nordwind1", known, "disclosure", again)).status, 422);

    const nothing = await act("counsel", unknown, "decide", { answer: "approve", reason: "yes" });
    assert.equal(nothing.status, 422);
    assert.match(readable(nothing), /there is nothing to disclose/);
    const refusal = { answer: "refuse", reason: "No court has ordered it." };
    for (const link of cases) await act("counsel", link, "decide", refusal);
    assert.match(await pages(), /Not disclosed\..*No court has ordered it/);

    await act("nordwind1", known, "disclosure", { ground: "consent", reason: "She agreed." });
    const unsaid = await act("counsel", known, "decide", { answer: "approve" });
    assert.equal(unsaid.status, 422, "an answer has its reason, too");
    await act("counsel", known, "decide", {
      answer: "approve",
      reason: "The reporter agreed.",
      tell: "Nora Winther is told your name now.",
    });
    assert.match(readable(await read("nordwind1", known)), /Rita Porter, rita@example/);
    assert.ok(!(await read("nordwind1", unknown)).text.includes("Rita"));
    assert.match(readable(await read("counsel", known)), /Nora Winther is told your name now/);
    assert.ok((await wrapsOf(known, "nordwind1")).some((one) => one.startsWith("identity")));
    await act("counsel", known, "grant", { user: "nordwind2", version: "shared" });
    assert.ok(!(await read("nordwind2", known)).text.includes("Rita"), "to the one alone");
    await act("counsel", known, "revoke", { user: "nordwind1" });
    assert.deepEqual(await wrapsOf(known, "nordwind1"), [], "it ends with the grant");
    const events = await owner`
      select detail->>'step' as step from audit where event = 'case.disclosure' order by at`;
    const steps = ["asked", "asked", "refused", "refused", "asked", "approved"];
    assert.deepEqual(events.map((row) => row.step), steps);
  });

  await t.step("an ombudsman who asks cannot answer; a second lawyer can", async () => {
    const [link] = await report(confidential);
    await act("counsel", link, "grant", { user: "nordwind1", version: "shared" });
    const asked = { user: "nordwind1", ground: "law", reason: "A court order." };
    await act("counsel", link, "disclosure", asked);
    const page = await read("counsel", link);
    assert.match(readable(page), /somebody else has to answer/);
    assert.equal((await read("counsel2", link)).status, 404);
    await act("counsel", link, "second", { user: "counsel2" });
    const form = await read("counsel2", link);
    const [, request] = /name="request" value="([^"]+)"/.exec(form.text)!;
    const answer = { request: request!, answer: "approve", reason: "mine" };
    const forced = await force("counsel", link, "decide", answer);
    assert.equal(forced.status, 422);
    assert.match(readable(forced), /A second person has to agree/);
    await act("counsel2", link, "decide", { answer: "approve", reason: "The order is genuine." });
    assert.match(readable(await read("nordwind1", link)), /Rita Porter/);
  });

  await t.step("whoever is named as a party loses the case at once, for good", async () => {
    const [link] = await report({ what: "the contract" });
    await act("counsel", link, "second", { user: "counsel2" });
    await act("counsel", link, "grant", { user: "nordwind1", version: "shared" });
    await act("counsel", link, "grant", { user: "nordwind2", version: "shared" });
    const page = await act("counsel", link, "parties", {
      parties: "Dahl, Casper\nNora Winther, head of purchasing\nSomebody Else",
    });
    assert.match(readable(page), /Nora Winther, head of purchasing/);
    for (const who of ["counsel2", "nordwind1"]) {
      assert.equal((await read(who, link)).status, 404, who);
      assert.deepEqual(await wrapsOf(link, who), [], who);
      assert.ok(!(await links(who)).includes(link));
    }
    assert.equal((await read("nordwind2", link)).status, 200);
    for (const [name, user] of [["second", "counsel2"], ["grant", "nordwind1"]] as const) {
      const refused = await force("counsel", link, name, { user, despite: "yes" });
      assert.equal(refused.status, 422, name);
    }
    await act("counsel", link, "parties", { parties: "Somebody Else" });
    assert.equal((await force("counsel", link, "second", { user: "counsel2" })).status, 422);
    const own = await act("counsel", link, "parties", { parties: "Clara Holm" });
    assert.equal(own.status, 422);
    assert.match(readable(own), /step back from the case/);
    const versions = await (await desk("counsel")).get(`${link}/versions`);
    assert.match(versions.text, /<del[^>]*>[^<]*Winther/, "what changed can be seen");
  });

  await t.step("a lawyer who acts for another party is warned of", async () => {
    const [link] = await report({ what: "They agreed on the price with Havblik." });
    const page = readable(await read("counsel", link));
    assert.match(page, /This case names Havblik[^,]*, for which you act, too/);
    const warned = await act("counsel", link, "second", { user: "counsel2" });
    assert.equal(warned.status, 422);
    assert.match(readable(warned), /acts for an organisation that the case names/);
    const sure = { user: "counsel2", despite: "yes" };
    assert.equal((await act("counsel", link, "second", sure)).status, 200);

    const [other] = await report({ who: "Ulrik Vang was there" });
    await act("counsel", link, "parties", { parties: "Vang, Ulrik" });
    const found = await (await desk("counsel")).get(`${link}/conflicts`);
    assert.ok(caseLinks(found).includes(other));
    assert.match(readable(found), /Vang, Ulrik.*Cases looked through: \d+/);
    assert.equal((await (await desk("nordwind1")).get(`${link}/conflicts`)).status, 404);
  });

  await t.step("a note is corrected in a new version, by its writer", async () => {
    const [link] = await report();
    await act("counsel", link, "notes", { text: "the valve is red" });
    await act("counsel", link, "second", { user: "counsel2" });
    const page = await read("counsel", link);
    assert.ok(!(await read("counsel2", link)).text.includes('name="note"'));
    const note = { note: /name="note" value="([^"]+)"/.exec(page.text)![1]!, version: "1" };
    await act("counsel", link, "notes", { text: "the valve is green", ...note });
    const after = readable(await read("counsel", link));
    assert.match(after, /version 2.*the valve is green.*Earlier versions.*the valve is red/);
    const late = await act("counsel", link, "notes", { text: "the valve is blue", ...note });
    assert.equal(late.status, 422, "somebody was quicker");
    assert.match(late.text, /the valve is blue/, "what was typed is kept");
    const foreign = await act("counsel2", link, "notes", { text: "mine", ...note, version: "2" });
    assert.equal(foreign.status, 422);
    const versions = await (await desk("counsel")).get(`${link}/versions`);
    assert.match(versions.text, /<del[^>]*>red<\/del><ins[^>]*>green/);
  });

  await t.step("a new version for the client leaves no key to the one before", async () => {
    const [link, code] = await report({
      what: "Ole and Ole's wife saw the valve",
      who: "Ole",
      attachments: [photograph(), photograph()],
    });
    const form = await read("counsel", link);
    const files = [...form.text.matchAll(/name="files" value="([^"]+)"/g)].map((one) => one[1]!);
    const first = { what: "Ole saw the valve", who: "", words: "", files: [files[0]!] };
    await act("counsel", link, "redact", first);
    await act("counsel", link, "grant", { user: "nordwind1", version: "redacted" });
    assert.match(readable(await read("nordwind1", link)), /Ole saw the valve/);
    await act("counsel", link, "redact", {
      what: "Ole and Ole's wife saw the valve",
      who: "",
      words: "ole's wife\nOle",
      attachments: photograph(),
    });
    await act("counsel", link, "grant", { user: "nordwind2", version: "redacted" });
    for (const who of ["nordwind1", "nordwind2"]) {
      const page = await read(who, link);
      assert.match(readable(page), /█████ and █████ saw the valve/, who);
      assert.doesNotMatch(readable(page), /Somebody has changed this case/, who);
      const versions = await (await desk(who)).get(`${link}/versions`);
      assert.ok(!`${page.text}${versions.text}`.includes("Ole"), who);
      const [last] = await owner<{ epoch: number }[]>`
        select max(epoch) as epoch from record where kind = 'redaction'
           and case_id = ${link.split("/").pop()!}`;
      const held = (await wrapsOf(link, who)).filter((one) => one.startsWith("redacted"));
      assert.ok(held.every((one) => Number(one.split(" ")[1]) >= last!.epoch), `${who}: ${held}`);
      const [file] = /attachments\/[0-9a-f-]{36}/.exec(page.text)!;
      const status = async (path: string) => {
        const response = await (await desk(who)).raw(`${link}/${path}`);
        await response.body?.cancel();
        return response.status;
      };
      assert.equal(await status(file!), 200, "the file in the place of the others");
      assert.equal(await status(`attachments/${files[0]}`), 404, "one that is in it no more");
    }
    const whole = readable(await (await desk("counsel")).get(`${link}/versions`));
    assert.match(whole, /Ole saw the valve attachment-1\.jpg/, "old ones can be read whole");
    const [reporter, inbox] = await openInbox(portal, code);
    const own = [...inbox.text.matchAll(/\/inbox\/attachments\/[0-9a-f-]{36}/g)].map(String);
    assert.equal(own.length, 2);
    for (const path of own) {
      const response = await reporter.raw(path);
      assert.equal(response.status, 200);
      const start = new Uint8Array(await response.arrayBuffer()).subarray(0, 2);
      assert.equal(start.toHex(), "ffd8", "the reporter keeps the own files");
    }
  });

  await t.step("the reporter reads how the case ended", async () => {
    const [link, code] = await report();
    const letter = await force("counsel", link, "letter", { text: "Dear reporter" });
    const area = /id="close-text"[^>]*>([^<]*)</.exec(letter.text)![1]!;
    assert.match(area, /Dear reporter\s+Your report to Nordwind Energie.*has been looked into/s);
    const danish = await force("counsel", link, "letter?lang=da", {});
    assert.match(danish.text, /Din indberetning til Nordwind Energie af \d+\. \w+ \d+ er blevet/);
    await act("counsel", link, "status", {
      status: "closed",
      outcome: "partly",
      text: "The valve is mended.",
      reason: "between us",
    });
    const [, inbox] = await openInbox(portal, code);
    assert.match(readable(inbox), /A part of what you reported was confirmed.*The valve is mended/);
    assert.ok(!inbox.text.includes("between us"));
    await act("counsel", link, "reopen", { reason: "new proof" });
    assert.doesNotMatch(readable((await openInbox(portal, code))[1]), /The valve is mended/);
    const versions = readable(await (await desk("counsel")).get(`${link}/versions`));
    assert.match(versions, /State, version 2/, "each change of state is a version");
  });

  await t.step("what is unread is plain to see", async () => {
    const [link, code] = await report();
    await act("counsel", link, "messages", { text: "one question" });
    assert.match(readable(await read("counsel", link)), /not read by the reporter yet/);
    const [reporter, inbox] = await openInbox(portal, code);
    assert.match(readable(inbox), /Ombudsman [^:]*:\d\d UTC new one question/);
    assert.doesNotMatch(readable(await reporter.get("/inbox")), /UTC new one question/);
    await reporter.submit(await reporter.get("/inbox"), { text: "one answer" }, "/inbox");
    const page = readable(await read("counsel", link));
    assert.match(page, /1 new message.*read by the reporter.*new one answer/);
    assert.doesNotMatch(readable(await read("counsel", link)), /1 new message/);
  });

  await t.step("duplicates are linked as such, and a link can be taken back", async () => {
    const [first] = await report();
    const [second] = await report();
    await act("counsel", first, "link", { case: portal.origin + second, kind: "duplicate" });
    assert.match(readable(await read("counsel", second)), /Duplicate [0-9a-f]{8} , with a lawyer/);
    await act("counsel", second, "link", { case: first, kind: "none" });
    assert.ok(!(await read("counsel", first)).text.includes(`href="${second}"`));
  });

  await owner.end({ timeout: 5 });
});
