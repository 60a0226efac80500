import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { readable, type Value } from "./client.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { startPortal } from "./portal.ts";

const warning = /Somebody has changed this case in the database/;

Deno.test("the next reader sees what somebody did to a case in the database", async (t) => {
  await using portal = await startPortal();
  const owner = connect(readAddress(portal.databaseUrl), 1);
  await owner`set session_replication_role = replica`; // no trigger stops this hand
  const [counsel] = await logIn(portal, "counsel");
  const act = async (link: string, name: string, values: Record<string, Value>) =>
    await counsel.submit(await counsel.get(link), values, `${link}/${name}`);
  /** A case with a dialogue and notes, its id and how its page reads. */
  const newCase = async () => {
    const before = caseLinks(await counsel.get("/desk"));
    const { code } = await fileReport(portal);
    const link = caseLinks(await counsel.get("/desk")).find((one) => !before.includes(one))!;
    await act(link, "messages", { text: "first answer" });
    await act(link, "notes", { text: "first note" });
    const [reporter, inbox] = await openInbox(portal, code);
    await reporter.submit(inbox, { text: "thank you" }, "/inbox");
    await act(link, "messages", { text: "second answer" });
    await act(link, "grant", { user: "nordwind1", version: "shared" });
    const read = async () => readable(await counsel.get(link));
    return { id: link.split("/").pop()!, link, read };
  };
  const places = async (id: string, kind: string) =>
    (await owner`select ordinal from record where case_id = ${id} and kind = ${kind} order by 1`)
      .map((row) => row.ordinal);

  await t.step("an untouched case fits together, for the client, too", async () => {
    const { link, read } = await newCase();
    assert.doesNotMatch(await read(), warning);
    const [contact] = await logIn(portal, "nordwind1");
    assert.doesNotMatch(readable(await contact.get(link)), warning);
  });

  await t.step("all records are listed, and versions for the client compared", async () => {
    const { link } = await newCase();
    await act(link, "redact", { what: "The valve is painted over." });
    const page = await counsel.get(`${link}/versions`);
    assert.match(readable(page), /Report Reporter.*Internal note Clara Holm.*signed/);
    assert.match(page.text, /<del[^>]*>[^<]*pressure/);
  });

  await t.step("a record taken out of the middle", async () => {
    const { id, link, read } = await newCase();
    const [first] = await places(id, "message");
    await owner`delete from record where case_id = ${id} and ordinal = ${first}`;
    assert.match(await read(), /A record is missing/);
    const [contact] = await logIn(portal, "nordwind1");
    assert.match(readable(await contact.get(link)), /A record is missing/);
  });

  await t.step("a corrected note put back, and a state that nobody set", async () => {
    const { id, link, read } = await newCase();
    const [, note] = /name="note" value="([^"]+)"/.exec((await counsel.get(link)).text)!;
    await act(link, "notes", { text: "corrected", note: note!, version: "1" });
    await act(link, "status", { status: "investigating", reason: "" });
    assert.doesNotMatch(await read(), warning);
    await owner`update cases set status = 'archived', archived = current_date where id = ${id}`;
    assert.match(await read(), /Its state is not the one that was last written down/);
    await owner`update cases set status = 'investigating', archived = null where id = ${id}`;
    assert.doesNotMatch(await read(), warning);
    await owner`delete from record where case_id = ${id} and kind = 'note' and version = 2`;
    assert.match(await read(), /A record is missing/);
  });

  await t.step("the last record taken away", async () => {
    const { id, read } = await newCase();
    const last = (await places(id, "message")).at(-1);
    await owner`delete from record where case_id = ${id} and ordinal = ${last}`;
    assert.match(await read(), /A record is missing/);
    await owner`update cases set records = records - 1 where id = ${id}`;
    for (let round = 0; round < 2; round++) {
      assert.match(await read(), /A record is missing/, "whoever has read it knows");
    }
  });

  await t.step("another author, another day, another place", async () => {
    const { id, read } = await newCase();
    const [note] = await places(id, "note");
    await owner`update record set day = day - 1 where case_id = ${id} and ordinal = ${note}`;
    assert.match(await read(), new RegExp(`record in place ${note} was changed`));
    const [message] = await places(id, "message");
    await owner`update record set author = null where case_id = ${id} and ordinal = ${message}`;
    assert.match(await read(), new RegExp(`record in place ${message} was changed`));
  });

  await t.step("a signature whose key is not the author's", async () => {
    const { id, read } = await newCase();
    const [note] = await places(id, "note");
    await owner`update staff_key set certificate = null
      where account = (select id from account where username = 'counsel')`;
    assert.match(await read(), new RegExp(`place ${note} lacks its author's signature`));
  });

  await owner.end({ timeout: 5 });
});
