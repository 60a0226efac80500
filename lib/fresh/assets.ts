/** One file of the build, held in memory. */
export interface StaticFile {
  type: string;
  etag: string;
  /** The name holds a hash of the content, so a copy is good for ever. */
  immutable: boolean;
  identity: Uint8Array<ArrayBuffer>;
  br?: Uint8Array<ArrayBuffer>;
  gzip?: Uint8Array<ArrayBuffer>;
}

/** What `deno task build` made: files by URL path, hashed names, and each island's scripts. */
export interface Assets {
  files: Map<string, StaticFile>;
  /** From a path below `static/` (`/style.css`) to its hashed URL path. */
  hashed: Map<string, string>;
  /** From an island's file name to its script and the chunks that the script imports. */
  islands: Map<string, IslandScripts>;
}

/** The URL paths of one island's own script and of the shared chunks it imports. */
export interface IslandScripts {
  entry: string;
  chunks: string[];
}

/** The assets of an app that was given none. */
export const NO_ASSETS: Assets = {
  files: new Map(),
  hashed: new Map(),
  islands: new Map(),
};
