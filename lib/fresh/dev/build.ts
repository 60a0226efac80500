import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import type { BuildIndex } from "../assets.ts";
import { bundleIslands } from "./islands.ts";
import { mediaType } from "./media_type.ts";

/** What `build` takes. */
export interface BuildOptions {
  /** The folder of static files; it may be missing. */
  staticFolder: string;
  /** Absolute paths of island files, by island name. */
  islands: Map<string, string>;
  /** Where to write. */
  outFolder: string;
}

/**
 * Bundles the islands, gives every file a name with a hash of its content, compresses it, and
 * writes the index that `loadAssets` reads. The index is written last, so that a reader finds
 * the old build or the new one; files of earlier builds are removed after it.
 */
export async function build(options: BuildOptions): Promise<void> {
  try {
    await buildAll(options);
  } finally {
    await esbuild.stop();
  }
}

async function buildAll(
  { staticFolder, islands, outFolder }: BuildOptions,
): Promise<void> {
  const bundle = await bundleIslands(islands);
  const index: BuildIndex = { files: [], islands: bundle.islands };
  await Deno.mkdir(outFolder, { recursive: true });

  const add = async (
    name: string,
    content: Uint8Array,
    hash: string,
    path?: string,
  ) => {
    const type = mediaType(name);
    const encodings = await write(`${outFolder}/${name}`, content, type);
    index.files.push({ name, path, type, hash, encodings });
  };
  for (const [name, content] of bundle.scripts) {
    await add(name, content, hashOf(content));
  }
  for (const path of (await filesBelow(staticFolder)).sort()) {
    const content = await minified(
      path,
      await Deno.readFile(staticFolder + path),
    );
    const hash = hashOf(content);
    await add(
      path.slice(1).replaceAll("/", "-").replace(/(\.\w+)?$/, `-${hash}$1`),
      content,
      hash,
      path,
    );
  }

  await Deno.writeTextFile(
    `${outFolder}/index.json.new`,
    JSON.stringify(index, null, 1),
  );
  await Deno.rename(`${outFolder}/index.json.new`, `${outFolder}/index.json`);
  const kept = new Set(["/index.json"]);
  for (const { name, encodings } of index.files) {
    kept.add(`/${name}`);
    encodings.forEach((encoding) => kept.add(`/${name}.${encoding}`));
  }
  for (const path of await filesBelow(outFolder)) {
    if (!kept.has(path)) await Deno.remove(outFolder + path);
  }
}

/** Writes a file with its compressed forms, those that are smaller; gives their encodings. */
async function write(
  path: string,
  content: Uint8Array,
  type: string,
): Promise<("br" | "gzip")[]> {
  await Deno.writeFile(path, content);
  if (!/^text\/|javascript|json|xml/.test(type)) return [];
  const packed = {
    br: brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }),
    gzip: gzipSync(content, { level: 9 }),
  };
  const encodings = (["br", "gzip"] as const).filter((one) => packed[one].length < content.length);
  for (const encoding of encodings) {
    await Deno.writeFile(`${path}.${encoding}`, packed[encoding]);
  }
  return encodings;
}

async function minified(
  path: string,
  content: Uint8Array,
): Promise<Uint8Array> {
  if (!path.endsWith(".css")) return content;
  const { code } = await esbuild.transform(content, {
    loader: "css",
    minify: true,
  });
  return new TextEncoder().encode(code);
}

function hashOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

/** Paths from the folder, each with a slash before it; none when there is no folder. */
async function filesBelow(folder: string, path = ""): Promise<string[]> {
  const paths: string[] = [];
  try {
    for await (const { name, isDirectory } of Deno.readDir(folder + path)) {
      if (isDirectory) {
        paths.push(...await filesBelow(folder, `${path}/${name}`));
      } else paths.push(`${path}/${name}`);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return paths;
}
