import assert from "node:assert/strict";
import { kdfRuns } from "../lib/crypto/mod.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { sweep } from "../lib/retention/mod.ts";
import { setClock } from "../lib/clock.ts";
import { Browser, readable } from "./client.ts";
import { startInstance } from "./instance.ts";
import { logIn, newestCode } from "./people.ts";
import { startPortal, type TestPortal } from "./portal.ts";

const HOUR = 3_600_000;
const wrong = "Wrong-Horse-7-Battery";

/** The first step of a login, with its answer unread. */
async function tryLogin(origin: string, username: string, password = wrong, from?: Browser) {
  const browser = from ?? new Browser(origin);
  const response = await browser.send(await browser.get("/desk/login"), { username, password });
  const { status, headers } = response;
  return { browser, status, text: await response.text(), after: headers.get("retry-after") };
}

async function tries(count: number, one: (number: number) => Promise<{ status: number }>) {
  const statuses = [];
  for (let number = 0; number < count; number++) statuses.push((await one(number)).status);
  return statuses;
}

Deno.test("attacks on one name", async (t) => {
  await using portal = await startPortal({}, {
    loginName: { size: 5, each: HOUR },
    loginDevice: { size: 5, each: HOUR },
  });
  await using instance = await startInstance(portal);
  const [lawyer] = await logIn(portal, "counsel");

  await t.step("a name can be tried a few times, counted over all instances", async () => {
    const origins = [portal.origin, instance.origin];
    const statuses = await tries(
      5,
      (n) => tryLogin(origins[n % 2]!, n % 2 ? "Counsel" : "counsel"),
    );
    assert.deepEqual(statuses, [303, 303, 303, 303, 303]);
    for (const origin of origins) {
      const runs = kdfRuns();
      const answer = await tryLogin(origin, "counsel", portal.password);
      assert.equal(answer.status, 429, "also with the right password");
      assert.equal(kdfRuns(), runs, "no work is spent on it");
      assert.ok(Number(answer.after) > 60);
      assert.match(answer.text, /value="counsel"/, "the name stays typed");
      assert.match(answer.text, /too many logins/);
      assert.ok(!answer.text.includes(portal.password));
    }
  });

  await t.step("a name that does not exist answers with the same bytes", async () => {
    await tries(5, () => tryLogin(portal.origin, "nobody1"));
    const plain = (text: string) =>
      text.replace(/(name="token" value=")[^"]+/, "$1x").replace(/\d+ seconds/, "n seconds")
        .replaceAll("nobody1", "counsel");
    const known = await tryLogin(portal.origin, "counsel");
    const unknown = await tryLogin(portal.origin, "nobody1");
    assert.equal(unknown.status, known.status);
    assert.equal(plain(unknown.text), plain(known.text));
  });

  await t.step("the lawyer's own browser still logs in, again and again", async () => {
    const codes = await seenCodes(portal);
    for (let round = 0; round < 7; round++) {
      const { status } = await tryLogin(portal.origin, "counsel", portal.password, lawyer);
      assert.equal(status, 303);
      const otp = await lawyer.get("/desk/otp");
      const desk = await lawyer.submit(otp, { code: await newestCode(portal, codes) });
      assert.equal(desk.status, 200);
      await lawyer.submit(desk, {}, "/desk/logout");
    }
  });

  await t.step("that browser's cookie opens one name, and its bucket ends, too", async () => {
    const device = lawyer.cookies.get("device")!;
    const other = new Browser(portal.origin);
    other.cookies.set("device", device);
    await tries(5, () => tryLogin(portal.origin, "triage"));
    const forOther = await tryLogin(portal.origin, "triage", wrong, other);
    assert.equal(forOther.status, 429, "it is nothing for another name");
    const statuses = await tries(6, () => tryLogin(portal.origin, "counsel", wrong, other));
    assert.deepEqual(statuses, [303, 303, 303, 303, 303, 429]);
    for (const forged of [device.slice(0, -1) + (device.endsWith("A") ? "E" : "A"), "x", ""]) {
      other.cookies.set("device", forged);
      assert.equal((await tryLogin(portal.origin, "counsel", wrong, other)).status, 429);
    }
  });

  await t.step("neither cookie nor table tells a name", async () => {
    const owner = connect(readAddress(portal.databaseUrl), 1);
    const rows = await owner<{ name: string }[]>`select name from bucket`;
    await owner.end({ timeout: 5 });
    const texts = [
      ...rows.map((row) => row.name),
      atob(
        lawyer.cookies.get("device")!.split(".")[1]!
          .replaceAll("-", "+").replaceAll("_", "/"),
      ),
    ];
    assert.ok(rows.length > 3);
    for (const text of texts) assert.doesNotMatch(text, /counsel|triage|nobody/);
  });

  await t.step("a clock set back refills nothing; time does, and the sweep clears up", async () => {
    try {
      setClock(new Date(Date.now() - 24 * HOUR).toISOString());
      assert.equal((await tryLogin(instance.origin, "counsel")).status, 429);
      setClock(new Date(Date.now() + 6 * HOUR).toISOString());
      assert.equal((await tryLogin(instance.origin, "counsel")).status, 303);
      setClock(new Date(Date.now() + 24 * HOUR).toISOString());
      assert.ok(await sweep(instance.jobs) > 0);
      assert.deepEqual([...await instance.jobs.sql`select name from bucket`], []);
    } finally {
      setClock(new Date().toISOString());
    }
  });
});

Deno.test("spread attacks slow new logins and touch nobody inside", async (t) => {
  await using portal = await startPortal({}, { loginUnknown: { size: 8, each: HOUR } });
  const [lawyer] = await logIn(portal, "counsel");
  const [colleague] = await logIn(portal, "counsel2");

  await t.step("many names from unknown browsers: later ones wait", async () => {
    const statuses = await tries(7, (number) => tryLogin(portal.origin, `name${number}`));
    assert.deepEqual(statuses, [303, 303, 303, 303, 303, 303, 429]);
  });

  await t.step("who is inside goes on; who was inside gets in", async () => {
    assert.equal((await colleague.get("/desk")).status, 200);
    const codes = await seenCodes(portal);
    await tryLogin(portal.origin, "counsel", portal.password, lawyer);
    const code = await newestCode(portal, codes);
    const desk = await lawyer.submit(await lawyer.get("/desk/otp"), { code });
    assert.match(readable(desk), /Cases/);
  });
});

Deno.test("codes are bounded over many logins", async () => {
  await using portal = await startPortal({}, { code: { size: 6, each: HOUR } });
  const guess = async (browser: Browser) =>
    await browser.submit(await browser.get("/desk/otp"), { code: "000000" });
  let expired;
  for (let login = 0; login < 2; login++) {
    const { browser } = await tryLogin(portal.origin, "counsel", portal.password);
    for (let number = 0; number < 4; number++) expired = readable(await guess(browser));
  }
  assert.match(expired!, /This login is over/);
  const { browser } = await tryLogin(portal.origin, "nobody1");
  for (let number = 0; number < 4; number++) await guess(browser);
  const second = (await tryLogin(portal.origin, "nobody1")).browser;
  for (let number = 0; number < 3; number++) expired = readable(await guess(second));
  assert.match(expired!, /This login is over/, "for a name that is not there as well");
});

/** The codes sent so far, which are not the next one. */
async function seenCodes(portal: TestPortal): Promise<Set<string>> {
  const text = await (await fetch(`${portal.origin}/demo/outbox`)).text();
  return new Set([...text.matchAll(/: (\d{6}) is your code/g)].map((match) => match[1]!));
}
