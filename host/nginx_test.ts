/** The shipped nginx configuration before a running portal. Without nginx and openssl it says so. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { startPortal } from "../tests/portal.ts";
import { firstMissing } from "./testing/mod.ts";
import { startNginx, talk } from "./testing/nginx.ts";

const missing = await firstMissing("nginx", "openssl");
if (missing) console.log(`nginx_test: left out, for there is no ${missing}`);

const canary = "CANARY-7319";
const spoofed = "203.0.113.77";
const about = [
  `User-Agent: ${canary}`,
  `Referer: https://intranet.example/${canary}`,
  `X-Forwarded-For: ${spoofed}`,
  `Forwarded: for=${spoofed}`,
  `X-Real-IP: ${spoofed}`,
  `X-Forwarded-Host: ${canary}`,
  `X-Forwarded-Proto: ${canary}`,
  `Via: ${canary}`,
].join("\r\n");
const request = (line: string, ...more: string[]) =>
  [`${line} HTTP/1.1`, "Host: report.example", about, "Connection: close", ...more, "", ""]
    .join("\r\n");
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

/** Requests of which two servers might see different ends: each carries a second one in its body. */
const hiding = hidingRequests();

function hidingRequests(): string[] {
  const second = "GET /hidden HTTP/1.1\r\nHost: report.example\r\n\r\n";
  const ended = `0\r\n\r\n${second}`;
  const chunk = `${second.length.toString(16)}\r\n${second}\r\n0\r\n\r\n`;
  const post = (body: string, ...headers: string[]) =>
    ["POST /x HTTP/1.1", "Host: report.example", ...headers, "", body].join("\r\n");
  const whole = `Content-Length: ${ended.length}`;
  const chunked = "Transfer-Encoding: chunked";
  return [
    // Both lengths, in either order, and with the second reading's length.
    post(ended, whole, chunked),
    post(ended, chunked, whole),
    post(chunk, chunked, "Content-Length: 4"),
    post(chunk, "Content-Length: 4", chunked),
    // The second header written so that one of two servers might not see it.
    ...[
      "Transfer-Encoding : chunked",
      "Transfer-Encoding:\tchunked",
      " Transfer-Encoding: chunked",
      "X: x\r\n Transfer-Encoding: chunked",
      "X: x\nTransfer-Encoding: chunked",
      "X: x\rTransfer-Encoding: chunked",
      "Transfer-Encoding:\r\n chunked",
      "Transfer-Encoding\r\n: chunked",
      "Transfer-Encoding: xchunked",
      "Transfer-Encoding: chunked, identity",
      "Transfer-Encoding: identity, chunked",
      "Transfer-Encoding: identity",
      "Transfer-Encoding: chunked;x=1",
      'Transfer-Encoding: "chunked"',
      "Transfer-Encoding: \x0bchunked",
      "Transfer-Encoding: chunked\r\nTransfer-Encoding: x",
      "Transfer-Encoding: x\r\nTransfer-Encoding: chunked",
      "TRANSFER-ENCODING: CHUNKED",
      "Transfer_Encoding: chunked",
      "Transfer-Encoding\0: chunked",
      "Connection: close, Content-Length\r\nTransfer-Encoding: chunked",
    ].map((odd) => post(ended, whole, odd)),
    // Lengths of which two readings are thinkable.
    post(ended, "Content-Length: 0", whole),
    post(ended, whole, "Content-Length: 0"),
    post(ended, whole, whole),
    ...[
      ...["0, 62", "+0", "-0", "0x3e", "00x", "0 62", "62 0", "1e1", "0\r\n 62", "0;62", ""],
      "9".repeat(40),
    ].map((length) => post(ended, `Content-Length: ${length}`)),
    post(ended, `${whole.replace(":", " :")}`, "Content-Length: 0"),
    // Chunks of which two ends are thinkable.
    ...["-1", "0x0", "ffffffffffffffffff", "\t0", "zz", ""].map((size) =>
      post(`${size}\r\n\r\n${second}`, chunked)
    ),
    // An older version, no version, a body where none is meant, an upgrade that would be a tunnel.
    post(ended, chunked).replace("HTTP/1.1", "HTTP/1.0"),
    post(ended, whole).replace("HTTP/1.1", "HTTP/1.2"),
    post(second, `Content-Length: ${second.length}`).replace("POST /x", "GET /"),
    post(ended, whole, "Expect: 100-continue", "Connection: close"),
    post(ended, whole, "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AA"),
    post(ended, whole, "Connection: Upgrade", "Upgrade: websocket"),
    post("", `X: ${"a".repeat(9000)}`),
    `GET /x\rGET /hidden HTTP/1.1\r\nHost: report.example\r\n\r\n`,
    `GET /x HTTP/1.1 HTTP/1.1\r\nHost: report.example\r\n\r\n`,
    `GET /x\tHTTP/1.1\r\nHost: report.example\r\n\r\n`,
  ];
}

