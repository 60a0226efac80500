import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import fc from "fast-check";
import { gzipSync } from "fflate";
import { Refusal } from "../format.ts";
import { ascii, CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { svg } from "./svg.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ROOT = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What becomes of a document whose root has this content. */
async function inside(content: string, attributes = "") {
  const result = await cleaned(svg, bytesOf(`${ROOT}${attributes}>${content}</svg>`));
  const text = new TextDecoder().decode(result.bytes);
  ok(text.startsWith(HEAD + ROOT));
  const body = text.slice((HEAD + ROOT).length);
  return { ...result, body: body.replace(/^[^>]*?>/, "").replace(/<\/svg>$/, "") };
}

Deno.test("a drawing without anything else passes as it is", async () => {
  const drawing = '<defs><linearGradient id="i1" x1="0"><stop offset="50%" stop-color="#fff"/>' +
    '</linearGradient><filter id="i2"><feGaussianBlur in="SourceGraphic" stdDeviation="2"/></filter></defs>' +
    '<g transform="translate(1,2) rotate(-3)" style="fill:url(#i1);opacity:.5">' +
    '<path d="M10-10l5e-1 1zM0 0" filter="url(#i2)"/><rect x="1" y="2" width="3mm" height="50%"/>' +
    '<text x="1" y="2" font-family="\'Times New Roman\', serif" xml:space="preserve"> What is &lt;seen&gt; </text>' +
    '<use xlink:href="#i1"/><circle r="1"><animate attributeName="r" values="1;2" dur="2s" repeatCount="indefinite"/></circle></g>';
  const { body, removed, left } = await inside(drawing);
  equal(body, drawing);
  deepEqual(removed, []);
  deepEqual(left, []);
});

Deno.test("prolog, metadata, comments, editor data and scripts go, and are named", async () => {
  const dirty = `<?xml version="1.0"?><!-- ${CANARY} --><?xpacket ${CANARY}?>
    <!DOCTYPE svg PUBLIC "${CANARY}" "http://x/" [ <!ENTITY who "${CANARY}"> <!ELEMENT a ANY> ]>
    ${ROOT} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:rdf="http://r/"
      inkscape:export-filename="/home/${CANARY}" data-author="${CANARY}" aria-label="${CANARY}" onload="x('${CANARY}')">
    <metadata><rdf:RDF><rdf:li>${CANARY}</rdf:li></rdf:RDF></metadata><!-- ${CANARY} -->
    <title>${CANARY}</title><desc>${CANARY}</desc><script>${CANARY}</script><inkscape:grid id="${CANARY}"/>
    <foreignObject><p xmlns="http://www.w3.org/1999/xhtml">${CANARY}</p></foreignObject>
    <g inkscape:label="${CANARY}">${CANARY}<rect width="1" height="1"/></g></svg>`;
  const { bytes, removed, left } = await cleaned(svg, bytesOf(dirty));
  equal(
    new TextDecoder().decode(bytes),
    `${HEAD}${ROOT}><g><rect width="1" height="1"/></g></svg>`,
  );
  deepEqual(left, []);
  deepEqual(removed.sort(), [
    "hidden: Foreign object",
    "hidden: Script",
    "person: SVG description",
    "person: SVG metadata",
    "person: SVG title",
    "software: Comment",
    "software: Document type",
    "software: Editor data",
    "software: Processing instruction",
  ]);
});

Deno.test("ids and classes get numbers wherever they are used", async () => {
  const { body } = await inside(
    `<style>#${CANARY} .Tobias, g.Tobias &gt; rect { fill: url('#Rotherhithe') }</style>` +
      `<g id="${CANARY}" class="Tobias other"/><rect id="Rotherhithe" fill="url(#${CANARY})"/>` +
      `<use href="#Rotherhithe"/><set attributeName="x" begin="${CANARY}.end+1s; 3s; Bad()"/>`,
  );
  equal(
    body,
    "<style>#i1 .c1, g.c1 &gt; rect{fill:url(#i2)}</style>" +
      '<g id="i1" class="c1 c2"/><rect id="i2" fill="url(#i1)"/>' +
      '<use href="#i2"/><set attributeName="x" begin="i1.end+1s;3s"/>',
  );
});

Deno.test("style keeps what draws and nothing that fetches", async () => {
  const sheet = `@import url("http://x/${CANARY}.css"); @charset "x"; /* ${CANARY} */
    @font-face { font-family: ${CANARY}; src: url(data:font/woff;base64,${CANARY}) }
    @media print { rect { fill: red; background: url(file:///home/${CANARY}) } }
    @keyframes ${CANARY} { from { opacity: 0 } 50% { opacity: 1 } }
    rect { animation: ${CANARY} 2s infinite; fill: u\\72l(http://x); stroke: url( "http://x" ); -inkscape-x: ${CANARY} }
    [data-x="${CANARY}"] { fill: red }`;
  const { body, bytes, left } = await inside(`<style>${sheet.replaceAll("<", "&lt;")}</style>`);
  equal(
    body,
    "<style>@media print{rect{fill:red}}\n@keyframes i1{from{opacity:0}\n50%{opacity:1}}\n" +
      "rect{animation:i1 2s infinite}</style>",
  );
  ok(!holds(bytes));
  deepEqual(left, []);
});

Deno.test("references to the outside go, however they are written", async () => {
  const outside = [
    "http://x/",
    "//x/y",
    "file:///home/a",
    "C:\\a",
    "javascript:x()",
    "other.svg#a",
    " HTTP://x",
  ];
  for (const address of outside) {
    const { body, removed } = await inside(
      `<image href="${address}"/><a xlink:href="${address}"><rect fill="url(${address})" style="filter:url('${address}')"/></a>` +
        `<feImage href="${address}"/><use href="${address}"/>`,
    );
    equal(body, "<a><rect/></a><feImage/><use/>", address);
    ok(removed.includes("hidden: External link"));
  }
  await rejects(inside('<image href="data:text/html,x"/>'), Refusal);
  equal((await inside('<use href="data:text/html,x"/>')).body, "<use/>");
  const { body } = await inside(
    '<a href="#i1"><set attributeName="href" to="http://x"/><animate attributeName="onload" to="x"/></a>',
  );
  equal(body, '<a href="#i1"/>');
});

/** A GIF of one pixel with a comment. */
const GIF = [
  ...ascii("GIF89a"),
  1,
  0,
  1,
  0,
  0x80,
  0,
  0,
  0,
  0,
  0,
  255,
  255,
  255,
  0x21,
  0xfe,
  CANARY.length,
  ...ascii(CANARY),
  0,
  0x2c,
  0,
  0,
  0,
  0,
  1,
  0,
  1,
  0,
  0,
  2,
  2,
  0x44,
  1,
  0,
  0x3b,
];

Deno.test("embedded pictures are cleaned in turn, in base64 and plain, also drawings", async () => {
  const picture = (address: string) => inside(`<image width="1" href="${address}"/>`);
  const gif = await picture(
    `data:image/png;base64,${new Uint8Array(GIF).toBase64().replace(/(.{20})/, "$1\n  ")}`,
  );
  const data = /data:image\/gif;base64,([^"]*)/.exec(gif.body)![1]!;
  ok(!holds(Uint8Array.fromBase64(data)));
  ok(gif.removed.includes("person: GIF comment"));
  const inner = `<svg xmlns="http://www.w3.org/2000/svg"><title>${CANARY}</title></svg>`;
  const drawing = await picture(`data:image/svg+xml,${encodeURIComponent(inner)}`);
  const nested = /data:image\/svg\+xml;base64,([^"]*)/.exec(drawing.body)![1]!;
  ok(!holds(Uint8Array.fromBase64(nested)));
  await rejects(picture(`data:image/png;base64,${btoa("no picture")}`), Refusal);
});

Deno.test("plain entities are resolved, others and bombs are refused", async () => {
  const doctype = (subset: string, use: string) =>
    cleaned(svg, bytesOf(`<!DOCTYPE svg [${subset}]>${ROOT}><g fill="${use}"/></svg>`));
  const { bytes } = await doctype('<!ENTITY c "red">', "&c;");
  ok(holds(bytes, '<g fill="red"/>'));
  const bomb = '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">';
  for (
    const [subset, use] of [[bomb, "&b;"], ['<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;"], [
      "",
      "&y;",
    ]]
  ) {
    await rejects(doctype(subset!, use!), Refusal);
  }
});

Deno.test("no canary survives in an attribute, element, comment or declaration of any name", async () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/);
  const spot = fc.tuple(fc.constantFrom(0, 1, 2, 3, 4, 5), name).map(([kind, word]) =>
    [
      `<!--${word}${CANARY}-->`,
      `<?${word}x ${CANARY}?>`,
      `<x${word}>${CANARY}<path d="M0 0"/></x${word}>`,
      `<g data-${word}="${CANARY}" x-${word}="${CANARY}" id="${CANARY}${word}" class="${word} ${CANARY}"/>`,
      `<n:${word} xmlns:n="http://${word}/${CANARY}" n:a="${CANARY}">${CANARY}</n:${word}>`,
      `<${word}><desc>${CANARY}</desc><rect x="${CANARY}" d="${CANARY}" points="${CANARY}"/></${word}>`,
    ][kind]!
  );
  await fc.assert(fc.asyncProperty(fc.array(spot), fc.array(spot), async (outer, inner) => {
    const { bytes, left } = await inside(`${outer.join("")}<g>${inner.join("")}</g>`);
    return left.length === 0 && !holds(bytes) && new TextDecoder().decode(bytes).includes("<g");
  }));
});

Deno.test("UTF-16 is read, other roots are not SVG, and hard patterns end in time", async () => {
  const wide = new Uint8Array([
    0xff,
    0xfe,
    ...[...`${ROOT}><title>${CANARY}</title></svg>`].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);
  ok(svg.detect(wide));
  ok(!holds((await cleaned(svg, wide)).bytes));
  for (
    const other of [
      "<html><svg/></html>",
      "<svgx/>",
      "hello <svg/>",
      "",
      "<!-- ",
      "<!DOCTYPE svg [",
    ]
  ) {
    ok(!svg.detect(bytesOf(other)), other);
  }
  const started = performance.now();
  const long = "1".repeat(200_000);
  const letters = "a".repeat(200_000);
  const spaces = " ".repeat(200_000);
  for (const value of [`${long}!`, letters, "(".repeat(50_000), `a:${spaces}b`, `a${spaces}b`]) {
    await inside(
      `<path d="${value}" x="${value}" fill="${value}" style="${value}" id="${value}"/>`,
    );
    await inside(`<style>${value}!{}${value}{fill:${value}} a{${value}}</style>`);
  }
  await inside(`<style>${"a{".repeat(20_000)}</style>`);
  ok(performance.now() - started < 3000);
});

Deno.test("a compressed drawing comes out plain, a bomb is refused", async () => {
  const packed = (text: string) => gzipSync(bytesOf(text), { filename: CANARY, mtime: 1e9 });
  const drawing = `${ROOT}><title>${CANARY}</title><g/></svg>`;
  ok(svg.detect(packed(drawing)));
  const { bytes, removed } = await cleaned(svg, packed(drawing));
  equal(new TextDecoder().decode(bytes), `${HEAD}${ROOT}><g/></svg>`);
  ok(removed.includes("time: Name and time of compression"));
  ok(!svg.detect(packed("no drawing")));
  const bomb = packed(ROOT + ">" + " ".repeat(30_000_000) + "</svg>");
  await rejects(
    cleaned(svg, bomb),
    (error) => error instanceof Refusal && error.reason === "too-large",
  );
  await rejects(cleaned(svg, packed(drawing).slice(0, -30)), Refusal);
});

Deno.test("damage lets nothing through", async () => {
  const dirty =
    `<!-- ${CANARY} -->${ROOT}><metadata>${CANARY}</metadata><rect data-x="${CANARY}" width="1"/><title>${CANARY}</title></svg>`;
  await survivesDamage(svg, bytesOf(dirty));
});

Deno.test("the second look finds what the stripper could have left", async () => {
  const dirty = [
    "<title>x</title>",
    "<!-- x -->",
    '<g data-x="1"/>',
    '<g onclick="x"/>',
    '<g id="Tobias"/>',
    '<image href="http://x"/>',
    '<g fill="url(http://x)"/>',
    "<style>@import 'x';a{}</style>",
    '<x xmlns="http://y"/>',
  ];
  for (const one of dirty) ok((await svg.inspect(bytesOf(`${ROOT}>${one}</svg>`))).length > 0, one);
  equal((await svg.inspect(bytesOf(`${ROOT}><g id="i1"/></svg>`))).length, 0);
});
