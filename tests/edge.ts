/** The app as an edge platform runs it: `main.ts` alone, its secrets in the environment. */
import { join } from "node:path";
import { freePort, type TestPortal } from "./portal.ts";

/** A running app. */
export interface Edge {
  origin: string;
  child: Deno.ChildProcess;
  secrets: string[];
  /** Milliseconds from its start to its first line. */
  took: number;
  /** Everything that it printed, once it has ended. */
  printed: Promise<string>;
}

/** Starts it on a demo's databases and secrets, which stand for those of a real installation. */
export async function startEdge(demo: TestPortal, env: Record<string, string> = {}): Promise<Edge> {
  const shred = new URL(demo.databaseUrl);
  shred.pathname += "_shred";
  const secrets: Record<string, string> = {};
  for await (const { name } of Deno.readDir(join(demo.dataDir, "secrets"))) {
    const text = await Deno.readTextFile(join(demo.dataDir, "secrets", name));
    secrets[`SECRET_${name.toUpperCase()}`] = text.trim();
  }
  const port = freePort();
  const began = performance.now();
  const child = new Deno.Command("deno", {
    // A platform allows everything.
    args: [
      "run",
      ...["read", "write", "env", "net", "run"].map((kind) => `--allow-${kind}`),
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
      ...env,
    },
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const up = Promise.withResolvers<void>();
  const printed = (async () => {
    let text = "";
    for await (const piece of child.stdout.pipeThrough(new TextDecoderStream())) {
      text += piece;
      if (text.includes('"event":"start"')) up.resolve();
    }
    up.reject(new Error(`It did not start: ${text}`));
    return text;
  })();
  await up.promise;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    child,
    secrets: Object.values(secrets),
    took: performance.now() - began,
    printed,
  };
}
