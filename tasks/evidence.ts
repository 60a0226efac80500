/** `deno task evidence verify FILE [--key HEX]`: checks an evidence pack. */
import { parseArgs } from "node:util";
import { checkEvidence } from "../lib/cases/evidence_pack.ts";

const usage = `Usage: deno task evidence verify FILE [--key HEX]
  --key  the portal's audit key (64 hex digits), learnt on another way than with the pack`;

const reasons = {
  malformed: "it is no evidence pack, or a byte was changed",
  portal: "the portal's signature does not fit: something was changed",
  person: "the person's signature does not fit: something was changed",
};

const { values, positionals: [verb, file, ...rest] } = parseArgs({
  allowPositionals: true,
  options: { key: { type: "string" } },
});
if (verb !== "verify" || !file || rest.length > 0) {
  console.error(usage);
  Deno.exit(2);
}
const check = await checkEvidence(await Deno.readTextFile(file));
if (!check.good) {
  console.error(`Not good: ${reasons[check.reason]}.`);
  Deno.exit(1);
}
const { content, portal, person } = check.pack;
if (values.key && values.key !== portal.key) {
  console.error("Not good: it is signed by another portal's key.");
  Deno.exit(1);
}
const signer = content.people.find((one) => one.account === content.by)?.name;
console.log(`Good: ${content.events.length} events and ${content.records.length} records,
made ${content.made}, signed by the portal with
  ${portal.key}
and by ${signer ?? content.by} with
  ${person.key}`);
if (!values.key) console.log("Compare the portal's key with the one you know, or use --key.");
