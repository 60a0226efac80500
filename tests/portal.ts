/** A whole portal for a test: the demo, on a database of its own, as its users start it. */
import { cp } from "node:fs/promises";
import { testLimits } from "../lib/buckets/settings.ts";
import { connect, readAddress, roleName, type Sql } from "../lib/db/mod.ts";
import type { Buckets } from "../lib/limits.ts";

const wide = ["read", "write", "env", "net", "run", "sys"].map((kind) => `--allow-${kind}`);

/** A running portal. */
export interface TestPortal extends AsyncDisposable {
  origin: string;
  password: string;
  /** As the owner, for looking at what is stored. */
  databaseUrl: string;
  dataDir: string;
  /** Everything that the processes printed. */
  printed(): string;
  /** The launcher's process id. */
  pid: number;
  /** Where its broker and gateway listen. */
  sockets(): { scrubSocket: string; gatewaySocket: string };
}

/** The server on which tests make their databases: `deno task test` sets it. */
export function testServer(): string {
  const url = Deno.env.get("DATABASE_URL");
  if (!url) throw new Error('Run the tests with "deno task test": they need a PostgreSQL');
  return url;
}

/** A new, empty database on the test server, and its shred database; dropped at the end. */
export function testDatabase(): Promise<{ url: string } & AsyncDisposable> {
  return makeDatabase((sql, name) => sql`create database ${sql(name)}`);
}

/**
 * A copy of the demo that `deno task test` founded beforehand, so that not every test waits for nine
 * people's Argon2. Its roles get what the first one's got by being members of them.
 */
function copyOfDemo(founded: string): Promise<{ url: string } & AsyncDisposable> {
  return makeDatabase(async (sql, name) => {
    for (const part of ["", "_shred"]) {
      await sql`create database ${sql(name + part)} template ${sql(founded + part)}`;
      for (const role of ["app", "jobs"] as const) {
        await sql`create role ${sql(roleName(name + part, role))}`;
        const first = sql(roleName(founded + part, role));
        await sql`grant ${first} to ${sql(roleName(name + part, role))}`;
      }
    }
  });
}

async function makeDatabase(make: (sql: Sql, name: string) => Promise<unknown>) {
  const server = new URL(testServer());
  const name = `ombud_test_${crypto.randomUUID().slice(0, 8)}`;
  const sql = connect(readAddress(server.href), 1);
  await make(sql, name);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async [Symbol.asyncDispose]() {
      for (const database of [name, `${name}_shred`]) {
        await sql`drop database if exists ${sql(database)} with (force)`;
        for (const role of ["app", "jobs"]) {
          await sql`drop role if exists ${sql(`${database}_${role}`)}`;
        }
      }
      await sql.end({ timeout: 5 });
    },
  };
}

/** A port that is free at this moment. */
export function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return (listener.addr as Deno.NetAddr).port;
}

/** A founded demo: the name of its database, and its data directory. Set by `deno task test`. */
const FOUNDED = "OMBUD_TEST_FOUNDED";
/** With one of these a demo is another one from its start. */
const founding = ["DATABASE_URL", "DEMO_PASSWORD", "NOW", "SECRETS_DIR", "SHRED_DATABASE_URL"];

/** Founds a demo for the tests to copy. It stays until the server goes. */
export async function foundForTests(): Promise<AsyncDisposable> {
  const database = await testDatabase();
  const portal = await launchDemo(database.url, await Deno.makeTempDir({ prefix: "ombud-test-" }));
  await portal.stop();
  const name = readAddress(database.url).database;
  Deno.env.set(FOUNDED, JSON.stringify([name, portal.dataDir]));
  return {
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]();
      await Deno.remove(portal.dataDir, { recursive: true });
    },
  };
}

/**
 * Starts `deno task demo` on a database of its own. `env` adds settings, `limits` changes buckets;
 * `anew`: it is founded now, and not copied.
 */
export async function startPortal(
  env: Record<string, string> = {},
  limits: Partial<Buckets> = {},
  anew = founding.some((name) => name in env),
): Promise<TestPortal> {
  const [name, files] = JSON.parse(Deno.env.get(FOUNDED) ?? "[]");
  const copied = name && !anew;
  const database = copied ? await copyOfDemo(name) : await testDatabase();
  const dataDir = await Deno.makeTempDir({ prefix: "ombud-test-" });
  if (copied) await cp(files, dataDir, { recursive: true });
  await Deno.writeTextFile(testLimits(dataDir), JSON.stringify(limits));
  const drop = async () => {
    await database[Symbol.asyncDispose]();
    await Deno.remove(dataDir, { recursive: true });
  };
  try {
    const demo = await launchDemo(database.url, dataDir, env);
    return { ...demo, [Symbol.asyncDispose]: () => demo.stop().then(drop) };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function launchDemo(databaseUrl: string, dataDir: string, env: Record<string, string> = {}) {
  const port = freePort();
  const password = "Correct-Horse-7-Battery";
  const child = new Deno.Command("deno", {
    args: ["run", ...wide, "tasks/demo.ts"],
    env: {
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PORT: String(port),
      DEMO_PASSWORD: password,
      ...env,
    },
    stdout: "piped",
    stderr: "piped",
    stdin: "null",
  }).spawn();
  let printed = "";
  const up = Promise.withResolvers<void>();
  const collect = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => {
    for await (const text of stream.pipeThrough(new TextDecoderStream())) {
      printed += text;
      if (printed.includes("demo is at")) up.resolve();
    }
  };
  const all = Promise.all([collect(child.stdout), collect(child.stderr)]);
  child.status.then(() => up.reject(new Error(`The portal did not start:\n${printed}`)));
  try {
    await up.promise;
  } catch (error) {
    await all;
    throw error;
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    password,
    databaseUrl,
    dataDir,
    printed: () => printed,
    pid: child.pid,
    sockets: () => socketsOf(child.pid),
    async stop() {
      child.kill("SIGINT");
      await child.status;
      await all;
    },
  };
}

/** Reads the sockets' folder from the command lines of a launcher's children (Linux). */
function socketsOf(launcher: number) {
  const children = Deno.readTextFileSync(`/proc/${launcher}/task/${launcher}/children`).trim();
  for (const pid of children.split(" ")) {
    const folder = /\/tmp\/ombud-run-[^/,\0]+/.exec(Deno.readTextFileSync(`/proc/${pid}/cmdline`));
    if (folder) return { scrubSocket: `${folder[0]}/scrub`, gatewaySocket: `${folder[0]}/gateway` };
  }
  throw new Error("The launcher has no helpers");
}
