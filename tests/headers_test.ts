import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { Browser } from "./client.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";
import { routes } from "./routes.ts";

const onion = `http://${"a".repeat(56)}.onion`;
const exact: Record<string, string> = {
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "server": "",
  "x-powered-by": "",
};

/** What an answer carries whatever it is: page, error, redirect, file. */
function hasHeaders(response: { headers: Headers }, asked: string): void {
  const header = (name: string) => response.headers.get(name) ?? "";
  const policy = header("content-security-policy");
  assert.match(policy, /default-src 'none'/, asked);
  if (!/\bsandbox$/.test(policy)) assert.match(policy, /frame-ancestors 'none'/, asked);
  assert.ok(!/unsafe|\*|data:|https?:/.test(policy), asked);
  for (const [name, value] of Object.entries(exact)) assert.equal(header(name), value, asked);
  assert.match(header("permissions-policy"), /camera=\(\).*geolocation=\(\).*microphone/, asked);
  const forEver = /^\w+ (\/_fresh\/|\/style\.css|\/icon\.svg)/.test(asked);
  if (!forEver) assert.match(header("cache-control"), /no-store/, asked);
}

Deno.test("every response on every path carries the security headers", async (t) => {
  await using portal = await startPortal({ ONION_ORIGIN: onion });
  const { code, page: sent } = await fileReport(portal, {
    attachments: new File([jpegWithSecrets("A")], "a.jpg"),
  });
  hasHeaders(sent, "POST /nordwind/report");
  const anyone = new Browser(portal.origin);
  const [reporter, inbox] = await openInbox(portal, code);
  const [lawyer, desk] = await logIn(portal, "counsel");
  const [admin] = await logIn(portal, "admin");
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const [organisation] = await owner`select id from organisation where slug = 'nordwind'`;
  const [account] = await owner`select id from account where username = 'nordwind1'`;
  await owner.end({ timeout: 5 });
  const [link] = caseLinks(desk);
  const fill = (pattern: string) =>
    pattern.replace("/desk/cases/:id", link!).replace("/accounts/:id", `/accounts/${account!.id}`)
      .replace("/organisations/:id", `/organisations/${organisation!.id}`)
      .replace(":org", "nordwind").replace(":token", "x".repeat(64))
      .replace(/:\w+/, crypto.randomUUID());
  const paths = routes.map(({ pattern }) => fill(pattern));
  assert.ok(paths.length > 100);
  const statuses = new Set<number>();

  const ask = async (browser: Browser, path: string, init: RequestInit & { method: string }) => {
    const response = await browser.raw(path, init);
    const text = await response.text();
    const asked = `${init.method} ${path}: ${response.status}`;
    hasHeaders(response, asked);
    const there = /^(GET|HEAD)$/.test(init.method) ? encodeURI(path) : "/";
    assert.equal(response.headers.get("onion-location"), onion + there, asked);
    assert.ok(response.status < 500, `${asked} ${text}`);
    if (init.method === "HEAD") assert.equal(text, "");
    statuses.add(response.status);
    return response;
  };

  await t.step("whoever asks for any page by any method", async () => {
    for (const path of paths) {
      for (const method of ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]) {
        await ask(anyone, path, { method });
      }
      await ask(anyone, path, { method: "POST", body: new URLSearchParams({ text: "x" }) });
      await ask(anyone, path, { method: "POST", body: "x" });
    }
  });

  await t.step("pages, downloads and refusals of those who are inside", async () => {
    const leaves = /\/(leave|logout)$/;
    for (
      const [browser, own] of [[reporter, /^\/inbox/], [lawyer, /^\/desk/], [
        admin,
        /^\/admin/,
      ]] as const
    ) {
      for (const path of paths.filter((one) => own.test(one) && !leaves.test(one))) {
        await ask(browser, path, { method: "GET" });
        await ask(browser, path, { method: "POST", body: new URLSearchParams({ text: "x" }) });
      }
    }
    const page = await lawyer.get(link!);
    const files = [page, inbox].map(({ text }) =>
      /href="([^"]+\/attachments\/[^"?]+)/.exec(text)?.[1]
    );
    for (const [browser, file] of [[lawyer, files[0]], [reporter, files[1]]] as const) {
      const response = await ask(browser, file!, { method: "GET" });
      assert.equal(response.status, 200);
      assert.match(response.headers.get("content-security-policy")!, /sandbox$/);
      assert.match(response.headers.get("content-disposition")!, /^attachment; /);
    }
  });

  await t.step("static files, and what is none", async () => {
    const { text } = await anyone.get("/nordwind/report");
    const parts = [...text.matchAll(/(?:href|src)="(\/_fresh\/[^"]+)"/g)].map(([, path]) => path!);
    assert.ok(parts.length > 1);
    for (const path of [...parts, "/style.css", "/icon.svg"]) {
      const response = await ask(anyone, path, { method: "GET" });
      await ask(anyone, path, { method: "HEAD" });
      await ask(anyone, path, { method: "OPTIONS" });
      const known = { "if-none-match": response.headers.get("etag")! };
      await ask(anyone, path, { method: "GET", headers: known });
    }
    for (const path of ["/no/such", "/nobody", "/_fresh/none.js", "/robots.txt", "/desk/none"]) {
      await ask(anyone, path, { method: "GET" });
    }
  });

  await t.step("what is no proper request, too large, or from elsewhere", async () => {
    for (const path of ["/%zz", "//evil.example/", "/..%2f..%2fetc/passwd", "/a%00b"]) {
      const response = await anyone.raw(path);
      await response.body?.cancel();
      hasHeaders(response, `GET ${path}`);
      statuses.add(response.status);
    }
    const method = "POST";
    await ask(anyone, "/receipt", {
      method,
      headers: { origin: "https://evil.example" },
      body: "",
    });
    const form = await anyone.get("/nordwind/report");
    const large = await anyone.send(form, { what: "x".repeat(300_000) });
    await large.body?.cancel();
    hasHeaders(large, "POST /nordwind/report");
    statuses.add(large.status);
    for (const expected of [200, 303, 304, 400, 403, 404, 405, 413, 422]) {
      assert.ok(statuses.has(expected), `${expected} was among them`);
    }
  });

  await t.step("no address, query or field becomes a header, or a file of the server", async () => {
    const header = "%0d%0aset-cookie:%20zq=1%0d%0azq:%201";
    const asking = [
      ...[`/${header}`, `/nordwind/${header}/`, `/${header}//`, `/?lang=en${header}`],
      ...[`/nordwind?lang=${header}`, `/nordwind/report?lang=${header}`, `/receipt?${header}`],
      ...[`/desk/fresh?to=%2Fdesk${header}`, `/desk?organisation=${header}`],
      ...[`${link}/export?format=${header}`, `/inbox/attachments/${header}`],
      ...["/_fresh/..%2f..%2fdeno.json", "/_fresh/%2e%2e%2f%2e%2e%2fdeno.json", "/deno.json"],
      ...["/..%5c..%5cdeno.json", "/%c0%ae%c0%ae/deno.json", "/_fresh/....//....//deno.json"],
      ...["/..;/deno.json", "/.git/config", "/.env", "/.data/secrets/form", "/fresh.gen.ts"],
      ...["/_fresh/%00/deno.json", "/%2fetc%2fpasswd", "/file:///etc/passwd", "/style.css/.."],
      ...[
        "/inbox/attachments/..%2f..%2f..%2fetc%2fpasswd",
        `${link}/attachments/..%2f..%2fdeno.json`,
      ],
      ...["/nordwind/..%2f..%2fetc%2fpasswd", "/desk/cases/..%2f..%2f..%2fetc%2fpasswd"],
    ];
    for (const browser of [anyone, reporter, lawyer]) {
      for (const path of asking) {
        const response = await browser.raw(path);
        const text = await response.text();
        const asked = `GET ${path}: ${response.status}`;
        hasHeaders(response, asked);
        assert.ok(!response.headers.has("zq"), asked);
        assert.ok(!response.headers.getSetCookie().some((one) => one.startsWith("zq")), asked);
        assert.doesNotMatch(text, /root:x:|"imports"|\[core\]/, asked);
        assert.match(String(response.status), /^(200|30[1238]|40[0345])$/, asked);
      }
    }
    const { port } = new URL(portal.origin);
    for (const path of ["/../../deno.json", "/_fresh/../../deno.json", "/_fresh/../deno.json"]) {
      using connection = await Deno.connect({ hostname: "127.0.0.1", port: Number(port) });
      const head = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`;
      await connection.write(new TextEncoder().encode(head));
      const text = await new Response(connection.readable).text();
      assert.match(text, /^HTTP\/1\.1 (301|302|308|400|404)/, path);
      assert.doesNotMatch(text, /"imports"/);
    }
  });

  await t.step("at the onion service nothing leads there once more", async () => {
    const { port } = new URL(portal.origin);
    using connection = await Deno.connect({ hostname: "127.0.0.1", port: Number(port) });
    const head = `GET /nordwind HTTP/1.1\r\nHost: ${
      new URL(onion).host
    }\r\nConnection: close\r\n\r\n`;
    await connection.write(new TextEncoder().encode(head));
    const text = await new Response(connection.readable).text();
    assert.match(text, /^HTTP\/1\.1 200/);
    assert.doesNotMatch(text, /onion-location/i);
  });
});
