import { bodies, form, leastBytesAMinute, textBytes } from "../limits.ts";
import { FormError } from "./error.ts";

const MINUTE = 60_000;

type Room = keyof typeof bodies;

const inside: Record<Room, number> = { plain: 0, text: 0, files: 0 };

/** A body that may be read, and what to do when that is over. */
export interface Admitted {
  body: ReadableStream<Uint8Array>;
  leave(): void;
}

/**
 * Gives a form's body a place, before any of it is read (ASVS 2.4.1). It has to arrive in time, or
 * reading it throws. Throws `FormError` 503 when its room is full, 413 for a body that says itself
 * that it is larger than any that is read.
 */
export function admitBody(request: Request): Admitted {
  const room = roomOf(request.headers);
  const most = room === "plain" ? form.urlencodedBytes : form.multipartBytes;
  if (Number(request.headers.get("content-length")) > most) {
    throw new FormError(413, "The form is too large.");
  }
  const { places, silence, total } = bodies[room];
  if (inside[room] >= places) throw new FormError(503, "Too many forms arrive at once.");
  inside[room]++;
  return {
    body: request.body ? timely(request.body, silence, total) : ReadableStream.from([]),
    leave: () => void inside[room]--,
  };
}

function roomOf(headers: Headers): Room {
  if (!/^multipart\//i.test(headers.get("content-type") ?? "")) return "plain";
  const length = headers.get("content-length");
  return length !== null && Number(length) <= textBytes ? "text" : "files";
}

/**
 * The same bytes. Fails when the sender is silent for too long, brings too little in a minute, or is
 * slow in all; milliseconds. `window` is the minute; shorter in tests.
 */
export function timely(
  source: ReadableStream<Uint8Array>,
  silence: number,
  total: number,
  window = MINUTE,
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  const end = performance.now() + total;
  let minute = performance.now() + window;
  let brought = 0;
  return new ReadableStream({
    async pull(controller) {
      const late = Promise.withResolvers<never>();
      const timer = setTimeout(
        () => late.reject(new FormError(408, "The form took too long to arrive.")),
        Math.min(silence, end - performance.now()),
      );
      try {
        const { done, value } = await Promise.race([reader.read(), late.promise]);
        if (done) controller.close();
        else {
          brought += value.length;
          if (performance.now() > minute) {
            if (brought < leastBytesAMinute) throw new FormError(408, "The form came too slowly.");
            minute = performance.now() + window;
            brought = 0;
          }
          controller.enqueue(value);
        }
      } catch (error) {
        reader.cancel().catch(() => {}); // it has failed already
        controller.error(error);
      } finally {
        clearTimeout(timer);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
