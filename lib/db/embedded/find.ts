/** Finds the embedded server of a portal that is running, for the commands beside it. */
import { join } from "node:path";
import { OWNER, PASSWORD_FILE } from "./cluster.ts";
import { answers, readPostmaster } from "./postmaster.ts";

/** URLs of both databases, with the owner's password. */
export interface OwnerUrls {
  ownerUrl: string;
  shredOwnerUrl: string;
}

/** The URLs of the databases behind a socket, in the form of libpq. */
export function ownerUrls(socketDir: string, password: string): OwnerUrls {
  const host = encodeURIComponent(socketDir);
  const url = (database: string) =>
    `postgres://${OWNER}:${password}@localhost/${database}?host=${host}`;
  return { ownerUrl: url("ombud"), shredOwnerUrl: url("ombud_shred") };
}

/** Whether there is an embedded server's database below `dataDir`, running or not. */
export async function hasEmbedded(dataDir: string): Promise<boolean> {
  return await Deno.stat(join(dataDir, "postgres", "cluster")).then(() => true, () => false);
}

/** The running server on `dataDir`; undefined when there is none. */
export async function findEmbedded(dataDir: string): Promise<OwnerUrls | undefined> {
  const home = join(dataDir, "postgres");
  const running = await readPostmaster(join(home, "cluster"));
  if (!running || !await answers(running.socketDir)) return undefined;
  return ownerUrls(running.socketDir, await Deno.readTextFile(join(home, PASSWORD_FILE)));
}
