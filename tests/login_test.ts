import assert from "node:assert/strict";
import { otp, session } from "../lib/limits.ts";
import { setClock } from "../lib/clock.ts";
import { kdfRuns } from "../lib/crypto/mod.ts";
import { Browser, type Page, readable } from "./client.ts";
import { startInstance } from "./instance.ts";
import { fileReport, newestCode } from "./people.ts";
import { startPortal } from "./portal.ts";

const MINUTE = 60_000;

Deno.test("logging in", async (t) => {
  await using portal = await startPortal();
  await using instance = await startInstance(portal);
  const seen = new Set<string>();

  const firstStep = async (username: string, password: string, origin = portal.origin) => {
    const browser = new Browser(origin);
    const response = await browser.send(await browser.get("/desk/login"), { username, password });
    await response.body?.cancel();
    return { browser, response };
  };
  const otpPage = async (origin = portal.origin): Promise<[Browser, Page, string]> => {
    const { browser } = await firstStep("counsel", portal.password, origin);
    return [browser, await browser.get("/desk/otp"), await newestCode(portal, seen)];
  };

  await t.step("unknown name, wrong password, right one: same bytes, same work", async () => {
    const tries: [string, string][] = [
      ["nobody", portal.password],
      ["counsel", "Wrong-Horse-7-Battery"],
      ["counsel", portal.password],
    ];
    const answers = [];
    for (const [username, password] of tries) {
      const before = kdfRuns();
      const { browser, response } = await firstStep(username, password, instance.origin);
      const headers = [...response.headers].filter(([name]) => name !== "date")
        .map(([name, value]) => name === "set-cookie" ? value.replace(/=[\w-]{64}/, "=x") : value);
      const page = await browser.get("/desk/otp");
      const text = page.text.replace(/(name="token" value=")[^"]+/g, "$1x");
      answers.push({ status: response.status, headers, text, runs: kdfRuns() - before });
    }
    assert.equal(answers[0]!.runs, 1);
    assert.deepEqual(answers[0], answers[1]);
    assert.deepEqual(answers[0], answers[2]);
    await newestCode(portal, seen);
  });

  await t.step("a code serves once, under fifty parallel tries", async () => {
    const [browser, page, code] = await otpPage();
    const tries = Array.from({ length: 50 }, () => browser.send(page, { code, method: "sms" }));
    const answers = await Promise.all(tries);
    await Promise.all(answers.map((answer) => answer.body?.cancel()));
    assert.equal(answers.filter((answer) => answer.status === 303).length, 1);
  });

  await t.step("five wrong tries end the login, the right code included", async () => {
    const [browser, page, code] = await otpPage();
    const wrong = code === "000000" ? "000001" : "000000";
    for (let left = otp.tries - 1; left >= 0; left--) {
      const answer = await browser.submit(page, { code: wrong, method: "sms" });
      assert.equal(answer.status, 422);
      if (left > 0) assert.match(readable(answer), new RegExp(`Tries left: ${left}`));
    }
    const answer = await browser.submit(page, { code, method: "sms" });
    assert.equal(answer.status, 422);
    assert.match(readable(answer), /This login is over/);
    const again = await browser.submit(page, { channel: "sms" }, "/desk/otp/resend");
    assert.match(readable(again), /Password/, "no code is sent that would open nothing");
  });

  await t.step("a code of one browser opens no other login", async () => {
    const [, , code] = await otpPage();
    const [other, page] = await otpPage();
    assert.equal((await other.submit(page, { code, method: "sms" })).status, 422);
  });

  await t.step(
    "a new code takes the place of the old one, as flash or SMS, three times",
    async () => {
      const [browser, page, first] = await otpPage();
      let newest = first;
      for (const channel of ["flash", "sms", "flash"]) {
        const again = await browser.submit(page, { channel }, "/desk/otp/resend");
        assert.match(readable(again), /a new code is on its way/);
        newest = await newestCode(portal, seen);
        const outbox = await (await fetch(`${portal.origin}/demo/outbox`)).text();
        assert.match(
          outbox,
          new RegExp(`\\(${channel === "flash" ? "flash SMS" : "SMS"}\\): ${newest}`),
        );
      }
      const fourth = await browser.submit(page, { channel: "sms" }, "/desk/otp/resend");
      assert.match(readable(fourth), /No more codes/);
      assert.equal((await browser.submit(page, { code: first, method: "sms" })).status, 422);
      assert.equal((await browser.submit(page, { code: newest, method: "sms" })).status, 200);
    },
  );

  await t.step("a code is dead after five minutes", async () => {
    const [browser, page, code] = await otpPage(instance.origin);
    setClock(new Date(Date.now() + otp.life + 1000).toISOString());
    try {
      assert.equal((await browser.submit(page, { code, method: "sms" })).status, 422);
    } finally {
      setClock(new Date().toISOString());
    }
  });

  await t.step("a session ends when idle, at its end, and by logging out", async () => {
    const idle = session.deskIdle / MINUTE;
    const [browser, page, code] = await otpPage(instance.origin);
    await browser.submit(page, { code, method: "sms" });
    const at = (minutes: number) => setClock(new Date(Date.now() + minutes * MINUTE).toISOString());
    const status = async () => (await browser.raw("/desk", { redirect: "manual" })).status;
    try {
      for (let minutes = idle - 1; minutes < session.deskAbsolute / MINUTE; minutes += idle - 1) {
        at(minutes);
        assert.equal(await status(), 200, `after ${minutes} minutes with something done`);
      }
      at(session.deskAbsolute / MINUTE + 1);
      assert.equal(await status(), 303, "after the absolute limit");
    } finally {
      setClock(new Date().toISOString());
    }
    const [second, secondPage, secondCode] = await otpPage(instance.origin);
    await second.submit(secondPage, { code: secondCode, method: "sms" });
    try {
      at(idle + 1);
      assert.equal((await second.raw("/desk")).status, 303, "idle");
    } finally {
      setClock(new Date().toISOString());
    }
    const [third, thirdPage, thirdCode] = await otpPage();
    const desk = await third.submit(thirdPage, { code: thirdCode, method: "sms" });
    const cookies = new Map(third.cookies);
    const out = await third.send(desk, {}, "/desk/logout");
    assert.match(out.headers.get("clear-site-data")!, /"storage"/);
    assert.deepEqual([...third.cookies.keys()], ["device"], "which opens nothing");
    await out.body?.cancel();
    for (const [name, value] of cookies) third.cookies.set(name, value);
    assert.equal((await third.raw("/desk")).status, 303, "the old cookie opens nothing");
  });

  await t.step(
    "a clock that jumps for 62 days lengthens no session, and revives none",
    async () => {
      const jump = async (days: number) => {
        setClock(new Date(Date.now() + days * 24 * 60 * MINUTE).toISOString());
        await instance.jobs.sql`delete from bucket`; // which a clock set back finds empty
      };
      const { code: receipt } = await fileReport(portal);
      const enter = async () => {
        const [staff, page, code] = await otpPage(instance.origin);
        await staff.submit(page, { code, method: "sms" });
        const reporter = new Browser(instance.origin);
        await reporter.submit(await reporter.get("/receipt"), { receipt });
        return async () => {
          const answers = [await staff.raw("/desk"), await reporter.raw("/inbox")];
          await Promise.all(answers.map((answer) => answer.body?.cancel()));
          return answers.map(({ status }) => status);
        };
      };
      try {
        await jump(62);
        const ahead = await enter();
        const unseen = await enter();
        assert.deepEqual(await ahead(), [200, 200]);
        await jump(0);
        assert.deepEqual(await ahead(), [303, 303], "opened while the clock was wrong");
        await jump(62);
        assert.deepEqual(await ahead(), [303, 303], "and seen when it was right");
        assert.deepEqual(await unseen(), [200, 200]);
        await jump(0);
        const usual = await enter();
        await jump(-62);
        assert.deepEqual(await usual(), [303, 303], "of the future");
        await jump(0);
        assert.deepEqual(await usual(), [303, 303]);
        const late = await enter();
        await jump(62);
        assert.deepEqual(await late(), [303, 303]);
        await jump(0);
        assert.deepEqual(await late(), [303, 303], "seen too late");
      } finally {
        await jump(0);
      }
    },
  );

  await t.step("no page of the desk opens without both factors", async () => {
    const { browser } = await firstStep("counsel", portal.password);
    for (const path of ["/desk", `/desk/cases/${crypto.randomUUID()}`]) {
      for (const one of [new Browser(portal.origin), browser]) {
        const response = await one.raw(path);
        await response.body?.cancel();
        assert.equal(response.headers.get("location"), "/desk/login");
      }
    }
  });
});
