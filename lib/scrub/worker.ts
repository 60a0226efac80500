/**
 * The program of a scrub worker: one file in by stdin, its answer out by stdout (`wire.ts`), then
 * it ends. It runs without any permission; everything it needs is imported statically.
 */
import "./bare.ts";
import { clean, type Outcome } from "./engine.ts";
import { limits } from "./limits.ts";
import { type Answer, chunked, chunksOf, END, head, parseQuestion, type Question } from "./wire.ts";

/** Reads the whole message. Memory is reserved once and touched only as far as the file reaches. */
async function readFile(): Promise<{ question: Question; bytes: Uint8Array; tooLarge: boolean }> {
  const space = new Uint8Array(limits.inputBytes);
  let question: Question | undefined;
  let size = 0;
  for await (const chunk of chunksOf(Deno.stdin.readable)) {
    if (!question) question = parseQuestion(chunk);
    else {
      if (size + chunk.length <= space.length) space.set(chunk, size);
      size += chunk.length;
    }
  }
  if (!question) throw new Error("No question");
  return { question, bytes: space.subarray(0, size), tooLarge: size > space.length };
}

/** A file keeps the ending of its name when that is one of the format's. */
function answerOf(outcome: Outcome, named: string): Answer {
  if (outcome.status === "refused") return { ...outcome, format: outcome.format?.id };
  const { format, removed, misnamed } = outcome;
  const { id, media, extensions } = format;
  const extension = extensions.includes(named) ? named : extensions[0]!;
  return { status: "clean", format: id, media, extension, removed, misnamed };
}

async function* message(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { question, bytes, tooLarge } = await readFile();
  const outcome: Outcome = tooLarge
    ? { status: "refused", reason: "too-large", detail: "file" }
    : await clean(bytes, `file.${question.extension}`, { rename: question.rename });
  yield head(answerOf(outcome, question.extension));
  if (outcome.status === "clean") yield* chunked(outcome.bytes);
  yield END;
}

await ReadableStream.from(message()).pipeTo(Deno.stdout.writable);
