/**
 * The certificate, from an authority that runs here (Debian's `pebble`): by the very command of
 * README.md, through the shipped nginx, renewed as certbot.timer does it, handed over by renew.sh.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { type Authority, startAuthority } from "./testing/acme.ts";
import { firstMissing } from "./testing/mod.ts";
import { type Nginx, startNginx } from "./testing/nginx.ts";

const missing = await firstMissing("pebble", "pebble-challtestsrv", "certbot", "nginx", "openssl");
if (missing) console.log(`acme_test: left out, for there is no ${missing}`);

const host = new URL(".", import.meta.url).pathname;

Deno.test({
  name:
    "certbot gets a certificate through nginx and renews it; an unsound nginx keeps the old one",
  ignore: missing !== undefined,
  async fn(t) {
    const home = await Deno.makeTempDir({ prefix: "ombud-certbot-" });
    await using nginx = await startNginx(join(home, "app.sock"));
    await using authority = await startAuthority(nginx.plainPort);
    await imitateHost(home, nginx);
    const certbot = (...args: string[]) => runCertbot(home, authority, args);
    const alerts = () => Deno.readTextFile(join(home, "alerts")).catch(() => "");

    const own = await served(nginx);
    let first = "";
    await t.step("the command of README.md gets one, and nginx serves it", async () => {
      const [, command] = /`certbot (certonly [^`]+)`/.exec(
        await Deno.readTextFile(`${host}README.md`),
      )!;
      const args = command!.split(/\s+/).map((word) =>
        word.replace("/run/ombud-acme", join(nginx.folder, "acme"))
          .replace("/etc/ombud/renew", join(home, "renew"))
      );
      await certbot(...args, "--agree-tos", "--register-unsafely-without-email");
      first = await servedAfter(nginx, own);
      assert.match(first, /issuer=CN = Pebble/);
      const left = await Array.fromAsync(Deno.readDir(join(nginx.folder, "acme")));
      assert.deepEqual(left, [], "the answer to the authority is taken away again");
    });
    let second = "";
    await t.step("certbot.service renews it, and nginx serves the new one", async () => {
      const unit = await Deno.readTextFile("/lib/systemd/system/certbot.service");
      const [, command] = /^ExecStart=\/usr\/bin\/certbot (.+)$/m.exec(unit)!;
      await certbot(...command!.split(" "));
      second = await servedAfter(nginx, first);
      assert.match(second, /issuer=CN = Pebble/);
      assert.equal(await alerts(), "");
    });
    await t.step("an nginx that is not sound keeps the old one, and the alert fires", async () => {
      const path = join(nginx.folder, "nginx.conf");
      const text = await Deno.readTextFile(path);
      await Deno.writeTextFile(path, `${text}\nnonsense;\n`);
      const before = await Deno.readTextFile(join(nginx.folder, "fullchain.pem"));
      await certbot("renew", "-q", "--no-random-sleep-on-renew");
      assert.equal(await alerts(), "ombud-alert@renewal.service\n");
      assert.equal(await Deno.readTextFile(join(nginx.folder, "fullchain.pem")), before);
      assert.equal(await served(nginx), second);

      await Deno.writeTextFile(path, text);
      const { success } = await new Deno.Command(join(home, "renew"), { env: pathOf(home) })
        .output();
      assert.ok(success, "run again, it hands the new one over");
      await servedAfter(nginx, second);
    });
    await Deno.remove(home, { recursive: true });
  },
});

/** Puts renew.sh into `home`, with the two programs that it calls as they act on the test's nginx. */
async function imitateHost(home: string, nginx: Nginx): Promise<void> {
  const put = (path: string, text: string) => Deno.writeTextFile(path, text, { mode: 0o755 });
  const real = ["-p", nginx.folder, "-c", join(nginx.folder, "nginx.conf")].join(" ");
  await Deno.mkdir(join(home, "bin"));
  await put(join(home, "bin/nginx"), `#!/bin/sh\nexec /usr/sbin/nginx ${real} "$@"\n`);
  await put(
    join(home, "bin/systemctl"),
    `#!/bin/sh
case "$1 $2" in
  "reload nginx") exec nginx -s reload ;;
  start*) echo "$2" >>${home}/alerts ;;
esac
`,
  );
  const hook = await Deno.readTextFile(`${host}renew.sh`);
  await put(
    join(home, "renew"),
    hook.replaceAll("/etc/ombud/tls", nginx.folder)
      .replaceAll("/etc/letsencrypt/live", join(home, "config/live")),
  );
}

const pathOf = (home: string) => ({ PATH: `${home}/bin:${Deno.env.get("PATH")}:/usr/sbin` });

async function runCertbot(home: string, authority: Authority, args: string[]): Promise<void> {
  const places = ["config", "work", "logs"].flatMap((kind) => [
    `--${kind}-dir`,
    join(home, kind),
  ]);
  const { success, stdout, stderr } = await new Deno.Command("certbot", {
    args: [...args, "--non-interactive", "--server", authority.directory, ...places],
    env: { ...pathOf(home), REQUESTS_CA_BUNDLE: authority.root },
    stdin: "null",
  }).output();
  const said = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes)).join("\n");
  assert.ok(success, said);
}

/** Serial number and issuer of the certificate that nginx serves at this moment. */
async function served(nginx: Nginx): Promise<string> {
  const script = `openssl s_client -connect 127.0.0.1:${nginx.port} -servername report.example \
    </dev/null 2>/dev/null | openssl x509 -noout -serial -issuer`;
  const { stdout } = await new Deno.Command("sh", { args: ["-c", script] }).output();
  return new TextDecoder().decode(stdout);
}

/** As `served`, once that is another one than `old`: a reload takes its moment. */
async function servedAfter(nginx: Nginx, old: string): Promise<string> {
  for (;;) {
    const now = await served(nginx);
    if (now !== old && now !== "") return now;
  }
}
