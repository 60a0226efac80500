import assert from "node:assert/strict";
import { session } from "../lib/limits.ts";
import { Browser, readable } from "./client.ts";
import { later, MINUTE, startDesk } from "./factors.ts";

Deno.test("one's own account", async (t) => {
  await using desk = await startDesk();
  const { portal, instance, owner, passwords, atFactor, withSms, sentCode, outbox } = desk;

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
      const sent = await sentCode();
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
    const sent = await sentCode();
    assert.match(await outbox(), new RegExp(`\\+4540001122 \\(SMS\\): ${sent}`));
    const wrong = await browser.submit(asked, { code: "12345x" });
    assert.match(readable(wrong), /Tries left: 4/);
    const done = await browser.submit(wrong, { code: sent });
    assert.match(readable(done), /phone has been changed.*ends in 22/);
    const told = [...(await outbox()).matchAll(/(\+\d+) \(SMS\): Ombud: your phone number/g)];
    assert.deepEqual(told.map((match) => match[1]).sort(), ["+4520000007", "+4540001122"]);
    await atFactor("havblik2");
    const next = await sentCode();
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
});
