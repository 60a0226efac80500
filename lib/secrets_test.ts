import assert from "node:assert/strict";
import { ConfigError, readConfig } from "./config.ts";
import { createSecrets, readRandomSecrets, readSecrets, readVonageSecrets } from "./secrets.ts";

/** Runs `act` with a folder of fresh secrets. */
function withSecrets(act: (dir: string) => void): void {
  const dir = Deno.makeTempDirSync({ prefix: "ombud-test-" });
  try {
    createSecrets(dir);
    act(dir);
  } finally {
    Deno.removeSync(dir, { recursive: true });
  }
}

function read(dir: string, env: Record<string, string> = {}) {
  return readRandomSecrets(readConfig({ SECRETS_DIR: dir }), env);
}

Deno.test("secrets are made once, random, and for the owner's eyes alone", () => {
  withSecrets((dir) => {
    const first = read(dir);
    for (const name of ["master", "audit_key", "db_app", "db_jobs"]) {
      assert.equal((Deno.statSync(`${dir}/${name}`).mode ?? 0) & 0o777, 0o600);
    }
    Deno.removeSync(`${dir}/db_jobs`);
    assert.deepEqual(createSecrets(dir), ["db_jobs"]);
    const second = read(dir);
    assert.deepEqual(second.master, first.master);
    assert.equal(second.dbApp, first.dbApp);
    assert.notEqual(second.dbJobs, first.dbJobs);
    assert.equal(first.master.length, 32);
    assert.notDeepEqual(first.master, first.auditKey);
  });
});

Deno.test("a secret in the environment is used and taken out of it", () => {
  withSecrets((dir) => {
    const name = "SECRET_DB_APP";
    const value = "0123456789abcdefghijklmnopqrstuvwxyz";
    Deno.env.set(name, value);
    assert.equal(read(dir, { [name]: value }).dbApp, value);
    assert.equal(Deno.env.get(name), undefined);
  });
});

Deno.test("a missing or weak secret is refused by name, with the way to make it", () => {
  withSecrets((dir) => {
    const weak: [string, string][] = [
      ["master", ""],
      ["master", btoa("short")],
      ["master", btoa("\0".repeat(32))],
      ["audit_key", "not base64, thirty-two characters"],
      ["db_app", "a".repeat(64)],
      ["db_jobs", "secret"],
    ];
    for (const [name, text] of weak) {
      const good = Deno.readTextFileSync(`${dir}/${name}`);
      Deno.writeTextFileSync(`${dir}/${name}`, text);
      assert.throws(() => read(dir), { setting: `SECRET_${name.toUpperCase()}` }, name);
      Deno.writeTextFileSync(`${dir}/${name}`, good);
    }
    Deno.removeSync(`${dir}/master`);
    assert.throws(() => read(dir), /^ConfigError: SECRET_MASTER: missing: "deno task setup"/);
  });
});

Deno.test("the app wants the firm's root beside the random secrets", () => {
  withSecrets((dir) => {
    const config = readConfig({ SECRETS_DIR: dir });
    assert.throws(() => readSecrets(config, {}), { setting: "SECRET_FIRM_ROOT" });
    const root = crypto.getRandomValues(new Uint8Array(32));
    Deno.writeTextFileSync(`${dir}/firm_root`, root.toBase64(), { mode: 0o600 });
    assert.deepEqual(readSecrets(config, {}).firmRoot, root);
  });
});

Deno.test("a secret that others may read is refused", () => {
  withSecrets((dir) => {
    Deno.chmodSync(`${dir}/master`, 0o640);
    assert.throws(() => read(dir), /SECRET_MASTER: others may read it: chmod 600/);
  });
});

Deno.test("Vonage's secrets come from files or from the environment", () => {
  withSecrets((dir) => {
    const config = readConfig({ SECRETS_DIR: dir });
    assert.throws(() => readVonageSecrets(config, {}), ConfigError);
    Deno.writeTextFileSync(`${dir}/vonage_api_secret`, "from-file\n", { mode: 0o600 });
    const secrets = readVonageSecrets(config, { VONAGE_API_KEY: "key" });
    assert.deepEqual(secrets, { apiKey: "key", apiSecret: "from-file" });
  });
});
