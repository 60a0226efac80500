/** The real gateway as a process of its own, with settings that a test chooses. */
import assert from "node:assert/strict";
import type { GatewaySettings } from "../lib/gateway/mod.ts";

/** A running gateway. */
export interface Gateway {
  socket: string;
  pid: number;
  /** Ends the gateway and gives all that it printed. */
  stop(): Promise<string>;
}

/** Starts it with the permissions that the launcher gives it; `host` is the one it may reach. */
export async function startGateway(settings: GatewaySettings, host?: string): Promise<Gateway> {
  const folder = await Deno.makeTempDir({ dir: "/tmp", prefix: "ombud-test-" });
  const socket = `${folder}/gateway`;
  const net = [`unix:${socket}`, ...(host ? [host] : [])].join(",");
  const main = import.meta.resolve("../lib/gateway/gateway_main.ts");
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--no-prompt", "--no-remote", `--allow-net=${net}`],
      ...[`--allow-read=${socket}`, `--allow-write=${socket}`, main, socket],
    ],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const stdin = child.stdin.getWriter();
  await stdin.write(new TextEncoder().encode(JSON.stringify(settings) + "\n"));
  const printed = Promise.all([child.stdout.text(), child.stderr.text()]);
  let ended = false;
  child.status.then(() => ended = true);
  while (!(await Deno.stat(socket).catch(() => null))) {
    assert.ok(!ended, "the gateway ended at its start");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    socket,
    pid: child.pid,
    async stop() {
      await stdin.close(); // the gateway ends with its stdin
      await child.status;
      await Deno.remove(folder, { recursive: true });
      return (await printed).join("\n");
    },
  };
}
