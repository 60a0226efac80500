/** `deno task proof verify FILE`: checks a reporter's proof of filing, offline. */
import { parseArgs } from "node:util";
import { strictText } from "../lib/crypto/mod.ts";
import { checkProof } from "../lib/cases/proof_text.ts";
import { given, helpWhenAsked } from "./arguments.ts";

const usage = `Usage: deno task proof verify FILE [--key KEYFILE] [--portal HEX]
  --key     the key of the proof: shows what was filed, with whom and on which day
  --portal  the portal's public key (64 hex digits), learnt on another way than with the proof`;

const reasons = {
  malformed: "it is no proof of filing, or a byte was changed",
  signature: "the portal's signature does not fit: something was changed",
  key: "the key is none, or a byte of it was changed",
  "other-key": "the key belongs to another proof, or was changed",
};

function misused(): never {
  console.error(usage);
  Deno.exit(2);
}

function read(file: string): string {
  try {
    return strictText(Deno.readFileSync(given(file)));
  } catch {
    console.error(`Cannot read ${file}`);
    Deno.exit(2);
  }
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { key: { type: "string" }, portal: { type: "string" } },
    });
  } catch {
    return misused();
  }
}

helpWhenAsked(usage);
const { values, positionals: [verb, file, ...rest] } = options();
if (verb !== "verify" || !file || rest.length > 0) misused();
const check = await checkProof(read(file), values.key === undefined ? undefined : read(values.key));
if (!check.good) {
  console.error(`Not good: ${reasons[check.reason]}.`);
  Deno.exit(1);
}
const known = values.portal?.replace(/\s/g, "").toLowerCase();
if (known !== undefined && known !== check.portal) {
  console.error("Not good: it is signed by another portal's key.");
  Deno.exit(1);
}
console.log(`Good: signed by the portal with
  ${check.portal.match(/.{8}/g)!.join(" ")}`);
if (!known) {
  console.log("Compare this with the key on the portal's page /security, or use --portal.");
}
const { filing } = check;
if (filing) {
  console.log(`Filed with ${filing.organisation} on ${filing.day}:
${JSON.stringify(filing.report, null, 2)}`);
  for (const { name, bytes, sha256 } of filing.files) {
    console.log(`${sha256}  ${name} (${bytes} bytes)`);
  }
} else console.log("Alone it tells no more. With --key it tells what was filed, and when.");
