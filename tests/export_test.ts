import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { session } from "../lib/limits.ts";
import { later, startDesk } from "./factors.ts";
import { type Browser, type Page, readable, type Value } from "./client.ts";
import { caseLinks, fileReport } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";

const photograph = () =>
  new File([jpegWithSecrets("A")], "Ole's secret.jpg", { type: "image/jpeg" });

/** Downloads an export. */
async function download(browser: Browser, link: string, format: string) {
  const response = await browser.raw(`${link}/export?format=${format}`);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

Deno.test("the export of a case", async (t) => {
  await using desk = await startDesk();
  const { portal, owner, withSms } = desk;
  await fileReport(portal, {
    what: "Ole saw the painted valve",
    who: "Ole from the night shift",
    identity: "confidential",
    name: "Rita Porter",
    contact: "rita@example",
    attachments: [photograph(), photograph()],
  });
  const counsel = await withSms("counsel");
  const [link] = caseLinks(await counsel.get("/desk")) as [string];
  const act = async (browser: Browser, name: string, values: Record<string, Value>) =>
    await browser.submit(await browser.get(link), values, `${link}/${name}`);
  await act(counsel, "notes", { text: "between us lawyers" });
  await act(counsel, "messages", { text: "We look at it.", attachments: photograph() });
  const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

  await t.step("the page offers both, and the PDF is one for the archive", async () => {
    const page: Page = await counsel.get(`${link}/export`);
    assert.match(readable(page), /no more.*Export as PDF.*Export as ZIP/s);
    const { response, bytes } = await download(counsel, link, "pdf");
    assert.equal(response.headers.get("content-type"), "application/pdf");
    assert.match(
      response.headers.get("content-disposition")!,
      /^attachment; filename="case-[0-9a-f]{8}\.pdf"$/,
    );
    assert.match(textOf(bytes), /^%PDF-1\.4[^]*<pdfaid:part>2<[^]*%%EOF\s*$/);
  });

  const { response, bytes } = await download(counsel, link, "zip");
  const files = new Map(Object.entries(unzipSync(bytes)));
  await t.step("the ZIP holds the cleaned files and every record, and no key", () => {
    assert.equal(Number(response.headers.get("content-length")), bytes.length);
    assert.deepEqual([...files.keys()], [
      "records.json",
      "files/001-attachment-1.jpg",
      "files/001-attachment-2.jpg",
      "files/005-attachment-1.jpg",
      "SHA256SUMS",
      "integrity.json",
    ]);
    assert.deepEqual([...files.get("files/001-attachment-1.jpg")!.slice(0, 2)], [0xff, 0xd8]);
    const { records } = JSON.parse(textOf(files.get("records.json")!));
    const kinds = records.map((one: { kind: string }) => one.kind);
    assert.deepEqual(kinds, ["report", "identity", "triage", "note", "message", "status"]);
    const text = textOf(files.get("records.json")!);
    for (const told of ["Ole saw", "Rita Porter", "between us lawyers", "We look at it."]) {
      assert.ok(text.includes(told), told);
    }
    assert.doesNotMatch(text, /"key"|Ole's secret/);
  });

  await t.step("its sheet is checked without the portal; any change is found", async () => {
    const path = `${portal.dataDir}/case.zip`;
    const verify = async (content: Uint8Array, ...more: string[]) => {
      await Deno.writeFile(path, content);
      const { code, stdout, stderr } = await new Deno.Command("deno", {
        args: [
          "run",
          `--allow-read=${path}`,
          "--allow-env=INIT_CWD",
          "tasks/evidence.ts",
          "verify",
          path,
          ...more,
        ],
      }).output();
      return { code, said: textOf(stdout) + textOf(stderr) };
    };
    const good = await verify(bytes);
    assert.match(good.said, /Good: 4 files and 6 records.*by Clara Holm/s);
    const [event] =
      await owner`select detail from audit where encode(hash, 'hex') = ${/audit log as ([0-9a-f]{64})/
        .exec(good.said)![1]!}`;
    assert.deepEqual(event!.detail, { format: "zip" }, "an auditor finds it");
    assert.equal((await verify(bytes, "--key", "00".repeat(32))).code, 1);
    const changed = bytes.slice();
    changed[indexOf(changed, new TextEncoder().encode("Ole saw"))] = 0x30;
    const bad = await verify(changed);
    assert.equal(bad.code, 1);
    assert.match(bad.said, /a file was changed: records\.json/);
    const sums = textOf(files.get("SHA256SUMS")!).trim().split("\n");
    for (const line of sums) {
      const [hash, name] = line.split("  ") as [string, string];
      const digest = await crypto.subtle.digest("SHA-256", files.get(name)!.slice());
      assert.equal(new Uint8Array(digest).toHex(), hash, name);
    }
  });

  await t.step("a contact person's export holds what was granted, and nothing else", async () => {
    const page = await counsel.get(link);
    const [, second] = [...page.text.matchAll(/name="files" value="([^"]+)"/g)];
    await act(counsel, "redact", { what: "Ole is said too early", who: "", files: [] });
    await act(counsel, "redact", { what: "Somebody saw it", who: "", files: [second![1]!] });
    await act(counsel, "grant", { user: "nordwind2", version: "redacted" });
    const contact = await withSms("nordwind2");
    assert.match(readable(await contact.get(`${link}/export`)), /what was granted to you/);
    const zip = await download(contact, link, "zip");
    const own = new Map(Object.entries(unzipSync(zip.bytes)));
    assert.equal([...own.keys()].filter((path) => path.startsWith("files/")).length, 1);
    const text = textOf(own.get("records.json")!);
    assert.match(text, /Somebody saw it/);
    const pages = [text, (await contact.get(`${link}/versions`)).text];
    for (const hidden of ["Ole", "Rita", "rita@", "between us", "We look at it", "too early"]) {
      for (const one of pages) assert.ok(!one.includes(hidden), hidden);
    }
    assert.equal((await download(contact, link, "pdf")).response.status, 200);
    const search = await contact.submit(await contact.get("/desk/search"), { words: "early" });
    assert.match(readable(search), /0 cases found/);
  });

  await t.step("whoever has not got the case gets no export", async () => {
    const other = await withSms("nordwind1");
    for (const path of ["/export", "/export?format=pdf", "/export?format=zip"]) {
      assert.equal((await other.get(link + path)).status, 404, path);
    }
    assert.equal((await counsel.get(`${link}/export?format=exe`)).status, 404);
  });

  await t.step(
    "what was not granted is had by no address; a revocation ends a download",
    async () => {
      const contact = await withSms("nordwind2");
      const stranger = await withSms("havblik1");
      const all = await counsel.get(link);
      const hrefs = [...all.text.matchAll(/href="([^"]+\/attachments\/[^"]+)"/g)].map(([, one]) =>
        one!
      );
      const own = new Set(
        [...(await contact.get(link)).text.matchAll(/href="([^"]+\/attachments\/[^"]+)"/g)]
          .map(([, one]) => one!),
      );
      assert.equal(own.size, 1);
      for (const href of new Set(hrefs)) {
        const status = async (who: Browser) => {
          const response = await who.raw(href);
          await response.body?.cancel();
          return response.status;
        };
        assert.equal(await status(contact), own.has(href) ? 200 : 404);
        assert.equal(await status(stranger), 404);
      }
      for (const path of ["/export?format=zip", "/evidence", "/versions"]) {
        assert.equal((await stranger.get(link + path)).status, 404, path);
      }
      assert.equal((await contact.get(`${link}/evidence`)).status, 404, "the firm's alone");

      assert.equal((await contact.get(`${link}/export`)).status, 200);
      await act(counsel, "revoke", { user: "nordwind2" });
      for (const format of ["pdf", "zip"]) {
        assert.equal((await download(contact, link, format)).response.status, 404, format);
      }
      for (const href of own) assert.equal((await contact.get(href)).status, 404);
    },
  );

  await t.step("it asks for a fresh factor, the download itself, too", async () => {
    later(session.fresh + 1000);
    for (const path of ["/export", "/export?format=zip"]) {
      const stale = await counsel.raw(link + path);
      assert.equal(stale.status, 303, path);
      assert.equal(
        stale.headers.get("location"),
        `/desk/fresh?to=${encodeURIComponent(`${link}/export`)}`,
      );
    }
  });
});

/** Where some bytes stand in others. */
function indexOf(all: Uint8Array, part: Uint8Array): number {
  return all.findIndex((_, at) => part.every((byte, index) => all[at + index] === byte));
}
