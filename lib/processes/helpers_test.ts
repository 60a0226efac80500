import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { startVonage } from "../../tests/vonage.ts";
import { readConfig } from "../config.ts";
import { readOutbox, sendSms, type Sms } from "../gateway/mod.ts";
import { scrub } from "../scrub/mod.ts";
import { ENDS_WITH_PARENT, type Helpers, keepRunning, StartError, startHelpers } from "./mod.ts";

const code: Sms = {
  id: "6f1c",
  to: "+4915112345678",
  text: "Code 123456",
  flash: true,
  ttlSeconds: 300,
};
const outbox = readConfig({ SMS_TRANSPORT: "outbox" });

/** The process whose last argument is `socket`, if there is one (Linux: /proc). */
async function processOf(socket: string): Promise<number | undefined> {
  for await (const { name } of Deno.readDir("/proc")) {
    const line = /^\d+$/.test(name)
      ? await Deno.readTextFile(`/proc/${name}/cmdline`).catch(() => "")
      : "";
    if (line.split("\0").at(-2) === socket) return Number(name);
  }
  return undefined;
}

/** Asks again and again until `probe` says yes; fails after ten seconds. */
async function until(probe: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 10_000;
  while (!(await probe())) {
    assert.ok(performance.now() < end, "waited for ten seconds");
    await wait(20);
  }
}

async function answers(socket: string): Promise<boolean> {
  try {
    (await Deno.connect({ transport: "unix", path: socket })).close();
    return true;
  } catch {
    return false;
  }
}

async function verdictOn(text: string, helpers: Helpers): Promise<string> {
  const result = await scrub(new Blob([text]).stream(), "note.exe", {
    socket: helpers.scrubSocket,
  });
  return result.status;
}

Deno.test("broker and gateway answer, and leave nothing behind when stopped", async () => {
  const printed: string[] = [];
  const helpers = await startHelpers(outbox, undefined, (line) => printed.push(line));
  assert.ok((await sendSms(code, { socket: helpers.gatewaySocket })).ok);
  assert.equal((await readOutbox({ socket: helpers.gatewaySocket })).length, 1);
  assert.equal(await verdictOn("MZ no document", helpers), "refused");
  const began = performance.now();
  await helpers.stop();
  await helpers.stop();
  assert.ok(performance.now() - began < 1000, "stopped within a second");
  assert.deepEqual(printed, ["SMS to +4915112345678 (flash): Code 123456"]);
  await assert.rejects(Deno.stat(helpers.gatewaySocket), Deno.errors.NotFound);
  assert.equal(await processOf(helpers.scrubSocket), undefined);
  assert.equal(await processOf(helpers.gatewaySocket), undefined);
});

Deno.test("a helper that dies is started again at the same place", async () => {
  const printed: string[] = [];
  const helpers = await startHelpers(outbox, undefined, (line) => printed.push(line));
  try {
    for (
      const [name, socket] of [
        ["gateway", helpers.gatewaySocket],
        ["scrub broker", helpers.scrubSocket],
      ] as const
    ) {
      const before = await processOf(socket) ?? assert.fail("it runs");
      Deno.kill(before, "SIGKILL");
      await until(async () => {
        const successor = await processOf(socket);
        return successor !== undefined && successor !== before && await answers(socket);
      });
      assert.ok(printed.includes(JSON.stringify({ event: "process", name, code: 137 })), name);
    }
    assert.ok((await sendSms(code, { socket: helpers.gatewaySocket })).ok);
    assert.equal(await verdictOn("MZ no document", helpers), "refused");
  } finally {
    await helpers.stop();
  }
});

Deno.test("secrets reach the gateway, and no environment or command line shows them", async () => {
  const vonage = await startVonage({ apiKey: "canary-key", apiSecret: "canary-secret" });
  Deno.env.set("VONAGE_API_SECRET", "canary-secret"); // as an operator would leave it
  const config = readConfig({ VONAGE_REST_HOST: vonage.origin });
  const secrets = { apiKey: "canary-key", apiSecret: "canary-secret" };
  const helpers = await startHelpers(config, secrets, () => {});
  try {
    assert.ok((await sendSms(code, { socket: helpers.gatewaySocket })).ok);
    for (const socket of [helpers.scrubSocket, helpers.gatewaySocket]) {
      const place = `/proc/${await processOf(socket)}`;
      for (const file of ["environ", "cmdline"]) {
        assert.doesNotMatch(await Deno.readTextFile(`${place}/${file}`), /canary/);
      }
    }
  } finally {
    Deno.env.delete("VONAGE_API_SECRET");
    await helpers.stop();
    await vonage.close();
  }
});

Deno.test("helpers end when the process that started them is killed", async () => {
  const program = `
    import { readConfig } from ${JSON.stringify(import.meta.resolve("../config.ts"))};
    import { startHelpers } from ${JSON.stringify(import.meta.resolve("./mod.ts"))};
    const helpers = await startHelpers(readConfig({ SMS_TRANSPORT: "outbox" }));
    console.log(JSON.stringify(helpers));
  `;
  const parent = new Deno.Command(Deno.execPath(), {
    args: ["eval", program],
    cwd: new URL("../..", import.meta.url),
    stdout: "piped",
  }).spawn();
  const lines = parent.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const helpers: Helpers = JSON.parse((await lines.read()).value ?? "");
  await until(async () =>
    await answers(helpers.scrubSocket) && await answers(helpers.gatewaySocket)
  );
  parent.kill("SIGKILL");
  await parent.status;
  await lines.cancel();
  await until(async () =>
    !(await answers(helpers.scrubSocket)) && !(await answers(helpers.gatewaySocket))
  );
  await Deno.remove(new URL(".", `file://${helpers.gatewaySocket}`), { recursive: true });
});

Deno.test("a program starts, however slowly it was loaded", async () => {
  const busy = "data:text/javascript,const end=Date.now()%2B400;while(Date.now()<end);";
  const printed: string[] = [];
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const program = await keepRunning({
    name: "snail",
    args: [
      "eval",
      ENDS_WITH_PARENT,
      `--preload=${busy}`,
      "console.log('up'); setInterval(Date, 1e3)",
    ],
    print(line) {
      printed.push(line);
      resolve();
    },
    grace: 100,
  }, () => Promise.race([ready, wait(10_000)]));
  await program.stop();
  assert.deepEqual(printed, ["up"]);
});

Deno.test("a program that cannot start is not tried again", async () => {
  const printed: string[] = [];
  const started = keepRunning({
    name: "clock",
    args: ["eval", "console.log('no clock'); Deno.exit(7)"],
    print: (line) => printed.push(line),
    grace: 100,
  }, () => new Promise(() => {}));
  await assert.rejects(started, (error: unknown) => {
    assert.ok(error instanceof StartError);
    assert.equal(error.message, "The clock ended at its start (exit code 7)");
    return true;
  });
  assert.deepEqual(printed, ["no clock"]);
});

Deno.test("a program that ignores SIGINT is ended after its grace", async () => {
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const stubborn = await keepRunning({
    name: "mule",
    args: [
      "eval",
      "Deno.addSignalListener('SIGINT', () => {}); console.log(); setInterval(Date, 1e3)",
    ],
    print: () => resolve(),
    grace: 200,
  }, () => ready);
  const began = performance.now();
  await stubborn.stop();
  const took = performance.now() - began;
  assert.ok(took >= 190 && took < 2000, `took ${took} ms`);
});
