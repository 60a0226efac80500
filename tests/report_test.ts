import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { Browser, codeOf, type Page, readable, type Value } from "./client.ts";
import { startInstance } from "./instance.ts";
import { fileReport, openInbox } from "./people.ts";
import { jpegOfSize, jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";

const photograph = () => new File([jpegWithSecrets("A. Uthor")], "a.jpg", { type: "image/jpeg" });
const good = {
  category: "fraud",
  what: "Invoices for nothing.",
  identity: "anonymous",
  action: "send",
};

Deno.test("filing a report", async (t) => {
  await using portal = await startPortal({
    MAX_FILE_BYTES: "300000",
    MAX_FILES: "3",
    MAX_REPORT_BYTES: "500000",
  });
  await using instance = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const count = async (table: string) =>
    Number((await owner`select count(*) from ${owner(table)}`)[0]!.count);
  /** What a refused form must leave behind: nothing. */
  const nothingStored = async (work: () => Promise<unknown>) => {
    const tables = ["cases", "record", "file", "file_chunk", "receipt", "wrap", "audit"];
    const before = await Promise.all(tables.map(count));
    await work();
    assert.deepEqual(await Promise.all(tables.map(count)), before);
  };

  await t.step("the code on the form is the code of the case", async () => {
    const { page, code } = await fileReport(portal);
    assert.equal(page.status, 201);
    assert.equal(codeOf(page), code);
    const [, inbox] = await openInbox(portal, code);
    assert.match(readable(inbox), /The pressure valve is painted over/);
  });

  await t.step("the same form again, later, gives the same case", async () => {
    const first = await fileReport(portal, { attachments: photograph() });
    const before = [await count("cases"), await count("file")];
    const again = await first.browser.submit(first.form, { ...good, attachments: photograph() });
    assert.equal(again.status, 201);
    assert.equal(codeOf(again), first.code);
    assert.match(readable(again), /File 1 \(JPG/, "the files of the first time");
    assert.deepEqual([await count("cases"), await count("file")], before);
  });

  await t.step("the same form at once from two instances is one case", async () => {
    for (let round = 0; round < 2; round++) {
      const form = await new Browser(portal.origin).get("/nordwind/report");
      const before = await count("cases");
      const pages = await Promise.all(
        [portal.origin, instance.origin, portal.origin, instance.origin].map((origin) =>
          new Browser(origin).submit(form, { ...good, attachments: photograph() })
        ),
      );
      assert.deepEqual(pages.map((page) => page.status), [201, 201, 201, 201]);
      assert.equal(await count("cases"), before + 1);
      assert.equal(
        Number((await owner`select count(*) from file where case_id is null`)[0]!.count),
        0,
      );
    }
  });

  await t.step("a mistake loses nothing that was typed, but the files, and says so", async () => {
    const typed = {
      what: "",
      when: "in spring <script>",
      where: "Hall 4",
      who: 'me & "others"',
      name: "N. Ame",
      contact: "+45 12",
      identity: "confidential",
      category: "environment",
      urgent: "yes",
      involved: ["Nora Winther", "Clara Holm"],
      attachments: photograph(),
    };
    await nothingStored(async () => {
      const browser = new Browser(portal.origin);
      const form = await browser.get("/nordwind/report");
      const page = await browser.submit(form, { ...good, ...typed });
      assert.equal(page.status, 422);
      assert.equal(codeOf(page), codeOf(form), "the code stays");
      const value = (name: string) =>
        new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page.text)?.[1];
      assert.equal(value("when"), "in spring &lt;script>");
      assert.equal(value("where"), "Hall 4");
      assert.equal(value("who"), "me &amp; &quot;others&quot;");
      assert.equal(value("name"), "N. Ame");
      assert.equal(value("contact"), "+45 12");
      const checked = [...page.text.matchAll(/<input[^>]*\bchecked\b[^>]*>/g)].map(([input]) =>
        /value="([^"]*)"/.exec(input)![1]
      );
      assert.deepEqual(checked.sort(), [
        "Clara Holm",
        "Nora Winther",
        "confidential",
        "environment",
        "yes",
      ]);
      assert.match(readable(page), /Write what happened/);
      assert.match(readable(page), /files have to be chosen again/);
    });
  });

  await t.step("who was ticked as involved gets no key; everyone ticked is explained", async () => {
    const { page } = await fileReport(portal, { involved: ["Clara Holm"] });
    assert.equal(page.status, 201);
    const [newest] = await owner`
      select array_agg(a.username) as names from wrap w join account a on a.id = w.account
       where w.purpose = 'case' group by w.case_id having not 'counsel' = any(array_agg(a.username))`;
    assert.deepEqual(newest!.names, ["counsel2"]);
    await nothingStored(async () => {
      const all = await fileReport(portal, { involved: ["Clara Holm", "Casper Dahl"] });
      assert.equal(all.page.status, 422);
      assert.match(readable(all.page), /You ticked everyone who could read/);
    });
  });

  await t.step("a code that we did not issue is replaced, and the text stays", async () => {
    const browser = new Browser(portal.origin);
    const form = await browser.get("/nordwind/report");
    const other = codeOf(await browser.get("/nordwind/report"));
    const changes: Record<string, string>[] = [
      { receipt: other },
      { receipt: "junk" },
      { token: "x" },
      { token: "" },
    ];
    for (const change of changes) {
      await nothingStored(async () => {
        const page = await browser.submit(form, { ...good, what: "kept text", ...change });
        assert.equal(page.status, 422);
        assert.match(page.text, /kept text/);
        assert.ok(![codeOf(form), other].includes(codeOf(page)));
      });
    }
    assert.equal((await browser.submit(form, good)).status, 201, "the untouched form still works");
  });

  for (
    const [name, values] of [
      ["a file over the limit", { attachments: new File([jpegOfSize(300_001)], "big.jpg") }],
      ["one file too many", { attachments: [1, 2, 3, 4].map(photograph) }],
      ["a report over the limit", {
        attachments: [1, 2].map(() => new File([jpegOfSize(280_000)], "b.jpg")),
      }],
      ["a field over the limit", { what: "x".repeat(210_000) }],
    ] as [string, Record<string, Value>][]
  ) {
    await t.step(`${name} gives 413 and a page with the text`, async () => {
      await nothingStored(async () => {
        const { page, code } = await fileReport(portal, { where: "kept text", ...values });
        assert.equal(page.status, 413);
        if (name !== "a field over the limit") assert.match(page.text, /kept text/);
        assert.equal(codeOf(page), code);
      });
    });
  }

  await t.step("a broken form gives 400 and a page", async () => {
    const type = "multipart/form-data; boundary=b";
    const bodies: [string, string][] = [
      [type, '--b\r\nContent-Disposition: form-data; name="what"\r\n\r\ncut'],
      [type, "no boundary at all"],
      ["multipart/form-data", "--b--\r\n"],
      ["multipart/form-data; boundary=", "--b--\r\n"],
      [type, '--b\r\nContent-Disposition: form-data; name="other"; filename="x"\r\n\r\nx\r\n--b--'],
      ["application/x-www-form-urlencoded", "unknown=1"],
      ["text/plain", "what=1"],
      ["", ""],
    ];
    for (const [contentType, body] of bodies) {
      await nothingStored(async () => {
        const headers: HeadersInit = contentType ? { "content-type": contentType } : {};
        const response = await new Browser(portal.origin)
          .raw("/nordwind/report", { method: "POST", body, headers });
        const text = await response.text();
        assert.equal(response.status, 400, `${contentType}: ${body}`);
        assert.match(text, /We could not read that/);
      });
    }
  });

  await t.step("a client that stops half-way leaves nothing, and the portal goes on", async () => {
    await nothingStored(async () => {
      const form = await new Browser(portal.origin).get("/nordwind/report");
      await stopHalfWay(portal.origin, form);
      // Staged chunks of the broken upload go as soon as the portal notices.
      const staged = async () => (await owner`select 1 from file where case_id is null`).length;
      while (await staged() > 0);
    });
    assert.equal((await fileReport(portal)).page.status, 201);
  });
  await t.step("a refused file never loses the report's text", async () => {
    const { page, code } = await fileReport(portal, {
      what: "the text arrives",
      attachments: [new File(["\x00\x01MZ junk"], "tool.exe"), photograph()],
    });
    assert.equal(page.status, 201);
    assert.match(readable(page), /tool\.exe not taken.*We do not know this kind of file/);
    assert.match(readable(page), /a\.jpg .*cleaned/);
    const [, inbox] = await openInbox(portal, code);
    assert.match(readable(inbox), /the text arrives/);
  });

  await owner.end({ timeout: 5 });
});

