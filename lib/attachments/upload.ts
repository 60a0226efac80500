import { createHash } from "node:crypto";
import { nowDate } from "../clock.ts";
import { randomBytes, sealStream } from "../crypto/mod.ts";
import { acting, isAway, type Transaction } from "../db/mod.ts";
import { logEvent } from "../events/mod.ts";
import { type FileLimit, FormError, type IncomingFile } from "../forms/mod.ts";
import { files as bounds } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { type Refused, scrub } from "../scrub/mod.ts";
import { readAhead } from "./ahead.ts";
import { openFile } from "./download.ts";
import type { FileEntry, RefusedFile } from "./entry.ts";
import { takeTurns } from "./turns.ts";

/** Sealed chunks written to the database in one go. */
const chunksAtOnce = 8;

/** For files that have arrived: in a rush they wait here, and are not sent away as one too many. */
const inTurn = takeTurns(bounds.parallel);

/** The files of one form on their way in: scrubbed, sealed, and staged until the form is accepted. */
export class Upload {
  /** Names the staged rows. */
  readonly id: string = crypto.randomUUID();
  readonly files: FileEntry[] = [];
  readonly refused: RefusedFile[] = [];
  /** The names as the browser sent them, by number; for the one answer, never stored. */
  readonly names: string[] = [];
  /** SHA-256 of the originals, by number; undefined until all of one has come. Only in memory. */
  readonly digests: (string | undefined)[] = [];
  #received = 0;

  /** `place` is the case for which the files are sealed. */
  constructor(
    private readonly portal: Portal,
    private place: { organisation: string; case: string },
  ) {}

  /**
   * Takes one file: through a scrub worker, sealed chunk by chunk, staged. The original is in memory
   * only. A refusal is noted. Throws `FormError` 413 over a limit.
   */
  async take(file: IncomingFile): Promise<void> {
    const { maxFiles } = this.portal.config;
    const reader = file.stream.getReader();
    const first = await reader.read();
    // An empty file field of a form comes as a file without name and content.
    if (first.done && file.name === "") return;
    const number = this.names.push(file.name);
    if (number > maxFiles) {
      throw overLimit("count", maxFiles);
    }
    using arrived = await readAhead(this.#bounded(number, first, reader));
    const scrubbed = () => this.#scrubAndStage(number, file, arrived.stream);
    await (arrived.whole ? inTurn(scrubbed) : scrubbed());
  }

  /** The file's bytes as they come. Fails over a limit. */
  #bounded(
    number: number,
    first: ReadableStreamReadResult<Uint8Array>,
    reader: ReadableStreamDefaultReader<Uint8Array>,
  ): ReadableStream<Uint8Array> {
    const { maxFileBytes, maxReportBytes } = this.portal.config;
    let size = 0;
    const hash = createHash("sha256");
    const end = () => this.digests[number - 1] = hash.digest("hex");
    return new ReadableStream({
      pull: async (controller) => {
        const { done, value } = size === 0 ? first : await reader.read();
        if (done) {
          end();
          return controller.close();
        }
        hash.update(value);
        size += value.length;
        this.#received += value.length;
        if (size > maxFileBytes) {
          controller.error(overLimit("file", maxFileBytes));
        } else if (this.#received > maxReportBytes) {
          controller.error(overLimit("report", maxReportBytes));
        } else controller.enqueue(value);
      },
      // Read on: the form's parser waits for the end of each file.
      cancel: async () => {
        for (let next; !(next = await reader.read()).done;) hash.update(next.value);
        end();
      },
    }, { highWaterMark: 0 });
  }

