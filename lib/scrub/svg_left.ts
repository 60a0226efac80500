/** The second look at an SVG picture: reads it with `saxes` and searches for what must not be there. */
import { SaxesParser } from "saxes";

/** Names the kinds of findings. Anything that is not well-formed is one. */
export function leftInSvg(bytes: Uint8Array): string[] {
  const left = new Set<string>();
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("error", () => void left.add("Malformed XML"));
  parser.on("comment", () => void left.add("Comment"));
  parser.on("processinginstruction", () => void left.add("Processing instruction"));
  parser.on("doctype", () => void left.add("Document type"));
  parser.on("opentag", ({ uri, local, attributes }) => {
    if (uri !== "http://www.w3.org/2000/svg") left.add("Foreign element");
    if (/^(script|metadata|title|desc|foreignobject|handler|iframe|audio|video)$/i.test(local)) {
      left.add(`Element ${local.toLowerCase()}`);
    }
    for (const { name, value } of Object.values(attributes)) {
      if (/^on|^data-|^aria-|^(?!xml:space|xlink:href|xmlns:xlink)\w+:/i.test(name)) {
        left.add("Attribute");
      }
      if (/^(id|class)$/.test(name) && !/^([ic]\d+\s?)+$/.test(value)) left.add("Name");
      if (!name.startsWith("xmlns")) look(value);
    }
  });
  parser.on("text", (text) => {
    if (/[{}]/.test(text) && /@import|@font-face|expression/i.test(text)) left.add("Style sheet");
  });
  const look = (value: string) => {
    if (value.startsWith("data:image/")) return; // was looked at as a file of its own
    if (/:\/\/|\b(file|https?|javascript|data|mailto):/i.test(value)) left.add("Address");
    if (/url\((?!#)|\\|@import/i.test(value)) left.add("Reference");
  };
  parser.write(new TextDecoder().decode(bytes)).close();
  return [...left];
}
