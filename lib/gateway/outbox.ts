/** SMS that go nowhere, for `demo`, `dev` and the tests: kept in memory and printed. */
import type { OutboxMessage, Transport } from "./sms.ts";

const KEPT = 100;

/** Makes the transport. `print` shows one line a message to whoever tries the portal out. */
export function outboxTransport(print: (line: string) => void): Transport {
  const kept: OutboxMessage[] = [];
  return {
    mail({ id, to, subject, text }) {
      kept.push({ to, text: `${subject}: ${text}`, flash: false, at: new Date().toISOString() });
      if (kept.length > KEPT) kept.shift();
      print(`Mail to ${to}: ${subject}: ${text.replaceAll(/\s+/g, " ")}`);
      return Promise.resolve({ ok: true, provider: id });
    },
    send({ id, to, text, flash }) {
      kept.push({ to, text, flash, at: new Date().toISOString() });
      if (kept.length > KEPT) kept.shift();
      print(`SMS to ${to}${flash ? " (flash)" : ""}: ${text.replaceAll(/\s+/g, " ")}`);
      return Promise.resolve({ ok: true, provider: id });
    },
    sent: () => kept,
  };
}
