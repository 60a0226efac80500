/**
 * Real files of every format that the scrubber takes, changed as damage and malice would: each is
 * cleaned or refused for a reason that people are told, in time, and no cleaned one holds a name.
 * They go through the worker's own sandbox, many to a process. Fixed seed; `FUZZ_RUNS` files of each
 * ending, and `FUZZ_KEEP` names a folder for those that fail and a table of what became of all.
 */
import { equal } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { inflateRawSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { film } from "../lib/scrub/formats/mp4_film.ts";
import { wordFile } from "../lib/scrub/formats/ole/testing_word.ts";
import {
  DOT,
  enhanced,
  LINE,
  NOTE,
  plain,
  record,
  u32,
} from "../lib/scrub/formats/testing_metafile.ts";
import { processLimits } from "../lib/scrub/limits.ts";
import { reasons } from "../lib/scrub/mod.ts";
import { startSandboxed } from "../lib/scrub/sandbox.ts";
import { CANARY } from "../lib/scrub/testing.ts";
import { frames } from "../lib/scrub/testing_batch.ts";
import { type Change, change, mutated } from "../lib/scrub/testing_mutate.ts";
import { packed } from "../lib/scrub/wire.ts";
import { SECRET, tenFiles } from "./ten_files.ts";

const CORPUS = new URL("../../shared/corpus/", import.meta.url);
const runs = Number(Deno.env.get("FUZZ_RUNS") ?? 4);
const only = Deno.env.get("FUZZ_ONLY")?.split(",");
const keep = Deno.env.get("FUZZ_KEEP");
const seed = Number(Deno.env.get("FUZZ_SEED") ?? 20261129);

const COMMENT = record(70, u32(CANARY.length), CANARY);

/** A file as its owner has it; `secrets` are in it, and in no cleaned one. */
interface Source {
  name: string;
  ending: string;
  bytes: Uint8Array;
  secrets: string[];
}

/** Formats whose content is text, or has checksums: bytes that are moved do not become content. */
const CHECKED = /^(text|png|svg|pdf|rtf|zip|ogg|opus|do[ct][xm]|xls[xm]|ppt[xm]|od[tspg])$/;
const MOVING = ["splice", "double", "swap", "remove", "word", "behead"];

/** The texts that nothing but a leak brings into a cleaned file. */
function secretsOf(
  format: string,
  { steps }: Change,
  source: Source,
  other: Source,
): string[] {
  const does = (...kinds: string[]) => steps.some(({ kind }) => kinds.includes(kind));
  // Of text every byte stays, whatever it tells.
  if (format === "text" && /^(txt|csv|unknown)$/.test(source.ending)) return [];
  // What comes behind half a film stands where its pictures should be.
  const half = /^(cut_off|et_)/.test(source.name);
  if (!CHECKED.test(format) && does(...MOVING, ...half ? ["append"] : [])) return [];
  const appended = does("append") && !does("splice", "double", "swap", "cut");
  // The same people made several: what comes of the other file is not this one's.
  const own = appended || !does("splice", "magic", "append")
    ? source.secrets
    : source.secrets.filter((secret) => !other.secrets.includes(secret));
  return [...own, ...(appended ? other.secrets : [])];
}

/** The corpus beside the repository, or where there is none the files that tests make. */
async function sources(): Promise<Source[]> {
  const manifest = await Deno.readTextFile(new URL("MANIFEST.tsv", CORPUS)).catch(() => "");
  const listed = await Promise.all(
    manifest.trim().split("\n").slice(1).map(async (line) => {
      const [name, ending, _, mustGo] = line.split("\t") as [string, string, string, string];
      const bytes = await Deno.readFile(new URL(name, CORPUS));
      // Not words such as "comments", which a clean file may hold as well.
      const texts = mustGo.split(" ¦ ").filter((item) => /^s:(?=.*[A-Z\d]).{8}/.test(item));
      return { name, ending, bytes, secrets: texts.map((item) => item.slice(2)) };
    }),
  );
  const [picture, drawing] = [enhanced([LINE, COMMENT], CANARY), plain([DOT, NOTE], 14)];
  const own = [
    { ending: "doc", bytes: wordFile(CANARY) },
    { ending: "mp4", bytes: film() },
    { ending: "3gp", bytes: film({ brand: "3gp5" }) },
    { ending: "emf", bytes: picture },
    { ending: "wmf", bytes: drawing },
  ].map((one) => ({ ...one, name: `own.${one.ending}`, secrets: [CANARY] }));
  const ten = tenFiles.map(({ name, bytes, extension }) => ({
    ...{ name, ending: extension, bytes, secrets: [SECRET] },
  }));
  const missing = own.filter(({ ending }) => !listed.some((one) => one.ending === ending));
  const all = [...listed.length ? listed : ten, ...missing].filter(({ bytes }) => bytes.length > 0);
  const isSmall = ({ bytes }: Source) => bytes.length < 100_000;
  const smallOnes = new Set(all.filter(isSmall).map(({ ending }) => ending));
  return all.filter((one) => isSmall(one) || !smallOnes.has(one.ending));
}

interface Answer {
  status: "clean" | "refused" | "died" | "late";
  format?: string;
  reason?: string;
  detail?: string;
}

/** A sandboxed process that cleans one file after the other, renewed before its time is up. */
class Cleaner {
  #child: Deno.ChildProcess | undefined;
  #answers!: AsyncGenerator<Uint8Array>;
  #input!: WritableStreamDefaultWriter<Uint8Array>;
  #spent = 0;

  async clean(ending: string, file: Uint8Array): Promise<{ answer: Answer; content: Uint8Array }> {
    const fresh = this.#spent === 0;
    const result = await this.#ask(ending, file);
    // What the files before it cost counts for the limits, too.
    return result.answer.status === "died" && !fresh ? await this.#ask(ending, file) : result;
  }

  async #ask(ending: string, file: Uint8Array) {
    if (this.#spent > processLimits.cpuSeconds * 500) await this.stop();
    if (!this.#child) {
      this.#child = startSandboxed(new URL("../lib/scrub/testing_batch.ts", import.meta.url));
      this.#answers = frames(this.#child.stdout);
      this.#input = this.#child.stdin.getWriter();
    }
    const child = this.#child, start = performance.now();
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, 4 * processLimits.deadline); // the machine may be busy; processor time has its own limit
    const ask = async () => {
      await this.#input.write(packed(new TextEncoder().encode(ending)));
      await this.#input.write(packed(file));
    };
    ask().catch(() => {}); // it has died: so will its answers
    const head = await this.#answers.next(), content = await this.#answers.next();
    clearTimeout(timer);
    const time = performance.now() - start;
    this.#spent += time;
    if (head.value && content.value) {
      const answer: Answer = JSON.parse(new TextDecoder().decode(head.value));
      return { answer, content: content.value as Uint8Array, time };
    }
    await this.stop();
    const answer: Answer = { status: late ? "late" : "died" };
    return { answer, content: new Uint8Array(), time };
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    this.#spent = 0;
    if (!child) return;
    await this.#input.close().catch(() => {});
    await this.#answers.return(undefined);
    await child.status;
  }
}

