import assert from "node:assert/strict";
import { bodies } from "../limits.ts";
import { FormError } from "./error.ts";
import { admitBody, timely } from "./room.ts";

const form = (type: string, length?: number) =>
  new Request("http://127.0.0.1/", {
    method: "POST",
    body: "x",
    headers: { "content-type": type, ...length ? { "content-length": String(length) } : {} },
  });
const isStatus = (status: number) => (error: unknown) =>
  error instanceof FormError && error.status === status;

Deno.test("uploads and logins fill their own rooms and leave a text its place", () => {
  const fill = (type: string, length?: number) => {
    const inside: (() => void)[] = [];
    try {
      for (;;) inside.push(admitBody(form(type, length)).leave);
    } catch (error) {
      assert.ok(isStatus(503)(error));
      return inside;
    }
  };
  const uploads = fill("multipart/form-data; boundary=b", 9_000_000);
  const unknown = fill("multipart/form-data; boundary=b");
  const logins = fill("application/x-www-form-urlencoded", 50);
  const texts = fill("multipart/form-data; boundary=b", 5_000);
  assert.equal(uploads.length, bodies.files.places);
  assert.equal(unknown.length, 0, "a body of unknown length counts as an upload");
  assert.equal(logins.length, bodies.plain.places);
  assert.equal(texts.length, bodies.text.places);
  texts.pop()!();
  admitBody(form("multipart/form-data; boundary=b", 5_000)).leave();
  for (const leave of [...uploads, ...logins, ...texts]) leave();
});

Deno.test("a body that says itself that it is too large is refused before any of it came", () => {
  for (
    const [type, length] of [
      ["application/x-www-form-urlencoded", 300_000],
      ["multipart/form-data; boundary=b", 999_999_999_999],
    ] as const
  ) {
    assert.throws(() => admitBody(form(type, length)), isStatus(413));
  }
});

/** A body that sends a byte every `pause` milliseconds, for ever. */
function slow(pause: number): { body: ReadableStream<Uint8Array>; gone: Promise<void> } {
  const gone = Promise.withResolvers<void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) =>
      new Promise((resolve) => {
        timer = setTimeout(() => resolve(controller.enqueue(new Uint8Array(1))), pause);
      }),
    cancel() {
      clearTimeout(timer);
      gone.resolve();
    },
  });
  return { body, gone: gone.promise };
}

Deno.test("a sender who is silent or slow loses the place", async () => {
  for (const [pause, silence, total] of [[1000, 30, 5000], [5, 1000, 60]] as const) {
    const { body, gone } = slow(pause);
    const begun = performance.now();
    await assert.rejects(Array.fromAsync(timely(body, silence, total)), isStatus(408));
    assert.ok(performance.now() - begun < 900);
    await gone;
  }
  const drip = slow(5);
  await assert.rejects(Array.fromAsync(timely(drip.body, 1000, 60_000, 40)), isStatus(408));
  await drip.gone;
  const whole = timely(ReadableStream.from([new Uint8Array(3), new Uint8Array(4)]), 1000, 1000);
  assert.equal((await Array.fromAsync(whole)).reduce((sum, part) => sum + part.length, 0), 7);
});
