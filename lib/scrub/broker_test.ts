import { equal, match, ok, rejects } from "node:assert/strict";
import fc from "fast-check";
import { brokerArgs, type BrokerOptions, serveBroker } from "./broker.ts";
import { scrub, type Scrubbed } from "./client.ts";
import { concat } from "./bytes.ts";
import { ascii, CANARY, holds } from "./testing.ts";

const HOSTILE = new URL("testing_worker.ts", import.meta.url);
const DEADLINE = 3000;

/** Runs a broker for the test, and gives a way to it. */
async function withBroker(
  options: BrokerOptions,
  test: (
    send: (deed: string, file?: BodyInit, signal?: AbortSignal) => Promise<Scrubbed>,
    socket: string,
  ) => unknown,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  const stop = new AbortController();
  const socket = `${folder}/broker`;
  const served = serveBroker(socket, {
    worker: HOSTILE,
    deadline: DEADLINE,
    ...options,
    signal: stop.signal,
  });
  try {
    await test(
      (deed, file = "content", signal) =>
        scrub(new Response(file).body!, `file.${deed}`, { socket, signal }),
      socket,
    );
  } finally {
    stop.abort();
    await served;
    await Deno.remove(folder, { recursive: true });
  }
}

const text = async (result: Scrubbed) =>
  result.status === "clean" ? await new Response(result.content).text() : result.reason;

/** What hoards memory may be slow enough on a busy machine to meet the deadline first. */
const REFUSED: [deeds: string, reason: RegExp][] = [
  ["kill exit throw garbage half lie", /^crash$/],
  ["fork read write connect environment import worker store cache", /^crash$/],
  ["heap buffers", /^(crash|deadline)$/],
  ["loop sleep stop", /^deadline$/],
];

Deno.test("a worker that a file took over is refused in time, while others go on", async () => {
  await withBroker({ parallel: 8, queue: 100 }, async (send) => {
    const start = performance.now();
    const hostile = REFUSED.flatMap(([deeds, reason]) =>
      deeds.split(" ").map(async (deed) => match(await text(await send(deed)), reason, deed))
    );
    const others = Array.from({ length: 5 }, async (_, i) => {
      equal(await text(await send("echo", `file ${i}`)), `file ${i}`);
    });
    await Promise.all([...hostile, ...others]);
    ok(performance.now() - start < 5 * DEADLINE, "three deadlines run beside each other");
  });
});

for (const deed of ["cut", "endless"]) {
  Deno.test(`a worker's answer without a right end (${deed}) is no clean file`, async () => {
    await withBroker({}, async (send) => {
      const result = await send(deed);
      ok(result.status === "clean");
      await rejects(async () => {
        for await (const _ of result.content);
      });
      equal(await text(await send("echo", "next")), "next");
    });
  });
}

Deno.test("a client over the queue's end hears busy, one that leaves frees its worker", async () => {
  await withBroker({ parallel: 1, queue: 1, deadline: 60_000 }, async (send) => {
    const leave = new AbortController();
    const left = rejects(send("sleep", "content", leave.signal), { name: "AbortError" });
    const waiting = send("echo", "waited");
    equal(await text(await send("echo")), "busy");
    leave.abort();
    await left;
    equal(await text(await waiting), "waited");

    const unread = await send("echo", new Uint8Array(5_000_000));
    ok(unread.status === "clean");
    await unread.content.cancel();
    equal(await text(await send("echo", "next")), "next");
  });
});

Deno.test("a worker that takes no more bytes slows the sender down", async () => {
  await withBroker({}, async (send) => {
    let given = 0;
    const file = new ReadableStream({
      pull(controller) {
        given += 65536;
        controller.enqueue(new Uint8Array(65536));
        if (given > 1e9) controller.close();
      },
    });
    equal(await text(await send("deaf", file)), "deadline");
    ok(given < 4_000_000, `${given} bytes were taken`);
  });
});

Deno.test("a file that breaks off is an error, and its worker ends", async () => {
  await withBroker({ parallel: 1, deadline: 60_000 }, async (send) => {
    const file = new ReadableStream({
      pull(controller) {
        controller.error(new Error("upload broke off"));
      },
    });
    await rejects(send("sleep", file), /upload broke off/);
    equal(await text(await send("echo", "next")), "next");
  });
});

Deno.test("a file over the client's bound is refused before it is whole", async () => {
  await withBroker({ parallel: 1, deadline: 60_000 }, async (_, socket) => {
    const file = new Response(new Uint8Array(3_000_000)).body!;
    const result = await scrub(file, "file.echo", { socket, maxBytes: 1_000_000 });
    equal(await text(result), "too-large");
  });
});

Deno.test("a broker that is stopped takes its workers along", async () => {
  const lost: Promise<string>[] = [];
  await withBroker({ parallel: 1, deadline: 60_000 }, async (send) => {
    lost.push(...["sleep", "sleep"].map(async (deed) => text(await send(deed))));
    await send("echo", "x", AbortSignal.timeout(300)).catch(() => {});
  });
  equal((await Promise.all(lost)).join(), "crash,crash");
});

Deno.test("without a broker there is an error, not a verdict", async () => {
  const options = { socket: "/nonexistent/broker" };
  await rejects(scrub(new Response("x").body!, "a.jpg", options), Deno.errors.NotFound);
});

Deno.test("the broker as a program: real files, real workers, exact permissions", async () => {
  const folder = await Deno.makeTempDir();
  const socket = `${folder}/broker`;
  await Deno.writeTextFile(socket, "left behind");
  const broker = new Deno.Command("deno", { args: brokerArgs(socket) }).spawn();
  try {
    while (!(await Deno.lstat(socket)).isSocket) await new Promise((soon) => setTimeout(soon, 20));
    const random = fc.sample(fc.uint8Array({ maxLength: 2000 }), { numRuns: 8, seed: 3 });
    const files = random.map((noise) => concat([DIRTY.subarray(0, 2 + noise.length), noise]));
    const verdicts = await Promise.all([DIRTY, ...files].map(async (file) => {
      const result = await scrub(new Response(file).body!, "photo.jpg", { socket });
      if (result.status === "refused") return result.reason;
      ok(!holds(await new Response(result.content).bytes()));
      return "clean";
    }));
    equal(verdicts[0], "clean");
    const extensionAfter = async (name: string, content: BodyInit) => {
      const result = await scrub(new Response(content).body!, name, { socket, rename: true });
      if (result.status === "clean") await result.content.cancel();
      return result.status === "clean" && result.extension;
    };
    equal(await extensionAfter("table.csv", "a,b"), "csv");
    equal(await extensionAfter("table.dat", "a,b"), "txt");
    ok(!verdicts.includes("crash") && !verdicts.includes("deadline"), verdicts.join());
  } finally {
    broker.kill("SIGTERM");
    equal((await broker.status).code, 0);
    await Deno.remove(folder, { recursive: true });
  }
});

/** The smallest picture with a comment in it. */
const DIRTY = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xfe, 0, 2 + CANARY.length, ...ascii(CANARY)],
  ...[0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0],
  ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xff, 0xd9],
]);
