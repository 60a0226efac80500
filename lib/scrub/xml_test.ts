import { equal, ok, throws } from "node:assert/strict";
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { Refusal } from "./format.ts";
import { CANARY } from "./testing.ts";
import { escapeText, escapeValue, rewriteXml, type XmlRule } from "./xml.ts";

const keep: XmlRule = { open: () => "keep" };
const rewrite = (source: string | Uint8Array, rule = keep) =>
  new TextDecoder().decode(
    rewriteXml(typeof source === "string" ? new TextEncoder().encode(source) : source, rule),
  ).replace(/^<\?xml.*\?>\n/, "");
const refuses = (source: string | Uint8Array, reason: string) =>
  throws(() => rewrite(source), (error) => error instanceof Refusal && error.reason === reason);

Deno.test("a document that is kept stays as it is", () => {
  const source = '<a xmlns:x="u"><x:b c="1&#10;&quot;&lt;"/>t &amp; &lt;u&gt; &#13;<d> </d></a>';
  equal(rewrite(source), source);
});

Deno.test("any text and any value is read as it was written", () => {
  const character = fc.string({ unit: "grapheme" }).filter((one) =>
    // deno-lint-ignore no-control-regex
    !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(one) && one.isWellFormed()
  );
  fc.assert(fc.property(character, character, (value, text) => {
    const source = `<a b="${escapeValue(value)}">${escapeText(text)}</a>`;
    equal(rewrite(source), source.replace("></a>", "/>"));
  }));
});

Deno.test("comments, processing instructions and CDATA marks go", () => {
  equal(
    rewrite(`<?xml version="1.0"?><!--${CANARY}--><a><?x ${CANARY}?><![CDATA[<&]]></a>`),
    "<a>&lt;&amp;</a>",
  );
});

Deno.test("elements are dropped, unwrapped, pruned, or take an ancestor's place", () => {
  const rule: XmlRule = {
    open(element) {
      if (element.local === "drop") return "drop";
      if (element.local === "unwrap") return "unwrap";
      if (element.local === "instead") return { insteadOf: element.parent!, as: "unwrap" };
      return "keep";
    },
    prune: (element) => element.local === "list",
  };
  equal(rewrite("<a><drop>x<b/></drop><b/></a>", rule), "<a><b/></a>");
  equal(rewrite("<a><list> <drop/> </list></a>", rule), "<a/>");
  equal(rewrite("<a>1<list><drop/><b/></list></a>", rule), "<a>1<list><b/></list></a>");
  equal(rewrite("<a>1<list><b/><instead>2</instead></list>3</a>", rule), "<a>123</a>");
  equal(rewrite('<a><unwrap xmlns:x="u"><x:b/></unwrap></a>', rule), '<a><x:b xmlns:x="u"/></a>');
});

Deno.test("UTF-16 and other encodings are read, UTF-8 is written", () => {
  const source = '<?xml version="1.0" encoding="UTF-16"?><a>Ω</a>';
  const little = Buffer.from(`\ufeff${source}`, "utf16le");
  equal(rewrite(little), "<a>Ω</a>");
  equal(rewrite(Buffer.from(little).swap16()), "<a>Ω</a>");
  equal(
    rewrite(Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>', "latin1")),
    "<a>é</a>",
  );
});

Deno.test("DTDs, malformed documents and deep ones are refused", () => {
  refuses('<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', "not-certain");
  refuses('<?xml version="1.1"?><a/>', "not-certain");
  for (
    const bad of ["", "<a>", "<a></b>", "<a>&nbsp;</a>", "<x:a/>", '<a b="1" b="2"/>', "<a/>x"]
  ) {
    refuses(bad, "damaged");
  }
  refuses("<a>".repeat(1000), "bomb");
  throws(() => rewrite(Buffer.from([0x3c, 0x61, 0xff, 0x3e])));
});

Deno.test("a large document is written in pieces", () => {
  const source = `<a>${"<b c='1'>x</b>".repeat(50_000)}</a>`;
  ok(rewrite(source).length === source.length);
});
