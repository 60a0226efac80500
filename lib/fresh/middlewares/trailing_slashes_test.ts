import assert from "node:assert/strict";
import { App, trailingSlashes } from "fresh";

async function location(mode: "always" | "never", path: string) {
  const handler = new App().use(trailingSlashes(mode)).get(
    "*",
    () => new Response(),
  ).handler();
  return (await handler(new Request(`http://a.test${path}`))).headers.get(
    "location",
  );
}

Deno.test("paths end with a slash, or none does, and redirects stay on the site", async () => {
  assert.equal(await location("never", "/a/?x=1"), "/a?x=1");
  assert.equal(await location("never", "/a"), null);
  assert.equal(await location("never", "/"), null);
  assert.equal(await location("never", "//evil.test/"), "/evil.test");
  assert.equal(await location("never", "/\\evil.test/"), "/evil.test");
  assert.equal(await location("always", "/a?x=1"), "/a/?x=1");
  assert.equal(await location("always", "/a/"), null);
});
