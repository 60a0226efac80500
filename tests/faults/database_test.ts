/** PostgreSQL goes away, comes back, is slow, is cut off in the middle, dies under load. */
import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { startEmbedded } from "../../lib/db/embedded/mod.ts";
import { Browser, codeOf, readable } from "../client.ts";
import { fileReport, logIn, openInbox } from "../people.ts";
import { jpegWithSecrets } from "../photograph.ts";
import { startPortal } from "../portal.ts";
import { assertAuditWhole, assertNoTrace, assertReadByAll } from "./kept.ts";
import { startRelay } from "./relay.ts";

const rounds = Number(Deno.env.get("FAULT_ROUNDS") ?? 4);
const report = { what: "kept text", where: "kept place", action: "send" };
const photograph = () => new File([jpegWithSecrets("A. Uthor")], "a.jpg", { type: "image/jpeg" });

Deno.test("whatever PostgreSQL does, a report is kept by its form and arrives once", async (t) => {
  const folder = await Deno.makeTempDir({ prefix: "ombud-faults-" });
  const start = () => startEmbedded({ dataDir: folder }); // durable, as in real life
  let server = await start();
  await using main = await startRelay(server.ownerUrl);
  await using shred = await startRelay(server.shredOwnerUrl);
  const portal = await startPortal({
    DATABASE_URL: main.through(server.ownerUrl),
    SHRED_DATABASE_URL: shred.through(server.shredOwnerUrl),
  }, { report: { size: 9999, each: 1 }, receipt: { size: 9999, each: 1 } });
  const ready = async () => (await (await fetch(`${portal.origin}/readyz`)).json()).ready;
  const untilReady = async () => {
    while (!await ready()) await wait(50);
  };

  for (const [name, relay] of [["database", main], ["shred database", shred]] as const) {
    await t.step(
      `the ${name} is away: the form comes back whole, and goes through later`,
      async () => {
        const browser = new Browser(portal.origin);
        const form = await browser.get("/nordwind/report");
        relay.away();
        const page = await browser.submit(form, report);
        assert.equal(page.status, 503);
        assert.ok(Number(page.headers.get("retry-after")) > 0);
        assert.match(page.text, /kept text[^]*kept place/);
        assert.equal(codeOf(page), codeOf(form), "the code stays");
        assert.equal(
          (await fetch(`${portal.origin}/healthz`).then((r) => (r.body?.cancel(), r))).status,
          200,
        );
        assert.equal(await ready(), false);
        relay.restore();
        await untilReady();
        assert.equal((await browser.submit(page, report)).status, 201);
        const [, inbox] = await openInbox(portal, codeOf(form));
        assert.match(readable(inbox), /kept text/);
      },
    );
  }

  await t.step("while it is away every page says so, and nobody is logged out", async () => {
    const [lawyer] = await logIn(portal, "counsel");
    const { code } = await fileReport(portal);
    const [reporter, inbox] = await openInbox(portal, code);
    main.away();
    for (const path of ["/", "/nordwind", "/receipt"]) {
      const { status } = await new Browser(portal.origin).get(path);
      assert.ok(status === 200 || status === 503, `${path}: ${status}`);
    }
    const desk = await lawyer.get("/desk");
    assert.equal(desk.status, 503);
    assert.ok(desk.headers.get("retry-after"));
    const message = await reporter.submit(inbox, { text: "kept message" }, "/inbox");
    assert.equal(message.status, 503);
    main.restore();
    await untilReady();
    assert.equal((await lawyer.get("/desk")).status, 200);
    const page = await reporter.submit(inbox, { text: "kept message" }, "/inbox");
    assert.match(readable(page), /kept message/);
  });

  await t.step(
    "cut off at any moment of a submission, it is there wholly or not at all",
    async () => {
      for (let round = 0; round < rounds; round++) {
        const browser = new Browser(portal.origin);
        const form = await browser.get("/nordwind/report");
        const sending = browser.submit(form, { ...report, attachments: photograph() });
        await wait(round * 12);
        (round % 3 === 2 ? shred : main).cut();
        const page = await sending;
        assert.ok([201, 503].includes(page.status), `round ${round}: ${page.status}`);
        if (page.status === 503) assert.match(page.text, /kept text/);
        await untilReady();
        const again = await browser.submit(form, { ...report, attachments: photograph() });
        assert.equal(again.status, 201, `round ${round}`);
        const [, inbox] = await openInbox(portal, codeOf(form));
        assert.match(readable(inbox), /kept text/);
        assert.match(inbox.text, /\/inbox\/attachments\//);
      }
    },
  );

  await t.step("a slow server is waited for", async () => {
    main.delay = 40;
    const { page } = await fileReport(portal);
    main.delay = 0;
    assert.equal(page.status, 201);
  });

  const acknowledged: string[] = [];
  await t.step("it dies under load: every acknowledged report is there afterwards", async () => {
    const lost: string[] = [];
    let dead = false;
    const enough = Promise.withResolvers<void>();
    const clients = Array.from({ length: 6 }, async () => {
      while (!dead) {
        const browser = new Browser(portal.origin);
        const form = await browser.get("/nordwind/report");
        if (form.status !== 200) continue;
        const { status } = await browser.submit(form, { ...report, attachments: photograph() });
        (status === 201 ? acknowledged : lost).push(codeOf(form));
        if (acknowledged.length === 12) enough.resolve();
      }
    });
    await Promise.race([enough.promise, Promise.all(clients)]); // a client that fails ends it
    const [postmaster] = (await Deno.readTextFile(`${folder}/postgres/cluster/postmaster.pid`))
      .split("\n");
    Deno.kill(Number(postmaster), "SIGQUIT"); // as `immediate`: no checkpoint, no goodbye
    dead = true;
    await Promise.all(clients);
    await server.ended;
    server = await start();
    main.restore(server.ownerUrl);
    shred.restore(server.shredOwnerUrl);
    await untilReady();
    for (const code of acknowledged) {
      const [, inbox] = await openInbox(portal, code);
      assert.equal(inbox.status, 200);
      assert.match(readable(inbox), /kept text/);
      assert.match(inbox.text, /\/inbox\/attachments\//);
    }
    for (const code of lost) {
      const [, page] = await openInbox(portal, code);
      if (page.status === 200) assert.match(page.text, /\/inbox\/attachments\//);
      else assert.equal(page.status, 422);
    }
  });

  await t.step(
    "after all of it, everybody reads it, the audit is whole, no file tells",
    async () => {
      const last = acknowledged.slice(-3).map((code) => ({ code, what: report.what }));
      await assertReadByAll(portal, server, last);
      await assertAuditWhole(portal, server);
      await assertNoTrace(folder, report.what, report.where, "kept message", "A. Uthor");
    },
  );

  await portal[Symbol.asyncDispose]();
  await server.stop();
  await Deno.remove(folder, { recursive: true });
});
