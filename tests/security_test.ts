import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { startPortal } from "./portal.ts";

const report = (ok: boolean, time: string) =>
  JSON.stringify({
    time,
    ok,
    facts: [{ name: "plain-swap", ok, value: ok ? "none" : "/dev/sdz" }],
  });

Deno.test("the page on security states what was measured, and when", async (t) => {
  await using portal = await startPortal();
  const read = async () => {
    const response = await fetch(`${portal.origin}/security`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("set-cookie"), null);
    return await response.text();
  };
  const result = (text: string, fact: string) =>
    new RegExp(`<dt>${fact}[^<]*</dt><dd><strong>([^<]+)</strong>([^<]*)`).exec(text)?.slice(1)
      .join("") ?? assert.fail(`no line on ${fact}`);

  await t.step("the app can run no program and reach no file that was not named", async () => {
    const text = await read();
    assert.match(result(text, "The process that serves pages"), /^yes/);
    assert.match(result(text, "It reaches only files"), /^yes/);
    assert.match(text, /<time datetime="\d{4}-\d\d-\d\dT/i);
    assert.match(text, /Argon2id, 64 MiB/);
    assert.match(text, /phone numbers and mail addresses of staff/);
  });

  await t.step("without a measurement of the disk it claims nothing", async () => {
    assert.match(result(await read(), "Disks"), /^not measured/);
  });

  await t.step(
    "the host's report is shown, a failed one by what failed, an old one not",
    async () => {
      const path = `${portal.dataDir}/host.json`;
      const now = new Date().toISOString();
      await Deno.writeTextFile(path, report(true, now));
      assert.match(result(await read(), "Disks"), /^yes \(none\)/);
      await Deno.writeTextFile(path, report(false, now));
      assert.match(result(await read(), "Disks"), /^no \(plain-swap\)/);
      await Deno.writeTextFile(path, report(true, new Date(Date.now() - 86_400_000).toISOString()));
      assert.match(result(await read(), "Disks"), /^not measured/);
    },
  );

  await t.step("check:host names what it found, and fails for what does not hold", async () => {
    const check = async (env: Record<string, string>) => {
      const { code, stdout } = await new Deno.Command("deno", {
        args: ["task", "--quiet", "check:host", "--json"],
        env: { DATABASE_URL: portal.databaseUrl, DATA_DIR: portal.dataDir, ...env },
        stderr: "null",
      }).output();
      return { code, ...JSON.parse(new TextDecoder().decode(stdout)) };
    };
    let named = await check({ CERTIFICATE: `${portal.dataDir}/none.pem` });
    assert.equal(named.code, 1);
    const of = (name: string) =>
      named.probes.find((probe: { name: string }) => probe.name === name);
    assert.deepEqual(of("main database"), { name: "main database", ok: true, value: "answers" });
    assert.equal(of("certificate").ok, false);
    assert.match(of("scrubber").value, /^cleaned a file in \d+ ms$/);
    for (const part of ["disk", "memory"]) assert.match(of(part).value, /^[\d.]+ GiB free of /);
    assert.match(of("job sweep").value, /^good, ran \d+ min ago$/);
    assert.deepEqual(of("newest backup"), { name: "newest backup", value: "none was made" });
    assert.equal(of("app"), undefined, "without a socket nobody knows which portal is meant");

    const owner = connect(readAddress(portal.databaseUrl), 1);
    const old = new Date(Date.now() - 2 * 86_400_000);
    await owner`insert into job_run ${owner({ job: "backup", ran: old, done: old, ms: 1 })}`;
    await owner`update job_run set failed = '53100' where job = 'sweep'`;
    await owner.end();
    named = await check({ DEVICE: "/dev/null", SOCKET: `${portal.dataDir}/no-app.sock` });
    assert.equal(named.probes[0].ok, false, "a device that is no volume");
    assert.deepEqual(of("newest backup"), {
      name: "newest backup",
      ok: false,
      value: "made 48 h ago",
    });
    assert.equal(of("job sweep").ok, false);
    assert.match(of("job sweep").value, /^failed \(53100\), ran/);
    assert.deepEqual(of("app"), { name: "app", ok: false, value: "does not answer" });
  });
});
