/**
 * Whatever is typed, or is the name of a file, is text wherever it is shown: each person fills in
 * every field of every form with markup that is a formula, too; then everybody reads every page,
 * table and file. For the night, with the crawl (`CRAWL=1`).
 */
import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { attribute, Browser, unescape } from "./client.ts";
import { crawl } from "./crawl.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";

/** Ends a tag, an attribute, a script, a style, a comment; a spreadsheet takes it for a formula. */
const markup = `=1+1"'></title></textarea></script><script>zq()</script><img src=zq onerror=zq()>`;
const fileName = `zq"'><img src=zq onerror=zq()>;\u202egpj.jpg`;
/** What must not be in a page: the markup as it was typed. */
const raw = /<script>zq|<img src=zq|=1\+1"|zq"/;

const asked = Deno.env.get("CRAWL") === "1";
const staff = ["triage", "counsel", "counsel2", "nordwind1", "havblik1", "auditor", "admin"];
const starts: Record<string, string> = { nobody: "/", reporter: "/inbox", admin: "/admin" };
/** Ends the session, the case, or the account: after it there is nothing to read. */
const ends = new RegExp(
  "logout|leave|login|otp|phone|sessions|rotate|reset|recovery|factors|disable|erase|remove|" +
    "recuse|assign|revoke|withdraw|spam|archive",
);

