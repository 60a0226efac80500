/** XML (1.0 with namespaces), read by `saxes` and written anew from what a rule keeps. */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import { Refusal } from "./format.ts";
import { concat } from "./bytes.ts";

/** Elements inside elements. Word nests tables and text boxes some dozens deep. */
const DEPTH = 256;
/** Bytes decoded at a time, and strings gathered before they are encoded. */
const CHUNK = 65_536;
const FLUSH = 8192;

export interface Attribute {
  /** As written: "w:author". */
  name: string;
  prefix: string;
  local: string;
  uri: string;
  value: string;
}

export interface Element {
  name: string;
  prefix: string;
  local: string;
  uri: string;
  /** What a rule leaves here is what is written. */
  attributes: Attribute[];
  parent: Element | null;
  /** True when something inside was kept so far. */
  filled: boolean;
}

/**
 * What becomes of an element: kept; `drop`ped with all that is in it; `unwrap`ped, so that only its
 * content stays; or, with `insteadOf`, put in the place of an ancestor for which `prune` says true
 * (what was kept of that ancestor so far goes).
 */
export type Verdict = "keep" | "drop" | "unwrap" | { insteadOf: Element; as: "keep" | "unwrap" };

export interface XmlRule {
  /** Decides on an element, and may change its attributes. */
  open(element: Element): Verdict;
  /** Gives the text to keep of a text inside a kept or unwrapped element. */
  text?(text: string, parent: Element): string;
  /** True for an element that goes when nothing inside it is left. */
  prune?(element: Element): boolean;
}

interface Frame {
  element: Element;
  state: "keep" | "drop" | "unwrap";
  /** Length of the output before this element, and whether its parent was filled by then. */
  mark: number;
  parentFilled: boolean;
  prune: boolean;
  /** Namespace declarations of an unwrapped element, for the kept elements inside. */
  declared: Attribute[];
}

/** A decoder for the part's encoding: byte order mark, then XML declaration (appendix F). */
function decoderFor(bytes: Uint8Array): TextDecoder {
  const [a, b] = bytes;
  let label = "utf-8";
  if (a === 0xff && b === 0xfe || a === 0x3c && b === 0) label = "utf-16le";
  else if (a === 0xfe && b === 0xff || a === 0 && b === 0x3c) label = "utf-16be";
  else {
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
    label = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)/.exec(head)?.[1] ?? label;
    if (/^utf-?16/i.test(label)) throw new Refusal("damaged", "XML encoding");
  }
  return new TextDecoder(label, { fatal: true });
}

/** Feeds a document to a parser. Malformed XML and every DTD throw `Refusal`. */
function parse(bytes: Uint8Array, parser: SaxesParser<{ xmlns: true; position: false }>): void {
  parser.on("error", () => {
    throw new Refusal("damaged", "XML");
  });
  parser.on("doctype", () => {
    throw new Refusal("not-certain", "XML with a DTD");
  });
  parser.on("xmldecl", (declaration) => {
    if (declaration.version !== "1.0") throw new Refusal("not-certain", "XML version");
  });
  const decoder = decoderFor(bytes);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
}

const MARKUP: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text as it may stand between tags. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (character) => MARKUP[character]!) : text;
}

