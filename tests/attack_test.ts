import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { bodies } from "../lib/limits.ts";
import { holdsInside } from "../lib/scrub/zip_testing.ts";
import { Browser, codeOf, readable } from "./client.ts";
import { hostileFiles, leftovers } from "./hostile_files.ts";
import { shredOf } from "./dump.ts";
import { assertAuditWhole, assertReadByAll } from "./faults/kept.ts";
import { fileReport, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal, type TestPortal } from "./portal.ts";

const photograph = () => new File([jpegWithSecrets("A. Uthor")], "a.jpg", { type: "image/jpeg" });
const good = { category: "fraud", what: "Invoices for nothing.", identity: "anonymous" };

Deno.test("what people do, and what bad people do", async (t) => {
  await using portal = await startPortal();

  await t.step("uploads that stall keep nobody else from sending a file", async () => {
    const stalled = await Promise.all(Array.from({ length: 6 }, () => stall(portal)));
    try {
      const { page } = await within(15_000, fileReport(portal, { attachments: photograph() }));
      assert.equal(page.status, 201);
      assert.match(readable(page), /cleaned/);
    } finally {
      stalled.forEach((conn) => conn.close());
    }
  });

  await t.step("a rush of photographs is cleaned, each in its turn", async () => {
    const filed = await Promise.all(
      Array.from({ length: 12 }, () => fileReport(portal, { attachments: photograph() })),
    );
    for (const { page } of filed) assert.match(readable(page), /cleaned/);
  });

  await t.step("a rush of reports does not stay in memory (Linux)", async () => {
    await Promise.all(Array.from({ length: 60 }, () => fileReport(portal)));
    const megabytes = memoryOfApp(portal) / 1024;
    assert.ok(megabytes < 350, `${megabytes} MB`);
  });

  await t.step(
    "more uploads break off than there is room for: all their room is free again",
    async () => {
      const before = memoryOfApp(portal);
      const owner = connect(readAddress(portal.databaseUrl), 1);
      for (let rush = 0; rush < 11; rush++) {
        const stalled = await Promise.all(Array.from({ length: 20 }, () => stall(portal)));
        for (const conn of stalled) conn.close();
      }
      assert.ok(11 * 20 > bodies.files.places);
      const { page, code } = await within(
        15_000,
        fileReport(portal, { attachments: photograph() }),
      );
      assert.equal(page.status, 201);
      assert.match(readable(page), /cleaned/);
      while ((await owner`select 1 from file where case_id is null`).length > 0);
      await owner.end();
      const databases = {
        ownerUrl: portal.databaseUrl,
        shredOwnerUrl: shredOf(portal.databaseUrl),
      };
      await assertReadByAll(portal, databases, [{ code, what: "The pressure valve" }]);
      await assertAuditWhole(portal, databases);
      const grown = (memoryOfApp(portal) - before) / 1024;
      assert.ok(grown < 80, `${grown} MB more`);
    },
  );

  await t.step(
    "files that are two things, or ask for others, come out as one or not at all",
    async () => {
      let calls = 0;
      await using server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, () => {
        calls++;
        return new Response("zq()");
      });
      const files = hostileFiles(`http://127.0.0.1:${server.addr.port}/zq`);
      let clean = 0;
      for (const ten of [files.slice(0, 10), files.slice(10)]) {
        const attachments = ten.map(([name, bytes]) => new File([bytes as BlobPart], name));
        const { code, page } = await fileReport(portal, { attachments });
        assert.equal(page.status, 201);
        assert.doesNotMatch(page.text, /<script>zq|"zq"/);
        const [browser, inbox] = await openInbox(portal, code);
        const links = [...inbox.text.matchAll(/href="(\/inbox\/attachments\/[^"]+)"/g)];
        for (const [, link] of links) {
          const response = await browser.raw(link!);
          const named = response.headers.get("content-disposition");
          assert.match(
            named!,
            /^attachment; filename="attachment-\d+\.(gif|jpg|png|pdf|wav|svg|docx|odt|rtf|zip)"$/,
          );
          assert.equal(response.headers.get("content-type"), "application/octet-stream");
          assert.equal(response.headers.get("x-content-type-options"), "nosniff");
          assert.match(
            response.headers.get("content-security-policy")!,
            /^default-src 'none'.*sandbox/,
          );
          const bytes = await response.bytes();
          for (const word of leftovers) assert.ok(!holdsInside(bytes, word), `${named}: ${word}`);
          if (!/\.(docx|odt|zip)"/.test(named!)) {
            assert.ok(
              !holdsInside(bytes, "PK\x03\x04"),
              named!,
            );
          }
          clean++;
        }
      }
      assert.ok(clean >= 8 && clean < files.length, `${clean} of ${files.length} are clean`);
      assert.equal(calls, 0);
    },
  );

  await t.step("an organisation is found however its address is spelt", async () => {
    const browser = new Browser(portal.origin);
    for (const path of ["/Nordwind", "/NORDWIND/report", "/nordwind/", "/nordwind/report/"]) {
      const response = await browser.raw(path);
      const { status } = response;
      const location = response.headers.get("location");
      await response.body?.cancel();
      if (path.endsWith("/")) assert.equal(location, path.slice(0, -1));
      else assert.equal(status, 200, path);
    }
  });

  await t.step("fields that a client sends empty are none", async () => {
    const browser = new Browser(portal.origin);
    const form = await browser.get("/nordwind/report");
    const page = await browser.submit(form, { ...good, involved: "", attachments: "" });
    assert.equal(page.status, 201);
  });

  await t.step("a code with a slip stands in the field again", async () => {
    const { code } = await fileReport(portal);
    const slip = (code[0] === "A" ? "B" : "A") + code.slice(1);
    const browser = new Browser(portal.origin);
    const page = await browser.submit(await browser.get("/receipt"), { receipt: slip });
    assert.equal(page.status, 422);
    assert.ok(page.text.includes(`value="${slip}"`));
  });

  await t.step(
    "a report that was changed and sent again says that the change was not taken",
    async () => {
      const { browser, form } = await fileReport(portal);
      const page = await browser.submit(form, { ...good, what: "Something else." });
      assert.equal(page.status, 201);
      assert.match(readable(page), /What you changed since then was not taken/);
    },
  );

  await t.step("a message that was changed and sent again is a second message", async () => {
    const { code } = await fileReport(portal);
    const [browser, inbox] = await openInbox(portal, code);
    await browser.submit(inbox, { text: "The first." }, "/inbox");
    await browser.submit(inbox, { text: "The first." }, "/inbox");
    const page = await browser.submit(inbox, { text: "The second." }, "/inbox");
    assert.equal(readable(page).match(/The first\./g)?.length, 1);
    assert.match(readable(page), /The second\./);
  });

  await t.step("of a field that is too long the beginning is not lost", async () => {
    const browser = new Browser(portal.origin);
    const form = await browser.get("/nordwind/report");
    const page = await browser.submit(form, {
      ...good,
      what: `It began so. ${"x".repeat(210_000)}`,
    });
    assert.equal(page.status, 413);
    assert.equal(codeOf(page), codeOf(form));
    assert.match(page.text, /It began so\./);
  });
});