Deno.test({
  name: `what is typed is text wherever it is shown${asked ? "" : " (left out: CRAWL=1 runs it)"}`,
  ignore: !asked,
  async fn(t) {
    await using portal = await startPortal();
    const photograph = () => new File([jpegWithSecrets("A")], fileName, { type: "image/jpeg" });
    const people = new Map<string, Browser>([["nobody", new Browser(portal.origin)]]);
    const fields = { name: markup, contact: markup, when: markup, where: markup, who: markup };
    const { code } = await fileReport(portal, {
      ...{ ...fields, what: markup, identity: "confidential", category: "fraud" },
      attachments: photograph(),
    });
    people.set("reporter", (await openInbox(portal, code))[0]);
    for (const who of staff) people.set(who, (await logIn(portal, who))[0]);
    const counsel = people.get("counsel")!;
    const [link] = caseLinks(await counsel.get("/desk"));
    for (const [name, user] of [["assign", "counsel"], ["grant", "nordwind1"]] as const) {
      const values = { user, ...(name === "grant" && { version: "shared" }) };
      await counsel.submit(await counsel.get(link!), values, `${link}/${name}`);
    }
    const looked = { answers: 0, shown: 0, forms: 0, fields: 0, taken: 0 };
    const kinds = new Set<string>();
    const page = (where: string, text: string) => {
      const at = raw.exec(text)?.index;
      assert.equal(at, undefined, `${where}: ${text.slice(Math.max(0, at! - 200), at! + 99)}`);
      if (text.includes("&lt;script>zq")) looked.shown++;
    };
    /** A table opens with commas here and with semicolons there: no cell may begin with the formula. */
    const table = (where: string, text: string) =>
      assert.doesNotMatch(text, /(^|[,;"])=1\+1/m, where);
    const look = async (where: string, response: Response) => {
      looked.answers++;
      assert.ok(response.status < 500, where);
      assert.doesNotMatch(JSON.stringify([...response.headers]), /zq|\\u202e/i, where);
      const bytes = await response.bytes();
      const begin = new TextDecoder("latin1").decode(bytes.subarray(0, 4));
      const type = (response.headers.get("content-type") ?? "").split(";")[0]!;
      const kind = /^(%PDF|PK)/.exec(begin)?.[0] ?? type;
      kinds.add(kind);
      if (kind === "text/html") page(where, new TextDecoder().decode(bytes));
      if (kind === "text/csv") table(where, new TextDecoder().decode(bytes));
      if (!kind.startsWith("PK")) return;
      for (const [name, content] of Object.entries(unzipSync(bytes))) {
        assert.doesNotMatch(name, /zq|\u202e|\.\.|^\//, where);
        if (name.endsWith(".html")) page(where, new TextDecoder().decode(content));
        if (name.endsWith(".csv")) table(where, new TextDecoder().decode(content));
      }
    };

    await t.step("everybody fills in every form", async () => {
      for (const [who, browser] of people) {
        const { pages } = await crawl(browser, starts[who] ?? "/desk");
        for (const [path, text] of pages) {
          for (const form of filled(path, text, photograph)) {
            if (ends.test(form.action + form.acts)) continue;
            looked.forms++;
            looked.fields += form.typed;
            const response = await browser.raw(form.action, {
              method: "POST",
              body: form.body,
              headers: { "sec-fetch-site": "same-origin" },
            });
            await look(`${who} posts ${form.action}`, response);
            if (response.status === 303) looked.taken++;
          }
        }
      }
    });

    await t.step("everybody reads every page, and every file that there is", async () => {
      for (const [who, browser] of people) {
        const { pages } = await crawl(browser, starts[who] ?? "/desk");
        assert.ok(pages.size > 2, `${who} is inside: ${[...pages.keys()]}`);
        for (const path of pages.keys()) {
          await look(`${who} reads ${path}`, await browser.raw(path));
        }
      }
      for (const format of ["pdf", "zip"]) {
        const path = `${link}/export?format=${format}`;
        const response = await counsel.raw(path);
        assert.equal(response.status, 200, `${format} ${response.headers.get("location")}`);
        await look(`counsel exports ${format}`, response);
      }
      console.log(looked, [...kinds].join(" "));
      assert.ok(looked.shown > 50, "it was shown, as text");
      assert.ok(looked.taken > 100, "most forms were taken");
      for (const kind of ["text/html", "text/csv", "PK", "%PDF"]) {
        assert.ok(kinds.has(kind), `${kind} was among the answers`);
      }
    });

    await t.step("nothing of it is in what was sent, or in the log", async () => {
      const outbox = await people.get("nobody")!.raw("/demo/outbox");
      assert.doesNotMatch(await outbox.text(), /zq/);
      assert.doesNotMatch(portal.printed(), /zq|"event":"error"/);
    });
  },
});

/** The forms of a page, once for each of their buttons, with the markup in every field for text. */
function filled(
  path: string,
  text: string,
  file: () => File,
): { action: string; acts: string; body: BodyInit; typed: number }[] {
  return [...text.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, tag, content]) => {
    if (attribute(tag!, "method")?.toLowerCase() !== "post") return [];
    const action = attribute(tag!, "action") ?? path.split("?")[0]!;
    const multipart = attribute(tag!, "enctype") === "multipart/form-data";
    const fields: [string, string | File][] = [];
    const buttons: [string, string][] = [];
    let typed = 0;
    for (const [, kind, rest] of content!.matchAll(/<(input|textarea|button)\b([^>]*)>/g)) {
      const name = attribute(rest!, "name");
      const type = kind === "textarea" ? "text" : attribute(rest!, "type") ?? "text";
      const value = attribute(rest!, "value") ?? "";
      if (name === undefined) continue;
      if (kind === "button") buttons.push([name, value]);
      else if (type === "file") fields.push([name, file()]);
      else if (/hidden|radio|checkbox|date|number|time/.test(type)) fields.push([name, value]);
      else fields.push([name, (typed++, markup)]);
    }
    for (const [, rest, options] of content!.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
      const name = attribute(rest!, "name");
      const value = /<option\b[^>]*\svalue="([^"]+)"/.exec(options!)?.[1];
      if (name && value) fields.push([name, unescape(value)]);
    }
    const acts = fields.map(([name, value]) => name === "act" ? ` ${value}` : "").join("");
    return (buttons.length ? buttons : [undefined]).map((button) => {
      const body = multipart ? new FormData() : new URLSearchParams();
      for (const [name, value] of [...fields, ...(button ? [button] : [])]) {
        if (multipart || typeof value === "string") body.append(name, value as string);
      }
      return { action, acts, body, typed };
    });
  });
}
