import assert from "node:assert/strict";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Browser, codeOf } from "./client.ts";
import { freePort, startPortal } from "./portal.ts";

Deno.test("main.ts runs as on an edge platform: secrets by environment, no DATA_DIR, no launcher", async () => {
  // A demo's databases and secrets stand for those of a real installation.
  await using demo = await startPortal();
  const shred = new URL(demo.databaseUrl);
  shred.pathname += "_shred";
  const secrets: Record<string, string> = {};
  for await (const { name } of Deno.readDir(join(demo.dataDir, "secrets"))) {
    const text = await Deno.readTextFile(join(demo.dataDir, "secrets", name));
    secrets[`SECRET_${name.toUpperCase()}`] = text.trim();
  }
  const port = freePort();
  const child = new Deno.Command("deno", {
    // A platform allows everything.
    args: [
      "run",
      "--allow-read",
      "--allow-write",
      "--allow-env",
      "--allow-net",
      "--allow-run",
      "main.ts",
    ],
    clearEnv: true,
    env: {
      ...secrets,
      PATH: Deno.env.get("PATH")!,
      HOME: Deno.env.get("HOME")!,
      DATABASE_URL: demo.databaseUrl,
      SHRED_DATABASE_URL: shred.href,
      PORT: String(port),
      SMS_TRANSPORT: "outbox",
    },
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  let printed = "";
  const up = Promise.withResolvers<void>();
  const collected = (async () => {
    for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
      printed += text;
      if (printed.includes('"event":"start"')) up.resolve();
    }
    up.reject(new Error(`It did not start: ${printed}`));
  })();
  up.promise.catch(() => {});
  await up.promise;

  const origin = `http://127.0.0.1:${port}`;
  assert.deepEqual(await (await fetch(`${origin}/readyz`)).json(), { ready: true });
  const browser = new Browser(origin);
  const form = await browser.get("/nordwind/report");
  const page = await browser.submit(form, { what: "By way of the edge.", action: "send" });
  assert.equal(page.status, 201);
  assert.equal(codeOf(page), codeOf(form));

  for (
    const [, pid] of Deno.readTextFileSync(`/proc/${child.pid}/task/${child.pid}/children`)
      .matchAll(/(\d+)/g)
  ) {
    const environment = await Deno.readTextFile(`/proc/${pid}/environ`);
    const command = await Deno.readTextFile(`/proc/${pid}/cmdline`);
    for (const secret of Object.values(secrets)) {
      assert.ok(!environment.includes(secret), "no secret in a child's environment");
      assert.ok(!command.includes(secret), "no secret in a child's arguments");
    }
  }

  // A request in flight is finished; then everything is gone.
  const begun = performance.now();
  const late = fetch(`${origin}/nordwind`).then((response) => response.text());
  child.kill("SIGINT");
  assert.match(await late, /Make a report/);
  const ended = await Promise.race([child.status, wait(5000)]);
  assert.ok(ended, "SIGINT to the end takes less than five seconds");
  assert.equal((ended as Deno.CommandStatus).code, 0);
  await collected;
  assert.match(printed, /"event":"stop"/);
  assert.ok(performance.now() - begun < 5000);
});
