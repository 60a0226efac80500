import type { Sms } from "./sms.ts";

/** Remembers flash SMS for as long as they serve, in memory alone. */
export interface Fallback {
  /** A flash SMS has been handed to the provider. */
  sent(sms: Sms): void;
  /** It did not arrive: gives it as an ordinary SMS, once; undefined for one that is not known. */
  failed(id: string): Sms | undefined;
  /** It arrived. */
  delivered(id: string): void;
}

/** Not every telephone and network takes flash SMS: what fails as one is tried as the other. */
export function makeFallback(): Fallback {
  const waiting = new Map<string, Sms>();
  return {
    sent(sms) {
      if (!sms.flash) return;
      waiting.set(sms.id, sms);
      const timer = setTimeout(() => waiting.delete(sms.id), sms.ttlSeconds * 1000);
      Deno.unrefTimer(timer);
    },
    failed(id) {
      const sms = waiting.get(id);
      waiting.delete(id);
      return sms && { ...sms, flash: false };
    },
    delivered: (id) => void waiting.delete(id),
  };
}
