/** Writes `fresh.gen.ts`; with `--check` it only tells, by exit code 1, whether it is stale. */
import { parseArgs } from "node:util";
import { findModules, manifestOf } from "../lib/fresh/dev/manifest.ts";

const FILE = "fresh.gen.ts";
const { values } = parseArgs({
  args: Deno.args,
  options: { check: { type: "boolean" } },
});

const text = manifestOf(await findModules("."));
if (!values.check) {
  await Deno.writeTextFile(FILE, text);
} else if (text !== await Deno.readTextFile(FILE).catch(() => "")) {
  console.error(`${FILE} is stale: run "deno task manifest"`);
  Deno.exit(1);
}
