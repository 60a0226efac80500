import assert from "node:assert/strict";
import { App, csrf } from "fresh";

const SITE = "https://portal.test";

async function status(
  headers: HeadersInit,
  method = "POST",
  origin?: string | string[],
) {
  const handler = new App().use(csrf({ origin })).all("/", () => new Response())
    .handler();
  return (await handler(new Request(SITE, { method, headers }))).status;
}

Deno.test("a form from this site passes, one from elsewhere is refused", async () => {
  assert.equal(await status({ "sec-fetch-site": "same-origin" }), 200);
  assert.equal(await status({ "sec-fetch-site": "none" }), 200);
  assert.equal(await status({ "sec-fetch-site": "cross-site" }), 403);
  assert.equal(await status({ "sec-fetch-site": "same-site" }), 403);
  assert.equal(
    await status({ "sec-fetch-site": "cross-site", origin: "null" }),
    403,
  );
  assert.equal(
    await status({
      "sec-fetch-site": "cross-site",
      origin: "https://evil.test",
    }),
    403,
  );
  assert.equal(await status({ origin: SITE }), 200);
  assert.equal(await status({ origin: "https://evil.test" }), 403);
  assert.equal(await status({ origin: "http://portal.test" }), 403);
  assert.equal(await status({ origin: `${SITE}.evil.test` }), 403);
});

Deno.test("where the browser does not say, the form's token is left to decide", async () => {
  assert.equal(await status({}), 200);
  assert.equal(await status({ origin: "null" }), 200);
  assert.equal(
    await status({ origin: "null", "sec-fetch-site": "same-origin" }),
    200,
  );
});

Deno.test("every method that may change something is checked, reading is not", async () => {
  const cross = { "sec-fetch-site": "cross-site" };
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    assert.equal(await status(cross, method), 403);
  }
  for (const method of ["GET", "HEAD", "OPTIONS"]) {
    assert.equal(await status(cross, method), 200);
  }
});

Deno.test("the origins an app names are the ones that pass", async () => {
  const named = ["https://portal.example", "http://a.onion"];
  assert.equal(await status({ origin: "http://a.onion" }, "POST", named), 200);
  assert.equal(await status({ origin: SITE }, "POST", named), 403);
  assert.equal(await status({ origin: SITE }, "POST", SITE), 200);
});
