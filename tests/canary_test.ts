import assert from "node:assert/strict";
import { connect, readAddress } from "../lib/db/mod.ts";
import { Browser } from "./client.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";

/** One canary a place, so that a find tells where it came in. All are of letters alone. */
const canary = (place: string) => `Zq${place}Kestrel`;

/** Every spelling in which bytes could keep a text. */
function spellings(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  return [text, bytes.toBase64().replace(/.{0,3}={0,2}$/, ""), bytes.toHex()];
}

Deno.test("nothing about a person is in a log, a table or a file", async () => {
  const home = await Deno.makeTempDir({ prefix: "ombud-canary-" });
  const temporary = `${home}/tmp`;
  await Deno.mkdir(temporary);
  const denoDir = `${home}/deno`;
  const portal = await startPortal({ TMPDIR: temporary, DENO_DIR: denoDir, HOME: home });
  const planted = new Set<string>();
  const plant = (place: string) => {
    planted.add(canary(place));
    return canary(place);
  };
  let rows = "";
  try {
    const headers: Record<string, string> = {
      "user-agent": plant("Agent"),
      "accept-language": `da-x-${plant("Language")}`,
      "x-forwarded-for": plant("Forwarded"),
      "x-real-ip": plant("RealIp"),
      "forwarded": `for=${plant("For")}`,
      "via": plant("Via"),
      "x-anything": plant("Header"),
      "cookie": `stray=${plant("Cookie")}`,
      referer: `http://x/${plant("Referer")}`,
    };
    const stranger = new Browser(portal.origin, headers);
    await stranger.get(`/?q=${plant("Query")}`);
    await stranger.get(`/${plant("Path").toLowerCase()}`);
    planted.add(canary("Path").toLowerCase());
    await stranger.raw(`/${plant("Method")}`, { method: "PUT", body: plant("Body") });
    await stranger.raw("/nordwind/report", { method: "POST", body: plant("BrokenBody") });
    await stranger.raw("/hooks/vonage/x", { method: "POST", body: plant("Hook") });

    const { code } = await fileReport(portal, {
      what: plant("What"),
      q_danger: plant("Answer"),
      when: plant("When"),
      where: plant("Where"),
      who: plant("Who"),
      name: plant("Name"),
      contact: plant("Contact"),
      identity: "confidential",
      involved: ["Nora Winther"],
      attachments: [
        new File([jpegWithSecrets(plant("Exif"))], `${plant("FileName")}.jpg`),
        new File([plant("FileText") + "\x00\x01"], `${plant("Refused")}.bin`),
      ],
    });
    await fileReport(portal, { what: "", where: plant("Mistake") });
    const draft = await fileReport(portal, {
      what: plant("DraftText"),
      action: "save",
      attachments: new File([jpegWithSecrets(plant("DraftExif"))], `${plant("DraftName")}.jpg`),
    });
    await draft.browser.submit(draft.page, {
      ...{ what: plant("DraftAgain"), action: "save", part: "1", parts: "2" },
      attachments: new File([plant("PartText")], `${plant("PartName")}.txt.001`),
    });
    await openInbox(portal, `${code.slice(0, -1)}${code.endsWith("A") ? "B" : "A"}`);
    const [reporter, inbox] = await openInbox(portal, code);
    await reporter.submit(inbox, { text: plant("Message") }, "/inbox");

    const login = new Browser(portal.origin);
    await login.submit(await login.get("/desk/login"), {
      username: plant("UserName"),
      password: plant("Password"),
    });
    const [lawyer, desk] = await logIn(portal, "counsel");
    const [link] = caseLinks(desk);
    const page = await lawyer.get(link!);
    await lawyer.submit(page, { text: plant("Answer") }, `${link}/messages`);
    await lawyer.get(/href="([^"]+\/attachments\/[^"]+)"/.exec(page.text)![1]!);

    // The reporter's code, in every spelling, and where the test itself came from.
    planted.add(code).add(code.replaceAll("-", "")).add(code.slice(5, -3).replaceAll("-", ""));
    rows = await dump(portal.databaseUrl) + await dump(`${shredOf(portal.databaseUrl)}`);
    assert.ok(rows.includes("report.received"), "the dump sees the audit's events");
    assert.ok(rows.length > 10_000);
    assert.ok(!rows.includes("127.0.0.1"), "no address in a table");
  } finally {
    await portal[Symbol.asyncDispose]();
  }
  const printed = portal.printed();
  assert.match(printed, /"event":"upload.refused"/);
  assert.ok(
    !/\b(\d{1,3}\.){3}\d{1,3}\b(?!:\d+\n)/.test(printed.replace(portal.origin, "")),
    "no address",
  );
  const places: [string, string][] = [["the log", printed], ["a table", rows]];
  for await (const [path, content] of filesBelow(home)) places.push([path, content]);
  assert.ok(places.length > 2, "DENO_DIR holds files");
  for (const [place, text] of places) {
    for (const one of planted) {
      for (const spelling of spellings(one)) {
        assert.ok(!text.includes(spelling), `${place} holds ${one}`);
      }
    }
  }
  await Deno.remove(home, { recursive: true });
});

function shredOf(url: string): string {
  const shred = new URL(url);
  shred.pathname += "_shred";
  return shred.href;
}

/** Every row of every table, as text. */
async function dump(url: string): Promise<string> {
  const sql = connect(readAddress(url), 1);
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;
  let text = "";
  for (const { name } of tables) {
    for (const row of await sql`select t::text as line from ${sql(name)} t`) {
      text += row.line + "\n";
      // What a table keeps as bytes, read as text.
      for (const [, hex] of String(row.line).matchAll(/\\\\x([0-9a-f]{8,})/g)) {
        text +=
          new TextDecoder("latin1").decode(Uint8Array.fromHex(hex!.slice(0, hex!.length & ~1))) +
          "\n";
      }
    }
  }
  await sql.end({ timeout: 5 });
  return text;
}

async function* filesBelow(folder: string): AsyncGenerator<[string, string]> {
  for await (const entry of Deno.readDir(folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) yield* filesBelow(path);
    else if (entry.isFile) {
      yield [path, new TextDecoder("latin1").decode(await Deno.readFile(path)) + entry.name];
    }
  }
}
