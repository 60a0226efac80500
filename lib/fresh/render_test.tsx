import assert from "node:assert/strict";
import { App, type Assets, createDefine } from "fresh";
import { asset, Head } from "fresh/runtime";
import { type ComponentChildren, h } from "preact";

const define = createDefine<unknown>();

function Counter(
  props: { start?: number; label?: string; children?: ComponentChildren },
) {
  return <button type="button">{props.label} {props.start}</button>;
}
function Panel(props: { start: number }) {
  return (
    <div>
      <Counter start={props.start} />
    </div>
  );
}
function Odd(props: { value: unknown }) {
  return <p>{String(props.value)}</p>;
}

const assets: Assets = {
  files: new Map(),
  hashed: new Map([["/style.css", "/_fresh/style-1.css"]]),
  islands: new Map([
    ["Counter", {
      entry: "/_fresh/Counter-1.js",
      chunks: ["/_fresh/chunk-1.js"],
    }],
    ["Panel", { entry: "/_fresh/Panel-1.js", chunks: ["/_fresh/chunk-1.js"] }],
    ["Odd", { entry: "/_fresh/Odd-1.js", chunks: [] }],
  ]),
};
const islands = {
  "./islands/Counter.tsx": { default: Counter },
  "./islands/Panel.tsx": { Panel },
  "./routes/desk/(_islands)/Odd.tsx": { default: Odd },
};

/** The document for one page, inside an app wrapper with a head of its own. */
async function render(
  page: () => ComponentChildren,
  status = 200,
): Promise<string> {
  const wrapper = define.layout(({ Component }) => (
    <html lang="en">
      <head>
        <title>Ombud</title>
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={asset("/style.css")} />
      </head>
      <body>
        <Component />
      </body>
    </html>
  ));
  const routes = {
    "./routes/_app.tsx": { default: wrapper },
    "./routes/index.tsx": { default: page },
  };
  const app = new App({ manifest: { routes, islands }, assets }).fsRoutes();
  const response = await app.handler()(new Request("http://127.0.0.1/"));
  assert.equal(response.status, status);
  return await response.text();
}

const attribute = (html: string, name: string) =>
  html.match(new RegExp(` ${name}="([^"]*)"`))?.[1]
    ?.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll(
      "&amp;",
      "&",
    );

Deno.test("a page without islands ships no script", async () => {
  assert.equal(
    await render(() => <h1>Hello</h1>),
    `<!DOCTYPE html><html lang="en"><head><title>Ombud</title>` +
      `<meta name="robots" content="noindex"/><link rel="stylesheet" href="/_fresh/style-1.css"/>` +
      `</head><body><h1>Hello</h1></body></html>`,
  );
});

Deno.test("Head replaces the title and a meta of one name, and adds the rest", async () => {
  const html = await render(() => (
    <div>
      <Head>
        <title>Report {"<1>"}</title>
        <meta name="robots" content="none" />
        <meta name="theme-color" content="#fff" />
      </Head>
      <Head>
        <title>Later</title>
      </Head>
    </div>
  ));
  assert.match(
    html,
    /<head><title>Later<\/title><meta name="robots" content="none"\/><link [^>]*><meta name="theme-color" content="#fff"\/><\/head>/,
  );
  assert.match(html, /<body><div><\/div><\/body>/);
});

Deno.test("one page's Head does not reach the next page", async () => {
  await render(() => (
    <Head>
      <meta name="once" />
    </Head>
  ));
  assert.doesNotMatch(await render(() => <p>next</p>), /once/);
});

Deno.test("an island is rendered with its props, and its script follows once", async () => {
  const html = await render(() => (
    <main>
      <Counter start={1} label="a" />
      <Counter start={2} />
    </main>
  ));
  assert.match(html, /<button type="button">a 1<\/button>/);
  assert.equal(
    html.match(/<fresh-island data-file="Counter" data-name="default"/g)
      ?.length,
    2,
  );
  assert.deepEqual(JSON.parse(attribute(html, "data-props")!), {
    start: 1,
    label: "a",
  });
  assert.match(
    html,
    /<link rel="modulepreload" href="\/_fresh\/chunk-1.js"><script type="module" src="\/_fresh\/Counter-1.js"><\/script><\/body><\/html>$/,
  );
  assert.equal(html.match(/<script/g)?.length, 1);
});

Deno.test("two islands share their chunk; one inside another is no island of its own", async () => {
  const html = await render(() => (
    <main>
      <Panel start={3} />
      <Odd value={null} />
      <Counter />
    </main>
  ));
  assert.equal(html.match(/<fresh-island/g)?.length, 3);
  assert.equal(html.match(/modulepreload/g)?.length, 1);
  assert.equal(html.match(/<script/g)?.length, 3);
  const nested = await render(() => <Panel start={3} />);
  assert.match(
    nested,
    /<fresh-island data-file="Panel" data-name="Panel"[^>]*><div><button/,
  );
  assert.equal(nested.match(/<script/g)?.length, 1);
});

Deno.test("nothing in a prop breaks out of the markup", async () => {
  const label = `"><script>alert(1)</script><!-- ' &quot; </fresh-island> \u2028 {{}}`;
  const html = await render(() => <Counter label={label} />);
  assert.equal(html.match(/<script/g)?.length, 1);
  assert.equal(html.match(/<\/fresh-island>/g)?.length, 1);
  assert.deepEqual(JSON.parse(attribute(html, "data-props")!), { label });
});

Deno.test("props that JSON would change or lose are an error, not a surprise", async () => {
  for (
    const value of [
      () => 1,
      new Date(0),
      new Map(),
      NaN,
      1n,
      Symbol(),
      h("b", null),
      { a: [new Set()] },
    ]
  ) {
    await render(() => <Odd value={value} />, 500);
  }
  for (
    const value of [null, undefined, 1, "a", true, [1, [2]], {
      a: { b: [null] },
    }]
  ) {
    await render(() => <Odd value={value} />);
  }
  await render(() => (
    <Counter>
      <b>child</b>
    </Counter>
  ), 500);
});

Deno.test("an app whose build lacks an island does not start", () => {
  const manifest = {
    routes: {},
    islands: { "./islands/New.tsx": { default: () => null } },
  };
  assert.throws(
    () => new App({ manifest, assets }),
    /islands\/New\.tsx: run "deno task build"/,
  );
});
