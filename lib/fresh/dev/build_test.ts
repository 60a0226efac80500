import assert from "node:assert/strict";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { App, type Assets, loadAssets, staticFiles } from "fresh";
import { asset } from "fresh/runtime";
import { build } from "./build.ts";

const COUNTER = `import { useState } from "preact/hooks";
import { IS_BROWSER } from "fresh/runtime";
export default function Counter(props: { start: number }) {
  const [count, setCount] = useState(props.start);
  return <button disabled={!IS_BROWSER} onClick={() => setCount(count + 1)}>{count}</button>;
}`;
const CSS = Array.from(
  { length: 40 },
  (_, i) => `.m-${i} > a {\n  margin: ${i}px;\n}\n`,
).join("");

/** Builds an app of these static files and islands, and reads the build as an app would. */
async function builtFrom(
  statics: Record<string, string>,
  islands: string[] = [],
  folder = Deno.makeTempDirSync(),
): Promise<{ assets: Assets; folder: string }> {
  await Deno.mkdir(`${folder}/static/icons`, { recursive: true });
  for (const [path, content] of Object.entries(statics)) {
    await Deno.writeTextFile(`${folder}/static/${path}`, content);
  }
  for (const name of islands) {
    await Deno.writeTextFile(`${folder}/${name}.tsx`, COUNTER);
  }
  await build({
    staticFolder: `${folder}/static`,
    islands: new Map(islands.map((name) => [name, `${folder}/${name}.tsx`])),
    outFolder: `${folder}/out`,
  });
  return { assets: await loadAssets(`${folder}/out`), folder };
}

function serve(assets: Assets) {
  const handler = new App({ assets }).use(staticFiles()).get(
    "/",
    () => new Response("home"),
  )
    .handler();
  return (path: string, headers: HeadersInit = {}, method = "GET") =>
    handler(new Request(`http://127.0.0.1${path}`, { method, headers }));
}

const site = await builtFrom({
  "style.css": CSS,
  "icons/logo.svg": "<svg/>",
  "robots.txt": "User-agent: *\n",
}, ["Counter"]);
const get = serve(site.assets);

Deno.test("asset() gives a name with a hash, served for ever; the plain name is revalidated", async () => {
  const path = asset("/style.css");
  assert.match(path, /^\/_fresh\/style-[0-9a-f]{16}\.css$/);
  const hashed = await get(path);
  assert.equal(
    hashed.headers.get("cache-control"),
    "public, max-age=31536000, immutable",
  );
  assert.equal(hashed.headers.get("content-type"), "text/css; charset=utf-8");
  const plain = await get("/style.css");
  assert.equal(plain.headers.get("cache-control"), "no-cache");
  assert.equal(await plain.text(), await hashed.text());
  assert.equal(asset("/none.css"), "/none.css");
});

Deno.test("a new content gets a new name, the same content keeps its own", async () => {
  const { assets: before, folder } = await builtFrom({
    "style.css": "a{top:0}",
    "robots.txt": "x",
  });
  const { assets: after } = await builtFrom(
    { "style.css": "a{top:1px}" },
    [],
    folder,
  );
  assert.notEqual(
    before.hashed.get("/style.css"),
    after.hashed.get("/style.css"),
  );
  assert.equal(
    before.hashed.get("/robots.txt"),
    after.hashed.get("/robots.txt"),
  );
  const left = [...Deno.readDirSync(`${folder}/out`)].filter(({ name }) => /css/.test(name));
  assert.equal(left.length, 1);
});

Deno.test("what the client accepts decides the encoding, q=0 included", async () => {
  const plain = new Uint8Array(await (await get("/style.css")).arrayBuffer());
  assert.ok(plain.length < CSS.length, "minified");
  const cases: [string, string | null][] = [
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["br;q=0.000, gzip; q=0", null],
    ["*", "br"],
    ["*;q=0", null],
    ["identity", null],
    ["", null],
    ["BR", "br"],
    ["brotli, xgzip", null],
    ["br;q=bad", null],
  ];
  for (const [accepted, encoding] of cases) {
    const response = await get("/style.css", { "accept-encoding": accepted });
    assert.equal(response.headers.get("content-encoding"), encoding, accepted);
    assert.equal(response.headers.get("vary"), "accept-encoding");
    const body = new Uint8Array(await response.arrayBuffer());
    assert.equal(response.headers.get("content-length"), String(body.length));
    const unpacked = encoding === "br"
      ? brotliDecompressSync(body)
      : encoding === "gzip"
      ? gunzipSync(body)
      : body;
    assert.deepEqual(new Uint8Array(unpacked), plain);
  }
});

Deno.test("an ETag belongs to one encoding and saves the body", async () => {
  const br = { "accept-encoding": "br" };
  const first = await get("/style.css", br);
  const etag = first.headers.get("etag")!;
  for (const value of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
    const again = await get("/style.css", { ...br, "if-none-match": value });
    assert.deepEqual([again.status, await again.text()], [304, ""], value);
    assert.equal(again.headers.get("etag"), etag);
  }
  assert.equal(
    (await get("/style.css", { "if-none-match": etag })).status,
    200,
  );
  assert.equal(
    (await get("/style.css", { ...br, "if-none-match": '"x"' })).status,
    200,
  );
});

Deno.test("HEAD has the headers of GET, other methods are refused", async () => {
  const head = await get("/robots.txt", {}, "HEAD");
  assert.deepEqual([
    head.status,
    head.headers.get("content-length"),
    await head.text(),
  ], [
    200,
    "14",
    "",
  ]);
  const post = await get("/robots.txt", {}, "POST");
  assert.deepEqual([post.status, post.headers.get("allow")], [
    405,
    "GET, HEAD",
  ]);
});

Deno.test("only files of the build are served", async () => {
  assert.equal(await (await get("/")).text(), "home");
  assert.equal(
    (await get("/icons/logo.svg")).headers.get("content-type"),
    "image/svg+xml",
  );
  const outside = [
    "/index.json",
    "/_fresh/index.json",
    "/_fresh/",
    "/icons/",
    "/icons",
  ];
  for (
    const path of [
      ...outside,
      "/_fresh/../deno.json",
      "/%2e%2e/deno.json",
      "/_fresh/none.js",
    ]
  ) {
    assert.equal((await get(path)).status, 404, path);
  }
});

Deno.test("the whole client of one island stays below 7 KB", () => {
  const { entry, chunks } = site.assets.islands.get("Counter")!;
  const size = [entry, ...chunks].reduce(
    (sum, path) =>
      sum +
      gzipSync(site.assets.files.get(path)!.identity, { level: 9 }).length,
    0,
  );
  assert.ok(size < 7000, `${size} bytes`);
});

Deno.test("two islands share one chunk, which both import", async () => {
  const { assets } = await builtFrom({}, ["Counter", "Second"]);
  const [first, second] = [
    assets.islands.get("Counter")!,
    assets.islands.get("Second")!,
  ];
  assert.equal(first.chunks.length, 1);
  assert.deepEqual(first.chunks, second.chunks);
  const script = new TextDecoder().decode(
    assets.files.get(first.entry)!.identity,
  );
  assert.ok(script.length < 1000);
  assert.ok(script.includes(first.chunks[0]!.replace("/_fresh/", "./")));
  const response = await serve(assets)(first.entry);
  assert.equal(
    response.headers.get("content-type"),
    "text/javascript; charset=utf-8",
  );
  assert.match(response.headers.get("cache-control")!, /immutable/);
});

Deno.test("an app without a build is told to build", async () => {
  await assert.rejects(
    loadAssets(`${site.folder}/none`),
    /run "deno task build"/,
  );
});
