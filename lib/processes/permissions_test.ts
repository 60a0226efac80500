import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { readConfig } from "../config.ts";
import { startEmbedded } from "../db/embedded/mod.ts";
import { createSecrets } from "../secrets.ts";
import { appEnvironment, appPermissions, gatewayPermissions } from "./mod.ts";

/** Runs a program with the given flags in an environment like the launcher's; gives its verdicts. */
async function probe(
  folder: string,
  flags: string[],
  env: Record<string, string>,
  attempts: Record<string, string>,
): Promise<Record<string, string>> {
  const tried = Object.entries(attempts).map(([name, code]) =>
    `verdicts[${JSON.stringify(name)}] = await verdict(async () => { ${code} });`
  );
  const program = `
    import postgres from "postgres";
    const verdicts = {};
    async function verdict(act) {
      try { await act(); return "allowed"; }
      catch (error) {
        const refused = error instanceof Deno.errors.NotCapable ||
          error.message.includes("--no-remote is specified");
        return refused ? "refused" : error.name;
      }
    }
    ${tried.join("\n")}
    console.log(JSON.stringify(verdicts));
    Deno.exit();
  `;
  const file = `${folder}/probe.ts`;
  await Deno.writeTextFile(file, program);
  const config = fileURLToPath(import.meta.resolve("../../deno.json"));
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--no-remote", "--config", config, ...flags, file],
    clearEnv: true,
    env: { HOME: Deno.env.get("HOME") ?? "", PATH: Deno.env.get("PATH") ?? "", ...env },
  }).output();
  const text = new TextDecoder().decode(stdout);
  assert.ok(text, new TextDecoder().decode(stderr));
  return JSON.parse(text);
}

const environment = import.meta.resolve("./environment.ts");

/** All that no process of ours may do. */
const outside = {
  "read a system file": `await Deno.readTextFile("/etc/passwd");`,
  "read the code": `await Deno.readTextFile(${JSON.stringify(import.meta.filename)});`,
  "write to the temporary folder": `await Deno.writeTextFile("/tmp/ombud-probe", "x");`,
  "run a program": `await new Deno.Command("true").output();`,
  "run deno": `await new Deno.Command(Deno.execPath()).output();`,
  "ask for the host's name": `Deno.hostname();`,
  "load a library": `Deno.dlopen("/lib/libc.so.6", {});`,
  "see the whole environment": `Deno.env.toObject();`,
  "see the path": `Deno.env.get("PATH");`,
  "reach the Internet": `await Deno.connect({ hostname: "192.0.2.1", port: 80 });`,
  "reach another port of this host": `await Deno.connect({ hostname: "127.0.0.1", port: 9 });`,
  "listen elsewhere": `Deno.listen({ hostname: "127.0.0.1", port: 0 });`,
  "ask the DNS": `await Deno.resolveDns("example.com", "A");`,
  "import from outside": `await import(["https:", "", "deno.land", "a.js"].join("/"));`,
};

function assertAll(verdicts: Record<string, string>, names: string[], expected: string): void {
  for (const name of names) assert.equal(verdicts[name], expected, name);
}

