/**
 * `deno task recover`: the recovery ceremony on the command line, for when no administrator can log
 * in. Gives the cases of a lost ombudsman to another one, with two of the firm's three shares, which
 * two people type, one line each. Stores nothing of them.
 */
import { parseArgs } from "node:util";
import { holdCeremony, type RecoveryProblem } from "../lib/cases/mod.ts";
import { ConfigError, readConfig } from "../lib/config.ts";
import { connect, readAddress, type Sql } from "../lib/db/mod.ts";
import { englishTexts } from "../lib/i18n/mod.ts";
import { deriveKeys } from "../lib/portal.ts";
import { portalEnvironment } from "../lib/processes/mod.ts";
import { readSecrets } from "../lib/secrets.ts";
import { runCommand, Usage, withDatabases } from "./owner.ts";

const usage = `Usage: deno task recover --lost USER --to USER [--fingerprint TEXT]
  Then type two of the three shares, one a line. --fingerprint, of the keys of --to, lets the firm's
  root certify them, when no ombudsman is left who could.`;

await runCommand(usage, async () => {
  const { values: { lost, to, fingerprint } } = parseArgs({
    options: {
      lost: { type: "string" },
      to: { type: "string" },
      fingerprint: { type: "string" },
    },
  });
  if (!lost || !to) throw new Usage(usage);
  const env = portalEnvironment();
  const config = readConfig(env);
  const secrets = readSecrets(config, env);
  const keys = await deriveKeys(secrets.master, secrets.auditKey, secrets.firmRoot);
  await withDatabases(config, async ({ databaseUrl, shredDatabaseUrl }) => {
    const sql = connect(readAddress(databaseUrl), 2);
    const shred = connect(readAddress(shredDatabaseUrl), 1);
    try {
      const people = { lost: await accountOf(sql, lost), to: await accountOf(sql, to) };
      const shares = await readShares();
      const outcome = await holdCeremony({ sql, shred, keys }, { ...people, shares, fingerprint });
      if (typeof outcome === "string") throw new ConfigError("recover", problemText(outcome));
      console.log(englishTexts.keys.recovery.done(outcome.cases, outcome.walled));
    } finally {
      await Promise.all([sql.end({ timeout: 5 }), shred.end({ timeout: 5 })]);
    }
  });
});

async function accountOf(sql: Sql, username: string): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    select id from account where username = ${username.toLowerCase()}`;
  if (!row) throw new Usage(`There is no account "${username}".\n${usage}`);
  return row.id;
}

/** Two lines: typed at a terminal, or piped in. */
async function readShares(): Promise<[string, string]> {
  if (Deno.stdin.isTerminal()) {
    return [prompt("First share:") ?? "", prompt("Second share:") ?? ""];
  }
  const [first, second] = (await new Response(Deno.stdin.readable).text()).split("\n");
  return [first ?? "", second ?? ""];
}

function problemText(problem: RecoveryProblem): string {
  return englishTexts.keys.recovery.problems[problem];
}
