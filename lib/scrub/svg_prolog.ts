/** What stands before the root element of an SVG document (XML 1.0, 2.8). */
import { Gunzip } from "fflate";
import { concat } from "./bytes.ts";

/** The document from its root on, as text, and what was in front of it. */
export interface Document {
  body: string;
  comments: boolean;
  instructions: boolean;
  doctype: boolean;
  /** Internal entities whose value is plain text, as drawing programs use for namespaces. */
  entities: Map<string, string>;
}

/** True for SVGZ: compressed with gzip (RFC 1952). */
export function isCompressed(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Reads up to the root of a document that may be compressed; undefined when the root is not `svg`
 * or the text is not XML. Looks at no more than about `most` bytes of text.
 */
export function prologOf(bytes: Uint8Array, most: number): Document | undefined {
  const text = decode(isCompressed(bytes) ? unpacked(bytes, most) : bytes.subarray(0, most));
  if (text === undefined) return undefined;
  const found: Document = {
    body: "",
    comments: false,
    instructions: false,
    doctype: false,
    entities: new Map(),
  };
  for (let at = 0;;) {
    while (/^\s$/.test(text[at] ?? "")) at++;
    let end: number;
    if (text.startsWith("<!--", at)) {
      end = after(text, "-->", at);
      found.comments = true;
    } else if (text.startsWith("<?", at)) {
      end = after(text, "?>", at);
      found.instructions ||= !/^<\?xml\s/.test(text.slice(at, at + 6));
    } else if (text.startsWith("<!DOCTYPE", at)) {
      end = endOfDoctype(text, at + 9);
      found.doctype = true;
      if (end > 0) readEntities(text.slice(at, end), found.entities);
    } else {
      found.body = text.slice(at);
      return /^<([\w.-]+:)?svg[\s>/]/.test(found.body.slice(0, 200)) ? found : undefined;
    }
    if (end < 0) return undefined;
    at = end;
  }
}

function unpacked(bytes: Uint8Array, most: number): Uint8Array {
  const SLICE = 4096; // so that a bomb is stopped in time
  const parts: Uint8Array[] = [];
  let size = 0;
  const gunzip = new Gunzip((part) => {
    parts.push(part);
    size += part.length;
  });
  try {
    for (let at = 0; at < bytes.length && size < most; at += SLICE) {
      gunzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
  } catch {
    // Cut or damaged: what came out so far will not be well-formed.
  }
  return concat(parts);
}

/** UTF-8, UTF-16 with its mark, or the 8-bit encoding that the declaration names. */
function decode(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  let label = "utf-8";
  if (a === 0xff && b === 0xfe) label = "utf-16le";
  else if (a === 0xfe && b === 0xff) label = "utf-16be";
  else if (a === 0x3c) {
    const head = String.fromCharCode(...bytes.subarray(0, 200));
    label = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)/.exec(head)?.[1] ?? label;
  } else if (a !== 0xef && !/\s/.test(String.fromCharCode(a ?? 0))) return undefined;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined; // an encoding nobody knows
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Behind the `>` of a document type declaration, past its quoted and bracketed parts. */
function endOfDoctype(text: string, from: number): number {
  let inside = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at]!;
    if (char === "[") inside = true;
    else if (char === "]") inside = false;
    else if (char === ">" && !inside) return at + 1;
    else if (text.startsWith("<!--", at)) at = after(text, "-->", at) - 1;
    else if (char === '"' || char === "'") at = text.indexOf(char, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** Entities that hold markup or other entities, or lie outside, stay unknown: the parser refuses. */
function readEntities(doctype: string, entities: Map<string, string>): void {
  for (
    const [, name, , double, single] of doctype.matchAll(
      /<!ENTITY\s+([\w.:-]+)\s+("([^"&<%]*)"|'([^'&<%]*)')\s*>/g,
    )
  ) entities.set(name!, (double ?? single)!);
}
