/** Files that are two things at once, or ask for others, or do something when they are opened. */
import { Buffer } from "node:buffer";
import { type Unzipped, unzipSync, zipSync } from "fflate";
import { tenFiles } from "./ten_files.ts";

/** What must not be left of any of them: calls, entities, what stands in a file of the server. */
export const leftovers = ["zq()", "<script", "ENTITY", "javascript:", "root:x:", "/etc/passwd"];

const script = "<script>zq()</script>";
const good = (extension: string) =>
  Buffer.from(tenFiles.find((file) => file.extension === extension)!.bytes);
const with_ = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => typeof part === "string" ? Buffer.from(part, "latin1") : part));
const zipOf = (files: Record<string, string>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
  );

/** A document whose parts are changed. */
function docx(change: (parts: Unzipped) => void): Uint8Array {
  const parts = unzipSync(good("docx"));
  change(parts);
  return zipSync(parts);
}

const entities = (target: string) =>
  `<!DOCTYPE r [<!ENTITY e SYSTEM "${target}"><!ENTITY % p SYSTEM "${target}"> %p;]>`;
const svg = (before: string, inside: string, on = "") =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" ${on}>${inside}` +
  `<rect width="5" height="5"/></svg>`;
const laughs = ["<!DOCTYPE r [<!ENTITY a0 'zq()'>"].concat(
  Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`),
  "]>",
).join("");

/** Their names and bytes; what they ask for, they ask for at `server`. */
export function hostileFiles(server: string): [name: string, bytes: Uint8Array][] {
  const archive = zipOf({ "../../zq.html": `<html>${script}` });
  return [
    // Two things at once.
    ["../../../etc/passwd.gif", with_("GIF89a/*", good("gif").subarray(8), "*/=1;zq()")],
    ['zq"; x="\r\nx-zq: 1.gif', with_(good("gif"), "*/=1;zq()")],
    ["zq.html.jpg", with_(good("jpg"), script)],
    ["zq.jpg.html", good("jpg")],
    ["zq.png", with_(good("png"), archive)],
    ["zq.pdf", with_(good("pdf"), archive)],
    ["zq.pdf", with_(script, "\n", good("pdf"))],
    ["zq.wav", with_(good("wav"), script)],
    ["zq.jpg", with_(`<html>${script}</html>`)],
    ["zq.zip", archive],
    // Something happens when they are opened.
    ["zq.svg", with_(svg("", `${script}<a href="javascript:zq()"/>`, 'onload="zq()"'))],
    ["zq.svg", with_(svg("", `<foreignObject>${script}</foreignObject><image href="${server}"/>`))],
    // They ask for what is none of theirs.
    ["zq.svg", with_(svg(entities("file:///etc/passwd"), "<text>&e;</text>"))],
    ["zq.svg", with_(svg(entities(server), "<text>&e;</text>"))],
    ["zq.svg", with_(svg(laughs, "<text>&a9;</text>"))],
    [
      "zq.docx",
      docx((parts) => {
        const text = Buffer.from(parts["word/document.xml"]!).toString();
        const asking = entities("file:///etc/passwd") + text.replace("Minutes", "Minutes &e;");
        parts["word/document.xml"] = Buffer.from(asking);
      }),
    ],
    [
      "zq.docx",
      docx((parts) => {
        const text = Buffer.from(parts["_rels/.rels"]!).toString();
        parts["_rels/.rels"] = Buffer.from(entities(server) + text);
      }),
    ],
    [
      "zq.odt",
      zipOf({
        mimetype: "application/vnd.oasis.opendocument.text",
        "content.xml": `${entities("file:///etc/passwd")}<office:document-content ` +
          'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">&e;' +
          "</office:document-content>",
      }),
    ],
    ["zq.rtf", with_(`{\\rtf1\\ansi{\\field{\\*\\fldinst INCLUDEPICTURE "${server}"}}Memo\\par}`)],
  ];
}
