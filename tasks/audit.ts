/**
 * `deno task audit verify`: checks the audit chains and their signed heads, in the database.
 * `deno task audit compare LINES HEADS...`: on any machine, checks a chain that an auditor downloaded
 * against heads that somebody kept.
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import {
  compareHeads,
  type HeadFile,
  type KeptHead,
  verifyAudit,
  type WrittenRow,
} from "../lib/audit/mod.ts";
import { ConfigError, readConfig } from "../lib/config.ts";
import { signingKey } from "../lib/crypto/mod.ts";
import { connect, readAddress, type Transaction } from "../lib/db/mod.ts";
import { portalEnvironment } from "../lib/processes/mod.ts";
import { readRandomSecrets } from "../lib/secrets.ts";
import { given } from "./arguments.ts";
import { runCommand, Usage, withDatabases } from "./owner.ts";

const usage = "Usage: deno task audit verify, deno task audit compare LINES HEADS...";

await runCommand(usage, async () => {
  const [verb, ...files] = Deno.args;
  if (verb === "verify" && files.length === 0) return await verify();
  const [lines, ...heads] = files;
  if (verb !== "compare" || !lines || heads.length === 0) throw new Usage(usage);
  await compare(lines, heads);
});

async function verify(): Promise<void> {
  const env = portalEnvironment();
  const config = readConfig(env);
  const { publicKey } = await signingKey(readRandomSecrets(config, env).auditKey);
  const result = await withDatabases(config, async ({ databaseUrl, shredDatabaseUrl }) => {
    const [sql, shred] = [databaseUrl, shredDatabaseUrl].map((url) => connect(readAddress(url), 1));
    try {
      return await sql!.begin(
        "isolation level repeatable read read only",
        (tx) => verifyAudit(tx as Transaction, shred!, publicKey),
      );
    } finally {
      await Promise.all([sql!.end({ timeout: 5 }), shred!.end({ timeout: 5 })]);
    }
  });
  if (typeof result === "number") return console.log(`${result} rows, all good`);
  console.error(`broken: row ${result.number} of chain ${result.chain} (${result.fault})`);
  Deno.exit(1);
}

async function compare(linesPath: string, headPaths: string[]): Promise<void> {
  const heads: KeptHead[] = [];
  for (const path of headPaths) {
    const text = await Deno.readTextFile(given(path)).catch(() => "");
    const file = parse<HeadFile>(text, "ombud audit heads", path);
    heads.push(...file.heads.map((head) => ({ ...head, key: file.key })));
  }
  const lines = createInterface({ input: createReadStream(given(linesPath)) })
    [Symbol.asyncIterator]();
  const first = await lines.next().catch(() => undefined);
  const { key } = parse<{ key: string }>(first?.value ?? "", "ombud audit chain", linesPath);
  const rows = async function* () {
    for await (const line of { [Symbol.asyncIterator]: () => lines }) {
      yield JSON.parse(line) as WrittenRow;
    }
  };
  const result = await compareHeads(key, rows(), heads);
  if (!("fault" in result)) {
    console.log(`Good: ${result.lines} lines are whole, and ${result.heads} heads fit into them.
Signed by the portal's key
  ${key}
Compare it with the key that you know.`);
    return;
  }
  console.error(
    "head" in result
      ? `Not good: the head of ${result.head.day} of chain ${result.head.chain} ${
        result.fault === "key" ? "is signed by another key" : "has a bad signature"
      }`
      : `Not good: row ${result.number} of chain ${result.chain} (${result.fault})`,
  );
  Deno.exit(1);
}

function parse<T>(text: string, format: string, path: string): T {
  let file: { format?: unknown } = {};
  try {
    file = JSON.parse(text);
  } catch {
    // said below
  }
  if (file.format === format) return file as T;
  throw new ConfigError(path, `it is no file of the format "${format}"`);
}
