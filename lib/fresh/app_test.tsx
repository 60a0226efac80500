import assert from "node:assert/strict";
import { App, createDefine, HttpError, type Middleware, page } from "fresh";

interface State {
  trail: string[];
}
const define = createDefine<State>();

const get = (path: string, init?: RequestInit) => new Request(`http://127.0.0.1${path}`, init);
const text = async (response: Response | Promise<Response>) => await (await response).text();

/** An app from file routes, whose state starts with an empty trail. */
function appOf(routes: Record<string, object>) {
  return new App<State>({ manifest: { routes, islands: {} } }).use((ctx) => {
    ctx.state.trail = [];
    return ctx.next();
  });
}

const mark = (name: string): Middleware<State> => (ctx) => {
  ctx.state.trail.push(name);
  return ctx.next();
};
const says = (name: string) => ({ handler: () => new Response(name) });

Deno.test("file names become URLs: index, parameters, groups, the rest of a path", async () => {
  const shows = define.handlers((ctx) => Response.json([ctx.route, ctx.params]));
  const handler = appOf({
    "./routes/index.tsx": { handler: shows },
    "./routes/(reporter)/[org]/index.tsx": { handler: shows },
    "./routes/(reporter)/[org]/report.tsx": { handler: shows },
    "./routes/desk/cases/[id]/[action].ts": { handler: shows },
    "./routes/files/[...path].ts": { handler: shows },
    "./routes/.well-known/security.txt.ts": { handler: shows },
    "./routes/cases/[id].json.ts": { handler: shows },
    "./routes/left.tsx": { handler: shows, config: { routeOverride: "/gone" } },
  }).fsRoutes().handler();
  const expected: Record<string, [string, Record<string, string>]> = {
    "/": ["/", {}],
    "/nordwind": ["/:org", { org: "nordwind" }],
    "/nordwind/report": ["/:org/report", { org: "nordwind" }],
    "/n%C3%B6rd%20a/report?x=1": ["/:org/report", { org: "nörd a" }],
    "/desk/cases/7/grant": ["/desk/cases/:id/:action", {
      id: "7",
      action: "grant",
    }],
    "/files/a/b.txt": ["/files/:path*", { path: "a/b.txt" }],
    "/.well-known/security.txt": ["/.well-known/security.txt", {}],
    "/cases/9.json": ["/cases/:id.json", { id: "9" }],
    "/gone": ["/gone", {}],
    "//nordwind//report": ["/:org/report", { org: "nordwind" }],
  };
  for (const [path, answer] of Object.entries(expected)) {
    assert.deepEqual(await (await handler(get(path))).json(), answer, path);
  }
  for (
    const path of [
      "/nordwind/report/",
      "/cases/9xjson",
      "/desk/cases/7",
      "/Nordwind/Report",
    ]
  ) {
    assert.equal((await handler(get(path))).status, 404, path);
  }
});

Deno.test("a fixed part of a path wins over a parameter, and that over the rest", async () => {
  const handler = appOf({
    "./routes/(a)/[org]/[page].tsx": says("parameter"),
    "./routes/[...rest].tsx": says("rest"),
    "./routes/(b)/desk/[page].tsx": says("desk"),
    "./routes/desk/login.tsx": says("login"),
  }).fsRoutes().handler();
  assert.equal(await text(handler(get("/desk/login"))), "login");
  assert.equal(await text(handler(get("/desk/x"))), "desk");
  assert.equal(await text(handler(get("/x/y"))), "parameter");
  assert.equal(await text(handler(get("/x/y/z"))), "rest");
});

Deno.test("a route that is registered twice is refused when the app starts", () => {
  const app = appOf({
    "./routes/(a)/x.tsx": says("1"),
    "./routes/(b)/x.tsx": says("2"),
  });
  assert.throws(() => app.fsRoutes(), /Cannot route GET \/x twice/);
});

Deno.test("a route file without a useful export is named when the app starts", () => {
  assert.throws(
    () => appOf({ "./routes/x.tsx": { helper: 1 } }).fsRoutes(),
    /routes\/x\.tsx/,
  );
});

