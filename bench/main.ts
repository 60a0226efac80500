/**
 * `deno task bench [--json]`: runs every bench of this folder, each in a process of its own so that
 * none warms up another, and prints their figures as Markdown, or as one JSON object. A bench is a
 * file here that can be run by itself.
 */
const json = Deno.args.includes("--json");
const folder = new URL(".", import.meta.url);

const figures: Record<string, unknown> = {};
let failed = false;
for (const name of await benches()) {
  const { success, stdout } = await new Deno.Command("deno", {
    args: ["run", "--no-prompt", "--allow-all", new URL(name, folder).href, ...Deno.args],
    stdin: "null",
    stderr: "inherit",
  }).output();
  const text = new TextDecoder().decode(stdout);
  failed ||= !success;
  if (!success) console.error(`${name} failed`);
  else if (json) figures[name.replace(".ts", "")] = JSON.parse(text);
  else console.log(`## ${name.replace(".ts", "")}\n\n${text}`);
}
if (json) console.log(JSON.stringify(figures, null, 2));
Deno.exit(failed ? 1 : 0);

async function benches(): Promise<string[]> {
  const own = new URL(import.meta.url).pathname.split("/").at(-1);
  const names: string[] = [];
  for await (const { name, isFile } of Deno.readDir(folder)) {
    if (!isFile || name === own || !name.endsWith(".ts")) continue;
    const text = await Deno.readTextFile(new URL(name, folder));
    if (text.includes("import.meta.main")) names.push(name);
  }
  return names.sort();
}
