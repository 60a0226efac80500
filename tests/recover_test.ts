import assert from "node:assert/strict";
import { kdfRuns } from "../lib/crypto/mod.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { Browser, type Page, readable } from "./client.ts";
import { startInstance } from "./instance.ts";
import { caseLinks, fileReport, logIn, newestCode } from "./people.ts";
import { startPortal, type TestPortal } from "./portal.ts";

const fresh = "Copper-lantern-41-maple-tundra";

Deno.test("a forgotten password and a recovery code", async (t) => {
  await using first = await startPortal();
  await using instance = await startInstance(first);
  const portal: TestPortal = Object.assign(Object.create(first), { origin: instance.origin });
  const sql = connect(readAddress(first.databaseUrl), 1);
  await using _ = { [Symbol.asyncDispose]: () => sql.end({ timeout: 5 }) };
  await fileReport(portal, { what: "kept through all of it" });

  const [counsel] = await logIn(portal, "counsel");
  const makeCode = async (browser: Browser): Promise<string> => {
    const page = await browser.submit(await browser.get("/desk/keys"), {}, "/desk/keys/code");
    return /<code>([0-9A-Z-]{29})<\/code>/.exec(page.text)![1]!;
  };
  const code = await makeCode(counsel);
  const ask = async (
    browser: Browser,
    values: Record<string, string>,
  ): Promise<Response> =>
    await browser.send(await browser.get("/desk/recover"), {
      username: "counsel",
      code,
      password: fresh,
      again: fresh,
      ...values,
    });

  await t.step("right, wrong, unknown: the same bytes after the same work", async () => {
    const answers = [];
    const codes = [code, `${code.slice(0, -1)}${code.endsWith("A") ? "B" : "A"}`, "x"];
    for (
      const values of [
        ...codes.map((code) => ({ code })),
        { username: "nobody" },
        { username: "counsel2" }, // has no code
      ]
    ) {
      const browser = new Browser(portal.origin);
      const before = kdfRuns();
      const response = await ask(browser, values);
      const runs = kdfRuns() - before;
      const headers = [...response.headers].filter(([name]) => name !== "date")
        .map(([name, value]) => name === "set-cookie" ? value.replace(/=[\w-]{64}/, "=x") : value);
      await response.body?.cancel();
      const page = await browser.get("/desk/otp");
      const text = page.text.replace(/(name="token" value=")[^"]+/g, "$1x");
      answers.push({ status: response.status, headers, text, runs });
    }
    assert.equal(answers[0]!.runs, 1);
    for (const answer of answers.slice(1)) assert.deepEqual(answer, answers[0]);
    await newestCode(portal);
  });

  await t.step("a weak password and a slip are named before anything is tried", async () => {
    const browser = new Browser(portal.origin);
    for (const [password, again] of [["Summer2026!", "Summer2026!"], [fresh, "other"]] as const) {
      const response = await ask(browser, { password, again });
      assert.equal(response.status, 422);
      assert.ok(!(await response.text()).includes(code));
    }
  });

  await t.step("without the second factor nothing changes", async () => {
    const browser = new Browser(portal.origin);
    await (await ask(browser, {})).body?.cancel();
    const sent = await newestCode(portal);
    const otp = await browser.get("/desk/otp");
    const wrong = sent === "000000" ? "000001" : "000000";
    assert.equal((await browser.submit(otp, { code: wrong, method: "sms" })).status, 422);
    const [again] = await logIn(portal, "counsel");
    assert.equal((await again.get("/desk")).status, 200, "the old password still serves");
  });

  let inside: Browser;
  await t.step("with it the new password serves, the keys are the same", async () => {
    const early = new Browser(portal.origin); // with the old password, known to somebody else
    const login = { username: "counsel", password: portal.password };
    const begun = await early.submit(await early.get("/desk/login"), login);
    const earlyCode = await newestCode(portal);
    inside = new Browser(portal.origin);
    await (await ask(inside, { code: code.toLowerCase().replaceAll("-", " ") })).body?.cancel();
    const sent = await newestCode(portal);
    const otp = await inside.get("/desk/otp");
    const keys: Page = await inside.submit(otp, { code: sent, method: "sms" });
    assert.match(readable(keys), /You have no recovery code: the last one has served/);
    assert.match(readable(keys), /certified\. Made on/);
    const [link] = caseLinks(await inside.get("/desk"));
    assert.match((await inside.get(link!)).text, /kept through all of it/);
    const events = await sql`select 1 from audit where event = 'password.recovered'`;
    assert.equal(events.length, 1);
    assert.equal((await counsel.raw("/desk")).status, 303, "older sessions ended");
    const late = await early.submit(begun, { code: earlyCode, method: "sms" });
    assert.equal(late.status, 422, "and so did a login under way with the old password");
    assert.notEqual((await early.raw("/desk")).status, 200);
    const [, desk] = await logIn(portal, "counsel", fresh);
    assert.equal(caseLinks(desk).length, 1);
    // The old one is refused: no code goes out.
    const before = (await sql`select 1 from audit where event = 'login'`).length;
    const refused = new Browser(portal.origin);
    const otp2 = await refused.submit(await refused.get("/desk/login"), {
      username: "counsel",
      password: portal.password,
    });
    assert.equal((await refused.submit(otp2, { code: sent, method: "sms" })).status, 422);
    assert.equal((await sql`select 1 from audit where event = 'login'`).length, before);
  });

  await t.step("the code has served; a new one takes its place", async () => {
    const browser = new Browser(portal.origin);
    await (await ask(browser, {})).body?.cancel();
    const otp = await browser.get("/desk/otp");
    assert.equal((await browser.submit(otp, { code: "000000", method: "sms" })).status, 422);
    const next = await makeCode(inside);
    assert.notEqual(next, code);
    const again = new Browser(portal.origin);
    const password = "Granite-otter-88-velvet-plum";
    await (await ask(again, { code: next, password, again: password })).body?.cancel();
    const page = await again.submit(await again.get("/desk/otp"), {
      code: await newestCode(portal),
      method: "sms",
    });
    assert.match(readable(page), /My keys/);
  });
});
