import assert from "node:assert/strict";
import { type Gateway, startGateway } from "../../tests/gateway.ts";
import { type Behaviour, startVonage, type VonageStandIn } from "../../tests/vonage.ts";
import { readOutbox, sendSms, type Sms } from "./mod.ts";

const account = { apiKey: "canary-key", apiSecret: "canary-secret" };
const code: Sms = {
  id: "6f1c",
  to: "+4915112345678",
  text: "Code 123456",
  flash: true,
  ttlSeconds: 300,
};

/** A gateway before a stand-in of Vonage. Gives what the gateway printed. */
async function withVonage(
  act: (gateway: Gateway, vonage: VonageStandIn) => Promise<void>,
  change: { apiSecret?: string; redirectTo?: string } = {},
): Promise<string> {
  const vonage = await startVonage({ ...account, redirectTo: change.redirectTo });
  const gateway = await startGateway({
    transport: "vonage",
    restHost: vonage.origin,
    from: "Ombud",
    apiKey: account.apiKey,
    apiSecret: change.apiSecret ?? account.apiSecret,
    timing: { timeout: 2000, retries: [10, 30], rest: 1000 },
  }, new URL(vonage.origin).host);
  try {
    await act(gateway, vonage);
  } finally {
    await vonage.close();
  }
  return await gateway.stop();
}

Deno.test("a flash SMS goes out as class 0, an ordinary one without a class", async () => {
  await withVonage(async (gateway, vonage) => {
    const flash = await sendSms(code, gateway);
    assert.ok(flash.ok && flash.provider.length === 36);
    assert.deepEqual(vonage.requests[0]?.body, {
      "from": "Ombud",
      "to": "4915112345678",
      "text": "Code 123456",
      "ttl": 300_000,
      "client-ref": "6f1c",
      "message-class": 0,
    });
    assert.ok((await sendSms({ ...code, flash: false }, gateway)).ok);
    assert.ok(!("message-class" in (vonage.requests[1]?.body ?? {})));
  });
});

Deno.test("letters outside the SMS alphabet go out as Unicode, umlauts do not need it", async () => {
  await withVonage(async (gateway, vonage) => {
    await sendSms({ ...code, text: "Schlüssel für Ümit: 1 €" }, gateway);
    await sendSms({ ...code, text: "Twój kod: 123456, żółw" }, gateway);
    assert.deepEqual(vonage.requests.map(({ body }) => body.type), [undefined, "unicode"]);
    assert.equal(vonage.requests[1]?.body.text, "Twój kod: 123456, żółw");
  });
});

Deno.test("each fault of the provider has its class; only passing ones are tried again", async () => {
  const tried = 3;
  const cases: [Behaviour, string, string, number][] = [
    ["1", "retry-exhausted", "1", tried],
    ["5", "retry-exhausted", "5", tried],
    ["10", "retry-exhausted", "10", tried],
    [420, "retry-exhausted", "http-420", tried],
    [429, "retry-exhausted", "http-429", tried],
    [503, "retry-exhausted", "http-503", tried],
    ["timeout", "retry-exhausted", "timeout", tried],
    ["reset", "retry-exhausted", "network", tried],
    ["html", "retry-exhausted", "malformed", tried],
    ["empty", "retry-exhausted", "malformed", tried],
    ["malformed", "retry-exhausted", "malformed", tried],
    ["partial", "retry-exhausted", "1", tried],
    ...["2", "3", "6", "12", "15", "22", "23", "99"].map((status) =>
      [status, "our-fault", status, 1] as [Behaviour, string, string, number]
    ),
    [404, "our-fault", "http-404", 1],
    ["7", "dead-number", "7", 1],
    ["33", "dead-number", "33", 1],
  ];
  await withVonage(async (gateway, vonage) => {
    for (const [behaviour, failure, status, requests] of cases) {
      vonage.behave(behaviour);
      const before = vonage.requests.length;
      const result = await sendSms(code, gateway);
      assert.deepEqual(result, { ok: false, class: failure, status }, `behaviour ${behaviour}`);
      assert.equal(vonage.requests.length - before, requests, `behaviour ${behaviour}`);
    }
  });
});

Deno.test("a passing fault is survived by the next try", async () => {
  await withVonage(async (gateway, vonage) => {
    vonage.behave("reset", "1", "ok");
    assert.ok((await sendSms(code, gateway)).ok);
    assert.equal(vonage.requests.length, 3);
  });
});

Deno.test("a fault of the account stops all calls at once, until a trial call works", async () => {
  for (const fault of ["4", "8", "9", "11", "14", "29", "32", 401] as Behaviour[]) {
    await withVonage(async (gateway, vonage) => {
      const status = typeof fault === "number" ? `http-${fault}` : fault;
      vonage.behave(fault, fault, "ok");
      const refused = { ok: false, class: "account", status };
      assert.deepEqual(await sendSms(code, gateway), refused);
      assert.deepEqual(await sendSms(code, gateway), refused);
      assert.equal(vonage.requests.length, 1, "the second one never went out");
      if (fault !== "9") return; // the way back is the same for all
      await rested(gateway, vonage, 2);
      assert.deepEqual(await sendSms(code, gateway), refused, "the trial failed");
      await rested(gateway, vonage, 3);
      assert.ok((await sendSms(code, gateway)).ok, "the trial worked: all go out again");
    });
  }
});

