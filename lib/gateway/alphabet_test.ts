import assert from "node:assert/strict";
import { offeredToStaff, texts } from "../i18n/mod.ts";
import { needsUnicode, plainSms, smsPlaces } from "./alphabet.ts";

Deno.test("a text becomes one that an ordinary SMS can say, and keeps what it can", () => {
  assert.equal(
    plainSms("Ça a été changé\u202f: c’est l’œuf, être…"),
    "Ça a été changé : c'est l'oeuf, etre...",
  );
  assert.equal(plainSms("Grüße, Øre, Åse, ñ, €"), "Grüße, Øre, Åse, ñ, €");
  assert.ok(needsUnicode("naïve’") && !needsUnicode(plainSms("naïve’")));
  assert.equal(smsPlaces("a€["), 5);
});

Deno.test("each text that goes out by SMS is one SMS, in every language of the desk", async () => {
  for (const language of offeredToStaff) {
    const { account: { sms }, notices } = await texts(language);
    const all = [
      sms.code("123456"),
      ...Object.values(sms.notices).map((one) => `${one} ${sms.unless}`),
      notices.news.text,
    ];
    for (const text of all.map(plainSms)) {
      assert.equal(needsUnicode(text), false, text);
      assert.ok(smsPlaces(text) <= 160, `${smsPlaces(text)}: ${text}`);
    }
  }
});
