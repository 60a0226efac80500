/** `deno task org add|list`: the client organisations. */
import { parseArgs } from "node:util";
import { addOrganisation, organisationProblems } from "../lib/accounts/mod.ts";
import { violatedUnique } from "../lib/db/mod.ts";
import { asOwner, runCommand, Usage } from "./owner.ts";

const usage = `Usage: deno task org add SHORT-NAME --name NAME [--welcome TEXT]
       deno task org list`;

const unusable = {
  slug:
    "short name: take 2 to 41 of a to z, 0 to 9 and dash; a letter first, no word of the portal",
  name: "name: take 2 to 80 characters",
};

await runCommand(usage, async () => {
  const { values, positionals: [verb, slug, ...rest] } = parseArgs({
    allowPositionals: true,
    options: { name: { type: "string" }, welcome: { type: "string", default: "" } },
  });
  if (verb === "list" && !slug) return await list();
  const { name, welcome } = values;
  if (verb !== "add" || !slug || !name || rest.length > 0) throw new Usage(usage);
  const organisation = { slug, name, welcome };
  const [problem] = organisationProblems(organisation);
  if (problem) throw new Usage(`Cannot use the ${unusable[problem]}`);
  try {
    await asOwner((by) => addOrganisation(by, organisation));
  } catch (error) {
    if (violatedUnique(error) === undefined) throw error;
    throw new Usage(`The short name "${slug}" is taken`);
  }
  console.log(`Added. Reporters go to /${slug}`);
});

async function list(): Promise<void> {
  const rows = await asOwner(({ tx }) =>
    tx<{ slug: string; name: string }[]>`select slug, name from organisation order by slug`
  );
  for (const { slug, name } of rows) console.log(`${slug.padEnd(20)} ${name}`);
}
