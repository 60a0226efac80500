import assert from "node:assert/strict";
import { TOTP } from "otpauth";
import { newTotpSecret, rekeyTotp, setTotp, useTotp } from "../lib/accounts/totp.ts";
import { randomBytes } from "../lib/crypto/mod.ts";
import { acting } from "../lib/db/mod.ts";
import { otp } from "../lib/limits.ts";
import { readable } from "./client.ts";
import { codeOfApp, later, MINUTE, SECOND, setUpApp, startDesk } from "./factors.ts";

Deno.test("second factors", async (t) => {
  await using desk = await startDesk();
  const { portal, instance, owner, atFactor, withSms, sentCode, race, logsIn, outbox } = desk;

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
    app = await setUpApp(browser);
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
      code: codeOfApp(foreign),
    });
    assert.equal(answer.status, 403);
  });

  await t.step("the code that set it up serves no more; the next one does, once", async () => {
    assert.equal(await logsIn("counsel", codeOfApp(app), "totp"), false);
    later(30 * SECOND);
    assert.equal(await logsIn("counsel", codeOfApp(app), "totp"), true);
    assert.equal(await logsIn("counsel", codeOfApp(app), "totp"), false);
  });

  await t.step("one step of a slow or fast clock is forgiven, not two", async () => {
    later(10 * MINUTE);
    assert.equal(await logsIn("counsel", codeOfApp(app, -2), "totp"), false);
    assert.equal(await logsIn("counsel", codeOfApp(app, 2), "totp"), false);
    assert.equal(await logsIn("counsel", codeOfApp(app, -1), "totp"), true);
    assert.equal(await logsIn("counsel", codeOfApp(app, 1), "totp"), true);
    assert.equal(
      await logsIn("counsel", codeOfApp(app), "totp"),
      false,
      "older than the last used",
    );
  });

  await t.step("a clock set back revives no code of the app", async () => {
    later(10 * MINUTE);
    const used = codeOfApp(app);
    assert.equal(await logsIn("counsel", used, "totp"), true);
    later(-5 * MINUTE);
    assert.equal(await logsIn("counsel", codeOfApp(app), "totp"), false, "never used, but older");
    later(5 * MINUTE);
    assert.equal(await logsIn("counsel", used, "totp"), false);
    later(30 * SECOND);
  });

  await t.step("a code of the app serves once under twelve parallel logins", async () => {
    later(MINUTE);
    const winners = await race("counsel", Array(12).fill(codeOfApp(app)), "totp");
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
    const last = await browser.submit(page, { code: codeOfApp(app), method: "totp" });
    assert.equal(last.status, 422, "the right one comes too late");
  });

  await t.step("a code by SMS that was seen too late is not revived by the clock", async () => {
    later(2 * 60 * MINUTE); // the bucket of tries is full again
    const [browser, page] = await atFactor("counsel2");
    const sent = await sentCode();
    later(otp.life + SECOND);
    assert.equal((await browser.submit(page, { code: sent, method: "sms" })).status, 422);
    later(-otp.life);
    assert.equal((await browser.submit(page, { code: sent, method: "sms" })).status, 422);
  });

  await t.step("a code of the future does not serve", async () => {
    const [browser] = await atFactor("counsel2");
    const sent = await sentCode();
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
        const [browser, page] = await atFactor(username!, portal.password + wrong);
        const answer = await browser.submit(page, { code: "0000-0000-0000-0000", method });
        answers.push([page, answer].map(({ status, text }) => [
          status,
          text.replace(/(name="token" value=")[^"]+/g, "$1x"),
        ]));
      }
      assert.deepEqual(answers[0], answers[1], method);
      assert.deepEqual(answers[0], answers[2], method);
    }
  });

  await t.step("an administrator names the countries to which codes go", async () => {
    const browser = await withSms("admin");
    const page = await browser.get("/admin/factors");
    assert.match(page.text, /name="countries"[^>]* value="DK AT/);
    const wrong = await browser.submit(
      page,
      { sms: "taken", countries: "Denmark" },
      "/admin/factors",
    );
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /value="Denmark"/);
    await browser.submit(page, { sms: "taken", countries: "dk, se" }, "/admin/factors");
    const [firm] = await owner`select sms_countries from firm`;
    assert.deepEqual(firm!.smsCountries, ["DK", "SE"]);
  });

  await t.step(
    "a firm without SMS: no code is sent to whoever has a stronger factor",
    async () => {
      later(2 * 60 * MINUTE);
      const admin = await withSms("admin");
      const sms = async (sms: string) => {
        const page = await admin.get("/admin/factors");
        assert.match(readable(await admin.submit(page, { sms }, "/admin/factors")), /Saved/);
      };
      await setUpApp(admin);
      await sms("refused");
      const [browser, page] = await atFactor("counsel");
      assert.match(readable(page), /takes no code by SMS/);
      const [other, otherPage] = await atFactor("counsel2");
      const sent = await sentCode();
      assert.equal((await browser.submit(page, { code: sent, method: "sms" })).status, 422);
      const enrolling = await other.submit(otherPage, { code: sent, method: "sms" });
      assert.equal(enrolling.url, `${instance.origin}/desk/account`, "who has none sets one up");
      assert.match(readable(enrolling), /stronger second factor/);
      assert.equal((await other.get("/desk")).url, `${instance.origin}/desk/account`);
      await setUpApp(other);
      assert.equal((await other.get("/desk")).url, `${instance.origin}/desk`);
      const own = await other.get("/desk/account");
      const kept = await other.submit(own, {}, "/desk/account/remove");
      assert.match(readable(kept), /has to stay/);
      assert.equal(await logsIn("counsel", codeOfApp(app), "totp"), true);
      await sms("taken");
      const removed = await other.submit(kept, {}, "/desk/account/remove");
      assert.match(readable(removed), /has been removed/);
    },
  );

  await t.step("the app goes on with a new key of the person", async () => {
    const [row] = await owner`select id from account where username = 'counsel2'`;
    const account = row!.id as string;
    const [from, to] = [randomBytes(32), randomBytes(32)];
    const secret = await newTotpSecret();
    const newest = new TOTP({ secret });
    const actor = { account, signSeed: from, cookie: { id: randomBytes(32) } };
    const used = codeOfApp(newest);
    assert.equal(await setTotp(instance.portal, actor, secret, used), true);
    await acting(instance.portal.sql, { account }, (tx) => rekeyTotp(tx, account, from, to));
    assert.equal(await useTotp(instance.portal, account, to, used), false, "used before");
    later(MINUTE);
    const next = codeOfApp(newest);
    await assert.rejects(useTotp(instance.portal, account, from, next), { name: "CannotOpen" });
    assert.equal(await useTotp(instance.portal, account, to, next), true);
  });

  await t.step(
    "only administrators may switch SMS off, and nobody another's factor",
    async () => {
      const { sql } = instance.portal;
      const ids = new Map(
        (await owner`select username, id from account`).map((row) => [row.username, row.id]),
      );
      const as = (username: string) => ids.get(username) as string;
      const off = (username: string) =>
        acting(sql, { account: as(username) }, (tx) => tx`update firm set sms_factor = false`);
      assert.equal((await off("counsel")).count, 0);
      assert.equal((await off("admin")).count, 1);
      for (const table of ["totp", "recovery_code", "passkey", "phone_change"]) {
        const gone = await acting(
          sql,
          { account: as("auditor") },
          (tx) => tx`delete from ${tx(table)}`,
        );
        assert.equal(gone.count, 0, table);
      }
    },
  );
});
