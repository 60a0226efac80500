/** Every address of the portal, from its committed manifest, so that a new page is tested by itself. */

/** The patterns of all routes, `[name]` for a parameter: `/desk/cases/[id]/grant`. */
export async function addresses(): Promise<string[]> {
  const text = await Deno.readTextFile(new URL("../fresh.gen.ts", import.meta.url));
  const files = [...text.matchAll(/^ {4}"\.\/routes(\/.+)\.tsx?":/gm)].map((match) => match[1]!);
  return files.filter((path) => !/\/_\w+$/.test(path) && !path.includes("(_")).map((path) =>
    path.replace(/\/\([^)]+\)/g, "").replace(/\/index$/, "") || "/"
  );
}