Deno.test("opening a report with its code", async (t) => {
  await using portal = await startPortal();
  const { code } = await fileReport(portal);
  const open = async (receipt: string) => (await openInbox(portal, receipt))[1];

  await t.step("any spelling opens it", async () => {
    for (
      const spelling of [
        code,
        code.toLowerCase(),
        code.replaceAll("-", ""),
        ` ${code.replaceAll("-", " – ")} `,
        code.replaceAll("0", "o").replaceAll("1", "l"),
      ]
    ) assert.match(readable(await open(spelling)), /The pressure valve/, spelling);
  });

  await t.step("a slip is located from the code alone", async () => {
    const wrong = code[7] === "Z" ? "Y" : "Z";
    const page = await open(code.slice(0, 7) + wrong + code.slice(8));
    assert.equal(page.status, 422);
    assert.match(readable(page), /slip, most likely in group 2/);
    assert.match(readable(await open(code.slice(0, -1))), /20 letters and digits/);
  });

  await t.step("unknown and wrong codes give the same bytes", async () => {
    const unknown = codeOf(await new Browser(portal.origin).get("/havblik/report"));
    const pages = [
      await open(unknown),
      await open(codeOf(await new Browser(portal.origin).get("/nordwind/report"))),
    ];
    assert.deepEqual(pages.map((page) => page.status), [422, 422]);
    assert.equal(pages[0]!.text, pages[1]!.text);
  });

  await t.step("leaving ends the visit and clears the site's data", async () => {
    const [browser, inbox] = await openInbox(portal, code);
    const cookies = new Map(browser.cookies);
    const leave = await browser.send(inbox, {}, "/inbox/leave");
    assert.equal(leave.headers.get("location"), "/left");
    assert.equal(browser.cookies.size, 0);
    assert.match((await browser.raw("/left")).headers.get("clear-site-data")!, /"cookies"/);
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    assert.equal((await browser.raw("/inbox")).headers.get("location"), "/receipt?ended");
  });

  await t.step("a message sent twice arrives once", async () => {
    const [browser, inbox] = await openInbox(portal, code);
    await browser.submit(inbox, { text: "only once" }, "/inbox");
    const page = await browser.submit(inbox, { text: "only once" }, "/inbox");
    assert.equal(page.text.split("only once").length - 1, 1);
  });
});

/** Sends half of a form with a file, then hangs up. */
async function stopHalfWay(origin: string, form: Page): Promise<void> {
  const { hostname, port } = new URL(origin);
  const token = /name="token" value="([^"]+)"/.exec(form.text)![1]!;
  const part = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const head = part("receipt", codeOf(form)) + part("token", token) + part("what", "half") +
    '--b\r\nContent-Disposition: form-data; name="attachments"; filename="a.jpg"\r\n\r\n';
  using connection = await Deno.connect({ hostname, port: Number(port) });
  const writer = connection.writable.getWriter();
  await writer.write(new TextEncoder().encode(
    `POST /nordwind/report HTTP/1.1\r\nHost: ${hostname}:${port}\r\n` +
      `Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 250000\r\n\r\n${head}`,
  ));
  await writer.write(jpegOfSize(100_000));
  await writer.ready;
}