/** Sends until the breaker lets a trial call through. */
async function rested(gateway: Gateway, vonage: VonageStandIn, requests: number): Promise<void> {
  while (vonage.requests.length < requests) await sendSms(code, gateway);
}

Deno.test("wrong credentials are a fault of the account", async () => {
  await withVonage(async (gateway) => {
    assert.deepEqual(await sendSms(code, gateway), { ok: false, class: "account", status: "4" });
  }, { apiSecret: "another-secret" });
});

Deno.test("a redirect is not followed, to our own host or to another", async () => {
  const elsewhere = await startVonage(account);
  for (const redirectTo of ["/sms/json", `${elsewhere.origin}/sms/json`]) {
    await withVonage(async (gateway, vonage) => {
      vonage.behave("redirect");
      const refused = { ok: false, class: "our-fault", status: "http-307" };
      assert.deepEqual(await sendSms(code, gateway), refused);
      assert.equal(vonage.requests.length, 1);
    }, { redirectTo });
  }
  assert.equal(elsewhere.requests.length, 0);
  await elsewhere.close();
});

Deno.test("nothing that it prints shows a secret, a number or a text", async () => {
  const printed = await withVonage(async (gateway, vonage) => {
    const faults: Behaviour[] = ["1", "2", "7", 500, "html", "empty", "malformed", "partial"];
    for (const fault of [...faults, "timeout", "reset", "redirect", "9"] as Behaviour[]) {
      vonage.behave(fault);
      await sendSms({ ...code, text: "canary-text" }, gateway);
    }
  });
  assert.doesNotMatch(printed, /canary|15112345678/);
  const events = printed.trim().split("\n").map((line) => JSON.parse(line));
  assert.equal(events.length, 12);
  assert.deepEqual(events[0], { event: "sms", class: "retry-exhausted", status: "1" });
});

Deno.test("too many at once are refused, the others are served", async () => {
  await withVonage(async (gateway, vonage) => {
    vonage.behave("timeout");
    const results = await Promise.all(Array.from({ length: 80 }, () => sendSms(code, gateway)));
    const busy = results.filter((result) => !result.ok && result.class === "busy");
    assert.equal(busy.length, 80 - 64);
    vonage.behave("ok");
    assert.ok((await sendSms(code, gateway)).ok);
  });
});

Deno.test("malformed requests are refused before they reach the provider", async () => {
  await withVonage(async (gateway, vonage) => {
    const refused = { ok: false, class: "our-fault", status: "malformed" };
    const wrong = [
      { to: "0049151" },
      { to: "+49 151 1234567" },
      { text: "" },
      { text: "x".repeat(20_000) },
      { ttlSeconds: 1 },
      { id: "a\nb" },
    ];
    for (const change of wrong) {
      assert.deepEqual(await sendSms({ ...code, ...change }, gateway), refused);
    }
    using connection = await Deno.connect({ transport: "unix", path: gateway.socket });
    await connection.write(new TextEncoder().encode("not json\n"));
    const answer = new Uint8Array(200);
    const length = await connection.read(answer) ?? 0;
    assert.deepEqual(JSON.parse(new TextDecoder().decode(answer.subarray(0, length))), refused);
    assert.equal(vonage.requests.length, 0);
  });
});

Deno.test("a gateway that is down or silent is a plain result, within a bound", async () => {
  const folder = await Deno.makeTempDir({ dir: "/tmp", prefix: "ombud-test-" });
  const down = { ok: false, class: "retry-exhausted", status: "gateway" };
  const socket = `${folder}/nobody`;
  assert.deepEqual(await sendSms(code, { socket }), down);
  assert.deepEqual(await readOutbox({ socket }), []);
  using silent = Deno.listen({ transport: "unix", path: socket });
  assert.deepEqual(await sendSms(code, { socket, patience: 100 }), down);
  silent.close();
  await Deno.remove(folder, { recursive: true });
});

Deno.test("the outbox keeps and prints the last hundred messages", async () => {
  const gateway = await startGateway({ transport: "outbox" });
  for (let number = 0; number < 101; number++) {
    assert.ok((await sendSms({ ...code, text: `Code ${number}` }, gateway)).ok);
  }
  const kept = await readOutbox(gateway);
  assert.deepEqual(kept.map(({ text }) => text).slice(0, 2), ["Code 1", "Code 2"]);
  assert.equal(kept.length, 100);
  assert.equal(kept.at(-1)?.flash, true);
  assert.equal(kept.at(-1)?.to, code.to);
  assert.match(await gateway.stop(), /^SMS to \+4915112345678 \(flash\): Code 0$/m);
});
