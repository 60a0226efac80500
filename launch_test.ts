import assert from "node:assert/strict";

/** What the operator sees of a start in production with these settings. */
async function start(env: Record<string, string>): Promise<{ code: number; said: string }> {
  const { HOME = "", PATH = "" } = Deno.env.toObject();
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--allow-all", import.meta.resolve("./launch.ts")],
    clearEnv: true,
    env: { HOME, PATH, NO_COLOR: "1", SMS_TRANSPORT: "outbox", ...env },
  }).output();
  return { code, said: new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr) };
}

const main = "postgres://ombud:canary@db.example/ombud";
const other = "postgres://shred.example/shred";

const refusals: [string, Record<string, string>, RegExp][] = [
  ["without a database", {}, /^DATABASE_URL: /],
  ["without a shred database", { DATABASE_URL: main }, /^SHRED_DATABASE_URL: /],
  [
    "with the shred database on the same server",
    { DATABASE_URL: main, SHRED_DATABASE_URL: "postgres://db.example:5432/shred" },
    /^SHRED_DATABASE_URL: .*another server/,
  ],
  [
    "with a malformed database URL",
    { DATABASE_URL: "postgres://ombud:canary@:x/ombud" },
    /^DATABASE_URL: use postgres:/,
  ],
  ["with nothing set", { SMS_TRANSPORT: "vonage" }, /^DATABASE_URL: /],
  [
    "without Vonage's key",
    { SMS_TRANSPORT: "vonage", DATABASE_URL: main, SHRED_DATABASE_URL: other },
    /^VONAGE_API_KEY: missing/,
  ],
  ["with a contact that is none", { SECURITY_CONTACT: "the porter" }, /^SECURITY_CONTACT: use/],
  ["with a malformed port", { PORT: "eighty" }, /^PORT: use a whole number/],
];

for (const [name, env, line] of refusals) {
  Deno.test(`start ${name} is refused in one line that names the setting`, async () => {
    const { code, said } = await start(env);
    assert.equal(code, 1);
    assert.match(said, line);
    assert.equal(said.trim().split("\n").length, 1, said);
    assert.doesNotMatch(said, /canary/);
  });
}
