/** A whole portal for a test: the demo, on a database of its own, as its users start it. */
import { testLimits } from "../lib/buckets/settings.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
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
export async function testDatabase(): Promise<{ url: string } & AsyncDisposable> {
  const server = new URL(testServer());
  const name = `ombud_test_${crypto.randomUUID().slice(0, 8)}`;
  const sql = connect(readAddress(server.href), 1);
  await sql`create database ${sql(name)}`;
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

/** Starts `deno task demo` on a fresh database. `env` adds settings, `limits` changes buckets. */
export async function startPortal(
  env: Record<string, string> = {},
  limits: Partial<Buckets> = {},
): Promise<TestPortal> {
  const database = await testDatabase();
  const dataDir = await Deno.makeTempDir({ prefix: "ombud-test-" });
  await Deno.writeTextFile(testLimits(dataDir), JSON.stringify(limits));
  const port = freePort();
  const password = "Correct-Horse-7-Battery";
  const child = new Deno.Command("deno", {
    args: ["run", ...wide, "tasks/demo.ts"],
    env: {
      DATABASE_URL: database.url,
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
  const stop = async () => {
    child.kill("SIGINT");
    await child.status;
    await all;
    await database[Symbol.asyncDispose]();
    await Deno.remove(dataDir, { recursive: true });
  };
  try {
    await up.promise;
  } catch (error) {
    await all;
    await database[Symbol.asyncDispose]();
    throw error;
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    password,
    databaseUrl: database.url,
    dataDir,
    printed: () => printed,
    pid: child.pid,
    sockets: () => socketsOf(child.pid),
    [Symbol.asyncDispose]: stop,
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
