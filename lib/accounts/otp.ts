import { type Bytes, equal, mac } from "../crypto/mod.ts";

/** Six uniform digits (ASVS 6.5.4). Draws again rather than fold, so that no code is likelier. */
export function newCode(): string {
  const [draw] = crypto.getRandomValues(new Uint32Array(1));
  return draw! < 4_294_000_000 ? String(draw! % 1_000_000).padStart(6, "0") : newCode();
}

/** What the row keeps of a code: bound to this login and this browser. */
export function codeMac(key: Bytes, login: Bytes, code: string): Promise<Bytes> {
  return mac(key, "login code", login, code);
}

/** Whether the typed code is the one; white space is forgiven. */
export async function isCode(
  key: Bytes,
  login: Bytes,
  typed: string,
  kept: Bytes,
): Promise<boolean> {
  return equal(await codeMac(key, login, typed.replace(/\s/g, "")), kept);
}
