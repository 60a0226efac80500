/** `deno task retention resume --reason TEXT`: lets the paused retention job run again. */
import { parseArgs } from "node:util";
import { resume } from "../lib/retention/mod.ts";
import { asOwner, runCommand, Usage } from "./owner.ts";

const usage = "Usage: deno task retention resume --reason TEXT";

await runCommand(async () => {
  const { values: { reason }, positionals } = parseArgs({
    allowPositionals: true,
    options: { reason: { type: "string" } },
  });
  if (positionals.join() !== "resume" || !reason || reason.length > 200) throw new Usage(usage);
  const resumed = await asOwner(({ tx, keys }) => resume(tx, keys.audit, "anonymise", reason));
  console.log(resumed ? "It runs again from its next hour on." : "It was not paused.");
});