Deno.test("middlewares run from the root to the leaf, each around what follows", async () => {
  const around = (name: string) =>
    define.middleware(async (ctx) => {
      ctx.state.trail.push(`>${name}`);
      const response = await ctx.next();
      ctx.state.trail.push(`<${name}`);
      response.headers.set("trail", ctx.state.trail.join(" "));
      return response;
    });
  const handler = appOf({
    "./routes/_middleware.ts": { default: around("root") },
    "./routes/desk/_middleware.ts": {
      handler: [around("desk1"), around("desk2")],
    },
    "./routes/desk/(inner)/_middleware.ts": { default: around("group") },
    "./routes/desk/(inner)/x.tsx": says("x"),
    "./routes/desk/y.tsx": says("y"),
  }).use(around("app")).fsRoutes().handler();
  const trail = async (path: string) => (await handler(get(path))).headers.get("trail");
  assert.equal(
    await trail("/desk/x"),
    ">app >root >desk1 >desk2 >group <group <desk2 <desk1 <root <app",
  );
  assert.equal(
    await trail("/desk/y"),
    ">app >root >desk1 >desk2 <desk2 <desk1 <root <app",
  );
});

Deno.test("use() binds to the routes registered after it, and to its path", async () => {
  const shows: Middleware<State> = (ctx) => new Response(ctx.state.trail.join());
  const handler = appOf({})
    .get("/before", shows)
    .use(mark("all"))
    .use("/desk", mark("desk"))
    .get("/after", shows)
    .get("/desk/x", mark("own"), shows)
    .handler();
  assert.equal(await text(handler(get("/before"))), "");
  assert.equal(await text(handler(get("/after"))), "all");
  assert.equal(await text(handler(get("/desk/x"))), "all,desk,own");
});

Deno.test("layouts wrap from the leaf to the root, and config leaves them out", async () => {
  const wrap = (name: string) =>
    define.layout(({ Component }) => (
      <div class={name}>
        <Component />
      </div>
    ));
  const waits = define.layout(async ({ Component, state }) => {
    await Promise.resolve();
    return (
      <section class={state.trail.join()}>
        <Component />
      </section>
    );
  });
  const Page = () => <p>page</p>;
  const app = define.layout(({ Component }) => (
    <html>
      <body>
        <Component />
      </body>
    </html>
  ));
  const handler = appOf({
    "./routes/_app.tsx": { default: app },
    "./routes/_layout.tsx": { default: wrap("root") },
    "./routes/desk/_layout.tsx": { default: waits },
    "./routes/desk/_middleware.ts": { default: mark("m") },
    "./routes/desk/index.tsx": { default: Page },
    "./routes/desk/bare.tsx": {
      default: Page,
      config: { skipInheritedLayouts: true },
    },
    "./routes/desk/none.tsx": {
      default: Page,
      config: { skipInheritedLayouts: true, skipAppWrapper: true },
    },
    "./routes/admin/_layout.tsx": {
      default: wrap("admin"),
      config: { skipInheritedLayouts: true },
    },
    "./routes/admin/index.tsx": { default: Page },
  }).fsRoutes().handler();
  const html = async (path: string) =>
    (await text(handler(get(path)))).match(/<body>(.*)<\/body>/)?.[1];
  assert.equal(
    await html("/desk"),
    `<div class="root"><section class="m"><p>page</p></section></div>`,
  );
  assert.equal(await html("/desk/bare"), "<p>page</p>");
  assert.equal(await html("/admin"), `<div class="admin"><p>page</p></div>`);
  assert.equal(
    await text(handler(get("/desk/none"))),
    `<!DOCTYPE html><html><head><meta charset="utf-8"/></head><body><p>page</p></body></html>`,
  );
});

Deno.test("an error is shown by the nearest error page, outside its folder's middlewares", async () => {
  const errorPage = (name: string) =>
    define.page(({ error, state }) => (
      <p>
        {name} {error instanceof HttpError ? error.status : "bug"} {state.trail.join()}
      </p>
    ));
  const handler = appOf({
    "./routes/_error.tsx": { default: errorPage("root") },
    "./routes/desk/_error.tsx": { default: errorPage("desk") },
    "./routes/desk/_layout.tsx": {
      default: define.layout(({ Component }) => (
        <main>
          <Component />
        </main>
      )),
    },
    "./routes/desk/_middleware.ts": { default: mark("m") },
    "./routes/desk/x.tsx": {
      handler: () => Promise.reject(new HttpError(403)),
    },
    "./routes/desk/y.tsx": {
      default: () => {
        throw new Error("in rendering");
      },
    },
    "./routes/z.tsx": {
      handler: () => {
        throw new HttpError(413);
      },
    },
  }).fsRoutes().handler();
  const body = async (path: string) =>
    (await text(handler(get(path)))).match(/<body>(.*)<\/body>/)?.[1];
  assert.equal(await body("/desk/x"), "<main><p>desk 403 m</p></main>");
  assert.equal(await body("/desk/y"), "<main><p>desk bug m</p></main>");
  assert.equal(await body("/z"), "<p>root 413 </p>");
  assert.equal(await body("/none"), "<p>root 404 </p>");
});