/** Every file below the folders that holds one of the words, but for nginx's own configuration. */
async function filesWith(folders: string[], words: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    for await (const entry of Deno.readDir(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory) found.push(...await filesWith([path], words));
      else if (entry.isFile && !/\.(conf|html)$/.test(path)) {
        const text = await Deno.readTextFile(path).catch(() => "");
        if (words.some((word) => text.includes(word))) found.push(path);
      }
    }
  }
  return found;
}

/** The bytes of each file of a folder, as far as there is one. */
async function sizesOf(folder: string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  const entries = await Array.fromAsync(Deno.readDir(folder)).catch(() => []);
  for (const { name } of entries) sizes[name] = (await Deno.stat(join(folder, name))).size;
  return sizes;
}

Deno.test({
  name: "nginx before the portal: silent, strict, with the full set of headers",
  ignore: missing !== undefined,
  async fn(t) {
    const home = await Deno.makeTempDir({ prefix: "ombud-front-" });
    const onion = `${"a".repeat(56)}.onion`;
    await using stack = new AsyncDisposableStack();
    const portal = stack.use(
      await startPortal({
        SOCKET: join(home, "app.sock"),
        PUBLIC_ORIGIN: "https://report.example",
        ONION_ORIGIN: `http://${onion}`,
      }, { receipt: { size: 1, each: 3_600_000 }, receiptPatient: { size: 0, each: 3_600_000 } }),
    );
    await using nginx = await startNginx(join(home, "app.sock"));
    const before = await sizesOf("/var/log/nginx"); // where Debian's nginx writes unless told
    const seen: number[] = [];
    let printed = "";
    const ask = async (text: string) => {
      const answer = await nginx.exchange(text);
      assert.doesNotMatch(answer, new RegExp(`${canary}|${spoofed}`), "it is in no link either");
      seen.push(statusOf(answer));
      return answer;
    };
    try {
      await t.step("pages, over TLS with HSTS, with no version of anything", async () => {
        const answer = await ask(request("GET /"));
        assert.equal(statusOf(answer), 200);
        assert.match(
          answer,
          /^strict-transport-security: max-age=63072000; includeSubDomains\r$/im,
        );
        assert.match(answer, /^server: nginx\r$/im);
        assert.doesNotMatch(answer, /x-powered-by|nginx\/\d|deno/i);
        assert.match(answer, new RegExp(`^onion-location: http://${onion}/\r$`, "im"));
      });
      await t.step("the onion service has neither TLS nor HSTS", async () => {
        const connection = await Deno.connect({ transport: "unix", path: nginx.onionSocket });
        const text = request("GET /").replace("report.example", onion);
        const answer = await talk(connection, text, 20_000);
        assert.equal(statusOf(answer), 200);
        assert.doesNotMatch(answer, /strict-transport-security|onion-location/i);
      });
      await t.step("plain http leads to https; another name gets nothing", async () => {
        const plain = async (host: string) => {
          const connection = await Deno.connect({ hostname: "127.0.0.1", port: nginx.plainPort });
          return await talk(connection, request("GET /x").replace("report.example", host), 20_000);
        };
        const answer = await plain("report.example");
        assert.equal(statusOf(answer), 301);
        assert.match(answer, /^location: https:\/\/report\.example\/x\r$/im);
        assert.equal(await plain("evil.example"), "");
        assert.equal(await plain("localhost"), "");
      });
      await t.step("another name within the connection gets nothing, or a refusal", async () => {
        for (
          const text of [
            request("GET /").replace("report.example", "evil.example"),
            request("GET /").replace("report.example", "report.example.evil.example"),
            request("GET /").replace("report.example", "127.0.0.1"),
            request("GET /").replace("report.example", "report.example@evil.example"),
            request("GET https://evil.example/"),
            request("GET /").replace("Host: report.example\r\n", ""),
          ]
        ) {
          const answer = await nginx.exchange(text);
          assert.match(answer, /^$|^HTTP\/1\.1 4(00|21)/, text);
          assert.doesNotMatch(answer, /evil/);
        }
        const spelt = request("GET /").replace("report.example", "REPORT.EXAMPLE:8443");
        assert.doesNotMatch(await nginx.exchange(spelt), /8443/);
      });
      await t.step(
        "mistakes get a page with the full headers, from nginx as from the app",
        async () => {
          const mistakes: [number, string][] = [
            [400, "GET / HTTP/1.1\r\nHost: report.example\r\nHost: b\r\n\r\n"],
            [404, request("GET /no/such")],
            [405, request("DELETE /receipt")],
            [413, request("POST /receipt", `Content-Length: ${500 * 2 ** 20}`)],
            [414, request(`GET /${"a".repeat(10_000)}`)],
            [400, request("GET /", `X-Long: ${"a".repeat(10_000)}`)],
          ];
          for (const [status, text] of mistakes) {
            const answer = await ask(text);
            assert.equal(statusOf(answer), status, answer.slice(0, 200));
            for (
              const header of [
                /^content-security-policy: default-src 'none'/im,
                /^referrer-policy: no-referrer\r$/im,
                /^x-content-type-options: nosniff\r$/im,
                /^cross-origin-opener-policy: same-origin\r$/im,
                /^cross-origin-resource-policy: same-origin\r$/im,
                /^permissions-policy: camera=\(\), geolocation=\(\), microphone=\(\)/im,
                /^cache-control: no-store\r$/im,
                /^content-type: text\/html/im,
                /^strict-transport-security: /im,
              ]
            ) assert.match(answer, header, `${status}`);
            assert.match(answer, /<h1>/);
          }
        },
      );
      await t.step("request smuggling is refused", async () => {
        const body = "0\r\n\r\nGET /desk HTTP/1.1\r\nHost: report.example\r\n\r\n";
        const both = request("POST /receipt", "Transfer-Encoding: chunked", "Content-Length: 6");
        const twice = request("POST /receipt", "Content-Length: 5", "Content-Length: 6");
        const odd = request("POST /receipt", "Transfer-Encoding: xchunked");
        for (const text of [both, twice, odd]) {
          const answer = await ask(text + body);
          assert.ok([400, 501].includes(statusOf(answer)), answer.slice(0, 100));
          assert.equal(answer.match(/HTTP\/1\.1 \d/g)!.length, 1, "one answer to one request");
        }
      });
      await t.step("too many codes are refused", async () => {
        const form = await ask(request("GET /nordwind/report"));
        const [code] = /\b([0-9A-Z]{4}-){4}[0-9A-Z]{4}\b/.exec(form.replace(/<\/?span>/g, ""))!;
        const body = `receipt=${code}`;
        const attempt = request(
          "POST /receipt",
          "Content-Type: application/x-www-form-urlencoded",
          "Sec-Fetch-Site: same-origin",
          `Content-Length: ${body.length}`,
        );
        assert.equal(statusOf(await ask(attempt + body)), 422, "nobody's code");
        const refused = await ask(attempt + body);
        assert.equal(statusOf(refused), 429);
        assert.match(refused, /^retry-after: \d+\r$/im);
      });
      await t.step("an app that is down gets a page, too", async () => {
        printed = portal.printed();
        await stack.disposeAsync();
        const answer = await ask(request("GET /"));
        assert.equal(statusOf(answer), 502);
        assert.match(answer, /^content-security-policy: default-src 'none'/im);
        assert.match(answer, /Your code stays as it is/);
      });
      await t.step("nothing of it is in any file", async () => {
        for (const status of [200, 400, 404, 405, 413, 414, 422, 429, 502]) {
          assert.ok(seen.includes(status), `${status}`);
        }
        assert.deepEqual(await filesWith([nginx.folder, home], [canary, spoofed, "127.0.0.1"]), []);
        assert.deepEqual(await sizesOf("/var/log/nginx"), before);
        assert.doesNotMatch(printed, new RegExp(`${canary}|${spoofed}`));
      });
    } finally {
      await Deno.remove(home, { recursive: true });
    }
  },
});

