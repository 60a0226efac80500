import assert from "node:assert/strict";
import { CannotOpen } from "../crypto/mod.ts";
import { newStaffKeys, openRecovery, sealRecovery } from "./keys.ts";

const account = crypto.randomUUID();
const { secrets } = await newStaffKeys(account);

Deno.test("the recovery code opens the second copy of the keys, in any spelling", async () => {
  const { code, blob } = await sealRecovery(account, secrets);
  assert.match(code, /^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
  assert.deepEqual(await openRecovery(code, account, blob), secrets);
  assert.deepEqual(
    await openRecovery(code.toLowerCase().replaceAll("-", " "), account, blob),
    secrets,
  );
});

Deno.test("another code, another account, a broken code open nothing", async () => {
  const { code, blob } = await sealRecovery(account, secrets);
  const other = await sealRecovery(account, secrets);
  await assert.rejects(openRecovery(other.code, account, blob), CannotOpen);
  await assert.rejects(openRecovery(code, crypto.randomUUID(), blob), CannotOpen);
  assert.equal(await openRecovery(code.slice(1), account, blob), undefined);
  assert.equal(await openRecovery("", account, blob), undefined);
});
