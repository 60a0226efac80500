import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { setClock } from "../lib/clock.ts";
import { bodies } from "../lib/limits.ts";
import { Browser, codeOf, type Page, readable } from "./client.ts";
import { startInstance } from "./instance.ts";
import { logIn } from "./people.ts";
import { jpegOfSize } from "./photograph.ts";
import { startPortal } from "./portal.ts";

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const report = { category: "fraud", what: "kept text", identity: "anonymous", action: "send" };

/** Runs `act` with the portal's clock moved on. */
async function later<T>(milliseconds: number, act: () => Promise<T>): Promise<T> {
  setClock(new Date(Date.now() + milliseconds).toISOString());
  try {
    return await act();
  } finally {
    setClock(new Date().toISOString());
  }
}

Deno.test("a flood of reports asks for patience, and denies none", async (t) => {
  await using portal = await startPortal({}, {
    report: { size: 6, each: HOUR },
    reportPatient: { size: 1, each: HOUR },
  });
  await using instance = await startInstance(portal);
  const browser = new Browser(instance.origin);
  const open = () => browser.get("/nordwind/report");
  const send = (form: Page) => browser.submit(form, report);
  const first = await open();
  const aged = await open();

  await t.step("scripts that send at once get as far as the last third", async () => {
    assert.equal((await send(first)).status, 201);
    for (let n = 0; n < 3; n++) assert.equal((await send(await open())).status, 201);
    const form = await open();
    const page = await send(form);
    assert.equal(page.status, 429);
    assert.ok(Number(page.headers.get("retry-after")) <= 5);
    assert.match(page.text, /kept text/);
    assert.equal(codeOf(page), codeOf(form), "the code stays");
    assert.match(readable(page), /Your text and your code stay here/);
    await later(6 * SECOND, async () => {
      assert.equal((await send(page)).status, 201, "the page itself goes through in a while");
    });
  });

  await t.step("when all is used up, a form that was open for a minute goes through", async () => {
    await later(10 * SECOND, async () => assert.equal((await send(aged)).status, 201));
    const form = await open();
    await later(10 * SECOND, async () => {
      const page = await send(form);
      assert.equal(page.status, 429);
      assert.ok(Number(page.headers.get("retry-after")) > 30);
    });
    await later(61 * SECOND, async () => assert.equal((await send(form)).status, 201));
  });

  await t.step("a repeat with the same receipt always passes", async () => {
    const again = await send(first);
    assert.equal(again.status, 201);
    assert.equal(codeOf(again), codeOf(first));
    assert.equal((await send(await open())).status, 429, "a new one still waits");
  });

  await t.step("the other organisation is not touched", async () => {
    assert.equal((await send(await browser.get("/havblik/report"))).status, 201);
  });
});

Deno.test("a flood of tried codes does not lock out who has a right one", async () => {
  await using portal = await startPortal({}, {
    receipt: { size: 6, each: HOUR },
    receiptPatient: { size: 3, each: HOUR },
  });
  await using instance = await startInstance(portal);
  const browser = new Browser(instance.origin);
  const form = await browser.get("/nordwind/report");
  assert.equal((await browser.submit(form, report)).status, 201);
  const waiting = await browser.get("/receipt");
  for (let n = 0; n < 4; n++) {
    const unknown = codeOf(await browser.get("/nordwind/report"));
    const page = await browser.submit(await browser.get("/receipt"), { receipt: unknown });
    assert.equal(page.status, 422);
  }
  const attacker = await browser.submit(await browser.get("/receipt"), { receipt: codeOf(form) });
  assert.equal(attacker.status, 429);
  assert.ok(Number(attacker.headers.get("retry-after")) <= 5);
  assert.match(attacker.text, new RegExp(`value="${codeOf(form)}"`), "the code stays typed");
  await later(6 * SECOND, async () => {
    const page = await browser.submit(attacker, { receipt: codeOf(form) });
    assert.equal(page.status, 200);
    assert.match(readable(page), /kept text/);
    for (let n = 0; n < 5; n++) {
      const again = await browser.submit(waiting, { receipt: codeOf(form) });
      assert.equal(again.status, 200, "a right code costs nothing");
    }
  });
});

Deno.test("a text-only report gets through a flood of uploads, slow bodies and logins", async (t) => {
  await using portal = await startPortal({}, { loginUnknown: { size: 20, each: SECOND } });
  const [lawyer] = await logIn(portal, "counsel");
  const flood = new AbortController();
  const statuses = new Set<number>();
  const full = Promise.withResolvers<void>();
  const seen = async (response: Response) => {
    statuses.add(response.status);
    if (response.status === 429 || response.status === 503) full.resolve();
    await response.body?.cancel();
  };
  const attackers: Promise<void>[] = [];
  const attack = (count: number, act: () => Promise<unknown>) => {
    for (let n = 0; n < count; n++) {
      attackers.push((async () => {
        while (!flood.signal.aborted) await act().catch(() => wait(20));
      })());
    }
  };
  const idle: Deno.Conn[] = [];

  await t.step("bodies beyond their room are refused before they are read", async () => {
    const more = 8;
    let refused = 0;
    const all = Promise.withResolvers<void>();
    for (let n = 0; n < bodies.files.places + more; n++) {
      const connection = await halfABody(portal.origin);
      idle.push(connection);
      connection.read(new Uint8Array(100)).then(
        () => ++refused === more && all.resolve(),
        () => {}, // closed at the end
      );
    }
    await all.promise;
    const browser = new Browser(portal.origin);
    const form = await browser.get("/nordwind/report");
    const attachments = new File([jpegOfSize(700_000)], "a.jpg");
    const page = await browser.submit(form, { ...report, attachments });
    assert.equal(page.status, 503);
    assert.ok(Number(page.headers.get("retry-after")) > 0);
    assert.match(page.text, /Too busy just now/);
  });

  await t.step("a report without files arrives, staff go on working", async () => {
    attack(10, async () => {
      const browser = new Browser(portal.origin);
      const form = await browser.get("/nordwind/report");
      const attachments = new File([jpegOfSize(700_000)], "a.jpg");
      await seen(await browser.send(form, { ...report, attachments }));
    });
    attack(20, async () => {
      const browser = new Browser(portal.origin);
      const username = `name${Math.floor(performance.now())}`;
      const page = await browser.get("/desk/login");
      await seen(await browser.send(page, { username, password: "x" }));
    });
    await full.promise; // the flood is more than is served
    for (let n = 0; n < 3; n++) {
      const browser = new Browser(portal.origin);
      let page = await browser.get("/nordwind/report");
      for (let round = 0; page.status !== 201 && round < 20; round++) {
        if (round > 0) await wait(Number(page.headers.get("retry-after")) * SECOND);
        page = await browser.submit(page, report);
      }
      assert.equal(page.status, 201);
    }
    assert.equal((await lawyer.get("/desk")).status, 200);
    flood.abort();
    await Promise.all(attackers);
    for (const connection of idle) connection.close();
    const others = [...statuses].filter((one) => ![201, 303, 429, 503].includes(one));
    assert.deepEqual(others, [], "nothing but service, 429 and 503");
  });
});

/** Begins a large form, and no more. */
async function halfABody(origin: string): Promise<Deno.Conn> {
  const { hostname, port } = new URL(origin);
  const connection = await Deno.connect({ hostname, port: Number(port) });
  await connection.write(new TextEncoder().encode(
    `POST /nordwind/report HTTP/1.1\r\nHost: ${hostname}:${port}\r\n` +
      "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 9000000\r\n\r\n--b\r\n",
  ));
  return connection;
}
