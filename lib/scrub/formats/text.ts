import type { Format } from "../format.ts";

/** Text that is another format's source, and carries that format's metadata. */
const SOURCE = /^\s*(<\?xml|<!doctype|<html|<svg|%!ps|%pdf|\{\\rtf|begin:v(card|calendar))/i;

/** Decodes UTF-8, UTF-16 with a byte order mark, or one byte a character; null for binary. */
function decode(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  const marked = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "";
  for (const label of marked ? [marked] : ["utf-8", "windows-1252"]) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding.
    }
  }
  return null;
}

/**
 * Plain text and CSV. There is no metadata in it: the bytes pass unchanged, and what is written in
 * them is not looked at. Anything with control characters beyond tab, line ends, form feed and
 * escape (ISO 2022) is not text.
 */
export const text: Format = {
  id: "text",
  label: "Text",
  media: "text/plain",
  extensions: ["txt", "csv", "tsv", "md", "log"],
  detect(bytes) {
    const plain = decode(bytes);
    // deno-lint-ignore no-control-regex
    return plain !== null && !/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]/.test(plain) &&
      !SOURCE.test(plain.slice(0, 1024));
  },
  scrub: (bytes) => bytes,
  inspect: () => [],
};
