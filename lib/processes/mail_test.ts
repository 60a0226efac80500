import assert from "node:assert/strict";
import { startSmtp } from "../../tests/smtp.ts";
import { readConfig } from "../config.ts";
import { readOutbox, sendMail } from "../gateway/mod.ts";
import { gatewayPermissions, startHelpers } from "./mod.ts";

const mail = { id: "6f1c", to: "counsel@firm.example", subject: "Ombud", text: "Something new." };

Deno.test("mail goes to the SMTP server, by the gateway's exact permissions", async (t) => {
  await using smtp = await startSmtp();
  const printed: string[] = [];
  const config = readConfig({
    SMS_TRANSPORT: "outbox",
    SMTP_URL: smtp.url,
    MAIL_FROM: "portal@firm.example",
  });
  assert.ok(
    gatewayPermissions(config, "/s").includes(`--allow-net=unix:/s,${new URL(smtp.url).host}`),
  );
  const helpers = await startHelpers(config, undefined, (line) => printed.push(line));
  const gateway = { socket: helpers.gatewaySocket };
  try {
    await t.step("one mail, with nothing of this machine in it", async () => {
      assert.deepEqual(await sendMail(mail, gateway), { ok: true, provider: "6f1c" });
      const [arrived] = smtp.mails;
      assert.equal(arrived!.from, "portal@firm.example");
      assert.deepEqual(arrived!.to, ["counsel@firm.example"]);
      assert.match(arrived!.raw, /^Subject: Ombud\r$/m);
      assert.match(arrived!.raw, /\r\n\r\nSomething new\.\r\n$/);
      assert.ok(!arrived!.raw.includes(Deno.hostname()));
    });
    await t.step("a server that is busy is asked again", async () => {
      smtp.refuse(451, 1);
      assert.ok((await sendMail(mail, gateway)).ok);
      assert.equal(smtp.mails.length, 2);
    });
    await t.step("a refusal for good is not tried again, and says no address", async () => {
      smtp.refuse(550, 1);
      const result = await sendMail(mail, gateway);
      assert.deepEqual(result, { ok: false, class: "our-fault", status: "550" });
      assert.deepEqual(printed, ['{"event":"mail","class":"our-fault","status":"550"}']);
      assert.equal(smtp.mails.length, 2);
    });
    await t.step("no header can be smuggled in", async () => {
      for (const to of ["a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", "none"]) {
        assert.ok(!(await sendMail({ ...mail, to }, gateway)).ok);
      }
      const bent = { ...mail, subject: "x\r\nBcc: c@d.example" };
      assert.ok(!(await sendMail(bent, gateway)).ok);
      assert.equal(smtp.mails.length, 2);
    });
  } finally {
    await helpers.stop();
  }
});

Deno.test("without a mail server mail goes to the outbox of the demo", async () => {
  const config = readConfig({ SMS_TRANSPORT: "outbox" });
  const helpers = await startHelpers(config, undefined, () => {});
  const gateway = { socket: helpers.gatewaySocket };
  try {
    assert.deepEqual(await sendMail(mail, gateway), { ok: true, provider: mail.id });
    assert.equal((await readOutbox(gateway))[0]!.text, "Ombud: Something new.");
  } finally {
    await helpers.stop();
  }
});
