import assert from "node:assert/strict";
import { createHmac, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { acting, connect, readAddress } from "../lib/db/mod.ts";
import { Browser, readable } from "./client.ts";
import { startInstance } from "./instance.ts";
import { startPortal } from "./portal.ts";
import { startVonage } from "./vonage.ts";

const account = { apiKey: "key", apiSecret: "secret" };
const signature = "canary-signature-secret";
const HOUR = 3_600_000;

/** A receipt as Vonage signs it; written from its documentation, not from our code. */
function signed(params: Record<string, string>, secret = signature): Record<string, string> {
  const all: Record<string, string> = {
    msisdn: "4520000002",
    to: "Ombud & Co=1",
    nonce: randomUUID(),
    timestamp: String(Math.floor(Date.now() / 1000)),
    ...params,
  };
  const text = Object.entries(all).sort(([a], [b]) => a < b ? -1 : 1)
    .map(([name, value]) => `&${name}=${value.replace(/[&=]/g, "_")}`).join("");
  return { ...all, sig: createHmac("sha256", secret).update(text).digest("hex") };
}

Deno.test("SMS by Vonage", async (t) => {
  const vonage = await startVonage(account);
  await using portal = await startPortal({
    SMS_TRANSPORT: "vonage",
    VONAGE_REST_HOST: vonage.origin,
    VONAGE_API_KEY: account.apiKey,
    VONAGE_API_SECRET: account.apiSecret,
    VONAGE_SIGNATURE_SECRET: signature,
    PUBLIC_ORIGIN: "https://report.example",
  }, { smsAccount: { size: 3, each: HOUR } });
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const hook = async (params: Record<string, string>, how: "get" | "form" | "json" = "form") => {
    const path = `${portal.origin}/hooks/vonage/delivery`;
    const query = new URLSearchParams(params);
    const json = { body: JSON.stringify(params), headers: { "content-type": "application/json" } };
    const response = how === "get"
      ? await fetch(`${path}?${query}`)
      : await fetch(path, { method: "POST", ...how === "json" ? json : { body: query } });
    await response.body?.cancel();
    return response.status;
  };
  const login = async (username: string) => {
    const browser = new Browser(portal.origin);
    const password = portal.password;
    return await browser.submit(await browser.get("/desk/login"), { username, password });
  };
  const until = async (probe: () => boolean | Promise<boolean>) => {
    const end = performance.now() + 10_000;
    while (!await probe()) {
      assert.ok(performance.now() < end, "waited for ten seconds");
      await wait(20);
    }
  };
  const tally = async (): Promise<Record<string, number>> =>
    Object.fromEntries((await owner`select outcome, sum(count)::int as count from sms_tally
      group by outcome`).map((row) => [row.outcome, row.count]));

  await t.step("a code asks for a receipt, and names nobody", async () => {
    await login("counsel");
    await until(() => vonage.requests.length === 1);
    const { body } = vonage.requests[0]!;
    assert.equal(body.callback, "https://report.example/hooks/vonage/delivery");
    assert.equal(body["message-class"], 0);
    assert.match(String(body["client-ref"]), /^[\w-]{22}$/);
    await until(async () => (await tally()).accepted === 1);
  });

  await t.step("a receipt is believed when signed, new and of this moment", async () => {
    for (const how of ["get", "form", "json"] as const) {
      const receipt = signed({ status: "delivered" });
      assert.equal(await hook(receipt, how), 204, how);
      assert.equal(await hook(receipt, how), 409, "a replay");
      assert.equal(await hook({ ...receipt, sig: receipt.sig!.toUpperCase() }), 409, "in disguise");
    }
    const now = Math.floor(Date.now() / 1000);
    const good = signed({ status: "delivered" });
    const bad: Record<string, string>[] = [
      { ...good, sig: "" },
      { ...good, status: "failed" },
      { ...good, extra: "1" },
      { ...good, sig: good.sig!.replace(/^./, (digit) => digit === "0" ? "1" : "0") },
      signed({ status: "delivered" }, "another secret"),
      signed({ status: "delivered" }, "0"),
      signed({ status: "delivered", timestamp: String(now - 400) }),
      signed({ status: "delivered", timestamp: String(now + 400) }),
      signed({ status: "delivered", timestamp: "x" }),
      { status: "delivered" },
    ];
    for (const one of bad) assert.equal(await hook(one), 401, JSON.stringify(one));
    assert.equal(await hook({ ...good, filler: "x".repeat(10_000) }), 413);
    assert.equal((await tally()).delivered, 3);
  });

  await t.step("a flash SMS that failed goes out once more, as an ordinary one", async () => {
    const first = vonage.requests[0]!.body;
    const failed = () => signed({ status: "failed", "client-ref": String(first["client-ref"]) });
    assert.equal(await hook(failed()), 204);
    await until(() => vonage.requests.length === 2);
    const again = vonage.requests[1]!.body;
    assert.equal(again.text, first.text);
    assert.ok(!("message-class" in again));
    assert.equal(await hook(failed()), 204);
    assert.equal(await hook(signed({ status: "failed", "client-ref": "unknown" })), 204);
    assert.equal((await tally()).failed, 3);
    assert.equal(vonage.requests.length, 2);
  });

  await t.step("one person's telephone gets so many codes and no more", async () => {
    await login("counsel");
    await login("counsel");
    await until(() => vonage.requests.length === 4);
    const page = await login("counsel");
    assert.match(readable(page), /a code has just been sent/, "the page is the same");
    await until(async () => (await tally()).refused === 1);
    assert.equal(vonage.requests.length, 4);
    await login("counsel2");
    await until(() => vonage.requests.length === 5);
  });

  await t.step("no SMS goes to a country that the firm did not allow", async () => {
    await owner`update firm set sms_countries = array['SE']`;
    await login("counsel2");
    await until(async () => (await tally()).refused === 2);
    assert.equal(vonage.requests.length, 5);
    await owner`update firm set sms_countries = array['DK']`;
  });

  await t.step("when the account is barred everybody is told of the other factors", async () => {
    assert.doesNotMatch(readable(await login("nobody")), /SMS may arrive late/);
    vonage.behave("9");
    await login("triage");
    await until(() => vonage.requests.length === 6);
    await until(async () => /SMS may arrive late/.test(readable(await login("nobody"))));
    assert.match(readable(await login("counsel")), /SMS may arrive late.*authenticator app/);
  });

  await t.step("only administration reads the counts", async () => {
    await using instance = await startInstance(portal);
    const read = async (username: string) => {
      const [row] = await owner`select id from account where username = ${username}`;
      return await acting(
        instance.portal.sql,
        { account: row!.id },
        async (tx) => (await tx`select * from sms_tally`).length,
      );
    };
    assert.ok(await read("auditor") > 0);
    assert.ok(await read("admin") > 0);
    assert.equal(await read("counsel"), 0);
  });

  await owner.end({ timeout: 5 });
  await vonage.close();
  assert.doesNotMatch(portal.printed(), /canary|\+?4520000\d/);
});

Deno.test("without a signature secret no receipt is believed", async () => {
  await using portal = await startPortal();
  for (const secret of ["", "undefined", signature]) {
    const query = new URLSearchParams(signed({ status: "delivered" }, secret));
    const response = await fetch(`${portal.origin}/hooks/vonage/delivery?${query}`);
    await response.body?.cancel();
    assert.equal(response.status, 401);
  }
});
