/** `deno task audit verify`: checks the audit chains and their signed heads. */
import { verifyAudit } from "../lib/audit/mod.ts";
import { readConfig } from "../lib/config.ts";
import { signingKey } from "../lib/crypto/mod.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { portalEnvironment } from "../lib/processes/mod.ts";
import { readRandomSecrets } from "../lib/secrets.ts";
import { runCommand, Usage, withDatabases } from "./owner.ts";

await runCommand(async () => {
  if (Deno.args.join() !== "verify") throw new Usage("Usage: deno task audit verify");
  const env = portalEnvironment();
  const config = readConfig(env);
  const { publicKey } = await signingKey(readRandomSecrets(config, env).auditKey);
  const result = await withDatabases(config, async ({ databaseUrl, shredDatabaseUrl }) => {
    const [sql, shred] = [databaseUrl, shredDatabaseUrl].map((url) => connect(readAddress(url), 1));
    try {
      return await verifyAudit(sql!, shred!, publicKey);
    } finally {
      await Promise.all([sql!.end({ timeout: 5 }), shred!.end({ timeout: 5 })]);
    }
  });
  if (typeof result === "number") return console.log(`${result} rows, all good`);
  console.error(`broken: row ${result.number} of chain ${result.chain} (${result.fault})`);
  Deno.exit(1);
});
