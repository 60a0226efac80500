import * as esbuild from "esbuild";
import { fileURLToPath } from "node:url";
import { HASHED_PATH, type IslandScripts } from "../assets.ts";

/** The scripts of all islands, and which of them each island needs. */
export interface Bundle {
  /** Contents by name; each name holds a hash of its content. */
  scripts: Map<string, Uint8Array>;
  islands: Record<string, IslandScripts>;
}

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Bundles the islands for browsers: one script each, what they share in a chunk of its own.
 * @param files absolute paths of island files, by island name
 */
export async function bundleIslands(
  files: Map<string, string>,
): Promise<Bundle> {
  const bundle: Bundle = { scripts: new Map(), islands: {} };
  if (files.size === 0) return bundle;
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [...files.keys()].map((island) => ({
      in: `island:${island}`,
      out: island,
    })),
    plugins: [islandEntries(files)],
    alias: { "fresh/runtime": local("../runtime.ts") },
    nodePaths: [local("../../../node_modules")],
    absWorkingDir: local("../../.."),
    tsconfigRaw: "{}",
    jsx: "automatic",
    jsxImportSource: "preact",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2020",
    outdir: "/",
    entryNames: "[name]-[hash]",
    chunkNames: "chunk-[hash]",
    metafile: true,
    write: false,
    logLevel: "silent",
  });

  const name = (path: string) => path.slice(path.lastIndexOf("/") + 1);
  for (const { path, contents } of outputFiles) {
    bundle.scripts.set(name(path), contents);
  }
  for (
    const [path, { entryPoint, imports }] of Object.entries(metafile.outputs)
  ) {
    const island = entryPoint?.split(":").at(-1);
    if (island === undefined) continue;
    bundle.islands[island] = {
      entry: HASHED_PATH + name(path),
      chunks: imports.map((one) => HASHED_PATH + name(one.path)),
    };
  }
  return bundle;
}

/** Each entry is a made-up module that hydrates what one island file exports. */
function islandEntries(files: Map<string, string>): esbuild.Plugin {
  return {
    name: "islands",
    setup(build) {
      build.onResolve({ filter: /^island:/ }, ({ path }) => ({
        path: path.slice("island:".length),
        namespace: "island",
      }));
      build.onLoad(
        { filter: /.*/, namespace: "island" },
        ({ path: island }) => ({
          contents: `import * as module from ${JSON.stringify(files.get(island))};
          import { hydrateIslands } from ${JSON.stringify(local("../client.ts"))};
          hydrateIslands(${JSON.stringify(island)}, module);`,
          resolveDir: local("../../.."),
          loader: "js",
        }),
      );
    },
  };
}
