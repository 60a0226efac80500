import assert from "node:assert/strict";
import manifest from "../fresh.gen.ts";
import { type Article, articles } from "../lib/law/mod.ts";

const normal = (text: string) => text.replaceAll(/\s+/g, " ");
const name = (one: Article) => `${one.law}, article ${one.article}`;

Deno.test("every test, setting and page that the map of the law names is there", async () => {
  const readme = await Deno.readTextFile("README.md");
  const urls = Object.keys(manifest.routes).map((file) =>
    file.replace(/^\.\/routes/, "").replaceAll(/\/\([^)]*\)/g, "")
      .replace(/(\/index)?\.tsx?$/, "") || "/"
  );
  let tests = 0;
  for (const one of articles) {
    for (const [file, test] of one.tests ?? []) {
      const source = normal(await Deno.readTextFile(file).catch(() => ""));
      assert.ok(source.includes(`"${test}"`), `${name(one)}: ${file} has no test "${test}"`);
      tests++;
    }
    for (const setting of one.settings ?? []) {
      assert.match(readme, new RegExp(`^\\| .*\`${setting}\``, "m"), `${name(one)}: ${setting}`);
    }
    for (const page of one.pages ?? []) {
      assert.ok(urls.includes(page), `${name(one)}: ${page} is no page`);
    }
  }
  assert.ok(tests > 30, "so the test can fail");
});

Deno.test("no article is there twice, and each says what it asks and what is done", () => {
  const names = articles.map(name);
  assert.equal(new Set(names).size, names.length);
  for (const { asks, does } of articles) assert.ok(asks.endsWith(".") && does.endsWith("."));
});
