import { giveBack, take, TooMany } from "../buckets/mod.ts";
import { mac } from "../crypto/mod.ts";
import { logEvent } from "../events/mod.ts";
import type { Bucket } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { newDevice, readDevice } from "./device.ts";

/**
 * Where a login comes from, as far as we want to know: for which name, there or not, and whether
 * from a browser that has logged in under it before. All of it blinded; no address (ASVS 6.3.8).
 */
export interface Source {
  /** HMAC of the user name. */
  name: string;
  /** Names the buckets: of the known browser, else of the name. As long for the one as the other. */
  bucket: string;
  known: boolean;
}

/** Finds the source of a login. `device` is the cookie's value, whatever it may be. */
export async function sourceOf(
  portal: Portal,
  username: string,
  device: string | undefined,
): Promise<Source> {
  const { login } = portal.keys;
  const name = (await mac(login, "blinded name", username)).toHex();
  const id = await readDevice(login, device, name);
  const bucket = (await mac(login, "login source", name, id ?? "")).toHex();
  return { name, bucket, known: id !== undefined };
}

/** Lets a login begin. Throws `TooMany`, for a name that is there exactly as for one that is not. */
export async function admitLogin(portal: Portal, source: Source): Promise<void> {
  const { sql, buckets } = portal;
  const wait = await take(sql, loginBucket(portal, source), `login ${source.bucket}`);
  if (wait > 0) refuse(wait, source.known ? "known browser" : "name");
  if (source.known) return;
  const unknown = await take(sql, buckets.loginUnknown, "login");
  if (unknown > 0) refuse(unknown, "unknown browsers");
}

/** Whether one more code may be tried. It takes a try from this source's bucket. */
export async function admitCode(portal: Portal, source: Source): Promise<boolean> {
  const wait = await take(portal.sql, portal.buckets.code, `code ${source.bucket}`);
  if (wait > 0) logEvent("code.throttled");
  return wait === 0;
}

/** After both factors: the tries were harmless. Gives the device cookie for this browser. */
export async function welcome(portal: Portal, source: Source): Promise<string> {
  const { sql, buckets, keys } = portal;
  await giveBack(sql, loginBucket(portal, source), `login ${source.bucket}`);
  await giveBack(sql, buckets.code, `code ${source.bucket}`);
  return await newDevice(keys.login, source.name);
}

function refuse(wait: number, bucket: "name" | "known browser" | "unknown browsers"): never {
  logEvent("login.throttled", { bucket });
  throw new TooMany(wait);
}

function loginBucket({ buckets }: Portal, source: Source): Bucket {
  return source.known ? buckets.loginDevice : buckets.loginName;
}
