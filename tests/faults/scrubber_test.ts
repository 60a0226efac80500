/**
 * The process that cleans a file hangs, dies, hits its memory limit, answers half, or is away with
 * its broker. Whoever reports loses nothing typed, is told of each file, and the next one goes through.
 */
import assert from "node:assert/strict";
import { connect, readAddress } from "../../lib/db/mod.ts";
import { serveBroker } from "../../lib/scrub/broker.ts";
import { WORKER } from "../../lib/scrub/sandbox.ts";
import { Browser, codeOf, type Page, readable } from "../client.ts";
import { startInstance } from "../instance.ts";
import { jpegWithSecrets } from "../photograph.ts";
import { startPortal } from "../portal.ts";

const HOSTILE = new URL("../../lib/scrub/testing_worker.ts", import.meta.url);
const good = new File([jpegWithSecrets("A. Uthor")], "a.jpg", { type: "image/jpeg" });

Deno.test("whatever happens to the scrubber, a report arrives and says which file did not", async (t) => {
  await using portal = await startPortal();
  const folder = await Deno.makeTempDir({ dir: "/tmp", prefix: "ombud-scrub-" });
  const scrubSocket = `${folder}/scrub`;
  // The real broker, and the real app, with a deadline that a test can wait for.
  await using instance = await startInstance({
    ...portal,
    sockets: () => ({ ...portal.sockets(), scrubSocket }),
  });
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const withBroker = async (worker: URL, act: () => Promise<void>) => {
    const stop = new AbortController();
    const served = serveBroker(scrubSocket, { worker, deadline: 1500, signal: stop.signal });
    try {
      await act();
    } finally {
      stop.abort();
      await served;
    }
  };
  /** Sends a report, and looks whether it is there wholly, with nothing half beside it. */
  const report = async (attachments: File[], reason?: RegExp, origin = instance.origin) => {
    const browser = new Browser(origin);
    const what = `The valve ${crypto.randomUUID()}`;
    const page = await browser.submit(await browser.get("/nordwind/report"), {
      ...{ what, where: "Hall 4", action: "send" },
      attachments,
    });
    assert.equal(page.status, 201, readable(page));
    const inbox = await browser.submit(await browser.get("/receipt"), { receipt: codeOf(page) });
    assert.match(readable(inbox), new RegExp(`${what}.*Hall 4`));
    if (reason) assert.match(readable(page), reason);
    const [staged] = await owner`select count(*)::int as count from file where case_id is null`;
    assert.equal(staged!.count, 0, "nothing half stays");
    return [browser, page, inbox] as [Browser, Page, Page];
  };
  const isClean = async (origin?: string) => {
    const [, page] = await report([good], undefined, origin);
    assert.match(readable(page), /a\.jpg \(JPG, 1 kB\) cleaned/);
  };

  await t.step("its worker hangs", () =>
    withBroker(WORKER, async () => {
      Deno.kill(await waitingWorker(), "SIGSTOP");
      await report([good], /a\.jpg not taken Cleaning the file took too long\. Send it again/);
      await isClean();
    }));

  await t.step(
    "its worker dies before it sees the file, and while it has it",
    () =>
      withBroker(WORKER, async () => {
        Deno.kill(await waitingWorker(), "SIGKILL");
        await isClean();
        const worker = await waitingWorker();
        Deno.kill(worker, "SIGSTOP"); // so that it is sure to have the file
        const answer = report(
          [good, good],
          /a\.jpg not taken Cleaning the file failed.*a\.jpg .*cleaned/,
        );
        await successorOf(worker);
        Deno.kill(worker, "SIGKILL");
        await answer;
      }),
  );

  await t.step(
    "out of memory, half an answer, one without its end",
    () =>
      withBroker(HOSTILE, async () => {
        const deeds = ["heap", "half", "cut", "echo"];
        const files = deeds.map((deed) => new File(["content"], `a.${deed}`));
        const failed = deeds.slice(0, -1).map((deed) => `a\\.${deed} not taken`).join(".*");
        await report(files, new RegExp(`${failed}.*a\\.echo .*cleaned`));
      }),
  );

  await t.step(
    "the broker is away: the forms come back, and go through when it is there",
    async () => {
      const browser = new Browser(instance.origin);
      const form = await browser.get("/nordwind/report");
      const values = { what: "kept text", action: "send", attachments: good };
      const page = await browser.submit(form, values);
      assert.equal(page.status, 503);
      assert.ok(Number(page.headers.get("retry-after")) > 0);
      assert.match(page.text, /kept text/);
      assert.equal(codeOf(page), codeOf(form));
      const [reporter, , inbox] = await report([]);
      const message = { text: "kept message", attachments: good };
      const later = await reporter.submit(inbox, message, "/inbox");
      assert.equal(later.status, 503);
      assert.match(later.text, /kept message/);
      await withBroker(WORKER, async () => {
        assert.match(readable(await browser.submit(page, values)), /a\.jpg .*cleaned/);
        const sent = await reporter.submit(inbox, message, "/inbox");
        assert.match(sent.text, /kept message[^]*\/inbox\/attachments\//);
      });
    },
  );

  await t.step("a failure that nobody thought of keeps what was typed, too", async () => {
    const browser = new Browser(instance.origin);
    const form = await browser.get("/nordwind/report");
    await owner`alter table receipt rename to receipt_away`;
    const page = await browser.submit(form, { what: "kept text", where: "kept place" });
    await owner`alter table receipt_away rename to receipt`;
    assert.equal(page.status, 500);
    assert.match(page.text, /kept text[^]*kept place/);
    const again = await browser.submit(page, { what: "kept text" });
    assert.equal(again.status, 201);
    assert.equal(codeOf(again), codeOf(form));
  });

  await t.step("the portal's own broker is killed with a file in it, and comes again", async () => {
    const { scrubSocket } = portal.sockets();
    const worker = await waitingWorker(scrubSocket);
    Deno.kill(worker, "SIGSTOP");
    const told = /a\.jpg not taken Cleaning the file failed/;
    const answer = report([good], told, portal.origin);
    await successorOf(worker, scrubSocket);
    Deno.kill(await brokerOf(scrubSocket), "SIGKILL");
    await answer;
    Deno.kill(worker, "SIGKILL"); // stopped, it does not see that its broker is gone
    await waitingWorker(scrubSocket);
    await isClean(portal.origin);
  });

  await t.step("no process and no file in clear stays behind", async () => {
    for (const place of [folder, portal.dataDir, "/tmp"]) {
      for await (const { name, isFile } of Deno.readDir(place)) {
        if (!isFile || !/^ombud/.test(name) && place === "/tmp") continue;
        const text = await Deno.readTextFile(`${place}/${name}`).catch(() => "");
        assert.doesNotMatch(text, /A\. Uthor/, `${place}/${name}`);
      }
    }
    assert.doesNotMatch(portal.printed(), /"event":"error"|Uthor|Hall 4/);
  });

  await owner.end();
  await Deno.remove(folder, { recursive: true });
});

/** The worker that waits for the next file of a broker: that of this process, or of a socket. */
async function waitingWorker(socket?: string): Promise<number> {
  for (;;) {
    const parent = socket ? await brokerOf(socket).catch(() => 0) : Deno.pid;
    const worker = (await processes()).findLast((one) =>
      one.parent === parent && one.state !== "T" && one.line.at(-2) === WORKER.href
    );
    if (worker) return worker.pid;
  }
}

/** Settles when this worker has been given a file: its broker has started the next one. */
async function successorOf(worker: number, socket?: string): Promise<void> {
  while (await waitingWorker(socket) === worker);
}

async function brokerOf(socket: string): Promise<number> {
  const broker = (await processes()).find(({ line }) =>
    line.at(-2) === socket &&
    line.some((word) => word.endsWith("/broker_main.ts"))
  );
  if (!broker) throw new Error("There is no broker");
  return broker.pid;
}

/** All processes (Linux). */
async function processes() {
  const all = [];
  for await (const { name } of Deno.readDir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const read = (file: string) => Deno.readTextFile(`/proc/${name}/${file}`).catch(() => "");
    const line = (await read("cmdline")).split("\0");
    const [state, parent] = (await read("stat")).replace(/^.*\) /, "").split(" ");
    all.push({ pid: Number(name), parent: Number(parent), state, line });
  }
  return all.sort((a, b) => a.pid - b.pid);
}
