/** The files of the embedded database: made once, then found. */
import { join } from "node:path";
import { ConfigError } from "../../config.ts";
import type { PlainUser } from "./plain_user.ts";
import { clusterArguments } from "./settings.ts";

/** The superuser of the embedded cluster; it owns both databases and runs the migrations. */
export const OWNER = "ombud_owner";

/** Holds the owner's password, beside the cluster. */
export const PASSWORD_FILE = "owner-password";

/** A cluster on disk and its owner's password. */
export interface Cluster {
  path: string;
  password: string;
}

/**
 * Finds the cluster in `home`, or makes one with a random password for its owner, kept beside it
 * with mode 0600. A start that was cut off half-way leaves nothing that counts as a cluster.
 */
export async function ensureCluster(
  home: string,
  initdb: string,
  user: PlainUser,
  fast: boolean,
): Promise<Cluster> {
  const path = join(home, "cluster");
  const passwordFile = join(home, PASSWORD_FILE);
  const isThere = await Deno.stat(path).then(() => true, () => false);
  if (!isThere) {
    const unfinished = `${path}.new`;
    await Deno.remove(unfinished, { recursive: true }).catch(() => {});
    await Deno.writeTextFile(passwordFile, newPassword(), { mode: 0o600 });
    await user.own(passwordFile);
    const args = clusterArguments(unfinished, OWNER, passwordFile, fast);
    const command = user.command(initdb, args, {
      stdout: "null",
      stderr: "piped",
    });
    const { success, stderr } = await command.output();
    if (!success) {
      const reason = new TextDecoder().decode(stderr).trim();
      throw new ConfigError("DATA_DIR", `cannot make a database there: ${reason}`);
    }
    await Deno.rename(unfinished, path);
  }
  return { path, password: await Deno.readTextFile(passwordFile) };
}

function newPassword(): string {
  return crypto.getRandomValues(new Uint8Array(24)).toHex();
}
