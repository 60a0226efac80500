/**
 * SMS are out, slow, or lie, as somebody who logs in meets it: the page says so, the password is not
 * asked for again, no ceiling is used up, other factors lead in, and with SMS the next code does.
 */
import assert from "node:assert/strict";
import { createHmac, randomUUID } from "node:crypto";
import { now } from "../../lib/clock.ts";
import { connect, readAddress } from "../../lib/db/mod.ts";
import { Browser, type Page, readable } from "../client.ts";
import { codeOfApp, later, MINUTE, SECOND, setUpApp } from "../factors.ts";
import { startGateway } from "../gateway.ts";
import { startInstance } from "../instance.ts";
import { startPortal } from "../portal.ts";
import { type Behaviour, startVonage } from "../vonage.ts";

const account = { apiKey: "canary-key", apiSecret: "canary-secret" };
const signatureSecret = "canary-signature";
const late = /SMS may arrive late or not at all, for everybody.*authenticator app, a passkey or a/;

Deno.test("whatever becomes of an SMS, the login says so and another factor leads in", async (t) => {
  let vonage = await startVonage(account);
  const { host, port } = new URL(vonage.origin);
  await using portal = await startPortal({}, {
    smsAccount: { size: 5, each: 60 * MINUTE },
    code: { size: 9999, each: SECOND },
  });
  const gateway = await startGateway({
    ...{ transport: "vonage", restHost: vonage.origin, from: "Ombud", signatureSecret, slow: 200 },
    ...{ ...account, timing: { timeout: 30_000, retries: [20, 40], rest: 0 } },
  }, host);
  await using instance = await startInstance({
    ...portal,
    sockets: () => ({ ...portal.sockets(), gatewaySocket: gateway.socket }),
  });
  const owner = connect(readAddress(portal.databaseUrl), 1);
  await using _ = { [Symbol.asyncDispose]: () => owner.end({ timeout: 5 }) };

  const begin = async (username: string): Promise<[Browser, Page]> => {
    const browser = new Browser(instance.origin);
    const { password } = portal;
    return [
      browser,
      await browser.submit(await browser.get("/desk/login"), { username, password }),
    ];
  };
  const until = async <T>(probe: () => T | undefined | false | Promise<T | undefined | false>) => {
    const end = performance.now() + 10_000;
    for (;;) {
      const found = await probe();
      if (found) return found;
      assert.ok(performance.now() < end, "waited for ten seconds");
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  /** The codes that were to be sent, without the tries that came after the first. */
  const sent = () =>
    vonage.requests.map(({ body }) => ({
      ref: String(body["client-ref"]),
      flash: "message-class" in body,
      code: /^(\d{6}) is your code/.exec(String(body.text))?.[1] ?? "",
    })).filter(({ ref, flash, code }, at, all) =>
      code && at === all.findIndex((one) => one.ref === ref && one.flash === flash)
    );
  const count = () => sent().length;
  /** The SMS after the first `seen` ones, when it has come. */
  const sms = (seen: number) => until(() => sent()[seen]);
  const withSms = async (username: string) => {
    const seen = count();
    const [browser, page] = await begin(username);
    const { code } = await sms(seen);
    const desk = await browser.submit(page, { code, method: "sms" });
    assert.equal(desk.url, `${instance.origin}/desk`, "the code serves");
    return browser;
  };
  const resend = (browser: Browser, page: Page, channel = "sms") =>
    browser.submit(page, { channel }, "/desk/otp/resend");
  const failures = async () =>
    (await owner`select sum(count)::int as count from sms_tally where outcome = 'failed'`)[0]!
      .count ?? 0;

  vonage.behave("ok");
  const lawyer = await withSms("counsel");
  const app = await setUpApp(lawyer);
  const codes = await lawyer.submit(await lawyer.get("/desk/account/codes"), {});
  const recovery = [...codes.text.matchAll(/<code>([0-9A-Z-]{19})<\/code>/g)].map(([, one]) =>
    one!
  );
  await until(() => vonage.requests.length === 3); // the person is told of both

  /** SMS do not work: it is said. Then they do again: the login that was begun goes on. */
  const survives = async (mend: (failed: number) => unknown) => {
    const failed = await failures();
    const [browser, page] = await begin("counsel");
    assert.match(readable(page), /No SMS\? Use your authenticator app, a passkey or one of your/);
    await until(async () => late.test(readable(await browser.get("/desk/otp"))));
    await until(async () => await failures() > failed);
    await mend(failed + 1);
    const seen = count();
    const again = await resend(browser, page);
    assert.equal(again.url, `${instance.origin}/desk/otp?said=resent`);
    const { code } = await sms(seen);
    const desk = await browser.submit(again, { code, method: "sms" });
    assert.equal(desk.url, `${instance.origin}/desk`);
  };

  const faults: Behaviour[] = ["reset", 500, "html", "empty", "malformed", "partial", "9", 401];
  await t.step("the provider resets, errs, talks nonsense, bars the account", async () => {
    for (const fault of faults) {
      vonage.behave(fault);
      await survives(() => vonage.behave("ok"));
    }
  });

  await t.step(
    "it refuses the connection: said to everybody, the app's code leads in",
    async () => {
      await vonage.close();
      await survives(async (failed) => {
        assert.match(readable((await begin("nobody"))[1]), late, "it tells nothing of a name");
        const [browser, page] = await begin("counsel");
        for (const channel of ["flash", "sms"]) {
          const again = await resend(browser, page, channel);
          assert.equal(again.url, `${instance.origin}/desk/otp?said=resent`);
          assert.match(readable(again), late);
        }
        await until(async () => await failures() === failed + 3);
        later(30 * SECOND);
        const desk = await browser.submit(page, { code: codeOfApp(app), method: "totp" });
        assert.equal(desk.url, `${instance.origin}/desk`);
        vonage = await startVonage({ ...account, port: Number(port) });
      });
      assert.doesNotMatch(readable((await begin("nobody"))[1]), late);
    },
  );

  await t.step("it hangs: said long before its time is over, and nobody else waits", async () => {
    const [seen, failed] = [count(), await failures()];
    vonage.behave("timeout", "ok");
    const [browser, page] = await begin("counsel");
    const old = await sms(seen);
    await until(async () => late.test(readable(await browser.get("/desk/otp"))));
    await withSms("counsel2"); // while the first one still hangs

    const newer = await resend(browser, page);
    const { code } = await sms(seen + 2);
    assert.equal((await browser.submit(newer, { code: old.code, method: "sms" })).status, 422);
    const desk = await browser.submit(newer, { code, method: "sms" });
    assert.equal(desk.url, `${instance.origin}/desk`);
    const tries = vonage.requests.length;
    vonage.drop();
    await until(async () => await failures() > failed);
    assert.equal(vonage.requests.length, tries, "the old code does not arrive after the new one");
    assert.doesNotMatch(readable(await browser.get("/desk/otp")), late, "nor is it trouble");
  });

  const receipt = async (status: string, ref: string) => {
    const timestamp = String(Math.floor(now() / SECOND));
    const all = { "client-ref": ref, nonce: randomUUID(), status, timestamp };
    const text = Object.entries(all).map(([name, value]) => `&${name}=${value}`).join("");
    const sig = createHmac("sha256", signatureSecret).update(text).digest("hex");
    const body = new URLSearchParams({ ...all, sig });
    const path = `${instance.origin}/hooks/vonage/delivery`;
    const response = await fetch(path, { method: "POST", body });
    await response.body?.cancel();
    assert.equal(response.status, 204);
  };

  await t.step(
    "it says delivered, and nothing came: the next code serves, the old not",
    async () => {
      const seen = count();
      const [browser, page] = await begin("counsel");
      const first = await sms(seen);
      await receipt("delivered", first.ref);
      const again = await resend(browser, page);
      const second = await sms(seen + 1);
      assert.deepEqual([first.flash, second.flash], [true, false]);
      assert.equal((await browser.submit(again, { code: first.code, method: "sms" })).status, 422);
      const desk = await browser.submit(again, { code: second.code, method: "sms" });
      assert.equal(desk.url, `${instance.origin}/desk`);
    },
  );

  await t.step("receipts of an old code, twice, of nobody: no old code goes out", async () => {
    const seen = count();
    const [browser, page] = await begin("counsel");
    const first = await sms(seen);
    const again = await resend(browser, page, "flash");
    const second = await sms(seen + 1);
    for (const ref of [first.ref, first.ref, "somebody-else"]) await receipt("failed", ref);
    await withSms("counsel2"); // the gateway has done what it was going to do
    assert.equal(count(), seen + 3, "an old code would be typed, in vain");
    for (let n = 0; n < 2; n++) await receipt("failed", second.ref);
    const ordinary = await sms(seen + 3);
    assert.deepEqual([ordinary.code, ordinary.flash], [second.code, false]);
    const desk = await browser.submit(again, { code: second.code, method: "sms" });
    assert.equal(desk.url, `${instance.origin}/desk`);
    await withSms("counsel2");
    assert.equal(count(), seen + 5, "once");
  });

  await t.step("the gateway itself is silent, then gone: pages come, and lead in", async () => {
    Deno.kill(gateway.pid, "SIGSTOP");
    const began = performance.now();
    const [browser, page] = await begin("counsel");
    assert.match(readable(page), late);
    later(30 * SECOND);
    const desk = await browser.submit(page, { code: codeOfApp(app), method: "totp" });
    assert.equal(desk.url, `${instance.origin}/desk`);
    assert.ok(
      performance.now() - began < 10_000,
      "nobody waits for a process that does not answer",
    );
    Deno.kill(gateway.pid, "SIGCONT");
    const printed = await gateway.stop();
    assert.doesNotMatch(printed, /canary|20000002|\d{6} is your/);

    const [other, form] = await begin("counsel");
    assert.match(readable(form), late);
    const entered = await other.submit(form, { code: recovery[0]!, method: "recovery" });
    assert.equal(entered.url, `${instance.origin}/desk`);
    assert.match(readable(await other.get("/desk/fresh")), late);
  });

  await vonage.close();
});
