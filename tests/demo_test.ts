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
    const taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const PORT = String(taken.addr.port);
    const refused = await demo({ ...env, PORT, DEMO_PASSWORD: "Correct-Horse-7-Battery" });
    taken.close();
    assert.match(refused, /^PORT: 127.0.0.1:\d+ is in use.*$/, "one line that names the setting");
    assert.equal(await demo({ ...env, DEMO_PASSWORD: "Correct-Horse-7-Battery" }), "up");
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});

Deno.test("a command says how to use it, and where a path or a database is wrong, in one line", async () => {
  const run = async (script: string, args: string[], env: Record<string, string> = {}) => {
    const { code, stdout, stderr } = await new Deno.Command("deno", {
      args: ["run", ...wide, script, ...args],
      env: { NO_COLOR: "1", DATA_DIR: "/nowhere/ombud", DATABASE_URL: "", ...env },
    }).output();
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trim();
    return { code, out: text(stdout), said: text(stderr) };
  };
  const folder = await Deno.makeTempDir({ prefix: "ombud-test-" });
  try {
    const [help, unknown, missing, away, here] = await Promise.all([
      run("tasks/user.ts", ["--help"]),
      run("tasks/org.ts", ["list", "--all"]),
      run("tasks/migrate.ts", []),
      run("tasks/setup.ts", [
        ...["--firm", "Holm", "--admin", "boss:Bente Os:+4520000001"],
        ...["--ombudsman", "clara:Clara Holm:+4520000002"],
      ], {
        DATA_DIR: folder,
        DATABASE_URL: "postgres://canary@127.0.0.1:1/x",
        SHRED_DATABASE_URL: "postgres://canary@127.0.0.1:1/y",
      }),
      run("tasks/evidence.ts", ["verify", "pack.json"], { INIT_CWD: folder }),
    ]);
    assert.match(help.out, /^Usage: deno task user add/);
    assert.equal(help.code, 0);
    assert.match(unknown.said, /--all[^]*\nUsage: deno task org/);
    assert.equal(unknown.code, 2);
    assert.match(missing.said, /^DATABASE_URL: missing.*$/);
    assert.match(here.said, /^Cannot read pack.json$/);
    assert.match(away.said, /^A database does not answer.*$/);
    assert.equal(away.code, 1);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
