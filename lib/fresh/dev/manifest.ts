import { islandName } from "../islands.ts";

/** The files of an app, as sorted paths from its folder: `./routes/index.tsx`. */
export interface Modules {
  routes: string[];
  islands: string[];
}

/**
 * Finds the files below `routes/` and `islands/`. In `routes/` a folder `(_islands)` holds
 * islands, other folders `(_name)` hold parts of pages and are left out; so are tests.
 * @param root the folder of the app
 * Throws an Error when two island files share a name.
 */
export async function findModules(root: string): Promise<Modules> {
  const paths = [
    ...await below(root, "routes"),
    ...await below(root, "islands"),
  ].sort();
  const islands = paths.filter((path) => /^\.\/islands\/|\/\(_islands\)\//.test(path));
  const routes = paths.filter((path) => !/^\.\/islands\/|\/\(_[^/]*\)\//.test(path));
  const names = islands.map(islandName);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) {
    throw new Error(`Cannot have two islands named "${twice}"`);
  }
  return { routes, islands };
}

async function below(root: string, folder: string): Promise<string[]> {
  const paths: string[] = [];
  try {
    for await (
      const { name, isDirectory } of Deno.readDir(`${root}/${folder}`)
    ) {
      if (isDirectory) paths.push(...await below(root, `${folder}/${name}`));
      else if (/(?<!_test)\.tsx?$/.test(name)) {
        paths.push(`./${folder}/${name}`);
      }
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return paths;
}

/** The text of `fresh.gen.ts`: a static import of every route and island. */
export function manifestOf({ routes, islands }: Modules): string {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of [...islands, ...routes]) {
    let name = path.slice("./".length).replace(/\.\w+$/, "").replace(
      /\W/g,
      "_",
    );
    while (taken.has(name)) name += "_";
    taken.add(name);
    names.set(path, name);
  }
  const imports = [...names].map(([path, name]) => `import * as ${name} from "${path}";`);
  const entries = (paths: string[]) => paths.map((path) => `    "${path}": ${names.get(path)},`);
  return [
    '// Written by "deno task manifest" from the files below routes/ and islands/.',
    'import type { Manifest } from "fresh";',
    ...imports,
    "",
    "export default {",
    "  routes: {",
    ...entries(routes),
    "  },",
    "  islands: {",
    ...entries(islands),
    "  },",
    "} satisfies Manifest;",
    "",
  ].join("\n");
}
