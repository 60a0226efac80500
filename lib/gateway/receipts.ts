/**
 * Delivery receipts of Vonage: whether they are signed, and what they say.
 * https://developer.vonage.com/en/getting-started/concepts/signing-messages
 */

/** The parameters of a receipt, however they came. */
export type ReceiptParams = Record<string, string>;

/** How an SMS ended; undefined while it is under way. */
export type Delivery = "delivered" | "failed" | undefined;

/** What the gateway says of a receipt that the app handed on. */
export interface ReceiptAnswer {
  signed: boolean;
  delivery?: Delivery;
}

/**
 * Whether the parameters carry their own signature: HMAC-SHA256 over `&name=value` of all others,
 * sorted by name, with `&` and `=` in values replaced by `_`; in hexadecimal. Compares in constant
 * time. Without a secret nothing is signed.
 */
export async function isSigned(
  params: ReceiptParams,
  secret: string | undefined,
): Promise<boolean> {
  const { sig, ...rest } = params;
  if (!secret || !/^[0-9a-f]{64}$/i.test(sig ?? "")) return false;
  const text = Object.keys(rest).sort()
    .map((name) => `&${name}=${rest[name]!.replaceAll(/[&=]/g, "_")}`).join("");
  const utf8 = new TextEncoder();
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", utf8.encode(secret), hmac, false, ["verify"]);
  return await crypto.subtle.verify("HMAC", key, Uint8Array.fromHex(sig!), utf8.encode(text));
}

/** What a receipt's `status` means. */
export function deliveryOf({ status }: ReceiptParams): Delivery {
  if (status === "delivered") return "delivered";
  if (/^(failed|rejected|expired|undeliverable)$/.test(status ?? "")) return "failed";
}
