/** Where the layer differs from Fresh 2.3.3 on purpose: one test each, listed in README.md. */
import assert from "node:assert/strict";
import { App, csp, csrf, HttpError, page, staticFiles } from "fresh";
import { h } from "preact";

const get = (path: string, init?: RequestInit) => new Request(`http://127.0.0.1${path}`, init);
const Page = () => h("p", null, "a page");

function appWith(
  routes: Record<string, object>,
  assets?: ConstructorParameters<typeof App>[0],
) {
  return new App<unknown>({ manifest: { routes, islands: {} }, ...assets });
}

Deno.test("a file route answers a wrong method with 405 and Allow", async () => {
  const handler = appWith({
    "./routes/form.tsx": {
      default: Page,
      handler: { POST: () => page() },
    },
  }).fsRoutes().handler();
  const response = await handler(get("/form", { method: "DELETE" }));
  assert.equal(response.status, 405);
  assert.equal(response.headers.get("allow"), "GET, HEAD, OPTIONS, POST");
});

Deno.test("a page without handler answers GET and HEAD only", async () => {
  const handler = appWith({ "./routes/about.tsx": { default: Page } })
    .fsRoutes().handler();
  assert.equal((await handler(get("/about"))).status, 200);
  assert.equal((await handler(get("/about", { method: "HEAD" }))).status, 200);
  const post = await handler(get("/about", { method: "POST" }));
  assert.equal(post.status, 405);
  assert.equal(post.headers.get("allow"), "GET, HEAD, OPTIONS");
});

Deno.test("a method that nobody knows is 405, where every known one is answered too", async () => {
  const handler = new App().all("/", () => new Response("yes")).handler();
  for (const method of ["PROPFIND", "BREW", "constructor"]) {
    const response = await handler(get("/", { method }));
    assert.equal(response.status, 405);
    assert.match(response.headers.get("allow") ?? "", /GET/);
  }
});

Deno.test("not-found pages are 404 and error pages keep the error's status", async () => {
  const handler = appWith({
    "./routes/_error.tsx": { default: Page },
    "./routes/broken.tsx": {
      handler: () => Promise.reject(new Error("broken")),
    },
    "./routes/gone.tsx": { handler: () => Promise.reject(new HttpError(410)) },
  }).notFound({ component: Page }).fsRoutes().handler();
  assert.equal((await handler(get("/nowhere"))).status, 404);
  assert.equal((await handler(get("/broken"))).status, 500);
  assert.equal((await handler(get("/gone"))).status, 410);

  const byHand = new App()
    .notFound((ctx) => ctx.html("<p>nothing here</p>"))
    .onError("*", (ctx) => ctx.html("<p>sorry</p>"))
    .get("/busy", () => Promise.reject(new HttpError(503))).handler();
  const missing = await byHand(get("/nowhere"));
  assert.equal(missing.status, 404);
  assert.equal(await missing.text(), "<p>nothing here</p>");
  assert.equal((await byHand(get("/busy"))).status, 503);
});

Deno.test("a URL that cannot be decoded is 400, as a page", async () => {
  const handler = appWith({
    "./routes/[org]/index.tsx": { default: Page },
    "./routes/_error.tsx": { default: Page },
  }).fsRoutes().handler();
  for (const path of ["/%ff", "/%zz", "/%", "/%C3%28", "/a%00b"]) {
    const response = await handler(get(path));
    assert.equal(response.status, 400, path);
    assert.match(await response.text(), /a page/);
  }
});

Deno.test("a Host that makes no URL is 400, and the server lives on", async () => {
  const app = appWith({ "./routes/index.tsx": { default: Page } }).use(csp())
    .fsRoutes();
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    app.handler(),
  );
  for (const host of ["a b", "[", "x:y:z", "%"]) {
    const connection = await Deno.connect({
      port: server.addr.port,
      hostname: "127.0.0.1",
    });
    const request = `GET / HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`;
    await connection.write(new TextEncoder().encode(request));
    const answer = await new Response(connection.readable).text();
    assert.match(answer, /^HTTP\/1.1 400 /, host);
    assert.match(answer, /content-security-policy: default-src 'none'/, host);
  }
  const response = await fetch(`http://127.0.0.1:${server.addr.port}/`);
  assert.match(await response.text(), /a page/);
  await server.shutdown();
});

Deno.test("several Set-Cookie headers of a page are kept", async () => {
  const headers = new Headers([["set-cookie", "a=1"], ["set-cookie", "b=2"]]);
  const handler = appWith({
    "./routes/in.tsx": {
      default: Page,
      handler: { POST: () => page(undefined, { headers }) },
    },
  }).use(csp()).fsRoutes().handler();
  const response = await handler(get("/in", { method: "POST" }));
  assert.deepEqual(response.headers.getSetCookie(), ["a=1", "b=2"]);
});

