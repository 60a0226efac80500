import assert from "node:assert/strict";
import { randomBytes, signingKey } from "../crypto/mod.ts";
import { certify, certifyByIntroduction, introduce, isCertified } from "./certificate.ts";
import { newCookie } from "./cookie.ts";
import { newStaffKeys } from "./keys.ts";

const root = await signingKey(randomBytes(32));
const account = crypto.randomUUID();
const { keys } = await newStaffKeys(account);

Deno.test("keys that the root certified are certified, and nothing else is", async () => {
  const certificate = await certify(root, keys);
  assert.ok(await isCertified(root.publicKey, { ...keys, certificate }));
  const { keys: others } = await newStaffKeys(account);
  const forged = [
    { ...keys, certificate: null },
    { ...keys, certificate: new Uint8Array() },
    { ...keys, certificate: await certify(await signingKey(randomBytes(32)), keys) },
    { ...keys, account: crypto.randomUUID(), certificate },
    { ...keys, wrapPublic: others.wrapPublic, certificate },
    { ...keys, signPublic: others.signPublic, certificate },
  ];
  for (const one of forged) assert.equal(await isCertified(root.publicKey, one), false);
});

Deno.test("an introduction lets its token certify the keys of its account, and no others", async () => {
  const token = await newCookie();
  const introduction = await introduce(root, account, token);
  const certificate = await certifyByIntroduction(introduction, token, keys);
  assert.ok(await isCertified(root.publicKey, { ...keys, certificate }));

  const { keys: stranger } = await newStaffKeys(crypto.randomUUID());
  const another = await newCookie();
  const self = await signingKey(randomBytes(32));
  const forged = [
    // The token of one account certifies a key for another one.
    { ...stranger, certificate: await certifyByIntroduction(introduction, token, stranger) },
    // Another token under the same introduction.
    { ...keys, certificate: await certifyByIntroduction(introduction, another, keys) },
    // An introduction that another root gave.
    {
      ...keys,
      certificate: await certifyByIntroduction(
        await introduce(self, account, another),
        another,
        keys,
      ),
    },
    // The introduction alone, or cut.
    { ...keys, certificate: introduction },
    { ...keys, certificate: certificate.slice(0, -1) },
    // The same certificate over other keys of the same person.
    { ...(await newStaffKeys(account)).keys, certificate },
  ];
  for (const one of forged) assert.equal(await isCertified(root.publicKey, one), false);
});
