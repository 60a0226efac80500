import assert from "node:assert/strict";
import { offeredToStaff, texts } from "../lib/i18n/mod.ts";
import { Browser, codeOf, type Page, readable } from "./client.ts";
import { logIn } from "./people.ts";
import { startPortal, type TestPortal } from "./portal.ts";

/** Links and forms of a page that stay on this site, with the language that each asks for. */
function ways(page: Page): string[] {
  const links = [...page.text.matchAll(/<(?:a|form)\b[^>]*\s(?:href|action)="(\/[^"]*)"/g)];
  return links.map((match) => match[1]!);
}

/** Waits until the outbox has a message of these words. */
async function sms(portal: TestPortal, words: RegExp): Promise<void> {
  const browser = new Browser(portal.origin);
  while (!words.test(readable(await browser.get("/demo/outbox"))));
}

const keeps = (page: Page, language: string) =>
  assert.deepEqual(ways(page).filter((way) => !way.includes(`lang=${language}`)), [], page.url);

Deno.test("the reporter's language and help", async (t) => {
  await using portal = await startPortal();

  await t.step("a chosen language stays through the whole journey, without a cookie", async () => {
    const reporter = new Browser(portal.origin, { "accept-language": "da" });
    const start = await reporter.get("/?lang=de");
    assert.match(start.text, /<html lang="de" dir="ltr">/);
    assert.match(readable(start), /Missstände sicher melden/);
    assert.equal(start.headers.get("vary")?.includes("accept-language") ?? false, false);
    const landing = await reporter.get("/nordwind?lang=de");
    const form = await reporter.get(ways(landing).find((way) => way.includes("/report"))!);
    for (const page of [start, landing, form]) {
      keeps(page, "de");
      assert.ok(ways(page).length > 1);
    }
    const empty = await reporter.submit(form, { what: "" });
    assert.equal(empty.status, 422);
    assert.match(readable(empty), /Schreiben Sie, was geschehen ist\./);
    keeps(empty, "de");
    const sent = await reporter.submit(empty, { what: "Ein Ventil ist übermalt." });
    assert.equal(sent.status, 201);
    assert.match(readable(sent), /Ihre Meldung ist angekommen/);
    keeps(sent, "de");
    assert.equal(reporter.cookies.size, 0);
    const inbox = await reporter.submit(sent, {}, "/receipt");
    assert.match(inbox.url, /\/inbox\?lang=de$/);
    assert.match(readable(inbox), /Bestätigung bis \d+\. \p{L}+ \d{4}/u);
    keeps(inbox, "de");
    const written = await reporter.send(inbox, { text: "Es ist das rote." }, "/inbox");
    assert.equal(written.headers.get("location"), "/inbox?sent&lang=de#dialogue");
    const left = await reporter.submit(inbox, {}, "/inbox/leave");
    assert.match(readable(left), /Sie haben die Seite verlassen/);
    assert.ok(codeOf(form));
  });

  await t.step("errors are in it as well", async () => {
    const reporter = new Browser(portal.origin);
    const missing = await reporter.get("/nobody?lang=de");
    assert.equal(missing.status, 404);
    assert.match(readable(missing), /Diese Seite gibt es nicht/);
    keeps(missing, "de");
    const wrong = await reporter.submit(await reporter.get("/receipt?lang=de"), { receipt: "x" });
    assert.match(readable(wrong), /Ein Code hat 20 Buchstaben und Ziffern/);
  });

  await t.step("without a choice the browser's wish counts, and is kept nowhere", async () => {
    const wish = "x-marguerite, de-AT;q=0.9, en;q=0.1";
    const reporter = new Browser(portal.origin, { "accept-language": wish });
    const start = await reporter.get("/");
    assert.match(start.text, /<html lang="de" dir="ltr">/);
    assert.match(start.headers.get("vary")!, /accept-language/);
    assert.ok(ways(start).every((way) => !way.includes("lang=")));
    assert.match((await reporter.get("/nobody")).headers.get("vary")!, /accept-language/);
    assert.equal(portal.printed().includes("marguerite"), false);
  });

  await t.step("an unknown language falls back, and is not handed on", async () => {
    for (const wanted of ["zz", "", "../de", "de%22onload", "__proto__"]) {
      const page = await new Browser(portal.origin).get(`/?lang=${wanted}`);
      assert.equal(page.status, 200);
      assert.match(page.text, /<html lang="en" dir="ltr">/, wanted);
      assert.ok(ways(page).every((way) => !way.includes("lang=")), wanted);
    }
    assert.match((await new Browser(portal.origin).get("/?lang=de-CH")).text, /<html lang="de"/);
  });

  await t.step("help is one click from every page, and says what it does not know", async () => {
    const reporter = new Browser(portal.origin);
    const form = await reporter.get("/nordwind/report");
    assert.match(form.text, /href="\/help"[^>]*target="_blank"/, "nothing typed is lost");
    const help = await reporter.get("/help");
    const pages = ways(help).filter((way) => /^\/help\/\w/.test(way));
    assert.ok(new Set(pages).size >= 6);
    for (const path of new Set(pages)) {
      const page = await reporter.get(path);
      assert.equal(page.status, 200, path);
      assert.match(readable(page), /Call 112/, path);
      assert.match(readable(page), /Leave quickly/, path);
      assert.doesNotMatch(page.text, /\{\w+\}/, path);
    }
    const authorities = readable(await reporter.get("/help/authorities"));
    assert.match(authorities, /No lawyer has checked it/);
    for (const name of ["Datatilsynet", "Bundesamt für Justiz", "Huis voor Klokkenluiders"]) {
      assert.ok(authorities.includes(name), name);
    }
    assert.match(readable(await reporter.get("/help/protection")), / 60 days after/);
    assert.equal(reporter.cookies.size, 0);
  });

  await t.step("the desk speaks the language that its user chose, on every device", async () => {
    const [lawyer] = await logIn(portal, "counsel");
    const account = await lawyer.get("/desk/account");
    for (const language of offeredToStaff) {
      await lawyer.submit(account, { language }, "/desk/account/language");
      assert.ok((await lawyer.get("/desk")).text.includes(`<html lang="${language}"`));
      assert.match((await lawyer.get("/desk?lang=en")).text, /<html lang="en"/);
      const [thanks] = (await texts(language)).templates.texts.details.split("{");
      assert.ok(readable(await lawyer.get("/desk/templates")).includes(thanks!.trim()), language);
      const wish = new Browser(portal.origin, { "accept-language": `pl, ${language};q=0.5` });
      assert.ok((await wish.get("/desk/login")).text.includes(`<html lang="${language}"`));
    }
  });

  await t.step("an SMS speaks it, too, in letters that one ordinary SMS can carry", async () => {
    const lawyer = new Browser(portal.origin);
    await lawyer.submit(await lawyer.get("/desk/login"), {
      username: "counsel",
      password: portal.password,
    });
    await sms(portal, /: \d{6} est votre code .* Ne le donnez à personne\./);
    const [admin] = await logIn(portal, "admin");
    const accounts = await admin.get("/admin/accounts");
    const row =
      /\/admin\/accounts\/[\w-]+(?="[^>]*>[^<]*<\/a> \(counsel\))/.exec(accounts.text)![0];
    const account = await admin.get(row);
    await admin.submit(account, { act: "reset", sure: "yes" });
    await sms(portal, /Ombud : votre compte a été .* Si ce n'était pas vous/);
  });

  await t.step("the start page leads to every language by its own name", async () => {
    const page = await new Browser(portal.origin).get("/");
    assert.match(page.text, /<a href="\?lang=de" lang="de"[^>]*>Deutsch<\/a>/);
  });
});
