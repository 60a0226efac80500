/** One file of the build, held in memory. */
export interface StaticFile {
  /** The media type. */
  type: string;
  /** A hash of the content. */
  hash: string;
  identity: Uint8Array<ArrayBuffer>;
  br?: Uint8Array<ArrayBuffer>;
  gzip?: Uint8Array<ArrayBuffer>;
}

/** The URL paths of one island's own script and of the shared chunks it imports. */
export interface IslandScripts {
  entry: string;
  chunks: string[];
}

/** What `deno task build` made. */
export interface Assets {
  /** Files by URL path; those with a hash in the name lie below `HASHED_PATH`. */
  files: Map<string, StaticFile>;
  /** From a path below `static/` (`/style.css`) to its hashed URL path. */
  hashed: Map<string, string>;
  /** From an island file's name (`Counter`) to its scripts. */
  islands: Map<string, IslandScripts>;
}

/** The assets of an app that was given none. */
export const NO_ASSETS: Assets = {
  files: new Map(),
  hashed: new Map(),
  islands: new Map(),
};

/** Names below this path hold a hash of the content: a copy of such a file is good for ever. */
export const HASHED_PATH = "/_fresh/";

/** `index.json` of the build folder. */
export interface BuildIndex {
  files: {
    /** Its name in the build folder, also its name below `HASHED_PATH`. */
    name: string;
    /** Its path below `static/`; none for scripts. */
    path?: string;
    type: string;
    hash: string;
    encodings: ("br" | "gzip")[];
  }[];
  islands: Record<string, IslandScripts>;
}

/**
 * Reads what `deno task build` made into memory; nothing is read later.
 * @param folder the build folder, `_fresh` unless told
 * Throws an Error when there is no complete build.
 */
export async function loadAssets(folder = "_fresh"): Promise<Assets> {
  const assets: Assets = {
    files: new Map(),
    hashed: new Map(),
    islands: new Map(),
  };
  try {
    const index: BuildIndex = JSON.parse(
      await Deno.readTextFile(`${folder}/index.json`),
    );
    for (const { name, path, type, hash, encodings } of index.files) {
      const file: StaticFile = {
        type,
        hash,
        identity: await Deno.readFile(`${folder}/${name}`),
      };
      for (const encoding of encodings) {
        file[encoding] = await Deno.readFile(`${folder}/${name}.${encoding}`);
      }
      assets.files.set(HASHED_PATH + name, file);
      if (path === undefined) continue;
      assets.files.set(path, file);
      assets.hashed.set(path, HASHED_PATH + name);
    }
    for (const [island, scripts] of Object.entries(index.islands)) {
      assets.islands.set(island, scripts);
    }
    return assets;
  } catch (cause) {
    throw new Error(
      `Cannot read the build in ${folder}: run "deno task build"`,
      { cause },
    );
  }
}
