/** The app as a process of its own over a running portal's databases and helpers: to be killed. */
import { GATEWAY_SOCKET, SCRUB_SOCKET } from "../../lib/processes/mod.ts";
import { freePort, type TestPortal } from "../portal.ts";

const wide = ["read", "write", "env", "net", "run", "sys"].map((kind) => `--allow-${kind}`);

/** A running app. */
export interface AppProcess extends AsyncDisposable {
  origin: string;
  pid: number;
  /** Ends it as a lost machine does. Settles when it is gone. */
  kill(): Promise<void>;
}

/** Starts it, and waits until it serves. `env` adds settings, such as other database URLs. */
export async function startApp(
  portal: TestPortal,
  env: Record<string, string> = {},
): Promise<AppProcess> {
  const shred = new URL(portal.databaseUrl);
  shred.pathname += "_shred";
  const { scrubSocket, gatewaySocket } = portal.sockets();
  const port = freePort();
  const child = new Deno.Command("deno", {
    args: ["run", "--no-prompt", ...wide, "main.ts"],
    env: {
      DATABASE_URL: portal.databaseUrl,
      SHRED_DATABASE_URL: shred.href,
      DATA_DIR: portal.dataDir,
      PORT: String(port),
      SMS_TRANSPORT: "outbox",
      [SCRUB_SOCKET]: scrubSocket,
      [GATEWAY_SOCKET]: gatewaySocket,
      ...env,
    },
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  for (let printed = ""; !printed.includes('"event":"start"');) {
    const { done, value } = await lines.read();
    if (done) throw new Error(`The app did not start: ${printed}`);
    printed += value;
  }
  const drained = (async () => {
    while (!(await lines.read()).done);
  })();
  const kill = async () => {
    try {
      child.kill("SIGKILL");
    } catch { /* it is gone */ }
    await child.status;
    await drained;
  };
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid, kill, [Symbol.asyncDispose]: kill };
}
