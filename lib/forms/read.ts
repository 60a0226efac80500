import { Busboy, type BusboyInstance } from "@fastify/busboy";
import { Readable } from "node:stream";
import { form as bounds } from "../limits.ts";
import { type Fields, FormError } from "./error.ts";
import { admitBody } from "./room.ts";
import { noteTyped, typedIn } from "./typed.ts";

/** A file as it arrives. It has to be read to its end, or cancelled. */
export interface IncomingFile {
  field: string;
  /** As the browser sent it: look at its extension, store it nowhere. */
  name: string;
  stream: ReadableStream<Uint8Array>;
}

/** What `readForm` may accept besides text. */
export interface FormOptions {
  /** The names of text fields; another one is an error (ASVS 2.2.1). */
  fields: readonly string[];
  /**
   * The names of file fields, with what to do with each file, one after the other. `before`: the text
   * fields that stand before it in the form.
   */
  file?: {
    field: string | readonly string[];
    take: (file: IncomingFile, before: Fields) => Promise<void>;
  };
}

/**
 * Reads a posted form: urlencoded, or multipart with files streamed (RFC 7578). Text is decoded
 * once, as UTF-8, and brought to NFC (ASVS 1.1.1). Throws `FormError` for anything malformed or over
 * a bound, for one body too many at once, and whatever `take` throws.
 */
export async function readForm(request: Request, options: FormOptions): Promise<Fields> {
  const type = request.headers.get("content-type") ?? "";
  const { body, leave } = admitBody(request);
  const fields: Fields = new Map();
  noteTyped(request, fields);
  try {
    if (/^multipart\/form-data\b/i.test(type)) await readMultipart(body, type, options, fields);
    else if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
      await readUrlencoded(body, fields);
    } else throw new FormError(400, "This is not a form that we can read.");
  } finally {
    leave();
  }
  if (options.fields === anything) return fields;
  for (const [name, values] of fields) {
    // Some clients send a file field without a file as an empty text.
    if (isFileField(options, name) && values.every((value) => value === "")) continue;
    if (!options.fields.includes(name)) {
      throw new FormError(400, "The form holds a field that this page does not have.");
    }
  }
  return fields;
}

const isFileField = ({ file }: FormOptions, name: string) =>
  file !== undefined && [file.field].flat().includes(name);
/** In place of the names of fields: whatever the form has; its files are passed over. */
const anything: readonly string[] = [];

/**
 * What was typed into the form of a request that failed, read or not; undefined where there was
 * none, or where it must not be shown again.
 */
export function typedInForm(request: Request): Promise<Fields | undefined> {
  return typedIn(request, (unread) => readForm(unread, { fields: anything }));
}

/** The first value of a field, without white space at its ends; "" when there is none. */
export function one(fields: Fields, name: string): string {
  return fields.get(name)?.[0]?.trim() ?? "";
}

async function readUrlencoded(
  body: ReadableStream<Uint8Array>,
  fields: Fields,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > bounds.urlencodedBytes) throw new FormError(413, "The form is too large.");
    chunks.push(chunk);
  }
  const text = await new Blob(chunks as BlobPart[]).text();
  let count = 0;
  for (const [name, value] of new URLSearchParams(text)) {
    if (++count > bounds.fields) throw new FormError(413, "The form has too many fields.");
    add(fields, name, value);
  }
}

async function readMultipart(
  body: ReadableStream<Uint8Array>,
  type: string,
  options: FormOptions,
  fields: Fields,
): Promise<void> {
  const malformed = () => new FormError(400, "The form arrived broken.", fields);
  const parser = openParser(type);
  if (!parser) throw malformed();
  const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let working: Promise<void> = Promise.resolve();
  let current: Readable | undefined;
  let failed = false;
  /** Ends the file under way, lets the rest of the form pass unread, then gives the error. */
  const fail = async (error: Error) => {
    if (failed) return;
    failed = true;
    source.unpipe(parser);
    current?.destroy(error);
    await drain(source);
    await working.catch(() => {});
    reject(error);
  };
  parser.on("field", (name, value, nameCut, valueCut) => {
    if (!nameCut) add(fields, name, value); // its beginning is better than nothing
    if (nameCut || valueCut) fail(new FormError(413, "A field of the form is too long.", fields));
  });
  parser.on("fieldsLimit", () => fail(new FormError(413, "The form has too many fields.", fields)));
  parser.on("file", (field, stream, name) => {
    stream.on("error", () => {}); // reaches whoever reads the file
    if (options.fields === anything) return void stream.resume();
    if (!options.file || !isFileField(options, field)) return fail(malformed());
    const { take } = options.file;
    current = stream;
    const web = Readable.toWeb(stream) as ReadableStream<Uint8Array>;
    working = working.then(() => take({ field, name: name ?? "", stream: web }, fields));
    working.catch((error) => {
      if (error instanceof FormError) error.fields = fields;
      fail(error);
    });
  });
  parser.on("error", () => fail(malformed()));
  // A form that was cut between two fields ends like a whole one, but for its closing boundary.
  let tail = "";
  source.on("data", (chunk: Uint8Array) => {
    tail = (tail + new TextDecoder("latin1").decode(chunk.subarray(-8))).slice(-8);
  });
  parser.on("finish", () => {
    if (/--\s*$/.test(tail)) working.then(resolve, () => {});
    else fail(malformed());
  });
  // Too late, or the client went away.
  source.on("error", (error) => fail(error instanceof FormError ? error : malformed()));
  source.pipe(parser);
  await promise;
}

function openParser(type: string): BusboyInstance | undefined {
  if (!/;\s*boundary=("[^"]+"|[^\s";]+)/i.test(type)) return undefined;
  try {
    return new Busboy({
      headers: { "content-type": type },
      limits: {
        fieldNameSize: 100,
        fieldSize: bounds.fieldBytes,
        fields: bounds.fields,
        headerPairs: 10,
        headerSize: bounds.partHeaderBytes,
      },
    });
  } catch {
    return undefined;
  }
}

/** Reads on to the end, so that the browser gets our answer; gives up after a bound. */
function drain(source: Readable): Promise<void> {
  return new Promise((resolve) => {
    let passed = 0;
    source.on("data", (chunk: Uint8Array) => {
      passed += chunk.length;
      if (passed > bounds.drainBytes) source.destroy();
    });
    if (source.destroyed || source.readableEnded) resolve();
    source.once("close", resolve).once("end", resolve).once("error", () => resolve());
    source.resume();
  });
}

function add(fields: Fields, name: string, value: string): void {
  const values = fields.get(name) ?? [];
  values.push(value.normalize("NFC").replace(/\r\n?/g, "\n"));
  fields.set(name, values);
}
