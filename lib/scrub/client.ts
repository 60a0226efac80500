import { type Connection, relay, type RelayOptions } from "./relay.ts";
import { type Answer, chunked, chunksOf, END, extensionOf, head, parseAnswer } from "./wire.ts";

/** A cleaned file, whose content is still to come, or why there is none. */
export type Scrubbed =
  | Extract<Answer, { status: "clean" }> & { content: ReadableStream<Uint8Array> }
  | Extract<Answer, { status: "refused" }>;

/** `socket`: the broker's. `signal`: gives up and kills the worker. */
export interface ScrubOptions extends ExchangeOptions {
  socket: string;
  signal?: AbortSignal;
}

/** `maxBytes`: larger files are refused. `rename`: a lying name is noted, not refused. */
export interface ExchangeOptions {
  maxBytes?: number;
  rename?: boolean;
}

/**
 * Sends a file to the broker and gives what became of it. Of `name` only the extension is sent on.
 * Neither the file nor the cleaned content is ever whole in memory here; a slow reader of the
 * content slows the worker, one that cancels it kills the worker. The content errors when the
 * worker dies before its last byte: only a content read to its end is a clean file.
 * Throws what the file's stream throws, the signal's reason, or `Deno.errors` without a broker.
 */
export async function scrub(
  file: ReadableStream<Uint8Array>,
  name: string,
  { socket, signal, ...options }: ScrubOptions,
): Promise<Scrubbed> {
  signal?.throwIfAborted();
  const conn = await Deno.connect({ transport: "unix", path: socket });
  const close = () => {
    signal?.removeEventListener("abort", close);
    try {
      conn.close();
    } catch {
      // It is closed already.
    }
  };
  signal?.addEventListener("abort", close);
  try {
    signal?.throwIfAborted(); // while it connected
    const scrubbed = await exchange(conn, file, name, options, close);
    if (scrubbed.status === "refused") signal?.throwIfAborted();
    return scrubbed;
  } catch (error) {
    close();
    signal?.throwIfAborted();
    throw error;
  }
}

/** The same without a broker: the worker is this process's own. Needs `--allow-run=deno,prlimit`. */
export function scrubHere(
  file: ReadableStream<Uint8Array>,
  name: string,
  options: ExchangeOptions & RelayOptions = {},
): Promise<Scrubbed> {
  const up = new TransformStream<Uint8Array, Uint8Array>();
  const down = new TransformStream<Uint8Array, Uint8Array>();
  relay({ readable: up.readable, writable: down.writable }, options)
    .catch((error) => down.writable.abort(error));
  return exchange({ readable: down.readable, writable: up.writable }, file, name, options);
}

/** The same over a connection that is there already; `done` is called when it is of no more use. */
async function exchange(
  connection: Connection,
  file: ReadableStream<Uint8Array>,
  name: string,
  { maxBytes = Infinity, rename = false }: ExchangeOptions,
  done: () => void = () => {},
): Promise<Scrubbed> {
  const writer = connection.writable.getWriter();
  const finish = () => {
    writer.close().catch(() => {});
    done();
  };
  let broken: { error: unknown } | undefined;
  send(writer, file, head({ extension: extensionOf(name), rename }), maxBytes).catch((error) => {
    broken = { error };
    finish(); // ends the wait for an answer
  });
  const chunks = chunksOf(connection.readable);
  let answer: Answer;
  try {
    answer = parseAnswer((await chunks.next()).value);
  } catch {
    answer = refusedAs("crash");
  }
  if (broken?.error instanceof TooLarge) answer = refusedAs("too-large");
  else if (broken) throw broken.error;
  if (answer.status === "clean") return { ...answer, content: contentOf(chunks, finish) };
  finish();
  return answer;
}

class TooLarge extends Error {}

function refusedAs(reason: "crash" | "too-large"): Extract<Answer, { status: "refused" }> {
  return { status: "refused", reason, detail: "" };
}

/** Throws what the file's stream throws, or `TooLarge`. A lost connection is no error: see there. */
async function send(
  writer: WritableStreamDefaultWriter<Uint8Array>,
  file: ReadableStream<Uint8Array>,
  question: Uint8Array,
  maxBytes: number,
): Promise<void> {
  const write = (bytes: Uint8Array) => writer.write(bytes).then(() => true, () => false);
  if (!await write(question)) return await file.cancel();
  let size = 0;
  for await (const part of file) {
    size += part.length;
    if (size > maxBytes) throw new TooLarge();
    for (const chunk of chunked(part)) if (!await write(chunk)) return;
  }
  await write(END);
}

/** The rest of the message. Reads only when read from, so that a slow reader slows the worker. */
function contentOf(
  chunks: AsyncGenerator<Uint8Array>,
  finish: () => void,
): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await chunks.next();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      finish();
    },
    async cancel() {
      finish();
      await chunks.return(undefined);
    },
  }, { highWaterMark: 0 });
}
