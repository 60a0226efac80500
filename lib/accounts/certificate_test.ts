import assert from "node:assert/strict";
import fc from "fast-check";
import { type Bytes, randomBytes, type SigningKey, signingKey } from "../crypto/mod.ts";
import {
  certifiedKeys,
  certify,
  certifyByIntroduction,
  certifyRecovery,
  fingerprint,
  introduce,
  isRecoveryKey,
  type StaffKey,
} from "./certificate.ts";
import { newCookie } from "./cookie.ts";
import { newStaffKeys } from "./keys.ts";
import { type Role, roles as allRoles } from "./roles.ts";

const root = await signingKey(randomBytes(32));

interface Person {
  key: StaffKey;
  signer: SigningKey;
}

async function person(account: string = crypto.randomUUID()): Promise<Person> {
  const { secrets, keys } = await newStaffKeys(account);
  return { key: { ...keys, certificate: null }, signer: await signingKey(secrets.sign) };
}

async function certified(by: SigningKey, one: Person, roles: readonly Role[]): Promise<StaffKey> {
  return { ...one.key, certificate: await certify(by, one.key, roles) };
}

async function holders(keys: StaffKey[], pinned: Bytes = root.publicKey): Promise<string[]> {
  return (await certifiedKeys(pinned, keys)).map((key) => key.account);
}

Deno.test("keys that the root certified are certified, and nothing else is", async () => {
  const one = await person();
  const other = await person(one.key.account);
  const good = await certified(root, one, ["ombudsman"]);
  assert.deepEqual(await holders([good]), [one.key.account]);
  assert.deepEqual((await certifiedKeys(root.publicKey, [good]))[0]!.roles, ["ombudsman"]);
  const forged: StaffKey[] = [
    one.key,
    { ...good, certificate: new Uint8Array() },
    await certified(await signingKey(randomBytes(32)), one, ["ombudsman"]),
    await certified(one.signer, one, ["ombudsman"]),
    { ...good, account: crypto.randomUUID() },
    { ...good, wrapPublic: other.key.wrapPublic },
    { ...good, signPublic: other.key.signPublic },
    { ...good, certificate: good.certificate!.slice(0, -1) },
  ];
  for (const key of forged) assert.deepEqual(await holders([key]), []);
});

Deno.test("every changed bit of a certificate ends it, the roles included", async () => {
  const good = await certified(root, await person(), ["contact"]);
  await fc.assert(
    fc.asyncProperty(fc.nat(good.certificate!.length * 8 - 1), async (bit) => {
      const certificate = good.certificate!.slice();
      certificate[bit >> 3]! ^= 1 << (bit & 7);
      assert.deepEqual(await holders([{ ...good, certificate }]), []);
    }),
    { numRuns: 100 },
  );
});

Deno.test("an introduction lets its token certify the keys of its account, and no others", async () => {
  const { key } = await person();
  const token = await newCookie();
  const another = await newCookie();
  const introduction = await introduce(root, key.account, token, ["administrator"]);
  const certificate = await certifyByIntroduction(introduction, token, key);
  const [found] = await certifiedKeys(root.publicKey, [{ ...key, certificate }]);
  assert.deepEqual(found!.roles, ["administrator"]);

  const stranger = (await person()).key;
  const impostor = await signingKey(randomBytes(32));
  const byImpostor = await introduce(impostor, key.account, another, ["administrator"]);
  const raised = introduction.slice();
  raised[0] = 2;
  const forged: StaffKey[] = [
    { ...stranger, certificate: await certifyByIntroduction(introduction, token, stranger) },
    { ...key, certificate: await certifyByIntroduction(introduction, another, key) },
    { ...key, certificate: await certifyByIntroduction(byImpostor, another, key) },
    { ...key, certificate: await certifyByIntroduction(raised, token, key) },
    { ...key, certificate: introduction },
    { ...key, certificate: certificate.slice(0, -1) },
    { ...(await person(key.account)).key, certificate },
  ];
  for (const one of forged) assert.deepEqual(await holders([one]), []);
});

Deno.test("an ombudsman certifies colleagues, whoever else does not", async () => {
  const one = await person();
  const next = await person();
  for (const role of allRoles) {
    const keys = [await certified(root, one, [role]), await certified(one.signer, next, [role])];
    const expected = role === "ombudsman" ? [one.key.account, next.key.account] : [one.key.account];
    assert.deepEqual(await holders(keys), expected, role);
  }
});

Deno.test("former keys certify their successors for the same roles or fewer", async () => {
  const old = await person();
  const fresh = await person(old.key.account);
  const former = await certified(root, old, ["contact", "triager"]);
  const same = await certified(old.signer, fresh, ["contact"]);
  const more = await certified(old.signer, fresh, ["contact", "ombudsman"]);
  assert.equal((await holders([former, same])).length, 2);
  assert.equal((await holders([former, more])).length, 1);
});

// People as numbers; each says who certified whom for what. The model walks the graph on paper.
Deno.test("a key is certified exactly when a chain of ombudsmen leads to the root", async () => {
  const people = await Promise.all(Array.from({ length: 7 }, () => person()));
  const certification = fc.record({
    by: fc.option(fc.nat(6), { nil: null }), // null: the root
    roles: fc.uniqueArray(fc.constantFrom(...allRoles), { minLength: 1, maxLength: 2 }),
    there: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(certification, { minLength: 7, maxLength: 7 }), async (all) => {
      const keys: StaffKey[] = [];
      for (const [index, { by, roles, there }] of all.entries()) {
        const signer = by === null ? root : people[by]!.signer;
        if (there) keys.push(await certified(signer, people[index]!, roles));
      }
      const holds = (index: number, seen: number[] = []): boolean => {
        const { by, there } = all[index]!;
        if (!there || seen.includes(index)) return false;
        return by === null || by !== index && all[by]!.roles.includes("ombudsman") &&
            holds(by, [...seen, index]);
      };
      const expected = people.filter((_, index) => holds(index)).map((one) => one.key.account);
      assert.deepEqual((await holders(keys)).sort(), expected.sort());
      const other = await signingKey(randomBytes(32));
      assert.deepEqual(await holders(keys, other.publicKey), [], "another root certified nobody");
    }),
    { numRuns: 60 },
  );
});

Deno.test("the recovery key holds by the root's word alone", async () => {
  const key = randomBytes(1216);
  const certificate = await certifyRecovery(root, key);
  assert.ok(await isRecoveryKey(root.publicKey, key, certificate));
  assert.equal(await isRecoveryKey(root.publicKey, randomBytes(1216), certificate), false);
  assert.equal(await isRecoveryKey(root.publicKey, key, null), false);
});

Deno.test("a fingerprint is short to read and differs for every key", async () => {
  const { key } = await person();
  assert.match(await fingerprint(key), /^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  assert.equal(await fingerprint(key), await fingerprint({ ...key }));
  assert.notEqual(await fingerprint(key), await fingerprint((await person(key.account)).key));
});
