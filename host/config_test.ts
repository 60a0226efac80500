/** The host's other files, each read by the program that it is for, where this machine has it. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { findBinaries } from "../lib/db/embedded/binaries.ts";
import { plainUser } from "../lib/db/embedded/plain_user.ts";
import { loudSettings } from "../lib/security/mod.ts";
import { connect } from "../lib/db/mod.ts";
import { freePort } from "../tests/portal.ts";
import { firstMissing } from "./testing/mod.ts";
import { selfSign } from "./testing/nginx.ts";

const folder = new URL(".", import.meta.url).pathname;

/** What systemd's own judge says of the units: 0 is shut, 10 is open. */
const exposure = { "ombud.service": 1.6, "ombud-backup.service": 1.7, "ombud-check.service": 6.5 };

async function run(command: string, ...args: string[]) {
  const { code, stdout, stderr } = await new Deno.Command(command, {
    args,
    env: { PATH: `${Deno.env.get("PATH")}:/usr/sbin:/sbin` },
  }).output();
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  return { code, text: out! + err! };
}

Deno.test("the installer names only files that are there, and changes nothing in a dry run", async () => {
  const { code, text } = await run("sh", `${folder}install.sh`, "--dry-run", "report.test");
  assert.equal(code, 0, text);
  for (const place of ["systemd", "postgresql", "tor", "etc"]) {
    for await (const { name } of Deno.readDir(folder + place)) {
      if (name !== "edge.conf") assert.match(text, new RegExp(`put: ${place}/${name} `));
    }
  }
});

Deno.test({
  name: "systemd reads the units, and whatever holds data measures the host first",
  ignore: await firstMissing("systemd-analyze") !== undefined,
  async fn() {
    const home = await Deno.makeTempDir({ prefix: "ombud-units-" });
    const units: string[] = [];
    for await (const { name } of Deno.readDir(`${folder}systemd`)) {
      const text = (await Deno.readTextFile(`${folder}systemd/${name}`))
        .replace(/^(Exec\w+=\+?)\/\S+/gm, "$1/bin/true");
      await Deno.writeTextFile(join(home, name), text);
      if (/^ombud.*\.(service|target|timer)$/.test(name)) {
        units.push(join(home, name.replace("@.", "@x.")));
      }
    }
    const { text } = await run("systemd-analyze", "verify", "--man=no", ...units);
    const ours = text.split("\n").filter((line) =>
      /ombud/.test(line) && !/not found|-22/.test(line)
    );
    assert.deepEqual(ours, []);
    for await (const { name } of Deno.readDir(home)) {
      if (!/\.(service|conf)$/.test(name) || name === "ombud-alert@.service") continue;
      const unit = await Deno.readTextFile(join(home, name));
      assert.match(unit, /^OnFailure=ombud-alert@%n\.service$/m, `${name} tells when it fails`);
    }
    for (const [name, most] of Object.entries(exposure)) {
      const judged = await run(
        ...["systemd-analyze", "security", "--offline=true", "--no-pager"] as const,
        join(home, name),
      );
      const found = Number(/exposure level for \S+: ([\d.]+)/.exec(judged.text)?.[1]);
      assert.ok(found <= most, `${name}: ${found}`);
    }
    for (const name of ["ombud.service", "postgresql@.service.d.conf", "tor@.service.d.conf"]) {
      const unit = await Deno.readTextFile(`${folder}systemd/${name}`);
      assert.match(unit, /^ExecStartPre=\+\/opt\/ombud\/host\/luks\.sh verify$/m, name);
    }
    await Deno.remove(home, { recursive: true });
  },
});

Deno.test({
  name: "nftables and tor read their files",
  ignore: await firstMissing("nft", "tor") !== undefined,
  async fn() {
    const home = await Deno.makeTempDir({ prefix: "ombud-conf-" });
    const rules = (await Deno.readTextFile(`${folder}etc/nftables.conf`))
      .replace(/skuid (\{[^}]+\}|[\w-]+)/g, "skuid root");
    await Deno.writeTextFile(`${home}/rules`, rules);
    const checked = await run("nft", "--check", "--file", `${home}/rules`);
    // A machine that may not ask its kernel for rules cannot judge them.
    if (!/Operation not permitted|cache initialization/i.test(checked.text)) {
      assert.equal(checked.code, 0, checked.text);
    }
    const torrc = (await Deno.readTextFile(`${folder}tor/torrc`)).replaceAll(
      "/srv/ombud/tor",
      home,
    );
    await Deno.writeTextFile(`${home}/torrc`, torrc);
    const tor = await run("tor", "--verify-config", "-f", `${home}/torrc`);
    assert.match(tor.text, /Configuration was valid/);
    assert.match(torrc, /^HiddenServicePoWDefensesEnabled 1$/m);
    await Deno.remove(home, { recursive: true });
  },
});

