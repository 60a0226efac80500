import { now } from "../clock.ts";
import { type Bytes, mac, randomId, verifyMac } from "../crypto/mod.ts";
import { device } from "../limits.ts";

const DAY = 24 * 60 * 60 * 1000;

/**
 * A device cookie: after a full login it marks the browser as one of this person's, so that tries
 * from elsewhere cannot lock the person out (ASVS 6.1.1; OWASP, "Slow Down Online Guessing Attacks
 * with Device Cookies"). It opens nothing, and no identity can be read from it: a random id, the
 * day, and an HMAC over both and the blinded name.
 */
export async function newDevice(key: Bytes, name: string): Promise<string> {
  const id = `${today()}.${randomId()}`;
  const tag = await mac(key, "device", id, name);
  return `${id}.${tag.toBase64({ alphabet: "base64url", omitPadding: true })}`;
}

/** The id of a device cookie that we gave to this blinded name and that is young enough. */
export async function readDevice(
  key: Bytes,
  cookie: string | undefined,
  name: string,
): Promise<string | undefined> {
  const match = /^((\d{5})\.[\w-]{22})\.([\w-]{43})$/.exec(cookie ?? "");
  if (!match) return undefined;
  const [, id, day, tag] = match as unknown as [string, string, string, string];
  const bytes = Uint8Array.fromBase64(tag, { alphabet: "base64url" });
  if (!await verifyMac(key, bytes, "device", id, name)) return undefined;
  const age = (today() - Number(day)) * DAY;
  return age >= 0 && age <= device.life ? id : undefined;
}

/** Days since 1970. */
const today = () => Math.floor(now() / DAY);
