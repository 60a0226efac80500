/** For tests of the broker: a worker that a file has taken over. The extension says what it does. */
import "./bare.ts";
import { chunked, chunksOf, END, head, parseQuestion } from "./wire.ts";

const write = (bytes: Uint8Array) => Deno.stdout.write(bytes);
const clean = head({
  status: "clean",
  format: "x",
  media: "x/x",
  extension: "x",
  removed: [],
});
const forever = () => new Promise<never>((settle) => setTimeout(settle, 1e9));

/** What needs a permission. Each that succeeds is told by a clean answer. */
const ESCAPES: Record<string, () => unknown> = {
  fork: () => new Deno.Command("sleep", { args: ["1000"] }).spawn(),
  read: () => Deno.readTextFile("/etc/hostname"),
  write: () => Deno.writeTextFile("hostile", "x"),
  connect: () => Deno.listen({ port: 0 }),
  environment: () => Deno.env.toObject(),
  import: () => import(String(new URL("file:///etc/hostname"))),
  worker: () => new Worker(new URL("worker.ts", import.meta.url), { type: "module" }),
  store: () => localStorage.setItem("x", "y"),
  cache: () => caches.open("x"),
};

const DEEDS: Record<string, () => unknown> = {
  /** A good worker, for comparison. */
  async echo() {
    await write(clean);
    for (const chunk of chunked(content)) await write(chunk);
    await write(END);
  },
  heap() {
    const hoard: unknown[] = [];
    for (;;) hoard.push(new Array(100_000).fill(hoard.length + 0.5));
  },
  buffers() {
    const hoard: Uint8Array[] = [];
    for (;;) hoard.push(new Uint8Array(10_000_000).fill(1));
  },
  loop() {
    for (;;);
  },
  sleep: forever,
  kill: () => Deno.kill(Deno.pid, "SIGKILL"),
  async stop() {
    Deno.kill(Deno.pid, "SIGSTOP");
    await forever();
  },
  exit: () => Deno.exit(0),
  throw: () => {
    throw new Error("hostile");
  },
  garbage: () => write(new TextEncoder().encode("<html>not an answer</html>")),
  half: () => write(clean.subarray(0, 20)),
  lie: () => write(head({ status: "refused", reason: "<script>" as "crash", detail: "" })),
  async cut() {
    await write(clean);
    for (const chunk of chunked(content)) await write(chunk);
  },
  async endless() {
    await write(clean);
    for (;;) for (const chunk of chunked(new Uint8Array(1_000_000))) await write(chunk);
  },
};

const parts: number[] = [];
let deed = "";
for await (const chunk of chunksOf(Deno.stdin.readable)) {
  if (deed) parts.push(...chunk);
  else if ((deed = parseQuestion(chunk).extension) === "deaf") await forever();
}
const content = Uint8Array.from(parts);
const escape = ESCAPES[deed];
await escape?.();
await DEEDS[escape ? "echo" : deed]!();