Deno.test("errors of 5xx are reported once, others not", async () => {
  const reported: unknown[] = [];
  const handler = new App({ reportError: (error) => reported.push(error) })
    .onError("*", (ctx) => ctx.text("sorry"))
    .get("/4", () => Promise.reject(new HttpError(404)))
    .get("/503", () => Promise.reject(new HttpError(503)))
    .get("/bug", () => Promise.reject("a string"))
    .handler();
  for (const path of ["/4", "/503", "/bug"]) await handler(get(path));
  assert.deepEqual(reported, [new HttpError(503), "a string"]);
});

Deno.test("a form is read by its handler, and shown again with its mistakes", async () => {
  const handler = define.handlers({
    GET: () => page({ what: "", mistake: false }),
    async POST(ctx) {
      const what = String((await ctx.req.formData()).get("what"));
      if (what !== "") return ctx.redirect("/done", 303);
      return page({ what, mistake: true }, {
        status: 422,
        headers: { "x-mistakes": "1" },
      });
    },
  });
  const Form = define.page<typeof handler>(({ data }) => (
    <form method="post">{data.mistake && <em>Say what happened</em>}</form>
  ));
  const app = appOf({ "./routes/report.tsx": { handler, default: Form } })
    .fsRoutes().handler();
  const post = (body: BodyInit) => app(get("/report", { method: "POST", body }));

  assert.match(await text(app(get("/report"))), /<form method="post"><\/form>/);
  const again = await post(new URLSearchParams({ what: "" }));
  assert.equal(again.status, 422);
  assert.equal(again.headers.get("x-mistakes"), "1");
  assert.match(await again.text(), /Say what happened/);
  const done = await post(new URLSearchParams({ what: "fraud" }));
  assert.deepEqual([done.status, done.headers.get("location")], [303, "/done"]);
});

Deno.test("a handler gets the body as a stream that nobody has read from", async () => {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(1000));
      sent += 1000;
    },
  }, { highWaterMark: 0 });
  const handler = appOf({}).post("/", async (ctx) => {
    const reader = ctx.req.body!.getReader();
    const before = sent;
    await reader.read();
    await reader.cancel();
    return Response.json([before, sent]);
  }).handler();
  const response = await handler(get("/", { method: "POST", body }));
  assert.deepEqual(await response.json(), [0, 1000]);
});

Deno.test("HEAD answers as GET without a body; OPTIONS names the methods", async () => {
  const handler = appOf({
    "./routes/x.tsx": { handler: { GET: () => new Response("long") } },
  })
    .fsRoutes().handler();
  const head = await handler(get("/x", { method: "HEAD" }));
  assert.deepEqual([head.status, await head.text()], [200, ""]);
  const options = await handler(get("/x", { method: "OPTIONS" }));
  assert.deepEqual([options.status, options.headers.get("allow")], [
    204,
    "GET, HEAD, OPTIONS",
  ]);
});

Deno.test("an async page may answer by itself, and a handler that answers nothing is an error", async () => {
  const handler = appOf({
    "./routes/x.tsx": {
      default: define.page(async ({ url }) => await Response.json(url.pathname)),
    },
    "./routes/y.tsx": { handler: () => undefined },
  }).fsRoutes().handler();
  assert.equal(await (await handler(get("/x"))).json(), "/x");
  assert.equal((await handler(get("/y"))).status, 500);
});

Deno.test("a context answers with text, HTML, JSON, JSX and streams", async () => {
  const handler = appOf({})
    .get("/text", (ctx) => ctx.text("<b>", { status: 201 }))
    .get("/html", (ctx) => ctx.html("<b>", { headers: { "x-a": "1" } }))
    .get("/json", (ctx) => ctx.json({ a: 1 }))
    .get("/jsx", (ctx) => ctx.render(<b>{"<"}</b>, { status: 202 }))
    .get("/stream", (ctx) =>
      ctx.stream(function* () {
        yield "ä";
        yield new Uint8Array([98]);
      }))
    .handler();
  const response = await handler(get("/text"));
  assert.deepEqual([response.status, await response.text()], [201, "<b>"]);
  const html = await handler(get("/html"));
  assert.equal(html.headers.get("content-type"), "text/html; charset=utf-8");
  assert.equal(html.headers.get("x-a"), "1");
  assert.deepEqual(await (await handler(get("/json"))).json(), { a: 1 });
  const jsx = await handler(get("/jsx"));
  assert.equal(jsx.status, 202);
  assert.match(await jsx.text(), /<body><b>&lt;<\/b><\/body>/);
  assert.equal(await text(handler(get("/stream"))), "äb");
});
