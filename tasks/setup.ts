/**
 * `deno task setup`: a real installation's first hour. Makes the secrets, migrates both databases,
 * founds the firm with its recovery key and root, and invites the first administrator and
 * ombudsmen. Asks for what the flags do not say. A second run changes nothing.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Databases } from "../launch.ts";
import { activationLink, type NewPerson, personProblems, type Role } from "../lib/accounts/mod.ts";
import { type Config, ConfigError, readConfig } from "../lib/config.ts";
import { connect, migrate, readAddress, type Sql, type Transaction } from "../lib/db/mod.ts";
import { deriveKeys } from "../lib/portal.ts";
import { portalEnvironment } from "../lib/processes/mod.ts";
import { createSecrets, readRandomSecrets } from "../lib/secrets.ts";
import { ensureShredDatabase } from "./demo_database.ts";
import { runCommand, Usage, withDatabases } from "./owner.ts";
import { type FirstPerson, newRoot, setUpFirm, unusable } from "./setup_firm.ts";

const usage = `Usage: deno task setup [--firm NAME] [--admin USER:NAME:PHONE] \
[--ombudsman USER:NAME:PHONE]...
  A phone is written with its country, such as +4512345678. Give two ombudsmen at least: after a
  lost password, two colleagues give the cases back.`;

interface Wanted {
  firm: string;
  people: NewPerson[];
}

await runCommand(usage, async () => {
  const flags = readFlags();
  const env = portalEnvironment();
  const config = readConfig(env);
  await withDatabases(config, async (databases) => {
    const sql = connect(readAddress(databases.databaseUrl), 1);
    try {
      await requireNoFirm(config, sql);
      const wanted = { firm: ask("Name of the law firm", flags.firm), people: readPeople(flags) };
      await found(config, env, databases, sql, wanted);
    } finally {
      await sql.end({ timeout: 5 });
    }
  });
});

function readFlags() {
  const { values } = parseArgs({
    options: {
      firm: { type: "string" },
      admin: { type: "string" },
      ombudsman: { type: "string", multiple: true },
    },
  });
  return values;
}

async function requireNoFirm(config: Config, sql: Sql): Promise<void> {
  const [firm] = await sql`select 1 from firm`.catch(() => []);
  if (firm) throw new ConfigError("DATABASE_URL", "the firm is there already: nothing was changed");
  const path = rootFile(config);
  if (await Deno.stat(path).then(() => true, () => false)) {
    throw new ConfigError(
      "SECRETS_DIR",
      `${path} belongs to a firm in another database: name that database, or another folder`,
    );
  }
}

function readPeople(flags: ReturnType<typeof readFlags>): NewPerson[] {
  const people = [readPerson("administrator", flags.admin)];
  const ombudsmen = flags.ombudsman ?? [];
  for (const text of ombudsmen) people.push(readPerson("ombudsman", text));
  while (people.length < 2 || (ombudsmen.length === 0 && confirm("Another ombudsman?"))) {
    people.push(readPerson("ombudsman"));
  }
  if (new Set(people.map((one) => one.username)).size < people.length) {
    throw new Usage("Each person needs a user name of its own: an administrator reads no case");
  }
  return people;
}

function readPerson(role: Role, text = ""): NewPerson {
  const [username, name, phone] = text.split(":").map((part) => part.trim());
  const person: NewPerson = {
    username: ask(`User name of the ${role}`, username).toLowerCase(),
    displayName: ask("  name", name),
    phone: ask("  mobile phone, such as +4512345678", phone).replace(/[\s()-]/g, ""),
    memberships: [{ organisation: null, role }],
  };
  const [problem] = personProblems(person);
  if (problem) {
    throw new Usage(`Cannot use the ${unusable[problem]} (${role} "${person.username}")`);
  }
  return person;
}

/** What a flag said, or what the operator types. */
function ask(question: string, given?: string): string {
  const text = given || (Deno.stdin.isTerminal() ? prompt(`${question}:`)?.trim() : undefined);
  if (!text) throw new Usage(`${question} is missing.\n${usage}`);
  return text;
}

async function found(
  config: Config,
  env: Record<string, string>,
  { databaseUrl, shredDatabaseUrl }: Databases,
  sql: Sql,
  wanted: Wanted,
): Promise<void> {
  const owner = readAddress(databaseUrl);
  await ensureShredDatabase(owner, shredDatabaseUrl);
  if (!env.SECRET_MASTER) createSecrets(config.secretsDir);
  const secrets = readRandomSecrets(config, env);
  const passwords = { app: secrets.dbApp, jobs: secrets.dbJobs };
  await migrate(owner, "main", passwords);
  await migrate(readAddress(shredDatabaseUrl), "shred", passwords);

  const keys = await deriveKeys(secrets.master, secrets.auditKey, new Uint8Array(32));
  const made = await newRoot();
  // Before the firm is there: what is not on paper now can never be printed again.
  printShares(wanted.firm, made.shares);
  if (Deno.stdin.isTerminal()) prompt("Press Enter when all three are on paper.");
  const root = rootFile(config);
  let first: FirstPerson[];
  try {
    first = await sql.begin(async (tx) => {
      const people = await setUpFirm(
        { tx: tx as Transaction, keys },
        wanted.firm,
        made,
        wanted.people,
      );
      Deno.mkdirSync(config.secretsDir, { recursive: true, mode: 0o700 });
      Deno.writeTextFileSync(root, made.root.publicKey.toBase64(), {
        mode: 0o600,
        createNew: true,
      });
      return people;
    }) as FirstPerson[];
  } catch (error) {
    await Deno.remove(root).catch(() => {});
    console.error("The shares above are void: the firm was not founded.");
    throw error;
  }
  printEnd(config, first);
}

function rootFile(config: Config): string {
  return join(config.secretsDir, "firm_root");
}

function printShares(firm: string, shares: string[]): void {
  console.log(`
The recovery key of ${firm}, in three shares. Any two of them open every case when all passwords
are lost; one alone says nothing. Write or print each on paper of its own, give them to three
people, and keep them in three places. They are shown only now.`);
  for (const [index, share] of shares.entries()) {
    console.log(`
  Share ${index + 1} of 3
    ${share.slice(0, 39)}
    ${share.slice(40)}`);
  }
  console.log();
}

function printEnd(config: Config, first: FirstPerson[]): void {
  console.log("The firm is founded. Give each person this link; it serves once, for 24 hours:\n");
  for (const { person, token } of first) {
    console.log(`  ${person.displayName} (${person.username}, ${person.memberships[0]!.role})`);
    console.log(`    ${activationLink(config, token)}\n`);
  }
  console.log(`When a link is over, "deno task user reset USER --shares" makes a new one.
The secrets are in ${config.secretsDir}: copy them to a safe place; without "master" nobody logs in.
Next: "deno task org add SHORT-NAME --name NAME", then "deno task start".`);
}
