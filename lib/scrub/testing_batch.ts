/**
 * For tests: cleans many files in one worker, where `worker.ts` takes one, for a start costs more
 * than a small file. In come the ending and the content of each, and out its answer and the cleaned
 * content, all of them behind their length (32 bits).
 */
import "./bare.ts";
import { clean } from "./engine.ts";
import { packed } from "./wire.ts";

/** Gives what stands behind each length. */
export async function* frames(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending = new Uint8Array();
  for await (const part of stream) {
    const bytes = new Uint8Array(pending.length + part.length);
    bytes.set(pending);
    bytes.set(part, pending.length);
    let at = 0;
    for (; at + 4 <= bytes.length;) {
      const length = new DataView(bytes.buffer).getUint32(at);
      if (at + 4 + length > bytes.length) break;
      yield bytes.slice(at + 4, at += 4 + length);
    }
    pending = bytes.slice(at);
  }
}

if (import.meta.main) {
  const write = async (bytes: Uint8Array) => {
    for (let left = packed(bytes); left.length;) {
      left = left.subarray(await Deno.stdout.write(left));
    }
  };
  let ending: string | undefined;
  for await (const bytes of frames(Deno.stdin.readable)) {
    if (ending === undefined) {
      ending = new TextDecoder().decode(bytes);
      continue;
    }
    const outcome = await clean(bytes, `file.${ending}`, { rename: true });
    ending = undefined;
    const { status, format } = outcome;
    const answer = status === "clean"
      ? { status, format: format.id, removed: outcome.removed }
      : { status, format: format?.id, reason: outcome.reason, detail: outcome.detail };
    await write(new TextEncoder().encode(JSON.stringify(answer)));
    await write(status === "clean" ? outcome.bytes : new Uint8Array());
  }
}
