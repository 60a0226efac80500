/**
 * Copies the objects of a PDF into a new one by rules. A rule says what an object may hold; a
 * dictionary's rule names its keys, and every other key goes. Objects that no rule reaches, such as
 * those of earlier revisions, stay behind.
 */
import {
  PDFArray,
  PDFBool,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { zlibSync } from "fflate";
import type { Category, Work } from "../../format.ts";
import { decode } from "./filters.ts";
import { DROPPED, UNSAID } from "./dropped.ts";

export type Found = PDFObject | undefined;
/** Gives an object's copy, or undefined when it goes. Only objects of their own may take time. */
export type Rule = (value: PDFObject, copy: Copy) => Found | Promise<Found>;
/** Keys with their rules. */
export type Fields = Record<string, Rule>;

interface Job {
  ref: PDFRef;
  value: PDFObject;
  rule: Rule;
}

/** One run over one document. */
export class Copy {
  readonly out = PDFContext.create();
  /** Pages, annotations and form fields that people see, and where their copies are. */
  readonly places = new Map<PDFObject, PDFRef>();
  /** Named destinations. */
  readonly named = new Map<string, PDFObject>();
  readonly #made = new Map<Rule, Map<PDFRef, PDFRef>>();
  readonly #jobs: Job[] = [];
  #serial = 0;

  constructor(readonly source: PDFContext, readonly work: Work) {}

  /** The object itself, where `value` is a reference to it. */
  look(value: Found): Found {
    const found = value instanceof PDFRef ? this.source.lookup(value) : value;
    return found === PDFNull ? undefined : found;
  }

  /** A key's value with its reference resolved. */
  get(dict: PDFDict, key: string): Found {
    return this.look(dict.get(PDFName.of(key)));
  }

  /** Copies by a rule; what was an object of its own becomes one, once for each rule. */
  by(rule: Rule, value: Found): Found {
    const target = this.look(value);
    if (target === undefined) return undefined;
    const own = target instanceof PDFDict || target instanceof PDFArray ||
      target instanceof PDFRawStream;
    if (!(value instanceof PDFRef) || !own || rule === placed) {
      const copied = rule(target, this);
      return copied instanceof Promise ? undefined : copied;
    }
    const made = this.#made.get(rule) ?? new Map<PDFRef, PDFRef>();
    this.#made.set(rule, made);
    let ref = made.get(value);
    if (!ref) {
      ref = this.out.nextRef();
      made.set(value, ref);
      this.#jobs.push({ ref, value: target, rule });
    }
    return ref;
  }

  /** Gives an object its place before anything refers to it: see `placed`. */
  place(value: PDFObject, rule: Rule): PDFRef {
    const known = this.places.get(value);
    if (known) return known;
    const ref = this.out.nextRef();
    this.places.set(value, ref);
    this.#jobs.push({ ref, value, rule });
    return ref;
  }

  /** Works until nothing that was reached is left to copy. */
  async finish(): Promise<void> {
    for (let job = this.#jobs.pop(); job; job = this.#jobs.pop()) {
      this.out.assign(job.ref, await job.rule(job.value, this) ?? PDFNull);
    }
  }

  /** A number that this run has not given before. */
  serial(): number {
    return ++this.#serial;
  }

  /** Says that a key went. */
  drop(key: string): void {
    const known: readonly [string, Category] | undefined = DROPPED.get(key);
    if (known) this.work.removed(...known);
    else if (!UNSAID.has(key)) this.work.removed("PDF private entry", "hidden");
  }
}

/** A page, annotation or field that has its place; references to others go. */
export const placed: Rule = (value, copy) => copy.places.get(value);

/** Names, numbers, booleans, and arrays of them: nothing that anyone writes as text. */
export const plain: Rule = (value, copy) => {
  if (value instanceof PDFArray) return list(plain)(value, copy);
  const kept = value instanceof PDFName || value instanceof PDFNumber || value instanceof PDFBool;
  return kept ? value : undefined;
};

/** A string, or an array of strings and names, that people see. */
export const text: Rule = (value, copy) => {
  if (value instanceof PDFArray) return list(text)(value, copy);
  if (value instanceof PDFName) return value;
  return value instanceof PDFString || value instanceof PDFHexString
    ? hexString(value.asBytes())
    : undefined;
};

/** A string that is written the same way whatever it was written like. */
export function hexString(bytes: Uint8Array): PDFHexString {
  let hex = "";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return PDFHexString.of(hex);
}

/** One of these names. */
export function oneOf(...names: string[]): Rule {
  return (value) =>
    value instanceof PDFName && names.includes(value.asString().slice(1)) ? value : undefined;
}

/** An array of things of one rule; those that go leave no gap. One thing alone may stand for it. */
export function list(rule: Rule): Rule {
  return (value, copy) => {
    if (!(value instanceof PDFArray)) return rule(value, copy);
    const out = PDFArray.withContext(copy.out);
    for (const item of value.asArray()) {
      const copied = copy.by(rule, item);
      if (copied) out.push(copied);
    }
    return out;
  };
}

/** A dictionary whose keys are free names. */
export function mapOf(rule: Rule): Rule {
  return (value, copy) => {
    if (!(value instanceof PDFDict)) return undefined;
    const out = PDFDict.withContext(copy.out);
    for (const [key, item] of value.entries()) {
      const copied = copy.by(rule, item);
      if (copied) out.set(key, copied);
    }
    return out;
  };
}

/** The keys that a dictionary keeps: plain ones as a list of words, the others with their rules. */
export type Keys = () => Fields;

/** Fields of plain values by name, and others by rule, worked out when first needed. */
export function keys(names: string, more: Keys = () => ({})): Keys {
  let fields: Fields | undefined;
  return () =>
    fields ??= { ...Object.fromEntries(names.split(" ").map((name) => [name, plain])), ...more() };
}

/** A dictionary with these keys alone. */
export function dict(names: string, more?: Keys): Rule {
  const fields = keys(names, more);
  return (value, copy) => value instanceof PDFDict ? copyFields(value, fields(), copy) : undefined;
}

/** The keys of a dictionary, or of a stream's, that its rule names. */
export function copyFields(source: PDFDict, fields: Fields, copy: Copy): PDFDict {
  const out = PDFDict.withContext(copy.out);
  for (const [key, item] of source.entries()) {
    const name = key.asString().slice(1);
    const rule = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!rule) copy.drop(name);
    else {
      const copied = copy.by(rule, item);
      if (copied) out.set(key, copied);
    }
  }
  return out;
}

/** The first rule that keeps the value. */
export function either(...rules: Rule[]): Rule {
  return (value, copy) => {
    for (const rule of rules) {
      const copied = rule(value, copy);
      if (copied) return copied;
    }
  };
}

/** A stream with these keys, its data decoded, changed and packed anew. */
export function stream(
  fields: Keys,
  change: (bytes: Uint8Array, value: PDFRawStream) => Uint8Array = (bytes) => bytes,
): Rule {
  return (value, copy) => {
    if (!(value instanceof PDFRawStream)) return undefined;
    const { bytes, codec } = decode(value, copy.work);
    if (codec) return undefined;
    return packed(copyFields(value.dict, fields(), copy), change(bytes, value));
  };
}

/** A stream under one Flate filter. */
export function packed(fields: PDFDict, bytes: Uint8Array): PDFRawStream {
  const small = zlibSync(bytes, { level: 6 });
  fields.set(PDFName.of("Filter"), PDFName.of("FlateDecode"));
  fields.set(PDFName.of("Length"), PDFNumber.of(small.length));
  return PDFRawStream.of(fields, small);
}