Deno.test("a redirect to a path stays on the site, as browsers read it", async () => {
  const app = new App().get(
    "/go",
    (ctx) => ctx.redirect(ctx.url.searchParams.get("to") ?? "/"),
  );
  const handler = app.handler();
  const tricks = [
    "//evil.test",
    "/\\evil.test",
    "\\\\evil.test",
    "/\t/evil.test",
    "/\n\\evil.test",
  ];
  for (
    const to of [
      ...tricks,
      " //evil.test",
      "\x00//evil.test",
      "/\\/\\evil.test?x",
    ]
  ) {
    const response = await handler(get(`/go?to=${encodeURIComponent(to)}`));
    const target = new URL(
      response.headers.get("location")!,
      "http://127.0.0.1/go",
    );
    assert.equal(target.host, "127.0.0.1", JSON.stringify(to));
  }
  const kept = await handler(
    get(`/go?to=${encodeURIComponent("/a?next=//b#c")}`),
  );
  assert.equal(kept.headers.get("location"), "/a?next=//b#c");
});

Deno.test("every error page carries the security headers, whatever failed", async () => {
  const handler = appWith({
    "./routes/_error.tsx": { default: Page },
    "./routes/broken.tsx": {
      handler: () => Promise.reject(new Error("broken")),
    },
    "./routes/form.tsx": { default: Page, handler: { POST: () => page() } },
  }).use((ctx) => {
    if (ctx.url.pathname === "/early") throw new Error("before csp");
    return ctx.next();
  }).use(csp({ csp: ["img-src 'none'"] })).use(csrf()).use(staticFiles())
    .fsRoutes().handler();
  const cross = { method: "POST", headers: { "sec-fetch-site": "cross-site" } };
  const requests: [string, number, RequestInit?][] = [
    ["/nowhere", 404],
    ["/_fresh/nowhere.js", 404],
    ["/broken", 500],
    ["/%ff", 404],
    ["/a%00", 400],
    ["/form", 405, { method: "PUT" }],
    ["/form", 403, cross],
    ["/early", 500],
  ];
  for (const [path, status, init] of requests) {
    const { headers, ...response } = await answer(handler, get(path, init));
    assert.equal(response.status, status, path);
    assert.match(response.text, /a page/, path);
    assert.match(
      headers.get("content-security-policy") ?? "",
      /default-src 'none'/,
      path,
    );
    assert.equal(headers.get("x-content-type-options"), "nosniff", path);
    assert.equal(headers.get("referrer-policy"), "no-referrer", path);
    assert.equal(headers.get("cache-control"), "no-store", path);
    if (path !== "/early") {
      assert.match(headers.get("content-security-policy")!, /img-src 'none'/);
    }
  }
});

Deno.test("csp() reaches a response whose headers cannot be changed", async () => {
  const handler = new App().use(csp())
    .get("/away", () => Response.redirect("https://example.test/")).handler();
  const response = await handler(get("/away"));
  assert.equal(response.status, 302);
  assert.equal(response.headers.get("location"), "https://example.test/");
  assert.match(
    response.headers.get("content-security-policy") ?? "",
    /default-src 'none'/,
  );
});

Deno.test("csp() allows nothing inline, replaces a directive, and upgrades nothing", async () => {
  const app = new App().use(csp({ csp: ["img-src 'self' data:"] })).get(
    "/",
    () => new Response(),
  );
  for (
    const origin of [
      "http://127.0.0.1",
      "http://localhost:8000",
      `http://${"a".repeat(56)}.onion`,
    ]
  ) {
    const response = await app.handler()(new Request(origin));
    const policy = response.headers.get("content-security-policy")!;
    assert.doesNotMatch(policy, /unsafe|upgrade-insecure-requests|nonce|http:/);
    assert.deepEqual(policy.match(/img-src [^;]*/g), ["img-src 'self' data:"]);
    assert.match(policy, /script-src 'self';/);
  }
});

Deno.test("an error in an error page, or without one, becomes a plain page", async () => {
  const reported: unknown[] = [];
  const Broken = () => {
    throw new Error("second");
  };
  const handler = appWith({
    "./routes/_error.tsx": { default: Broken },
    "./routes/index.tsx": {
      handler: () => Promise.reject(new Error("<first>")),
    },
  }, { reportError: (error) => reported.push(error) }).fsRoutes().handler();
  const { status, text, headers } = await answer(handler, get("/"));
  assert.equal(status, 500);
  assert.match(text, /^<!DOCTYPE html>.*Something went wrong/);
  assert.doesNotMatch(text, /first|second|at /);
  assert.match(
    headers.get("content-security-policy") ?? "",
    /default-src 'none'/,
  );
  assert.deepEqual(reported.map((error) => (error as Error).message), [
    "<first>",
    "second",
  ]);
});

async function answer(
  handler: (request: Request) => Promise<Response>,
  request: Request,
) {
  const response = await handler(request);
  return {
    status: response.status,
    headers: response.headers,
    text: await response.text(),
  };
}