async function withFolder(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ dir: "/tmp", prefix: "ombud-test-" });
  try {
    await act(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("the app reaches its database, helpers and secrets, and nothing else", async () => {
  await withFolder(async (folder) => {
    const server = await startEmbedded({ dataDir: folder, fast: true });
    try {
      const secretsDir = `${folder}/secrets`;
      createSecrets(secretsDir);
      await Deno.writeTextFile(`${secretsDir}/vonage_api_secret`, "x");
      await Deno.writeTextFile(`${secretsDir}/vonage_signature_secret`, "x");
      const helpers = { scrubSocket: `${folder}/scrub`, gatewaySocket: `${folder}/gateway` };
      using _scrub = Deno.listen({ transport: "unix", path: helpers.scrubSocket });
      using _gateway = Deno.listen({ transport: "unix", path: helpers.gatewaySocket });
      using other = Deno.listen({ transport: "unix", path: `${folder}/other` });
      const settings = {
        DATABASE_URL: server.ownerUrl,
        SHRED_DATABASE_URL: server.shredOwnerUrl,
        SECRETS_DIR: secretsDir,
        PORT: "18731",
      };
      const { password, username } = new URL(server.ownerUrl);
      const connectTo = (path: string) =>
        `(await Deno.connect({ transport: "unix", path: ${JSON.stringify(path)} })).close();`;
      const inside = {
        "listen on its port": `Deno.listen({ hostname: "127.0.0.1", port: 18731 }).close();`,
        "reach the broker": connectTo(helpers.scrubSocket),
        "reach the gateway": connectTo(helpers.gatewaySocket),
        "read a secret": `await Deno.readTextFile(Deno.env.get("SECRETS_DIR") + "/master");`,
        "read the settings": `
          const { portalEnvironment } = await import(${JSON.stringify(environment)});
          if (portalEnvironment().PORT !== "18731") throw new Error();`,
        "query PostgreSQL": `
          const sql = postgres({ host: ${JSON.stringify(server.socketDir)}, database: "ombud",
            username: ${JSON.stringify(username)}, password: ${JSON.stringify(password)} });
          await sql\`select 1\`;
          await sql.end();`,
      };
      const verdicts = await probe(
        folder,
        appPermissions(readConfig(settings), helpers),
        appEnvironment(settings),
        {
          ...inside,
          ...outside,
          "reach another socket": connectTo(`${folder}/other`),
          "read the gateway's secret": `
            await Deno.readTextFile(Deno.env.get("SECRETS_DIR") + "/vonage_api_secret");`,
          "read the webhooks' secret": `
            await Deno.readTextFile(Deno.env.get("SECRETS_DIR") + "/vonage_signature_secret");`,
          "read the database": `
            await Deno.readTextFile(${JSON.stringify(`${folder}/postgres/owner-password`)});`,
        },
      );
      assertAll(verdicts, Object.keys(inside), "allowed");
      assertAll(verdicts, Object.keys(verdicts).slice(Object.keys(inside).length), "refused");
      other.close();
    } finally {
      await server.stop();
    }
  });
});

Deno.test("an app before a remote database gets its host and port alone", () => {
  const config = readConfig({
    DATABASE_URL: "postgres://db.example:5433/ombud?sslmode=verify-full",
    SHRED_DATABASE_URL: "postgres:///shred?host=/run/postgresql",
    SOCKET: "/run/ombud/app",
    HOST: "::1",
  });
  const helpers = { scrubSocket: "/run/a", gatewaySocket: "/run/b" };
  const net = appPermissions(config, helpers).find((flag) => flag.startsWith("--allow-net="));
  assert.deepEqual(net?.slice("--allow-net=".length).split(",").sort(), [
    "db.example:5433",
    "unix:/run/a",
    "unix:/run/b",
    "unix:/run/ombud/app",
    "unix:/run/postgresql/.s.PGSQL.5432",
  ]);
});

Deno.test("a path that Deno would read as two is refused", () => {
  const config = readConfig({ SECRETS_DIR: "/srv/ombud,/etc" });
  const helpers = { scrubSocket: "/run/a", gatewaySocket: "/run/b" };
  assert.throws(() => appPermissions(config, helpers), /without a comma/);
});

Deno.test("the gateway reaches its provider alone", async () => {
  await withFolder(async (folder) => {
    using provider = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const { port } = provider.addr as Deno.NetAddr;
    const config = readConfig({ VONAGE_REST_HOST: `http://127.0.0.1:${port}` });
    const verdicts = await probe(
      folder,
      gatewayPermissions(config, `${folder}/gateway`),
      {},
      {
        "reach its provider": `
          (await Deno.connect({ hostname: "127.0.0.1", port: ${port} })).close();`,
        "listen on its socket": `
          Deno.listen({ transport: "unix", path: ${
          JSON.stringify(`${folder}/gateway`)
        } }).close();`,
        ...outside,
        "see a variable": `Deno.env.get("HOME");`,
      },
    );
    assertAll(verdicts, ["reach its provider", "listen on its socket"], "allowed");
    assertAll(verdicts, [...Object.keys(outside), "see a variable"], "refused");
  });
});

Deno.test("the app's environment has settings, but no secret and no password", () => {
  const env = appEnvironment({
    DATABASE_URL: "postgres://owner:canary@localhost:5432/ombud?host=%2Frun",
    SHRED_DATABASE_URL: "postgres://owner:canary@db.example/shred?sslmode=verify-full",
    VONAGE_API_SECRET: "canary",
    SECRET_MASTER: "canary",
    SMTP_URL: "smtps://user:canary@mail.example",
    PORT: "8000",
    LD_PRELOAD: "canary",
  });
  assert.deepEqual(env, {
    DATABASE_URL: "postgres://localhost:5432/ombud?host=%2Frun",
    SHRED_DATABASE_URL: "postgres://db.example/shred?sslmode=verify-full",
    PORT: "8000",
  });
});