/** A value as it may stand between double quotes. */
export function escapeValue(value: string): string {
  return /[&<>"\t\n\r]/.test(value)
    ? value.replace(/[&<>"\t\n\r]/g, (character) => MARKUP[character]!)
    : value;
}

/**
 * Writes a document anew as the rule wants it, in UTF-8. Comments, processing instructions and
 * CDATA marks go. Throws `Refusal` for what is not well-formed, has a DTD or is too deep.
 */
export function rewriteXml(bytes: Uint8Array, rule: XmlRule): Uint8Array<ArrayBuffer> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const encoder = new TextEncoder();
  const done: Uint8Array[] = [];
  let out: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  const frames: Frame[] = [];
  let pruning = 0;

  /** The innermost element that is written, with its start tag's end, since something follows. */
  function fill(): void {
    for (let index = frames.length - 1; index >= 0; index--) {
      const { state, element } = frames[index]!;
      if (state === "keep" && !element.filled) out.push(">");
      element.filled = true;
      if (state === "keep") return;
    }
  }

  function place(insteadOf: Element): void {
    const index = frames.findIndex((frame) => frame.element === insteadOf);
    const ancestor = frames[index];
    if (!ancestor || ancestor.state !== "keep" || ancestor.mark < 0) {
      throw new Refusal("not-certain", "XML structure");
    }
    out.length = ancestor.mark;
    const parent = parentOf(frames.slice(0, index));
    if (parent) parent.element.filled = ancestor.parentFilled;
    for (const frame of frames.slice(index)) {
      if (frame.state !== "keep") continue;
      if (frame.prune) pruning--;
      frame.state = "unwrap";
      frame.declared = frame.element.attributes.filter(isDeclaration);
    }
  }

  parser.on("opentag", (tag: SaxesTagNS) => {
    if (frames.length >= DEPTH) throw new Refusal("bomb", "XML depth");
    const outer = frames.at(-1);
    const element: Element = {
      name: tag.name,
      prefix: tag.prefix,
      local: tag.local,
      uri: tag.uri,
      attributes: Object.values<SaxesAttributeNS>(tag.attributes),
      parent: outer ? outer.element : null,
      filled: false,
    };
    const verdict = outer?.state === "drop" ? "drop" : rule.open(element);
    if (typeof verdict === "object") place(verdict.insteadOf);
    const state = typeof verdict === "object" ? verdict.as : verdict;
    if (state !== "drop" && outer && outer.declared.length > 0) inherit(element, outer.declared);
    const frame: Frame = {
      element,
      state,
      mark: out.length,
      parentFilled: parentOf(frames)?.element.filled ?? false,
      prune: state === "keep" && (rule.prune?.(element) ?? false),
      declared: state === "unwrap" ? element.attributes.filter(isDeclaration) : NONE,
    };
    if (state === "keep") {
      fill();
      let start = `<${element.name}`;
      for (const { name, value } of element.attributes) start += ` ${name}="${escapeValue(value)}"`;
      out.push(start);
      if (frame.prune) pruning++;
    }
    frames.push(frame);
  });

  parser.on("closetag", () => {
    const frame = frames.pop()!;
    if (frame.state !== "keep") return;
    if (frame.prune) pruning--;
    if (frame.prune && !frame.element.filled) {
      out.length = frame.mark;
      const parent = parentOf(frames);
      if (parent) parent.element.filled = frame.parentFilled;
    } else {
      out.push(frame.element.filled ? `</${frame.element.name}>` : "/>");
    }
    if (out.length > FLUSH && pruning === 0) flush();
  });

  /** Encodes what is sure to stay, so that a large document is not held as strings. */
  function flush(): void {
    done.push(encoder.encode(out.join("")));
    out = [];
    for (const frame of frames) frame.mark = -1;
  }

  function onText(text: string): void {
    const frame = frames.at(-1);
    if (!frame || frame.state === "drop") return;
    const kept = rule.text ? rule.text(text, frame.element) : text;
    if (kept === "" || frame.prune && kept.trim() === "") return;
    fill();
    out.push(escapeText(kept));
  }
  parser.on("text", onText);
  parser.on("cdata", onText);

  parse(bytes, parser);
  flush();
  return concat(done);
}

const NONE: Attribute[] = [];

/** Gives an element the namespace declarations of the unwrapped elements around it. */
function inherit(element: Element, declared: readonly Attribute[]): void {
  const own = new Set(element.attributes.map((one) => one.name));
  element.attributes.unshift(...declared.filter((one) => !own.has(one.name)));
}

/** The innermost frame that is written. */
function parentOf(frames: readonly Frame[]): Frame | undefined {
  let index = frames.length - 1;
  while (index >= 0 && frames[index]!.state !== "keep") index--;
  return frames[index];
}

/** True for `xmlns` and `xmlns:x`. */
export function isDeclaration(attribute: Attribute): boolean {
  return attribute.prefix === "xmlns" || attribute.name === "xmlns";
}

/** Reads a document through and tells of its elements and texts; for what must be known before. */
export function readXml(
  bytes: Uint8Array,
  open: (element: Element) => void,
  text: (text: string, parent: Element | null) => void = () => {},
): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const stack: Element[] = [];
  parser.on("opentag", (tag: SaxesTagNS) => {
    if (stack.length >= DEPTH) throw new Refusal("bomb", "XML depth");
    const { name, prefix, local, uri } = tag;
    const attributes = Object.values<SaxesAttributeNS>(tag.attributes);
    const parent = stack.at(-1) ?? null;
    const element: Element = { name, prefix, local, uri, attributes, parent, filled: true };
    stack.push(element);
    open(element);
  });
  parser.on("closetag", () => void stack.pop());
  parser.on("text", (value) => text(value, stack.at(-1) ?? null));
  parser.on("cdata", (value) => text(value, stack.at(-1) ?? null));
  parse(bytes, parser);
}

/** The value of an attribute by local name; the first one where several namespaces have it. */
export function attributeOf(
  element: { attributes: readonly Attribute[] },
  local: string,
): string | undefined {
  return element.attributes.find((one) => one.local === local)?.value;
}
