import assert from "node:assert/strict";
import http from "node:http";
import { offered } from "../lib/i18n/mod.ts";
import { Browser, readable } from "./client.ts";
import { fileReport, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";

/** kB as the networks count: a page with all that it loads, and the first report as a whole. */
const pageBudget = 14_000;
const journeyBudget = 30_000;

interface Weighed {
  bytes: number;
  text: string;
  parts: string[];
}

/** Bytes on the wire, headers left out; the body as it was compressed. */
function fetchRaw(
  url: string,
  init: { cookie?: string; method?: string; body?: Uint8Array; type?: string } = {},
) {
  return new Promise<{ bytes: number; body: Uint8Array<ArrayBuffer>; encoding: string }>(
    (resolve, reject) => {
      const headers: Record<string, string> = { "accept-encoding": "gzip, br" };
      if (init.cookie) headers.cookie = init.cookie;
      if (init.type) headers["content-type"] = init.type;
      const request = http.request(url, { method: init.method ?? "GET", headers }, (response) => {
        const chunks: Uint8Array[] = [];
        response.on("data", (chunk: Uint8Array) => chunks.push(chunk));
        response.on("end", async () => {
          const body = new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
          resolve({
            bytes: body.length,
            body,
            encoding: response.headers["content-encoding"] ?? "",
          });
        });
      });
      request.on("error", reject);
      request.end(init.body);
    },
  );
}

async function weigh(origin: string, path: string, init = {}): Promise<Weighed> {
  const page = await fetchRaw(origin + path, init);
  assert.equal(page.encoding, "gzip", `${path} is compressed`);
  const stream = new Blob([page.body]).stream().pipeThrough(new DecompressionStream("gzip"));
  const text = await new Response(stream).text();
  const parts = [...text.matchAll(/(?:href|src)="(\/_fresh\/[^"]+)"/g)].map((match) => match[1]!);
  // The island's script loads the framework's chunk.
  const all = new Set(parts.filter((part) => !part.endsWith(".svg")));
  for (const part of all) {
    if (!part.endsWith(".js")) continue;
    const code = await (await fetch(origin + part)).text();
    for (const [, chunk] of code.matchAll(/from\s?"\.\/([^"]+)"/g)) all.add(`/_fresh/${chunk}`);
  }
  return { bytes: page.bytes, text, parts: [...all] };
}

Deno.test("the reporter's pages are light in every language", async (t) => {
  await using portal = await startPortal();
  const { form, code } = await fileReport(portal);
  const hidden = (name: string) =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(form.text)![1]!;
  // The same form once more gives the same case: one report serves for all languages.
  const body = new FormData();
  const values = { token: hidden("token"), receipt: code, what: "Something." };
  for (const [name, value] of Object.entries(values)) body.append(name, value);
  body.append("attachments", new File([jpegWithSecrets("A")], "a.jpg"));
  const request = new Request("http://x", { method: "POST", body });
  const sent = {
    method: "POST",
    type: request.headers.get("content-type")!,
    body: await request.bytes(),
  };
  const [browser] = await openInbox(portal, code);
  const inside = { cookie: [...browser.cookies].map((pair) => pair.join("=")).join("; ") };
  /** The first report from landing to inbox, then what else a reporter may open. */
  const journey: [string, object?][] = [
    ["/nordwind"],
    ["/nordwind/report"],
    ["/nordwind/report", sent],
    ["/inbox", inside],
  ];
  const others = ["/", "/receipt", "/left", "/help", "/help/rights", "/help/authorities"];
  const bytesOf = new Map<string, number>();

  /** A page with all that it loads, and what of it was not in the cache. */
  const check = async (path: string, init = {}, cache = new Set<string>()) => {
    const page = await weigh(portal.origin, path, init);
    let [whole, fresh] = [page.bytes, page.bytes];
    for (const part of page.parts) {
      if (!bytesOf.has(part)) bytesOf.set(part, (await fetchRaw(portal.origin + part)).bytes);
      whole += bytesOf.get(part)!;
      if (!cache.has(part)) fresh += bytesOf.get(part)!;
      cache.add(part);
    }
    assert.ok(whole <= pageBudget, `${path} weighs ${whole} bytes`);
    return { whole, fresh };
  };

  await t.step(
    `no page is above ${pageBudget} bytes, the journey not above ${journeyBudget}`,
    async () => {
      const all: { language: string; sum: number; heaviest: number }[] = [];
      for (const language of offered) {
        const cache = new Set<string>();
        const weights = [];
        for (const [path, init] of journey) {
          weights.push(await check(`${path}?lang=${language}`, init, cache));
        }
        const sum = weights.reduce((bytes, one) => bytes + one.fresh, 0);
        assert.ok(sum <= journeyBudget, `the journey weighs ${sum} bytes in ${language}`);
        for (const path of others) weights.push(await check(`${path}?lang=${language}`));
        all.push({ language, sum, heaviest: Math.max(...weights.map((one) => one.whole)) });
      }
      console.log("language: bytes of landing, form, receipt and inbox; of the heaviest page");
      for (const { language, sum, heaviest } of all) console.log(language, sum, heaviest);
    },
  );

  await t.step("static files are compressed in advance and never change", async () => {
    const { parts } = await weigh(portal.origin, "/nordwind/report");
    for (const part of parts) {
      assert.equal((await fetchRaw(portal.origin + part)).encoding, "br");
      const response = await fetch(portal.origin + part);
      await response.body?.cancel();
      assert.match(response.headers.get("cache-control")!, /max-age=31536000, immutable/);
    }
  });
});

Deno.test("methods, hosts and other sites' forms are refused with a page", async (t) => {
  await using portal = await startPortal({
    PUBLIC_ORIGIN: "https://report.example",
    DESK_ORIGIN: "https://desk.example",
  });
  const anyone = new Browser(portal.origin);
  /** What an answer at a host says: its first line and its head. */
  const at = async (host: string, path: string) => {
    const { port } = new URL(portal.origin);
    using connection = await Deno.connect({ hostname: "127.0.0.1", port: Number(port) });
    await connection.write(
      new TextEncoder().encode(
        `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      ),
    );
    return (await new Response(connection.readable).text()).split("\r\n\r\n")[0]!;
  };

  await t.step("staff have a host of their own, and https stays https", async () => {
    for (const path of ["/desk/login", "/desk", "/admin", "/DESK/login", "//desk/login"]) {
      assert.match(await at("report.example", path), /^HTTP\/1.1 404/, path);
    }
    const login = await at("desk.example", "/desk/login");
    assert.match(login, /^HTTP\/1.1 200/);
    const strict = /\r\nstrict-transport-security: max-age=63072000/;
    assert.match(login, strict);
    for (const path of ["/nordwind", "/nowhere"]) {
      assert.match(await at("report.example", path), strict);
    }
    const near = (await anyone.get("/desk/login")).headers;
    assert.equal(near.get("strict-transport-security"), null, "not over plain http");
  });

  await t.step("security.txt says where to report a weakness of the portal", async () => {
    const { text } = await anyone.get("/.well-known/security.txt");
    assert.match(text, /^Contact: mailto:\S+\nExpires: \d{4}-\d\d-\d\dT00:00:00Z\n/);
    assert.match(text, /\nCanonical: https:\/\/report.example\/.well-known\/security.txt\n/);
  });

  await t.step("405 with Allow", async () => {
    for (const [path, method, allow] of [["/", "POST", "GET"], ["/inbox/leave", "GET", "POST"]]) {
      const response = await anyone.raw(path!, { method });
      assert.equal(response.status, 405);
      assert.ok(response.headers.get("allow")!.split(", ").includes(allow!));
      assert.match(await response.text(), /<h1>/);
    }
  });

  await t.step("a strange host is refused", async () => {
    for (const host of ["evil.example", "a b", "127.0.0.1.evil.example"]) {
      assert.match(await at(host, "/"), /^HTTP\/1.1 400/, host);
    }
    assert.equal(
      (await new Browser(portal.origin.replace("127.0.0.1", "localhost")).get("/")).status,
      200,
    );
  });

  await t.step("a form from another site is refused", async () => {
    const form = await anyone.get("/nordwind/report");
    for (
      const headers of [
        { origin: "https://evil.example" },
        { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
        { "sec-fetch-site": "same-site" },
        { origin: "null", "sec-fetch-site": "cross-site" },
      ]
    ) {
      const other = new Browser(portal.origin, headers as Record<string, string>);
      const page = await other.submit(form, { what: "forged" });
      assert.equal(page.status, 403);
      assert.match(readable(page), /Not allowed from there/);
    }
    // Chromium sends `Origin: null` under our own no-referrer; the form's token decides then.
    const own = new Browser(portal.origin, { origin: "null" });
    assert.equal((await own.submit(form, { what: "mine" })).status, 201);
  });
});
