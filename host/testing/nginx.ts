/** The shipped nginx configuration, running on loopback ports with a certificate of its own. */
import { join } from "node:path";
import { freePort } from "../../tests/portal.ts";

const shipped = new URL("../nginx/", import.meta.url).pathname;

/** A running nginx. */
export interface Nginx extends AsyncDisposable {
  plainPort: number;
  port: number;
  onionSocket: string;
  /** All that it has and writes. */
  folder: string;
  /** Its certificate, as PEM. */
  certificate: string;
  /** Sends bytes over TLS, waits for the end of the answer or `patience` ms; gives what came. */
  exchange(request: string, patience?: number): Promise<string>;
}

/** Makes a self-signed certificate for a name with `openssl`: `PATH.key` and `PATH.pem`. */
export async function selfSign(path: string, name: string): Promise<void> {
  const { success, stderr } = await new Deno.Command("openssl", {
    args: [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
      ...["-keyout", `${path}.key`, "-out", `${path}.pem`, "-days", "90"],
      ...[
        "-subj",
        `/CN=${name}`,
        "-addext",
        `subjectAltName=DNS:${name}`,
        "-addext",
        "basicConstraints=critical,CA:FALSE",
      ],
    ],
    stdout: "null",
    stderr: "piped",
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
}

/** Starts nginx before an app's Unix socket. `change` may alter the main file. */
export async function startNginx(
  upstream: string,
  change: (text: string) => string = (text) => text,
): Promise<Nginx> {
  const folder = await Deno.makeTempDir({ prefix: "ombud-nginx-" });
  const [plainPort, port] = [freePort(), freePort()];
  const onionSocket = join(folder, "onion.sock");
  await selfSign(join(folder, "site"), "report.example");
  await Deno.rename(join(folder, "site.pem"), join(folder, "fullchain.pem"));
  await Deno.rename(join(folder, "site.key"), join(folder, "privkey.pem"));
  await Deno.mkdir(join(folder, "acme"));
  const adapt = (text: string) =>
    text.replaceAll("user www-data;", Deno.uid() === 0 ? "user root;" : "")
      .replace(/^ *listen \[::\].*\n/gm, "")
      .replaceAll("listen 443", `listen 127.0.0.1:${port}`)
      .replaceAll("listen 80", `listen 127.0.0.1:${plainPort}`)
      .replaceAll("/run/ombud/app.sock", upstream)
      .replaceAll("/run/ombud/onion.sock", onionSocket)
      .replaceAll("/run/nginx.pid", join(folder, "pid"))
      .replaceAll("/etc/ombud/tls", folder)
      .replaceAll("/run/ombud-acme", join(folder, "acme"))
      .replaceAll("/etc/ombud/nginx", folder);
  for await (const { name } of Deno.readDir(shipped)) {
    const text = adapt(await Deno.readTextFile(join(shipped, name)));
    // Its temporary files, if there were any, go where the test looks for them.
    const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ");
    const main = name === "nginx.conf" ? change(text).replace("http {", `http { ${places}`) : text;
    await Deno.writeTextFile(join(folder, name), main);
  }
  const child = new Deno.Command("nginx", {
    args: ["-p", folder, "-c", join(folder, "nginx.conf"), "-g", "daemon off;"],
    env: { PATH: `${Deno.env.get("PATH")}:/usr/sbin` },
    stdout: "null",
    stderr: "inherit",
  }).spawn();
  await listening(port, child.status);
  const certificate = await Deno.readTextFile(join(folder, "fullchain.pem"));
  return {
    plainPort,
    port,
    onionSocket,
    folder,
    certificate,
    exchange: (request, patience) => exchange(port, certificate, request, patience),
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await child.status;
      await Deno.remove(folder, { recursive: true });
    },
  };
}

async function listening(port: number, ended: Promise<unknown>): Promise<void> {
  let over = false;
  ended.then(() => over = true);
  while (true) {
    if (over) throw new Error("nginx did not start");
    try {
      return (await Deno.connect({ hostname: "127.0.0.1", port })).close();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

async function exchange(port: number, ca: string, request: string, patience = 20_000) {
  const tcp = await Deno.connect({ hostname: "127.0.0.1", port });
  const connection = await Deno.startTls(tcp, { hostname: "report.example", caCerts: [ca] });
  return await talk(connection, request, patience);
}

/** Writes a request, and reads until the other side closes or `patience` is over. */
export async function talk(connection: Deno.Conn, request: string, patience: number) {
  const impatient = setTimeout(() => connection.close(), patience);
  let text = "";
  try {
    await connection.write(new TextEncoder().encode(request));
    for await (const chunk of connection.readable.pipeThrough(new TextDecoderStream())) {
      text += chunk;
    }
  } catch {
    // The other side has cut it, or we have.
  } finally {
    clearTimeout(impatient);
  }
  return text;
}