/** The bytes, and what any ZIP entry and any zlib stream in them unpacks to, and so on. */
function* layers(bytes: Uint8Array, depth = 0): Generator<Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  yield buffer;
  if (depth > 3) return;
  const options = { finishFlush: 2, maxOutputLength: 2 ** 24 };
  const unpacked = function* (inflate: typeof inflateSync, at: number) {
    try {
      const inner = inflate(buffer.subarray(at), options);
      if (inner.length > 8) yield* layers(inner, depth + 1);
    } catch {
      // Two bytes that look like a beginning.
    }
  };
  for (let at = -1; (at = buffer.indexOf("PK\x03\x04", at + 1, "latin1")) >= 0;) {
    if (at + 30 > buffer.length) continue;
    const skip = 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
    if (buffer[at + 8] === 8) yield* unpacked(inflateRawSync, at + skip);
  }
  for (let at = -1; (at = buffer.indexOf(0x78, at + 1)) >= 0;) {
    if ([0x01, 0x5e, 0x9c, 0xda].includes(buffer[at + 1]!)) yield* unpacked(inflateSync, at);
  }
}

/** Those of the texts that stand in the bytes, in any layer, in one of the usual encodings. */
function told(bytes: Uint8Array, texts: Iterable<string>): string[] {
  const found = new Set<string>();
  const spelled = [...texts].map((text) => {
    const wide = Buffer.from(text, "utf16le");
    return [text, [
      Buffer.from(text),
      Buffer.from(text, "latin1"),
      wide,
      Buffer.from(wide).swap16(),
    ]];
  }) as [string, Buffer[]][];
  for (const layer of layers(bytes)) {
    for (const [text, forms] of spelled) {
      if (forms.some((form) => layer.includes(form))) found.add(text);
    }
  }
  return [...found];
}

Deno.test("no changed file leaks, hangs, or is refused without a reason", async () => {
  const all = await sources();
  const cleaner = new Cleaner();
  const failures: string[] = [];
  for (const [ending, files] of [...Map.groupBy(all, (one) => one.ending)].sort()) {
    if (only && !only.includes(ending)) continue;
    const outcomes: Record<string, number> = {};
    const start = performance.now();
    const cases = fc.sample(fc.tuple(change, fc.nat(), fc.nat()), { seed, numRuns: runs });
    for (const [index, [changes, which, another]] of cases.entries()) {
      const source = files[which % files.length]!, other = all[another % all.length]!;
      const file = mutated(source.bytes, changes, other.bytes);
      const { answer, content } = await cleaner.clean(ending, file);
      const { status, format, reason = "" } = answer;
      const outcome = status === "refused" ? reason : status;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      const known = status === "clean" || status === "refused" && Object.hasOwn(reasons, reason);
      const leaked = status === "clean"
        ? told(content, secretsOf(format!, changes, source, other))
        : [];
      // What was removed is told by the names of its places, and a refusal quotes nothing.
      const said = JSON.stringify(answer);
      leaked.push(...[...source.secrets, ...other.secrets].filter((one) => said.includes(one)));
      if (known && leaked.length === 0) continue;
      const name = `${ending}-${index}`;
      failures.push(`${name} (${source.name}, ${other.name}): ${outcome} ${format} ${leaked}`);
      if (keep) {
        await Deno.writeFile(`${keep}/${name}.in`, file);
        await Deno.writeFile(`${keep}/${name}.out`, content);
        await Deno.writeTextFile(
          `${keep}/${name}.json`,
          JSON.stringify({ source: source.name, other: other.name, changes, answer, leaked }),
        );
      }
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const line = `${ending.padEnd(6)}${seconds.padStart(7)} s ${JSON.stringify(outcomes)}\n`;
    if (keep) await Deno.writeTextFile(`${keep}/outcomes.txt`, line, { append: true });
  }
  await cleaner.stop();
  equal(failures.join("\n"), "");
});