Deno.test({
  name:
    "PostgreSQL by the shipped settings: a silent log; TLS from afar, and only if it is verified",
  ignore: await firstMissing("openssl") !== undefined,
  async fn(t) {
    const { initdb, postgres } = await findBinaries();
    const home = await Deno.makeTempDir({ prefix: "ombud-pg-" });
    const user = await plainUser();
    const port = freePort();
    await selfSign(`${home}/server`, "localhost");
    await Deno.chmod(`${home}/server.key`, 0o600);
    for (const file of ["server.key", "server.pem"]) await user.own(`${home}/${file}`);
    const cluster = `${home}/cluster`;
    const made = await user.command(initdb, ["-D", cluster, "-U", "owner", "-A", "trust"], {
      stdout: "null",
      stderr: "piped",
    }).output();
    assert.ok(made.success, new TextDecoder().decode(made.stderr));
    const settings = await Promise.all(
      ["ombud", "edge"].map((name) => Deno.readTextFile(`${folder}postgresql/${name}.conf`)),
    );
    await t.step("why it does not start is said", async () => {
      const place = "unix_socket_directories = '/nowhere'\n";
      await Deno.writeTextFile(`${cluster}/postgresql.conf`, settings[0] + place);
      const { stderr } = await user.command(postgres, ["-D", cluster], {
        stdout: "null",
        stderr: "piped",
      }).output();
      assert.match(new TextDecoder().decode(stderr), /FATAL: .*\/nowhere/);
    });
    await Deno.writeTextFile(
      `${cluster}/postgresql.conf`,
      settings.join("\n").replaceAll("/etc/ombud/postgresql", home) +
        `\nport = ${port}\nunix_socket_directories = '${home}'\n`,
    );
    await Deno.writeTextFile(
      `${cluster}/pg_hba.conf`,
      "local all all trust\nhostssl all all all trust\n",
    );
    const server = user.command(postgres, ["-D", cluster], { stdout: "piped", stderr: "piped" })
      .spawn();
    const address = { port, database: "postgres", user: "owner", password: "" };
    try {
      const near = connect({ ...address, host: home }, 1);
      while (!await near`select 1`.catch(() => false)) {
        await new Promise((go) => setTimeout(go, 50));
      }
      await t.step("its log is silent", async () => {
        assert.deepEqual(await loudSettings(near), []);
        await assert.rejects(near`select 'CANARY-8812'::int`);
        await near`alter system set log_min_messages = 'fatal'`;
        await near`select pg_reload_conf()`;
        while ((await near`show log_min_messages`)[0]!.logMinMessages !== "fatal");
        assert.deepEqual(
          await loudSettings(near),
          ["log_min_messages fatal"],
          "from afar it speaks",
        );
        await near`alter system reset log_min_messages`;
        await near`select pg_reload_conf()`;
        while ((await near`show log_min_messages`)[0]!.logMinMessages !== "panic");
        await near.end({ timeout: 5 });
      });
      await t.step(
        "a certificate that nobody vouches for is refused, and TLS unchecked is no choice",
        async () => {
          const far = connect({ ...address, host: "localhost", tls: "verify-full" }, 1);
          await assert.rejects(Promise.resolve(far`select 1`), /certificate|UnknownIssuer|self/i);
          await far.end({ timeout: 1 });
          for (const tls of ["require", "prefer", "verify-ca"]) {
            assert.throws(() => connect({ ...address, host: "localhost", tls }, 1), TypeError);
          }
          const plain = connect({ ...address, host: "localhost" }, 1);
          await assert.rejects(Promise.resolve(plain`select 1`));
          await plain.end({ timeout: 1 });
        },
      );
      await t.step("with its authority known, TLS 1.3 it is", async () => {
        const program = `
          import { connect, readAddress } from ${
          JSON.stringify(import.meta.resolve("../lib/db/mod.ts"))
        };
          const sql = connect(readAddress(Deno.args[0]), 1);
          const [row] = await sql\`select version from pg_stat_ssl where pid = pg_backend_pid()\`;
          console.log(row.version);
          await sql.end();`;
        const url = `postgres://owner@localhost:${port}/postgres?sslmode=verify-full`;
        const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
          args: ["eval", program, url],
          cwd: join(folder, ".."),
          env: { DENO_CERT: `${home}/server.pem` },
        }).output();
        const text = new TextDecoder().decode(stdout);
        assert.equal(text.trim(), "TLSv1.3", new TextDecoder().decode(stderr));
      });
    } finally {
      server.kill("SIGINT");
      const { stdout, stderr } = await server.output();
      const log = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes)).join("");
      assert.doesNotMatch(log, /CANARY|127\.0\.0\.1|::1/);
      await Deno.remove(home, { recursive: true });
    }
  },
});
