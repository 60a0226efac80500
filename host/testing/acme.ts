/** Pebble, the test server for ACME, on loopback: an authority that believes port `httpPort`. */
import { join } from "node:path";
import { freePort } from "../../tests/portal.ts";
import { selfSign } from "./nginx.ts";

/** A running authority. */
export interface Authority extends AsyncDisposable {
  /** Where a client starts (RFC 8555, section 7.1.1). */
  directory: string;
  /** The certificate of its own server, as a PEM file. */
  root: string;
}

/** Seconds that its certificates count: few enough for certbot to renew each one at once. */
const validity = 86_400;

/** Starts it. Every name is 127.0.0.1 to it, as its own resolver says. */
export async function startAuthority(httpPort: number): Promise<Authority> {
  const folder = await Deno.makeTempDir({ prefix: "ombud-acme-" });
  const [port, dns, idle, management] = [freePort(), freePort(), freePort(), freePort()];
  await selfSign(join(folder, "server"), "localhost");
  const config = {
    pebble: {
      listenAddress: `127.0.0.1:${port}`,
      certificate: join(folder, "server.pem"),
      privateKey: join(folder, "server.key"),
      httpPort,
      tlsPort: idle,
      certificateValidityPeriod: validity,
    },
  };
  await Deno.writeTextFile(join(folder, "config.json"), JSON.stringify(config));
  const quiet = { stdin: "null", stdout: "null", stderr: "null" } as const;
  const resolver = new Deno.Command("pebble-challtestsrv", {
    args: [
      ...["-dns01", `127.0.0.1:${dns}`, "-management", `127.0.0.1:${management}`],
      ...["-defaultIPv6", "", "-http01", "", "-https01", "", "-tlsalpn01", ""],
    ],
    ...quiet,
  }).spawn();
  const pebble = new Deno.Command("pebble", {
    args: ["-config", join(folder, "config.json"), "-dnsserver", `127.0.0.1:${dns}`],
    env: { PEBBLE_VA_NOSLEEP: "1", PEBBLE_AUTHZREUSE: "0", PEBBLE_WFE_NONCEREJECT: "0" },
    ...quiet,
  }).spawn();
  let over = false;
  pebble.status.then(() => over = true);
  while (!over && !await answers(port)) await new Promise((go) => setTimeout(go, 20));
  if (over) throw new Error("pebble did not start");
  return {
    directory: `https://localhost:${port}/dir`,
    root: join(folder, "server.pem"),
    async [Symbol.asyncDispose]() {
      for (const child of [pebble, resolver]) {
        child.kill("SIGTERM");
        await child.status;
      }
      await Deno.remove(folder, { recursive: true });
    },
  };
}

async function answers(port: number): Promise<boolean> {
  return await Deno.connect({ hostname: "127.0.0.1", port }).then(
    (connection) => (connection.close(), true),
    () => false,
  );
}
