import assert from "node:assert/strict";
import { session } from "../lib/limits.ts";
import { later, startDesk } from "./factors.ts";
import { caseLinks, fileReport } from "./people.ts";

Deno.test("granting a case asks for a fresh factor", async () => {
  await using desk = await startDesk();
  const { portal, owner, withSms } = desk;
  await fileReport(portal);
  const browser = await withSms("counsel");
  const [link] = caseLinks(await browser.get("/desk"));
  const page = await browser.get(link!);
  later(session.fresh + 1000);
  const values = { user: "nordwind1", version: "shared" };
  const stale = await browser.send(page, values, `${link}/grant`);
  assert.equal(stale.status, 303);
  assert.match(stale.headers.get("location")!, /^\/desk\/fresh\?to=%2Fdesk%2Fcases%2F/);
  assert.equal((await owner`select 1 from wrap where purpose = 'shared'`).length, 0);
});
