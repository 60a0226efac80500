/** `deno task retention resume --reason TEXT`: lets the paused retention job run again. */
import { parseArgs } from "node:util";
import { dueCases, resume } from "../lib/retention/mod.ts";
import { asOwner, runCommand, Usage } from "./owner.ts";

const usage = "Usage: deno task retention resume --reason TEXT";

await runCommand(usage, async () => {
  const { values: { reason }, positionals } = parseArgs({
    allowPositionals: true,
    options: { reason: { type: "string" } },
  });
  if (positionals.join() !== "resume" || !reason || reason.length > 200) throw new Usage(usage);
  console.log(
    await asOwner(async ({ tx, keys, config }) => {
      const due = (await dueCases({ sql: tx, portal: { config } })).length;
      const resumed = await resume(tx, keys.audit, reason, due);
      return resumed
        ? `It runs again from its next hour on. ${due} cases are due now and will go.`
        : "It was not paused.";
    }),
  );
});