  async #scrubAndStage(
    number: number,
    { field, name }: IncomingFile,
    source: ReadableStream<Uint8Array>,
  ) {
    const { portal } = this;
    const outcome = await scrub(source, name, { socket: portal.scrubSocket, rename: true });
    if (outcome.status === "refused") return this.#refuse(number, outcome.reason);
    const id = crypto.randomUUID();
    const key = randomBytes(32);
    let bytes = 0;
    let cut = false;
    const content = outcome.content;
    async function* count() {
      try {
        for await (const chunk of content) {
          bytes += chunk.length;
          yield chunk;
        }
      } catch (error) {
        cut = true; // the worker died in the middle of its answer
        throw error;
      }
    }
    try {
      await this.#stage(id, sealStream(count(), key, { ...this.place, file: id }));
    } catch (error) {
      if (!cut) throw error;
      return this.#refuse(number, "crash"); // what was staged of it goes with `discard`
    }
    this.files.push({
      id,
      key: key.toBase64(),
      name: `attachment-${number}.${outcome.extension}`,
      media: outcome.media,
      format: outcome.format,
      bytes,
      removed: outcome.removed,
      ...(field.startsWith("q_") ? { question: field.slice(2) } : {}),
      ...(outcome.misnamed ? { misnamed: outcome.misnamed } : {}),
    });
  }

  #refuse(number: number, reason: Refused): void {
    logEvent("upload.refused", { reason });
    this.refused.push({ number, reason });
  }

  async #stage(id: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const { sql } = this.portal;
    const who = { upload: this.id };
    await acting(
      sql,
      who,
      (tx) => tx`insert into file ${tx({ id, upload: this.id, staged: nowDate() })}`,
    );
    let number = 0;
    let batch: { file: string; number: number; blob: Uint8Array }[] = [];
    const flush = async () => {
      const rows = batch;
      batch = [];
      if (rows.length > 0) {
        await acting(sql, who, (tx) => tx`insert into file_chunk ${tx(rows)}`);
      }
    };
    for await (const blob of chunks) {
      batch.push({ file: id, number: number++, blob });
      if (batch.length === chunksAtOnce) await flush();
    }
    await flush();
  }

  /** Seals what was staged once more, for another case: the form turned out to belong to it. */
  async moveTo(place: { organisation: string; case: string }): Promise<void> {
    const from = this.place;
    if (place.case === from.case) return;
    this.place = place;
    for (const file of this.files) {
      const content = openFile(this.portal.sql, { upload: this.id }, from, file);
      const id = crypto.randomUUID();
      const key = randomBytes(32);
      await this.#stage(id, sealStream(content, key, { ...place, file: id }));
      Object.assign(file, { id, key: key.toBase64() });
    }
  }

  /** Takes back everything that was staged: the form was not accepted, or its sender went away. */
  async discard(): Promise<void> {
    try {
      await acting(
        this.portal.sql,
        { upload: this.id },
        (tx) => tx`delete from file where upload = ${this.id} and case_id is null`,
      );
    } catch (error) {
      if (!isAway(error)) throw error; // later the sweep takes them
    }
  }
}

/** The error of a form with too many or too large files. */
export function overLimit(of: FileLimit["of"], most: number): FormError {
  return new FormError(413, `Over the limit of files: ${of}`, undefined, { of, most });
}

/** Gives staged files to a case, in the transaction of the record that carries them. */
export async function attachFiles(
  tx: Transaction,
  upload: string,
  caseId: string,
  files: FileEntry[],
  part: "shared" | "client" | "redacted" = "shared",
): Promise<void> {
  if (files.length === 0) return;
  const ids = files.map((file) => file.id);
  const rows = await tx`
    update file set case_id = ${caseId}, draft = null, staged = null, part = ${part}
     where upload = ${upload} and case_id is null and id = any(${ids}) returning 1`;
  if (rows.length !== files.length) throw new Error("Cannot attach: a staged file is gone");
}

/** Gives staged files to a draft, in the transaction that notes them. They live as long as it does. */
export async function keepFiles(
  tx: Transaction,
  upload: string,
  draft: string,
  files: FileEntry[],
): Promise<void> {
  if (files.length === 0) return;
  const ids = files.map((file) => file.id);
  const rows = await tx`
    update file set draft = ${draft}, upload = ${draft}, staged = null
     where upload = ${upload} and case_id is null and id = any(${ids}) returning 1`;
  if (rows.length !== files.length) throw new Error("Cannot keep: a staged file is gone");
}
