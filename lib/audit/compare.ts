/** Checks of a chain's file against heads that somebody kept, without the portal. */
import type { WrittenHead, WrittenRow } from "./chain_file.ts";
import { verifyDay } from "./day.ts";
import { beginning, hashOf } from "./row.ts";
import type { Fault } from "./verify.ts";

/** Heads that somebody kept, each with the key that its file names. */
export type KeptHead = WrittenHead & { key: string };

/** What a comparison found: a fault, or how many lines and heads fit. */
export type Compared =
  | Fault
  | { fault: "key" | "head-signature"; head: KeptHead }
  | { lines: number; heads: number };

const bytes = (hex: string) => Uint8Array.fromHex(hex);

/**
 * Checks that a chain's file is whole, and that each head is the hash of the line of its day in it:
 * then nothing up to that line was changed, removed or put in since somebody fetched that head. A
 * head of a chain that is not in the file says nothing about it.
 *
 * @param key the key that the chain's file names, in hex; heads of another key are not of this portal
 */
export async function compareHeads(
  key: string,
  rows: AsyncIterable<WrittenRow>,
  heads: KeptHead[],
): Promise<Compared> {
  for (const head of heads) {
    if (head.key !== key) return { fault: "key", head };
    const { chain, day } = head;
    const good = await verifyDay(bytes(key), {
      ...{ chain, day },
      hash: bytes(head.hash),
      signature: bytes(head.signature),
    });
    if (!good) return { fault: "head-signature", head };
  }
  const last = new Map<string, { number: number; hash: Uint8Array<ArrayBuffer> }>();
  const found = new Set<KeptHead>();
  let lines = 0;
  for await (const row of rows) {
    const { chain } = row;
    const before = last.get(chain) ?? { number: 0, hash: beginning(chain) };
    const number = before.number + 1;
    if (row.number !== number) return { chain, number, fault: "missing" };
    const hash = hashOf(before.hash, {
      ...row,
      number: String(row.number),
      subject: row.subject === null ? null : bytes(row.subject),
      hash: bytes(row.hash),
    });
    if (hash.toHex() !== row.hash) return { chain, number, fault: "changed" };
    last.set(chain, { number, hash });
    lines++;
    if (!row.event.startsWith("day.")) continue;
    for (const head of heads) {
      if (head.chain !== chain || head.day !== row.day) continue;
      if (head.hash !== row.hash) return { chain, number, fault: "day" };
      found.add(head);
    }
  }
  const missing = heads.find((head) => last.has(head.chain) && !found.has(head));
  if (!missing) return { lines, heads: found.size };
  const { chain } = missing;
  return { chain, number: (last.get(chain)?.number ?? 0) + 1, fault: "missing" };
}
