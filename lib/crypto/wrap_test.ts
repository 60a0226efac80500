import assert from "node:assert/strict";
import { gcm } from "@noble/ciphers/aes.js";
import { shake256 } from "@noble/hashes/sha3.js";
import { ml_kem768_x25519 } from "@noble/post-quantum/hybrid.js";
import { CannotOpen } from "./error.ts";
import { flip } from "./refusal.ts";
import { fields, hpkeKeys, join } from "./oracle.ts";
import { randomBytes } from "./tokens.ts";
import { xWingVectors } from "./vectors.ts";
import {
  generateKeyPair,
  keyPairFromSeed,
  unwrap,
  unwrapKey,
  wrap,
  type WrapBinding,
} from "./wrap.ts";

const binding: WrapBinding = {
  organisation: "nordwind",
  case: "c1",
  epoch: 3,
  recipient: "counsel",
  purpose: "case key",
};
const info = fields("ombud wrap", 0x11, "nordwind", "c1", 3, "counsel", "case key");
const suite = { kem: 0x647a, aead: 2, keyLength: 32 };
const secret = new Uint8Array(32).fill(9);

Deno.test("a wrap opens with the recipient's private key", async () => {
  const { publicKey, privateKey } = await generateKeyPair();
  const blob = await wrap(publicKey, secret, binding);
  assert.equal(blob.length, 1 + 1120 + 32 + 16);
  assert.deepEqual(await unwrap(await unwrapKey(privateKey), blob, binding), secret);
});

Deno.test("an independent implementation opens our wraps, and we open its", async () => {
  for (const vector of xWingVectors) {
    const seed = Uint8Array.fromHex(vector.seed);
    const publicKey = Uint8Array.from(ml_kem768_x25519.keygen(seed).publicKey);

    const ours = await wrap(publicKey, secret, binding);
    const shared = ml_kem768_x25519.decapsulate(ours.subarray(1, 1121), seed);
    const received = hpkeKeys(suite, shared, info);
    const opened = gcm(received.key, received.nonce).decrypt(ours.subarray(1121));
    assert.deepEqual(Uint8Array.from(opened), secret);

    const sent = ml_kem768_x25519.encapsulate(publicKey, Uint8Array.fromHex(vector.eseed));
    const { key, nonce } = hpkeKeys(suite, sent.sharedSecret, info);
    const theirs = join(Uint8Array.of(0x11), sent.cipherText, gcm(key, nonce).encrypt(secret));
    assert.deepEqual(await unwrap(await unwrapKey(seed), theirs, binding), secret);
  }
});

Deno.test("a seed gives the pair that draft-ietf-hpke-hpke's LabeledDerive gives", async () => {
  const seed = new Uint8Array(32).fill(7);
  const pair = await keyPairFromSeed(seed);
  const text = (value: string) => new TextEncoder().encode(value);
  const kem = Uint8Array.of(0x64, 0x7a);
  const label = join(Uint8Array.of(0, 13), text("DeriveKeyPair"), Uint8Array.of(0, 32));
  const derived = shake256(join(seed, text("HPKE-v1KEM"), kem, label), { dkLen: 32 });
  assert.equal(pair.privateKey.toHex(), derived.toHex());
  assert.equal(pair.publicKey.toHex(), ml_kem768_x25519.keygen(derived).publicKey.toHex());
});

Deno.test("a wrap opens for its own organisation, case, epoch, recipient and purpose only", async () => {
  const { publicKey, privateKey } = await generateKeyPair();
  const key = await unwrapKey(privateKey);
  const blob = await wrap(publicKey, secret, binding);
  const others: Partial<WrapBinding>[] = [
    { organisation: "havblik" },
    { case: "c2" },
    { epoch: 4 },
    { recipient: "counsel2" },
    { purpose: "summary key" },
    { organisation: "nordwindc", case: "1" },
  ];
  for (const other of others) {
    await assert.rejects(unwrap(key, blob, { ...binding, ...other }), CannotOpen);
  }
});

Deno.test("another person's key does not open a wrap", async () => {
  const [one, two] = [await generateKeyPair(), await generateKeyPair()];
  const blob = await wrap(one.publicKey, secret, binding);
  await assert.rejects(unwrap(await unwrapKey(two.privateKey), blob, binding), CannotOpen);
});

Deno.test("a changed bit in any byte of a wrap is refused, and so is every cut", async () => {
  const { publicKey, privateKey } = await generateKeyPair();
  const key = await unwrapKey(privateKey);
  const blob = await wrap(publicKey, secret, binding);
  const bits = Array.from(blob, (_, byte) => byte * 8 + (byte * 5) % 8);
  // X25519 ignores the top bit of the last byte of its public key: the KEM must not.
  bits.push(1120 * 8 + 7);
  for (const bit of bits) {
    await assert.rejects(unwrap(key, flip(blob, bit), binding), CannotOpen, `bit ${bit}`);
  }
  for (const length of [0, 1, 2, 1120, 1121, 1137, blob.length - 1]) {
    await assert.rejects(unwrap(key, blob.slice(0, length), binding), CannotOpen);
  }
  await assert.rejects(unwrap(key, join(blob, Uint8Array.of(0)), binding), CannotOpen);
});

Deno.test("two wraps of one secret to one person share nothing", async () => {
  const { publicKey } = await generateKeyPair();
  const [a, b] = [await wrap(publicKey, secret, binding), await wrap(publicKey, secret, binding)];
  assert.notDeepEqual(a.slice(1, 1089), b.slice(1, 1089));
  assert.notDeepEqual(a.slice(1089, 1121), b.slice(1089, 1121));
  assert.notDeepEqual(a.slice(1121), b.slice(1121));
});

Deno.test("what is no public key cannot be wrapped to", async () => {
  await assert.rejects(wrap(randomBytes(1215), secret, binding));
  // FIPS 203 section 7.2: coefficients of 3329 and more are refused.
  await assert.rejects(wrap(new Uint8Array(1216).fill(255), secret, binding));
});
