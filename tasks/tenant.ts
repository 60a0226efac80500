/**
 * One organisation, moved to another installation:
 *
 *     there:  deno task tenant key                       its import key; hand `import_public` over
 *     here:   deno task tenant export ORG OUT --to FILE  sealed to that key
 *     there:  deno task tenant import IN                 the key has served, and is destroyed
 *     here:   deno task tenant remove ORG --sure         once it works there
 */
import { parseArgs } from "node:util";
import { join } from "node:path";
import { organisationProblems } from "../lib/accounts/mod.ts";
import { type Config, ConfigError, readConfig } from "../lib/config.ts";
import { type Bytes, CannotOpen, generateKeyPair } from "../lib/crypto/mod.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { deriveKeys } from "../lib/portal.ts";
import { portalEnvironment } from "../lib/processes/mod.ts";
import { readRandomSecrets } from "../lib/secrets.ts";
import {
  CannotMove,
  exportTenant,
  importTenant,
  type Installation,
  removeTenant,
} from "../lib/tenant/mod.ts";
import { given } from "./arguments.ts";
import { isMissing, readPrivateKey, runCommand, Usage, withDatabases } from "./owner.ts";

const usage = `Usage: deno task tenant key
       deno task tenant export ORG OUTDIR [--to FILE]   FILE: import_public of the other installation
       deno task tenant import INDIR [--as NAME]        NAME: its short name here
       deno task tenant remove ORG --sure               with all its cases, for ever`;

await runCommand(usage, async () => {
  const { values, positionals: [verb, ...names] } = parseArgs({
    allowPositionals: true,
    options: { to: { type: "string" }, as: { type: "string" }, sure: { type: "boolean" } },
  });
  const [name, ...places] = names;
  const folder = places[0] && given(places[0]);
  const config = readConfig(portalEnvironment());
  if (verb === "key" && names.length === 0) {
    await makeKey(config);
    console.log(`Hand ${join(config.secretsDir, "import_public")} over to the other installation.`);
  } else if (verb === "export" && name && folder && names.length === 2) {
    const to = await readPublic(values.to ? given(values.to) : await makeKey(config));
    const counts = await within(config, name, (here) => exportTenant(here, name, folder, to));
    console.log(`${counts.cases} cases of ${name} are in ${folder}, for the import key
  ${await fingerprint(to)}
It opens them once. "deno task tenant import" destroys that key.`);
  } else if (verb === "import" && name && names.length === 1) {
    await importFrom(config, given(name), values.as);
  } else if (verb === "remove" && name && names.length === 1 && values.sure) {
    const cases = await within(config, name, (here) => removeTenant(here, name));
    console.log(`${name} is removed with its ${cases} cases.`);
  } else throw new Usage(usage);
});

/** Runs `work` with both databases and the keys of this installation. */
async function within<T>(
  config: Config,
  what: string,
  work: (here: Installation) => Promise<T>,
): Promise<T> {
  const { master, auditKey, masterOld } = readRandomSecrets(config, portalEnvironment());
  const keys = await deriveKeys(master, auditKey, new Uint8Array(32), masterOld);
  return await withDatabases(config, async ({ databaseUrl, shredDatabaseUrl }) => {
    const [sql, shred] = [databaseUrl, shredDatabaseUrl].map((url) => connect(readAddress(url), 1));
    try {
      return await work({ sql: sql!, shred: shred!, keys });
    } catch (error) {
      if (error instanceof CannotMove) throw new ConfigError(what, error.message);
      if (error instanceof Deno.errors.AlreadyExists) {
        throw new ConfigError(what, "there is an export in that folder: name another one");
      }
      if (isMissing(error)) throw new ConfigError(what, "there is no export in it");
      if (error instanceof CannotOpen) {
        throw new ConfigError(
          what,
          'it is for another key ("deno task tenant key"), or was changed',
        );
      }
      throw error;
    } finally {
      await Promise.all([sql!.end({ timeout: 5 }), shred!.end({ timeout: 5 })]);
    }
  });
}

async function importFrom(config: Config, folder: string, as: string | undefined): Promise<void> {
  if (as !== undefined && organisationProblems({ slug: as, name: as }).includes("slug")) {
    throw new Usage(`Cannot use the short name "${as}"`);
  }
  const path = join(config.secretsDir, "import_key");
  const key = await readPrivateKey(
    path,
    'no import key: make one with "deno task tenant key", and export to it',
  );
  const { slug, cases, renamed } = await within(
    config,
    folder,
    (here) => importTenant(here, folder, key, as),
  );
  await Deno.remove(path);
  await Deno.remove(join(config.secretsDir, "import_public"));
  console.log(
    `${slug} is here with ${cases} cases. The import key is destroyed: nobody opens ${folder} again.`,
  );
  for (const [before, now] of renamed) console.log(`  ${before} logs in as ${now}`);
  console.log(
    "Its people read their cases. They get new ones once a colleague has certified their keys.",
  );
}

/** The public half of this installation's import key, made when there is none. */
async function makeKey({ secretsDir }: Config): Promise<string> {
  const path = join(secretsDir, "import_public");
  const there = await Deno.stat(path).then(() => true, () => false);
  if (there) return path;
  const pair = await generateKeyPair();
  const options = { createNew: true, mode: 0o600 };
  await Deno.writeTextFile(
    join(secretsDir, "import_key"),
    pair.privateKey.toBase64() + "\n",
    options,
  );
  await Deno.writeTextFile(path, pair.publicKey.toBase64() + "\n", options);
  console.log(`The import key of this installation: ${await fingerprint(pair.publicKey)}`);
  return path;
}

async function readPublic(path: string): Promise<Bytes> {
  const text = await Deno.readTextFile(path).catch(() => "");
  try {
    const key = Uint8Array.fromBase64(text.trim());
    if (key.length === 1216) return key;
  } catch {
    // said below
  }
  throw new ConfigError(
    path,
    'no import key: it is the file "import_public" of the other installation',
  );
}

/** A public key for people to compare over the telephone. */
async function fingerprint(key: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", key)).slice(0, 16);
  return hash.toHex().match(/.{4}/g)!.join(" ");
}
