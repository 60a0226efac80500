import assert from "node:assert/strict";
import { freePort, testDatabase } from "./portal.ts";

const wide = ["read", "write", "env", "net", "run", "sys"].map((kind) => `--allow-${kind}`);

/** What `demo` says before it ends, or "up" when it serves. */
async function demo(env: Record<string, string>): Promise<string> {
  const child = new Deno.Command("deno", {
    args: ["run", ...wide, "tasks/demo.ts"],
    env: { PORT: String(freePort()), NO_COLOR: "1", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const said = new Response(child.stderr).text();
  let up = false;
  for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
    if (!text.includes("demo is at")) continue;
    up = true;
    child.kill("SIGINT");
  }
  await child.status;
  return up ? "up" : (await said).trim();
}

Deno.test("a demo whose password was too weak starts with a better one", async () => {
  const dataDir = await Deno.makeTempDir({ prefix: "ombud-test-" });
  try {
    await using database = await testDatabase();
    const env = { DATA_DIR: dataDir, DATABASE_URL: database.url };
    assert.match(await demo({ ...env, DEMO_PASSWORD: "password" }), /^DEMO_PASSWORD: /);
    assert.equal(await demo({ ...env, DEMO_PASSWORD: "Correct-Horse-7-Battery" }), "up");
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
