/**
 * Whatever arrives: no page answers 500, no process dies, nothing is in the log but what belongs
 * there. Fixed seeds; `FUZZ_RUNS` makes it longer.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { addresses } from "./addresses.ts";
import { Browser } from "./client.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { startPortal, type TestPortal } from "./portal.ts";

const runs = Number(Deno.env.get("FUZZ_RUNS") ?? 60);
const seeded = { seed: 20261129, numRuns: runs, endOnFailure: true };

/** Words with which parsers have trouble, and any others. */
const nasty = fc.oneof(
  fc.string({ maxLength: 40, unit: "binary" }),
  fc.constantFrom(
    "",
    "\0",
    "%",
    "%00",
    "%ff%fe",
    "..%2f..%2fetc%2fpasswd",
    "../../etc/passwd",
    "' or 1=1 --",
    '"><script>alert(1)</script>',
    "${7*7}{{7*7}}",
    "\r\nSet-Cookie: a=b",
    "\u202e\u0000\ud800",
    "0".repeat(5000),
    "null",
    "undefined",
    "__proto__",
    "constructor",
    "-1",
    "9".repeat(40),
    "2026-13-45",
    "=cmd|' /C calc'!A0",
    "00000000-0000-0000-0000-000000000000",
  ),
);

Deno.test("no input makes the portal fail", async (t) => {
  await using portal = await startPortal({}, {
    report: { size: 1e6, each: 1 },
    receipt: { size: 1e6, each: 1 },
    loginUnknown: { size: 1e6, each: 1 },
    loginName: { size: 1e6, each: 1 },
  });
  const { code } = await fileReport(portal);
  const [reporter] = await openInbox(portal, code);
  const [lawyer, desk] = await logIn(portal, "counsel");
  const [admin] = await logIn(portal, "admin");
  const id = caseLinks(desk)[0]!.split("/").at(-1)!;
  const people = [new Browser(portal.origin), reporter, lawyer, admin];
  const all = (await addresses())
    .map((path) => path.replace("[org]", "nordwind").replaceAll(/\[[^\]]+\]/g, id));
  assert.ok(all.length > 60);
  const fine = async (answer: Promise<Response>, what: unknown) => {
    const response = await answer;
    await response.body?.cancel();
    assert.ok(response.status < 500, `${response.status}: ${JSON.stringify(what)}`);
  };
  const who = fc.constantFrom(0, 1, 2, 3);
  const where = fc.constantFrom(...all);
  const fields = fc.array(
    fc.tuple(
      fc.oneof(
        nasty,
        fc.constantFrom(
          ...["text", "what", "token", "receipt", "action", "user", "status", "reason", "username"],
          ...["password", "code", "method", "attachments", "words", "category", "involved", "slug"],
        ),
      ),
      nasty,
    ),
    { maxLength: 8 },
  );

  await t.step("every address by itself, for everybody", async () => {
    for (const browser of people) {
      for (const path of all) await fine(browser.raw(path), path);
    }
  });

  await t.step("addresses", async () => {
    await fc.assert(
      fc.asyncProperty(who, where, nasty, nasty, async (one, path, segment, query) => {
        const tail = encodeURIComponent(segment.toWellFormed());
        const sought = `?${encodeURIComponent(query.toWellFormed())}=${tail}&lang=${tail}`;
        await fine(people[one]!.raw(path + sought), [path, segment, query]);
        await fine(people[one]!.raw(`${path}/${tail}`.replace(/^\/\//, "/")), [path, segment]);
      }),
      seeded,
    );
  });

  await t.step("forms, with and without the token of a real one", async () => {
    await fc.assert(
      fc.asyncProperty(who, where, fields, fc.boolean(), async (one, path, pairs, multipart) => {
        if (/logout|leave|sessions|remove|disable/.test(path)) return;
        const body = multipart ? new FormData() : new URLSearchParams();
        for (const [name, value] of pairs) {
          const [key, text] = [name.toWellFormed(), value.toWellFormed()];
          if (multipart && name === "attachments") body.append(key, new File([text], key) as never);
          else body.append(key, text);
        }
        await fine(people[one]!.raw(path, { method: "POST", body }), [path, pairs]);
      }),
      seeded,
    );
  });

  await t.step("real forms with other values", async () => {
    const pages = ["/nordwind/report", "/receipt", "/inbox", "/desk/search", `/desk/cases/${id}`];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...pages),
        fc.nat(30),
        nasty,
        nasty,
        async (path, n, a, b) => {
          const browser = path === "/inbox"
            ? reporter
            : path.startsWith("/desk")
            ? lawyer
            : people[0]!;
          const page = await browser.get(path);
          const forms = [...page.text.matchAll(/<form\b[^>]*>.*?<\/form>/gs)].map(([form]) => form)
            .filter((form) => !/leave|logout|recuse|assign|spam|revoke/.test(form));
          const form = forms[n % forms.length];
          if (!form) return;
          const body = new FormData();
          for (const [field] of form.matchAll(/<(?:input|textarea|select|button)\b[^>]*>/g)) {
            const name = /\bname="([^"]*)"/.exec(field)?.[1];
            if (!name || /type="file"/.test(field)) continue;
            const hidden = /type="hidden"/.test(field);
            const value = /\bvalue="([^"]*)"/.exec(field)?.[1] ?? "";
            body.append(name, hidden ? value : (n % 2 ? a : b).toWellFormed());
          }
          const action = /<form\b[^>]*\baction="([^"]*)"/.exec(form)?.[1] ?? path;
          await fine(browser.raw(action, { method: "POST", body }), [action, a, b]);
        },
      ),
      seeded,
    );
  });

  await t.step("broken multipart, cut anywhere", async () => {
    const form = await people[0]!.get("/nordwind/report");
    const token = /name="token" value="([^"]+)"/.exec(form.text)![1]!;
    const receipt = /name="receipt" value="([^"]+)"/.exec(form.text)![1]!;
    const whole = new TextEncoder().encode(
      [["token", token], ["receipt", receipt], ["what", "It."]].map(([name, value]) =>
        `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
      ).join("") +
        '--b\r\ncontent-disposition: form-data; name="attachments"; filename="a.txt"\r\n' +
        "content-type: text/plain\r\n\r\nIt was so.\r\n--b--\r\n",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
        async (end, changes) => {
          const body = whole.slice();
          for (const [at, byte] of changes) body[at] = byte;
          const headers = { "content-type": "multipart/form-data; boundary=b" };
          const init = { method: "POST", body: body.slice(0, end), headers };
          await fine(people[0]!.raw("/nordwind/report", init), [end, changes]);
        },
      ),
      seeded,
    );
  });

  await t.step("cookies and headers", async () => {
    const token = fc.stringMatching(/^[!-~]{0,300}$/);
    await fc.assert(
      fc.asyncProperty(where, token, token, async (path, cookie, value) => {
        const headers = {
          cookie: `inbox=${cookie}; desk=${cookie}; device=${value}; ${value}`,
          "accept-language": value,
          "content-type": value,
          accept: value,
          "x-forwarded-for": value,
          range: "bytes=5-1",
          "if-none-match": value,
        };
        await fine(fetch(portal.origin + path, { headers, redirect: "manual" }), [path, cookie]);
      }),
      seeded,
    );
  });

  await t.step("webhooks", async () => {
    await fc.assert(
      fc.asyncProperty(fields, fc.json(), fc.boolean(), async (pairs, json, form) => {
        const body = form
          ? new URLSearchParams(pairs.map(([a, b]) => [a.toWellFormed(), b.toWellFormed()]))
          : json;
        const headers: HeadersInit = form ? {} : { "content-type": "application/json" };
        const init = { method: "POST", body, headers };
        await fine(people[0]!.raw("/hooks/vonage/delivery", init), [pairs, json]);
      }),
      seeded,
    );
  });

  await t.step("HTTP that is none", async () => {
    const line = fc.oneof(
      fc.string({ maxLength: 60, unit: "binary" }),
      fc.constantFrom(
        "GET / HTTP/1.1",
        "GET http://evil.example/ HTTP/1.1",
        "GET // HTTP/1.1",
        "CONNECT a:1 HTTP/1.1",
        "PRI * HTTP/2.0",
        "Host: a b",
        "Host: 127.0.0.1",
        "Host:",
        "Content-Length: -1",
        "Content-Length: 5",
        "Content-Length: 5, 6",
        "Transfer-Encoding: chunked",
        "Transfer-Encoding: xchunked",
        " folded: yes",
        "Expect: 100-continue",
        "Upgrade: websocket",
        "Connection: close",
        "",
        "5",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const answer = await speak(portal, lines.join("\r\n") + "\r\n\r\n");
        assert.doesNotMatch(answer, /^HTTP\/1\.[01] 5/, JSON.stringify(lines));
      }),
      seeded,
    );
  });

  await t.step("it serves as before, and its log tells of no error", async () => {
    assert.equal((await fileReport(portal)).page.status, 201);
    assert.equal((await lawyer.get("/desk")).status, 200);
    assert.doesNotMatch(portal.printed(), /"event":"(error|process|job\.failed)"/);
  });
});

/** Says something to the portal's port, and gives what comes back until it is silent. */
async function speak(portal: TestPortal, text: string): Promise<string> {
  const { hostname, port } = new URL(portal.origin);
  const connection = await Deno.connect({ hostname, port: Number(port) });
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  try {
    await connection.write(bytes);
    await connection.closeWrite();
    return await new Response(connection.readable).text();
  } catch {
    return ""; // it was cut off
  }
}
