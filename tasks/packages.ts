/** What the lock files hold: every npm package with its hash, and what its own folder says of it. */

/** The configurations that have a lock file, and whether production installs it. */
export const configurations = [
  { folder: "./", production: true },
  { folder: "lib/db/embedded/", production: false },
  { folder: "tests/browser/", production: false },
  { folder: "tests/lighthouse/", production: false },
] as const;

/** A package as it was locked. */
export interface Package {
  name: string;
  version: string;
  /** SHA-512, base64. */
  integrity: string;
  production: boolean;
  /** Its own install script would run, were it allowed. */
  scripts: boolean;
  /** For another system than this one, or not asked for: it is in the lock file alone. */
  installed: boolean;
  license?: string;
  /** Bytes on disk. */
  bytes: number;
}

/** Every package of every lock file, by name. */
export async function listPackages(): Promise<Package[]> {
  const all = new Map<string, Package>();
  for (const { folder, production } of configurations) {
    const lock = JSON.parse(await Deno.readTextFile(`${folder}deno.lock`));
    for (const [key, entry] of Object.entries<{ integrity: string; scripts?: boolean }>(lock.npm)) {
      const [, name, version] = /^((?:@[^/]+\/)?[^@]+)@([^_]+)/.exec(key)!;
      const id = `${name}@${version}`;
      if (all.get(id)?.installed) continue;
      const own = await look(`${folder}node_modules/.deno`, name!, version!);
      const { integrity, scripts = false } = entry;
      all.set(id, { name: name!, version: version!, integrity, production, scripts, ...own });
    }
  }
  return [...all.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}

async function look(store: string, name: string, version: string) {
  const folder = `${store}/${name.replaceAll("/", "+")}@${version}/node_modules/${name}`;
  const text = await Deno.readTextFile(`${folder}/package.json`).catch(() => undefined);
  if (text === undefined) return { installed: false, bytes: 0 };
  const { license, licenses } = JSON.parse(text);
  const named = license?.type ?? license ?? licenses?.[0]?.type;
  return { installed: true, license: named, bytes: await sizeOf(folder) };
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for await (const entry of Deno.readDir(folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) bytes += await sizeOf(path);
    else if (entry.isFile) bytes += (await Deno.stat(path)).size;
  }
  return bytes;
}

/** The packages that our own configurations name, without those they bring along. */
export async function directPackages(): Promise<string[]> {
  const names = new Set<string>();
  for (const folder of [...configurations.map(({ folder }) => folder), "lib/fresh/"]) {
    const { imports } = JSON.parse(await Deno.readTextFile(`${folder}deno.json`));
    for (const target of Object.values<string>(imports)) {
      const name = /^npm:((?:@[^/]+\/)?[^@/]+)@/.exec(target)?.[1];
      if (name) names.add(name);
    }
  }
  return [...names].sort();
}
