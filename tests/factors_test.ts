import assert from "node:assert/strict";
import { TOTP } from "otpauth";
import { now, setClock } from "../lib/clock.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { otp, session } from "../lib/limits.ts";
import { Browser, type Page, readable } from "./client.ts";
import { startInstance } from "./instance.ts";
import { newestCode } from "./people.ts";
import { startPortal } from "./portal.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

Deno.test("second factors", async (t) => {
  // The clock goes to and fro, and many log in: no bucket of logins is to be in the way.
  await using portal = await startPortal({}, {
    loginName: { size: 10_000, each: SECOND },
    loginUnknown: { size: 10_000, each: SECOND },
  });
  await using instance = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const seen = new Set<string>();
  const passwords = new Map<string, string>();
  const later = (milliseconds: number) => setClock(new Date(now() + milliseconds).toISOString());
  const outbox = async () => await (await fetch(`${portal.origin}/demo/outbox`)).text();

  /** The page for the second factor, in a new browser. */
  const atFactor = async (username: string): Promise<[Browser, Page]> => {
    const browser = new Browser(instance.origin);
    const password = passwords.get(username) ?? portal.password;
    return [
      browser,
      await browser.submit(await browser.get("/desk/login"), { username, password }),
    ];
  };
  const withSms = async (username: string): Promise<Browser> => {
    const [browser, page] = await atFactor(username);
    const code = await newestCode(portal, seen);
    assert.equal((await browser.submit(page, { code, method: "sms" })).status, 200);
    return browser;
  };
  /** Logs in, in as many browsers as there are codes, at the same instant; gives the winners. */
  const race = async (username: string, codes: string[], method: string): Promise<Browser[]> => {
    const pages = await Promise.all(codes.map(() => atFactor(username)));
    const answers = await Promise.all(
      pages.map(([browser, page], at) => browser.send(page, { code: codes[at]!, method })),
    );
    await Promise.all(answers.map((answer) => answer.body?.cancel()));
    return pages.filter((_, at) => answers[at]!.status === 303).map(([browser]) => browser);
  };
  const logsIn = async (username: string, code: string, method: string) =>
    (await race(username, [code], method)).length === 1;
  const enrol = async (browser: Browser): Promise<TOTP> => {
    const page = await browser.get("/desk/account/totp");
    const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(page.text)![1]!;
    const app = new TOTP({ secret });
    const done = await browser.submit(page, { code: app.generate({ timestamp: now() }) });
    assert.match(readable(done), /Your authenticator app is set up/);
    return app;
  };
  const code = (app: TOTP, steps = 0) => app.generate({ timestamp: now() + steps * 30 * SECOND });

  try {
    let app!: TOTP;
    await t.step("an authenticator app is set up by its code, and the person is told", async () => {
      const browser = await withSms("counsel");
      const page = await browser.get("/desk/account/totp");
      assert.match(page.text, /<svg class="qr"/);
      const wrong = await browser.submit(page, { code: "000000" });
      assert.equal(wrong.status, 422);
      assert.equal(
        /name="secret" value="(\w+)"/.exec(wrong.text)![1],
        /name="secret" value="(\w+)"/.exec(page.text)![1],
        "the key on the page stays",
      );
      app = await enrol(browser);
      assert.match(await outbox(), /authenticator app was set up or removed/);
      const [row] = await owner`select sealed from totp`;
      assert.ok(!new TextDecoder("latin1").decode(row!.sealed).includes(app.secret.base32));
    });

    await t.step("a secret that the server did not make is refused", async () => {
      const browser = await withSms("counsel");
      const page = await browser.get("/desk/account/totp");
      const foreign = new TOTP({ secret: "A".repeat(32) });
      const answer = await browser.submit(page, {
        secret: foreign.secret.base32,
        code: code(foreign),
      });
      assert.equal(answer.status, 403);
    });

    await t.step("the code that set it up serves no more; the next one does, once", async () => {
      assert.equal(await logsIn("counsel", code(app), "totp"), false);
      later(30 * SECOND);
      assert.equal(await logsIn("counsel", code(app), "totp"), true);
      assert.equal(await logsIn("counsel", code(app), "totp"), false);
    });

    await t.step("one step of a slow or fast clock is forgiven, not two", async () => {
      later(10 * MINUTE);
      assert.equal(await logsIn("counsel", code(app, -2), "totp"), false);
      assert.equal(await logsIn("counsel", code(app, 2), "totp"), false);
      assert.equal(await logsIn("counsel", code(app, -1), "totp"), true);
      assert.equal(await logsIn("counsel", code(app, 1), "totp"), true);
      assert.equal(await logsIn("counsel", code(app), "totp"), false, "older than the last used");
    });

    await t.step("a clock set back revives no code of the app", async () => {
      later(10 * MINUTE);
      const used = code(app);
      assert.equal(await logsIn("counsel", used, "totp"), true);
      later(-5 * MINUTE);
      assert.equal(await logsIn("counsel", code(app), "totp"), false, "never used, but older");
      later(5 * MINUTE);
      assert.equal(await logsIn("counsel", used, "totp"), false);
      later(30 * SECOND);
    });

    await t.step("a code of the app serves once under twelve parallel logins", async () => {
      later(MINUTE);
      const winners = await race("counsel", Array(12).fill(code(app)), "totp");
      assert.equal(winners.length, 1);
    });

    await t.step("fifty parallel tries in one login are five", async () => {
      const [browser, page] = await atFactor("counsel");
      later(MINUTE);
      const wrong = Array.from({ length: 50 }, (_, n) => `${n}`.padStart(6, "9"));
      const answers = await Promise.all(
        wrong.map((code) => browser.submit(page, { code, method: "totp" })),
      );
      const counted = answers.filter((answer) => /That was not the code/.test(readable(answer)));
      assert.equal(counted.length, otp.tries);
      const last = await browser.submit(page, { code: code(app), method: "totp" });
      assert.equal(last.status, 422, "the right one comes too late");
    });

    await t.step("a code by SMS that was seen too late is not revived by the clock", async () => {
      later(2 * 60 * MINUTE); // the bucket of tries is full again
      const [browser, page] = await atFactor("counsel2");
      const sent = await newestCode(portal, seen);
      later(otp.life + SECOND);
      assert.equal((await browser.submit(page, { code: sent, method: "sms" })).status, 422);
      later(-otp.life);
      assert.equal((await browser.submit(page, { code: sent, method: "sms" })).status, 422);
    });

    await t.step("a code of the future does not serve", async () => {
      const [browser] = await atFactor("counsel2");
      const sent = await newestCode(portal, seen);
      later(-60 * MINUTE);
      const page = await browser.get("/desk/otp");
      assert.equal((await browser.submit(page, { code: sent, method: "sms" })).status, 422);
      later(60 * MINUTE);
    });

    let codes: string[] = [];
    await t.step("ten recovery codes are shown once, and only their HMACs are kept", async () => {
      const browser = await withSms("counsel");
      const page = await browser.submit(await browser.get("/desk/account/codes"), {});
      assert.equal(page.status, 201);
      codes = [...page.text.matchAll(/<code>([0-9A-Z-]{19})<\/code>/g)].map((match) => match[1]!);
      assert.equal(new Set(codes).size, 10);
      assert.ok(!(await browser.get("/desk/account/codes")).text.includes(codes[0]!));
      assert.match(readable(await browser.get("/desk/account")), /Left: 10\./);
      const rows = await owner`select mac from recovery_code`;
      assert.equal(rows.length, 10);
      assert.match(await outbox(), /new recovery codes were made/);
    });

    await t.step(
      "a recovery code in any spelling logs in once, under parallel logins",
      async () => {
        const typed = codes[0]!.toLowerCase().replaceAll("-", " ");
        const winners = await race("counsel", Array(6).fill(typed), "recovery");
        assert.equal(winners.length, 1);
        assert.match(readable(await winners[0]!.get("/desk/account")), /Left: 9\./);
      },
    );

    await t.step("nobody else's recovery code serves, and new ones end the old", async () => {
      assert.equal(await logsIn("counsel2", codes[1]!, "recovery"), false);
      const browser = await withSms("counsel");
      await browser.submit(await browser.get("/desk/account/codes"), {});
      assert.equal(await logsIn("counsel", codes[1]!, "recovery"), false);
    });

    await t.step("every method answers the same to nobody and to a wrong password", async () => {
      later(2 * 60 * MINUTE);
      for (const method of ["sms", "totp", "recovery"]) {
        const answers = [];
        for (const [username, wrong] of [["nobody", ""], ["counsel", "x"], ["counsel", ""]]) {
          const browser = new Browser(instance.origin);
          const password = portal.password + wrong;
          const page = await browser.submit(await browser.get("/desk/login"), {
            username: username!,
            password,
          });
          const answer = await browser.submit(page, { code: "0000-0000-0000-0000", method });
          answers.push([page, answer].map(({ status, text }) => [
            status,
            text.replace(/(name="token" value=")[^"]+/g, "$1x"),
          ]));
        }
        assert.deepEqual(answers[0], answers[1], method);
        assert.deepEqual(answers[0], answers[2], method);
      }
      seen.add(await newestCode(portal, seen)).add(await newestCode(portal, seen));
    });

    await t.step(
      "what is sensitive asks for a factor after five minutes, and leads back",
      async () => {
        const browser = await withSms("nordwind1");
        assert.equal(
          (await browser.get("/desk/account/phone")).url,
          `${instance.origin}/desk/account/phone`,
        );
        const form = await browser.get("/desk/account/password");
        later(session.fresh);
        const before = browser.cookies.get("desk")!;
        const [row] = await owner`select max(expires) as ends from session s
        join account a on a.id = s.account where a.username = 'nordwind1'`;
        const stale = await browser.send(form, { old: "x", password: "y", again: "y" });
        assert.equal(stale.status, 303);
        assert.match(stale.headers.get("location")!, /^\/desk\/fresh\?to=/);
        for (const path of ["password", "phone", "totp", "codes", "passkeys"]) {
          const page = await browser.get(`/desk/account/${path}`);
          assert.match(page.url, new RegExp(`/desk/fresh\\?to=%2Fdesk%2Faccount%2F${path}$`));
        }
        const page = await browser.get("/desk/account/phone");
        const asked = await browser.submit(page, { channel: "sms" }, "/desk/fresh/send");
        const sent = await newestCode(portal, seen);
        const wrong = await browser.submit(asked, { code: "12345x", method: "sms" }, "/desk/fresh");
        assert.match(readable(wrong), /Tries left: 4/);
        const back = await browser.submit(asked, { code: sent, method: "sms" }, "/desk/fresh");
        assert.equal(back.url, `${instance.origin}/desk/account/phone`);
        assert.notEqual(browser.cookies.get("desk"), before, "the session has a new cookie");
        const [after] = await owner`select max(expires) as ends from session s
        join account a on a.id = s.account where a.username = 'nordwind1'`;
        assert.deepEqual(after!.ends, row!.ends, "and no longer life");
        const old = new Browser(instance.origin);
        old.cookies.set("desk", before);
        assert.equal((await old.raw("/desk")).status, 303, "the old cookie is dead");
      },
    );

    await t.step("stepping up leads nowhere else", async () => {
      const browser = await withSms("nordwind2");
      for (
        const to of ["https://evil.example/", "//evil.example", "/\\evil.example", "/desk/../x"]
      ) {
        const page = await browser.get(`/desk/fresh?to=${encodeURIComponent(to)}`);
        assert.ok(!page.text.includes("evil"), to);
        const form = { code: "x", to };
        const answer = await browser.submit(page, form, "/desk/fresh");
        assert.ok(!answer.text.includes("evil"), to);
      }
    });

    await t.step(
      "a new password needs the old one, is judged, and ends other sessions",
      async () => {
        later(2 * 60 * MINUTE);
        const browser = await withSms("havblik1");
        const other = await withSms("havblik1");
        const dump = () =>
          owner`
        select c.*, s.wrap_public, s.sign_public, s.certificate from credential c
          join staff_key s using (account) join account a on a.id = c.account
         where a.username = 'havblik1'`;
        const [before] = await dump();
        const wanted = "Seven-otters-1-harbour";
        const tryTo = async (old: string, password: string, again = password) =>
          await browser.submit(await browser.get("/desk/account/password"), {
            old,
            password,
            again,
          });
        const page = await browser.get("/desk/account/password");
        assert.match(readable(page), /At least 8 characters/);
        for (
          const [old, password, again, why] of [
            ["Wrong-Horse-7-Battery", wanted, wanted, /not your present password/],
            [portal.password, wanted, wanted + "x", /not the same/],
            [portal.password, "Summer2026!", "Summer2026!", /common password/],
            [portal.password, "Havblik-has-7-otters", "Havblik-has-7-otters", /others know/],
          ] as const
        ) {
          const answer = await tryTo(old, password, again);
          assert.equal(answer.status, 422);
          assert.match(readable(answer), why);
        }
        assert.deepEqual((await dump())[0], before, "nothing has changed");
        assert.match(readable(await tryTo(portal.password, wanted)), /has been changed/);
        const [after] = await dump();
        for (const key of ["wrapPublic", "signPublic", "certificate", "sealedPhone"]) {
          assert.deepEqual(after![key], before![key], key);
        }
        assert.notDeepEqual(after!.sealedSecrets, before!.sealedSecrets);
        assert.equal((await other.raw("/desk")).status, 303, "the other session has ended");
        assert.equal((await browser.raw("/desk")).status, 200);
        assert.match(await outbox(), /your password was changed/);
        passwords.set("havblik1", wanted);
        await withSms("havblik1");
      },
    );

    await t.step("the suggested passphrase is accepted", async () => {
      const browser = await withSms("havblik1");
      const page = await browser.get("/desk/account/password");
      const password = /<code>([^<]+)<\/code>/.exec(page.text)![1]!;
      const old = passwords.get("havblik1")!;
      const answer = await browser.submit(page, { old, password, again: password });
      assert.match(readable(answer), /has been changed/);
    });

    await t.step("a new phone is proven by its code; old and new are told", async () => {
      const browser = await withSms("havblik2");
      const page = await browser.get("/desk/account/phone");
      assert.equal((await browser.submit(page, { phone: "20 12 34" })).status, 422);
      const asked = await browser.submit(page, { phone: "+45 40 00 11 22" });
      assert.match(readable(asked), /ends in 22/);
      const sent = await newestCode(portal, seen);
      assert.match(await outbox(), new RegExp(`\\+4540001122 \\(SMS\\): ${sent}`));
      const wrong = await browser.submit(asked, { code: "12345x" });
      assert.match(readable(wrong), /Tries left: 4/);
      const done = await browser.submit(wrong, { code: sent });
      assert.match(readable(done), /phone has been changed.*ends in 22/);
      const told = [...(await outbox()).matchAll(/(\+\d+) \(SMS\): Ombud: your phone number/g)];
      assert.deepEqual(told.map((match) => match[1]).sort(), ["+4520000007", "+4540001122"]);
      await atFactor("havblik2");
      const next = await newestCode(portal, seen);
      assert.match(await outbox(), new RegExp(`\\+4540001122 \\(flash SMS\\): ${next}`));
    });

    await t.step("a person sees the own sessions and ends the others", async () => {
      const [first, second] = [await withSms("auditor"), await withSms("auditor")];
      const page = await second.get("/desk/account");
      assert.equal(page.text.match(/last used/g)!.length, 2);
      const id = /name="session" value="([0-9a-f]{64})"/.exec(page.text)![1]!;
      const stranger = await withSms("triage");
      await stranger.submit(
        await stranger.get("/desk/account"),
        { session: id },
        "/desk/account/sessions",
      ).catch(() => {}); // one session has no such form
      assert.equal((await first.raw("/desk")).status, 200);
      await second.submit(page, { session: id }, "/desk/account/sessions");
      assert.equal((await first.raw("/desk")).status, 303);
      assert.equal((await second.raw("/desk")).status, 200);
    });

    await t.step(
      "a firm without SMS: no code is sent to whoever has a stronger factor",
      async () => {
        later(2 * 60 * MINUTE);
        await owner`update firm set sms_factor = false`;
        const [browser, page] = await atFactor("counsel");
        assert.match(readable(page), /takes no code by SMS/);
        const [other, otherPage] = await atFactor("counsel2");
        const sent = await newestCode(portal, seen);
        assert.equal((await browser.submit(page, { code: sent, method: "sms" })).status, 422);
        const enrolling = await other.submit(otherPage, { code: sent, method: "sms" });
        assert.equal(enrolling.url, `${instance.origin}/desk/account`, "who has none sets one up");
        assert.match(readable(enrolling), /stronger second factor/);
        assert.equal((await other.get("/desk")).url, `${instance.origin}/desk/account`);
        await enrol(other);
        assert.equal((await other.get("/desk")).url, `${instance.origin}/desk`);
        const own = await other.get("/desk/account");
        const kept = await other.submit(own, {}, "/desk/account/remove");
        assert.match(readable(kept), /has to stay/);
        assert.equal(await logsIn("counsel", code(app), "totp"), true);
        await owner`update firm set sms_factor = true`;
        const removed = await other.submit(kept, {}, "/desk/account/remove");
        assert.match(readable(removed), /has been removed/);
      },
    );

    await t.step(
      "only administrators may switch SMS off, and nobody another's factor",
      async () => {
        const { sql } = instance.portal;
        const ids = new Map(
          (await owner`select username, id from account`).map((row) => [row.username, row.id]),
        );
        const as = (username: string) => ids.get(username) as string;
        const { acting } = await import("../lib/db/mod.ts");
        const off = (username: string) =>
          acting(sql, { account: as(username) }, (tx) => tx`update firm set sms_factor = false`);
        assert.equal((await off("counsel")).count, 0);
        assert.equal((await off("admin")).count, 1);
        for (const table of ["totp", "recovery_code", "passkey", "phone_change"]) {
          const gone = await acting(
            sql,
            { account: as("admin") },
            (tx) => tx`delete from ${tx(table)}`,
          );
          assert.equal(gone.count, 0, table);
        }
      },
    );
  } finally {
    setClock(new Date().toISOString());
    await owner.end({ timeout: 5 });
  }
});