Deno.test({
  name: "what nginx hands on: nothing about the person, no upload by way of a file, no slow client",
  ignore: missing !== undefined,
  async fn(t) {
    const home = await Deno.makeTempDir({ prefix: "ombud-front-" });
    const socket = join(home, "app.sock");
    let got: Record<string, string> = {};
    const asked: string[] = [];
    let arrived = Promise.withResolvers<void>();
    let gone = Promise.withResolvers<void>();
    await using _app = Deno.serve({ path: socket, onListen() {} }, async (incoming) => {
      got = Object.fromEntries(incoming.headers);
      asked.push(`${incoming.method} ${new URL(incoming.url).pathname}`);
      incoming.signal.addEventListener("abort", () => gone.resolve());
      const reader = incoming.body?.getReader();
      while (reader) {
        const { done } = await reader.read().catch(() => ({ done: true }));
        arrived.resolve();
        if (done) break;
      }
      return new Response("taken");
    });
    await using nginx = await startNginx(
      socket,
      (text) => {
        assert.match(text, /client_header_timeout 10s;\s+client_body_timeout 30s;/);
        return text.replace(/(client_(header|body)_timeout) \d+s/g, "$1 2s");
      },
    );
    await t.step("headers that tell of the person are gone", async () => {
      assert.match(await nginx.exchange(request("GET /")), /taken/);
      assert.doesNotMatch(JSON.stringify(got), new RegExp(`${canary}|${spoofed}|127\\.0\\.0\\.1`));
      assert.equal(got.host, "report.example");
    });
    await t.step(
      "an upload reaches the app while it is sent, and no file; a silent one is cut",
      async () => {
        arrived = Promise.withResolvers();
        const part = `${canary}-upload`.repeat(5000);
        const began = performance.now();
        const cut = nginx.exchange(request("POST /x", "Content-Length: 9000000") + part);
        await arrived.promise;
        assert.deepEqual(await filesWith([nginx.folder], [canary]), []);
        await cut;
        assert.ok(performance.now() - began < 15_000, "it was cut, not waited for");
      },
    );
    await t.step("no second request hides in the body of a first one", async () => {
      const answers = await Promise.all(hiding.map((text) => nginx.exchange(text, 2_000)));
      for (const [n, answer] of answers.entries()) {
        const statuses = [...answer.matchAll(/^HTTP\/1\.[01] ([2-5]\d\d)/gm)].map(([, one]) =>
          one!
        );
        assert.ok(statuses.length <= 1, `${hiding[n]}: ${statuses}`);
        assert.match(statuses[0] ?? "400", /^(200|400|408|414|501)$/, hiding[n]);
      }
      const turned = answers.filter((answer) => !/^HTTP\/1\.1 200/.test(answer));
      assert.ok(turned.length > hiding.length / 2, `${turned.length} of ${hiding.length}`);
      assert.deepEqual(asked.filter((one) => !/^(GET|POST) \/x?$/.test(one)), []);
      // Nor does the next person get an answer that was meant for another.
      for (let next = 0; next < 20; next++) {
        const answer = await nginx.exchange(request(`GET /next-${next}`));
        assert.match(answer, /taken$/m);
        assert.equal(asked.at(-1), `GET /next-${next}`);
      }
    });
    await t.step("TLS 1.2 and 1.3 with forward secrecy, nothing older or weaker", async () => {
      const offers = async (...options: string[]) => {
        const { success } = await new Deno.Command("openssl", {
          args: [
            ...["s_client", "-connect", `127.0.0.1:${nginx.port}`],
            ...(options.includes("-servername") ? [] : ["-servername", "report.example"]),
            ...options,
          ],
          stdin: "null",
          stdout: "null",
          stderr: "null",
        }).output();
        return success;
      };
      assert.ok(await offers("-tls1_3"));
      assert.ok(await offers("-tls1_2", "-cipher", "ECDHE-ECDSA-AES128-GCM-SHA256"));
      assert.ok(!await offers("-tls1_1", "-cipher", "ALL:@SECLEVEL=0"));
      assert.ok(!await offers("-tls1_2", "-cipher", "ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0"), "CBC");
      assert.ok(!await offers("-servername", "evil.example"), "no certificate for another name");
    });
    await t.step("a client that is slow with its header is cut", async () => {
      const began = performance.now();
      assert.equal(await nginx.exchange("GET / HTTP/1.1\r\nHost: rep"), "");
      assert.ok(performance.now() - began < 15_000, "it was cut, not waited for");
    });
    await t.step("the app learns of a client that has gone (499), and no file does", async () => {
      [arrived, gone] = [Promise.withResolvers(), Promise.withResolvers()];
      const tcp = await Deno.connect({ hostname: "127.0.0.1", port: nginx.port });
      const client = await Deno.startTls(tcp, {
        hostname: "report.example",
        caCerts: [nginx.certificate],
      });
      const text = request("POST /x", "Content-Length: 9000000") + `${canary}-upload`;
      await client.write(new TextEncoder().encode(text));
      await arrived.promise;
      client.close();
      await gone.promise;
      assert.deepEqual(await filesWith([nginx.folder], [canary, spoofed, "127.0.0.1"]), []);
    });
    await Deno.remove(home, { recursive: true });
  },
});
