/** `deno task evidence verify FILE [--key HEX]`: checks an evidence pack, or an exported case. */
import { parseArgs } from "node:util";
import { checkEvidence } from "../lib/cases/evidence_pack.ts";
import { strictText } from "../lib/crypto/mod.ts";
import { checkZip } from "../lib/export/check.ts";
import { given, helpWhenAsked } from "./arguments.ts";

const usage = `Usage: deno task evidence verify FILE [--key HEX]
  FILE   an evidence pack (evidence.json), or the ZIP of an exported case
  --key  the portal's audit key (64 hex digits), learnt on another way than with the file`;

const reasons = {
  malformed: "it is no evidence pack and no export, or a byte was changed",
  portal: "the portal's signature does not fit: something was changed",
  person: "the person's signature does not fit: something was changed",
  changed: "a file was changed",
  missing: "a file is missing",
  added: "a file was added",
};

function misused(said: string): never {
  console.error(said);
  Deno.exit(2);
}

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: { key: { type: "string" } } });
  } catch {
    return misused(usage);
  }
}

helpWhenAsked(usage);
const { values, positionals: [verb, file, ...rest] } = options();
if (verb !== "verify" || !file || rest.length > 0) misused(usage);
const bytes = await Deno.readFile(given(file)).catch(() => misused(`Cannot read ${file}`));
const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
const { said, portal, by, person } = isZip ? await readZip() : await readPack();
const known = values.key?.replace(/\s/g, "").toLowerCase();
if (known && known !== portal) fail("it is signed by another portal's key");
console.log(`Good: ${said}, signed by the portal with
  ${portal}
and by ${by} with
  ${person}`);
if (!known) console.log("Compare the portal's key with the one you know, or use --key.");

async function readPack() {
  const check = await checkEvidence(strictText(bytes));
  if (!check.good) fail(reasons[check.reason]);
  const { content, portal, person } = check.sheet;
  const signer = content.people.find((one) => one.account === content.by)?.name;
  return {
    said: `${content.events.length} events and ${content.records.length} records,
made ${content.made}`,
    by: signer ?? content.by,
    ...{ portal: portal.key, person: person.key },
  };
}

async function readZip() {
  const check = await checkZip(bytes);
  if (!check.good) fail(reasons[check.reason] + ("path" in check ? `: ${check.path}` : ""));
  const { content, portal, person } = check.sheet;
  return {
    said: `${content.files.length} files and ${content.records.length} records,
made ${content.made}; in the audit log as ${content.audit.hash}`,
    by: content.name,
    ...{ portal: portal.key, person: person.key },
  };
}

function fail(reason: string): never {
  // A file's name in an archive may hold what moves the cursor of a terminal.
  console.error(`Not good: ${reason.replace(/\p{C}/gu, "?")}.`);
  Deno.exit(1);
}
