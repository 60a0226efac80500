/** The broker as a program: `brokerArgs` starts it with the path of its socket. */
import { serveBroker } from "./broker.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  Deno.addSignalListener(signal, () => stop.abort());
}
await serveBroker(Deno.args[0]!, { signal: stop.signal });
Deno.exit(0);
