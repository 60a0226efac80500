import { Validator } from "@cfworker/json-schema";
import { sign, type SigningKey, verify } from "./sign.ts";

/** A signature and the public key that it is by, both in hex. */
export interface Signed {
  key: string;
  signature: string;
}

/** What somebody hands out to be checked anywhere: what it says, and both signatures over it. */
export interface Sheet<Content> {
  content: Content;
  portal: Signed;
  person: Signed;
}

/** What is wrong with a sheet's text, or the sheet. */
export type SheetCheck<Content> =
  | { good: true; sheet: Sheet<Content> }
  | { good: false; reason: "malformed" | "portal" | "person" };

/** A kind of sheet: its JSON schema, and for what its signatures are. */
export interface SheetKind {
  purpose: string;
  schema: object;
}

/**
 * Signs a sheet as the portal and as a person. Gives the file: always these bytes, so that a changed
 * one is found wherever it stands.
 */
export async function signSheet<Content>(
  { purpose }: SheetKind,
  portal: SigningKey,
  person: SigningKey,
  content: Content,
): Promise<string> {
  const signed = async (key: SigningKey): Promise<Signed> => ({
    key: key.publicKey.toHex(),
    signature: (await sign(key, purpose, bytesOf(content))).toHex(),
  });
  return sheetText({ content, portal: await signed(portal), person: await signed(person) });
}

/** A sheet as a file. */
export function sheetText<Content>(sheet: Sheet<Content>): string {
  return JSON.stringify(sheet, null, 2) + "\n";
}

/**
 * Checks a sheet: its form, byte for byte, and both signatures. That the keys in it are the portal's and
 * the person's is for the caller to compare.
 */
export async function checkSheet<Content>(
  { purpose, schema }: SheetKind,
  text: string,
): Promise<SheetCheck<Content>> {
  const sheet = readSheet<Content>(schema, text);
  if (!sheet) return { good: false, reason: "malformed" };
  for (const who of ["portal", "person"] as const) {
    const { key, signature } = sheet[who];
    const right = await verify(
      Uint8Array.fromHex(key),
      purpose,
      bytesOf(sheet.content),
      Uint8Array.fromHex(signature),
    );
    if (!right) return { good: false, reason: who };
  }
  return { good: true, sheet };
}

/**
 * The text of a file, "" where it is none: strictly UTF-8, so that a changed byte does not become a
 * replacement character that another one became, too, and none goes unseen in front.
 */
export function strictText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return "";
  }
}

function readSheet<Content>(schema: object, text: string): Sheet<Content> | undefined {
  try {
    const value = JSON.parse(text);
    if (!new Validator(schema, "2020-12").validate(value).valid) return undefined;
    return sheetText(value) === text ? value : undefined;
  } catch {
    return undefined; // no JSON, or nested too deep to be walked
  }
}

function bytesOf(content: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(content));
}
