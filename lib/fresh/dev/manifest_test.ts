import assert from "node:assert/strict";
import { findModules, manifestOf } from "./manifest.ts";

async function appOf(paths: string[]): Promise<string> {
  const root = await Deno.makeTempDir();
  for (const path of paths) {
    await Deno.mkdir(`${root}/${path.slice(0, path.lastIndexOf("/"))}`, {
      recursive: true,
    });
    await Deno.writeTextFile(`${root}/${path}`, "");
  }
  return root;
}

Deno.test("the manifest imports routes and islands, sorted, and nothing else", async () => {
  const root = await appOf([
    "routes/index.tsx",
    "routes/[org]/report.tsx",
    "routes/[org]/report_test.tsx",
    "routes/[org]/(_islands)/Local.tsx",
    "routes/[org]/(_components)/Part.tsx",
    "routes/(a)/x.ts",
    "routes/_a_/x.ts",
    "routes/notes.md",
    "islands/Progress.tsx",
  ]);
  const text = manifestOf(await findModules(root));
  assert.equal(
    text,
    `// Written by "deno task manifest" from the files below routes/ and islands/.
import type { Manifest } from "fresh";
import * as islands_Progress from "./islands/Progress.tsx";
import * as routes__org____islands__Local from "./routes/[org]/(_islands)/Local.tsx";
import * as routes__a__x from "./routes/(a)/x.ts";
import * as routes__org__report from "./routes/[org]/report.tsx";
import * as routes__a__x_ from "./routes/_a_/x.ts";
import * as routes_index from "./routes/index.tsx";

export default {
  routes: {
    "./routes/(a)/x.ts": routes__a__x,
    "./routes/[org]/report.tsx": routes__org__report,
    "./routes/_a_/x.ts": routes__a__x_,
    "./routes/index.tsx": routes_index,
  },
  islands: {
    "./islands/Progress.tsx": islands_Progress,
    "./routes/[org]/(_islands)/Local.tsx": routes__org____islands__Local,
  },
} satisfies Manifest;
`,
  );
});

Deno.test("two islands of one name are refused", async () => {
  const root = await appOf(["islands/A.tsx", "routes/x/(_islands)/A.tsx"]);
  await assert.rejects(findModules(root), /Cannot have two islands named "A"/);
});

Deno.test("an app without routes has an empty manifest", async () => {
  assert.deepEqual(await findModules(await Deno.makeTempDir()), {
    routes: [],
    islands: [],
  });
});
