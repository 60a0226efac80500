import { type Format, type Reason, Refusal, type Removed, type Work } from "./format.ts";
import { formats } from "./formats.ts";
import { limits } from "./limits.ts";
import { extensionOf } from "./wire.ts";

/** What became of a file. */
export type Outcome =
  | {
    status: "clean";
    format: Format;
    bytes: Uint8Array;
    removed: Removed[];
    /** The name's extension, when it is another format's: give the file another name. */
    misnamed?: string;
  }
  | { status: "refused"; reason: Reason; format?: Format; detail: string };

/** `rename`: a name that lies about the type is noted; else (default) the file is refused. */
export interface Options {
  rename?: boolean;
}

/**
 * Cleans one file. Never throws for what a file contains, and never gives back a file that did not
 * pass the second look. The type is decided by content; `name` is looked at for its extension only.
 * `bytes` may be changed in place. Same input, same outcome.
 */
export async function clean(
  bytes: Uint8Array,
  name: string,
  options: Options = {},
): Promise<Outcome> {
  const budget = { inflated: 0, parts: 0 };
  const removed = new Map<string, Removed>();
  let format: Format | undefined;
  try {
    if (bytes.length === 0) throw new Refusal("damaged", "empty");
    if (bytes.length > limits.inputBytes) throw new Refusal("too-large", "file");
    const extension = extensionOf(name);
    format = detect(bytes, extension);
    const misnamed = extension !== "" && !format.extensions.includes(extension);
    if (misnamed && !options.rename) throw new Refusal("lying-name", `${format.id} content`);
    const cleaned = await run(format, bytes, 0, budget, removed);
    return {
      status: "clean",
      format,
      bytes: cleaned,
      removed: [...removed.values()],
      ...(misnamed && isEnding(extension) ? { misnamed: extension } : {}),
    };
  } catch (error) {
    const refusal = refusalOf(error);
    return { status: "refused", reason: refusal.reason, format, detail: refusal.detail };
  }
}

/** Not whatever stands behind a dot: of "letter by Dr.Smith" nothing may be kept. */
const isEnding = (extension: string) =>
  UNKNOWN.includes(extension) || formats.some((one) => one.extensions.includes(extension));

/** Endings of formats that we do not know and whose files are text. */
const UNKNOWN = ["htm", "html", "xhtml", "xml", "vcf", "ics", "ps", "eps", "fdf"];

/**
 * The format by content. Of text every byte passes, so where a name says that more is behind it, the
 * name is believed.
 */
function detect(bytes: Uint8Array, extension: string): Format {
  const format = formats.find((candidate) => candidate.detect(bytes));
  if (!format || format.id === "text" && UNKNOWN.includes(extension)) throw new Refusal("unknown");
  const named = formats.find((one) => one.extensions.includes(extension));
  if (format.id === "text" && named && named !== format) {
    throw new Refusal(named.id === "mail" ? "mail" : "damaged", "text");
  }
  return format;
}

/** Scrub, then the second look. Throws `Refusal`, or anything when the file is damaged. */
async function run(
  format: Format,
  bytes: Uint8Array,
  depth: number,
  budget: { inflated: number; parts: number },
  removed: Map<string, Removed>,
): Promise<Uint8Array> {
  const work: Work = {
    removed(field, category) {
      removed.set(`${category} ${field}`, { field, category });
    },
    async nested(inner, name) {
      if (depth >= limits.depth) throw new Refusal("too-deep");
      if (++budget.parts > limits.parts) throw new Refusal("too-large", "parts");
      const innerFormat = detect(inner, extensionOf(name));
      try {
        return {
          format: innerFormat,
          bytes: await run(innerFormat, inner, depth + 1, budget, removed),
        };
      } catch (error) {
        throw refusalOf(error);
      }
    },
    inflated(count) {
      budget.inflated += count;
      if (budget.inflated > limits.inflatedBytes) throw new Refusal("bomb");
    },
  };
  const cleaned = await format.scrub(bytes, work);
  if (cleaned.length > limits.outputBytes) throw new Refusal("too-large", "output");
  const left = await format.inspect(cleaned);
  if (left.length > 0) throw new Refusal("residue", left.join(", "));
  return cleaned;
}

/** Whatever was thrown, as a refusal. The message of a stray error may quote the file: drop it. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal("damaged", error instanceof Error ? error.name : "");
}
