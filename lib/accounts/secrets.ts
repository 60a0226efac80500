import type { Bytes } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { openUnder } from "./cookie.ts";
import type { StaffSecrets } from "./keys.ts";
import type { Actor } from "./session.ts";

/** The private keys of a session, for sealing them anew. Throws `CannotOpen`. */
export async function readSecrets(portal: Portal, actor: Actor): Promise<StaffSecrets> {
  const { cookie } = actor;
  const [row] = await acting(portal.sql, { session: cookie.id }, (tx) =>
    tx<{ sealed: Bytes }[]>`
      select sealed from session where id = ${cookie.id}`);
  const content = await openUnder<{ wrap: string; sign: string }>(cookie, row!.sealed);
  return {
    wrap: Uint8Array.fromBase64(content.wrap),
    sign: Uint8Array.fromBase64(content.sign),
  };
}
