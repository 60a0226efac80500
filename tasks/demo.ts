/** `deno task demo`: the whole portal on this machine, with nothing to set up. */
import { join } from "node:path";
import { makePassphrase, passwordProblem } from "../lib/accounts/mod.ts";
import { sealDay } from "../lib/audit/mod.ts";
import { type Config, ConfigError } from "../lib/config.ts";
import { connect, migrate, readAddress, type Transaction } from "../lib/db/mod.ts";
import { launch, refuse } from "../launch.ts";
import { deriveKeys } from "../lib/portal.ts";
import { englishTexts } from "../lib/i18n/mod.ts";
import { portalEnvironment } from "../lib/processes/mod.ts";
import { createSecrets, readRandomSecrets } from "../lib/secrets.ts";
import { foundDemo, people } from "./demo_firm.ts";
import { ensureShredDatabase, kindOf, wipe } from "./demo_database.ts";

const env: Record<string, string> = {
  SMS_TRANSPORT: "outbox",
  SECURITY_CONTACT: "mailto:security@ombud.example",
  ...portalEnvironment(),
};
const fresh = Deno.args.includes("--fresh");

/** Migrates both databases and founds the demo's firm, unless it is there. */
async function prepare(config: Config & { databaseUrl: string; shredDatabaseUrl: string }) {
  const owner = readAddress(config.databaseUrl);
  const kind = await kindOf(owner);
  // A first start that did not come to its end leaves tables without a firm: in our own server we
  // know that they are nobody else's.
  if (kind === "foreign" || kind === "unfounded" && env.DATABASE_URL) {
    throw new ConfigError("DATABASE_URL", "not a demo's database: name an empty one, or none");
  }
  const password = kind === "demo" && !fresh ? undefined : await newPassword();
  if (kind === "unfounded" || kind === "demo" && fresh) {
    await wipe(owner, readAddress(config.shredDatabaseUrl));
  }
  await ensureShredDatabase(owner, config.shredDatabaseUrl);
  createSecrets(config.secretsDir);
  const secrets = readRandomSecrets(config, env);
  const passwords = { app: secrets.dbApp, jobs: secrets.dbJobs };
  await migrate(owner, "main", passwords);
  await migrate(readAddress(config.shredDatabaseUrl), "shred", passwords);

  if (!password) return;
  const sql = connect(owner, 1);
  try {
    const keys = await deriveKeys(secrets.master, secrets.auditKey, new Uint8Array(32));
    const root = await sql.begin((tx) => foundDemo(tx as Transaction, keys, password));
    await sealDay(sql, keys.audit);
    writeSecret(join(config.secretsDir, "firm_root"), root.toBase64());
    writeSecret(passwordFile(config), password);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The password of a new demo. Throws `ConfigError` when the one that was asked for is too weak. */
async function newPassword(): Promise<string> {
  const password = Deno.env.get("DEMO_PASSWORD") || await makePassphrase();
  const problem = await passwordProblem(password);
  if (!problem) return password;
  throw new ConfigError("DEMO_PASSWORD", englishTexts.account.passwordProblems[problem]);
}

let config: Config | undefined;
try {
  Deno.exit(
    await launch({
      mode: "demo",
      env,
      prepare: (given) => prepare(config = given),
      ready: () => announce(config!),
    }),
  );
} catch (error) {
  refuse(error);
}

function announce(config: Config): void {
  const where = config.socket
    ? `the socket ${config.socket}`
    : `http://${config.host}:${config.port}`;
  const codes = config.sms.transport === "outbox"
    ? "SMS codes are printed here and shown at /demo/outbox."
    : "SMS codes go out by Vonage.";
  console.log(`
Ombud's demo is at ${where}
  report as anyone:  /nordwind or /havblik
  log in as staff:   /desk
${people.map((one) => `    ${one.username.padEnd(10)} ${one.role}`).join("\n")}
  password of all:   ${Deno.readTextFileSync(passwordFile(config))}
  ${codes}
  Stop with Ctrl-C; the data stays in ${config.dataDir} until "demo --fresh".
`);
}

function passwordFile(config: Config): string {
  return join(config.dataDir, "demo_password");
}

function writeSecret(path: string, text: string): void {
  Deno.writeTextFileSync(path, text, { mode: 0o600 });
}
