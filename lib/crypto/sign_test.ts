import assert from "node:assert/strict";
import { ed25519, ED25519_TORSION_SUBGROUP } from "@noble/curves/ed25519.js";
import { fields, join } from "./oracle.ts";
import { flips } from "./refusal.ts";
import { sign, signingKey, verify } from "./sign.ts";
import { randomBytes } from "./tokens.ts";

const hex = Uint8Array.fromHex;
// RFC 8032 section 7.1, tests 1 to 3.
const vectors = [
  {
    seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
  },
  {
    seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
  },
  {
    seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
    publicKey: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
  },
];
const message = new TextEncoder().encode("head 17");

function statement(purpose: string) {
  return join(fields(`ombud signature ${purpose}`), message);
}

Deno.test("a seed gives the public key of RFC 8032", async () => {
  for (const { seed, publicKey } of vectors) {
    assert.equal((await signingKey(hex(seed))).publicKey.toHex(), publicKey);
  }
});

Deno.test("signatures are those of an independent implementation, and both verify both", async () => {
  for (const { seed } of vectors) {
    const key = await signingKey(hex(seed));
    const signature = await sign(key, "audit head", message);
    assert.equal(
      signature.toHex(),
      ed25519.sign(statement("audit head"), hex(seed)).toHex(),
    );
    assert.ok(ed25519.verify(signature, statement("audit head"), key.publicKey));
    assert.ok(await verify(key.publicKey, "audit head", message, signature));
  }
});

Deno.test("a signature counts for its own purpose, message and key only", async () => {
  const key = await signingKey(randomBytes(32));
  const other = await signingKey(randomBytes(32));
  const signature = await sign(key, "audit head", message);
  assert.equal(await verify(key.publicKey, "key certificate", message, signature), false);
  assert.equal(await verify(key.publicKey, "audit head", message.slice(1), signature), false);
  assert.equal(await verify(other.publicKey, "audit head", message, signature), false);
});

Deno.test("a changed bit of signature or message is refused", async () => {
  const key = await signingKey(randomBytes(32));
  const signature = await sign(key, "audit head", message);
  for (const damaged of flips(signature)) {
    assert.equal(await verify(key.publicKey, "audit head", message, damaged), false);
  }
  for (const damaged of flips(message)) {
    assert.equal(await verify(key.publicKey, "audit head", damaged, signature), false);
  }
});

Deno.test("a signature cannot be given a second form (S + L, RFC 8032 section 5.1.7)", async () => {
  const key = await signingKey(randomBytes(32));
  const signature = await sign(key, "audit head", message);
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const s = BigInt("0x" + signature.slice(32).reverse().toHex()) + order;
  const second = hex(s.toString(16).padStart(64, "0")).reverse();
  const forged = join(signature.subarray(0, 32), second);
  assert.equal(await verify(key.publicKey, "audit head", message, forged), false);
});

Deno.test("what is no key and no signature is false, not an exception", async () => {
  const key = await signingKey(randomBytes(32));
  const signature = await sign(key, "audit head", message);
  assert.equal(await verify(hex("00"), "audit head", message, signature), false);
  assert.equal(await verify(key.publicKey, "audit head", message, hex("00")), false);
  assert.equal(await verify(key.publicKey, "audit head", message, new Uint8Array(64)), false);
  await assert.rejects(signingKey(randomBytes(31)), RangeError);
});

Deno.test("a key of small order signs nothing, in any spelling", async () => {
  const p = 2n ** 255n - 19n;
  const spellings = new Set<string>();
  for (const torsion of ED25519_TORSION_SUBGROUP) {
    const spelling = hex(torsion);
    const y = BigInt(
      "0x" + Uint8Array.from(spelling, (b, i) => i === 31 ? b & 127 : b).reverse().toHex(),
    );
    for (const value of [y, y + p]) {
      if (value >= 2n ** 255n) continue;
      const bytes = hex(value.toString(16).padStart(64, "0")).reverse();
      spellings.add(bytes.toHex());
      bytes[31]! |= 128;
      spellings.add(bytes.toHex());
    }
  }
  assert.equal(spellings.size, 14);
  for (const spelling of spellings) {
    const key = hex(spelling);
    // S = 0 and R = the key: a lax verifier takes it for one message in eight, or for all.
    for (let n = 0; n < 64; n++) {
      const forged = join(key, new Uint8Array(32));
      assert.equal(await verify(key, "audit head", Uint8Array.of(n), forged), false);
    }
  }
});

Deno.test("the private key cannot be taken out", async () => {
  const { privateKey } = await signingKey(randomBytes(32));
  await assert.rejects(crypto.subtle.exportKey("pkcs8", privateKey));
});
