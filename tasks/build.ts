/** Makes `_fresh/`: the islands bundled, the static files named by content and compressed. */
import { islandName } from "../lib/fresh/islands.ts";
import { build } from "../lib/fresh/dev/build.ts";
import { findModules, manifestOf } from "../lib/fresh/dev/manifest.ts";

const modules = await findModules(".");
if (
  manifestOf(modules) !==
    await Deno.readTextFile("fresh.gen.ts").catch(() => "")
) {
  console.error('fresh.gen.ts is stale: run "deno task manifest"');
  Deno.exit(1);
}
await build({
  staticFolder: "static",
  islands: new Map(
    modules.islands.map((path) => [islandName(path), Deno.realPathSync(path)]),
  ),
  outFolder: "_fresh",
});