Deno.test("Ctrl-C, which npx and the terminal both pass on, ends the portal in order", async () => {
  const portal = await startPortal();
  await new Browser(portal.origin).get("/");
  for (let i = 0; i < 2; i++) Deno.kill(portal.pid, "SIGINT");
  await portal[Symbol.asyncDispose]();
  assert.match(portal.printed(), /"event":"stop"/);
});

/** Begins to upload a photograph, and sends nothing more. */
async function stall(portal: TestPortal): Promise<Deno.Conn> {
  const { text } = await new Browser(portal.origin).get("/nordwind/report");
  const { hostname, port } = new URL(portal.origin);
  const hidden = [...text.matchAll(/type="hidden" name="(receipt|token)" value="([^"]*)"/g)];
  const body =
    hidden.map(([, name, value]) =>
      `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    ).join("") +
    '--b\r\ncontent-disposition: form-data; name="attachments"; filename="a.jpg"\r\n\r\n\xff\xd8';
  const conn = await Deno.connect({ hostname, port: Number(port) });
  const head = `POST /nordwind/report HTTP/1.1\r\nhost: ${hostname}:${port}\r\n` +
    "content-type: multipart/form-data; boundary=b\r\ncontent-length: 9000000\r\n\r\n";
  await conn.write(Uint8Array.from(head + body, (letter) => letter.charCodeAt(0)));
  return conn;
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error("It took too long")), milliseconds);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Kilobytes of memory that the app holds. */
function memoryOfApp(portal: TestPortal): number {
  const children = `/proc/${portal.pid}/task/${portal.pid}/children`;
  for (const pid of Deno.readTextFileSync(children).trim().split(" ")) {
    if (!Deno.readTextFileSync(`/proc/${pid}/cmdline`).includes("/main.ts")) continue;
    return Number(/VmRSS:\s+(\d+)/.exec(Deno.readTextFileSync(`/proc/${pid}/status`))![1]);
  }
  throw new Error("The launcher has no app");
}
