import type { Sms } from "./sms.ts";

/** Knows the newest code to each number: an older one that arrived after it would be typed, in vain. */
export interface Newest {
  /** This SMS goes out now. */
  begin(sms: Sms): void;
  /** Whether no newer code has gone to its number, and its time is not over. Other SMS always serve. */
  serves(sms: Sms): boolean;
}

/** Begins to know, in memory alone, for as long as each code serves. */
export function makeNewest(): Newest {
  const ids = new Map<string, string>();
  return {
    begin({ id, to, code, ttlSeconds }) {
      if (!code || ids.get(to) === id) return;
      ids.set(to, id);
      const timer = setTimeout(() => ids.get(to) === id && ids.delete(to), ttlSeconds * 1000);
      Deno.unrefTimer(timer);
    },
    serves: ({ id, to, code }) => !code || ids.get(to) === id,
  };
}
