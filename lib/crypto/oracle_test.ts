// The oracle itself against published vectors, so that agreeing with it means something.
import assert from "node:assert/strict";
import { gcm } from "@noble/ciphers/aes.js";
import { ml_kem768_x25519 } from "@noble/post-quantum/hybrid.js";
import { hkdf, hpkeKeys } from "./oracle.ts";
import { xWingVectors } from "./vectors.ts";

const hex = Uint8Array.fromHex;

Deno.test("AES-256-GCM gives test case 16 of McGrew and Viega, in the oracle and the platform", async () => {
  const key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
  const iv = hex("cafebabefacedbaddecaf888");
  const additionalData = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
  const plaintext = hex(
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72" +
      "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
  );
  const sealed = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa" +
    "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b";
  assert.equal(gcm(key, iv, additionalData).encrypt(plaintext).toHex(), sealed);
  const platformKey = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  const parameters = { name: "AES-GCM", iv, additionalData };
  const out = await crypto.subtle.encrypt(parameters, platformKey, plaintext);
  assert.equal(new Uint8Array(out).toHex(), sealed);
});

Deno.test("HKDF-SHA256 gives RFC 5869 test case 1", () => {
  const key = new Uint8Array(22).fill(0x0b);
  const out = hkdf(key, hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42);
  const okm =
    "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865";
  assert.equal(out.toHex(), okm);
});

Deno.test("HPKE's key schedule gives RFC 9180 appendix A.1.1", () => {
  const secret = hex("fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc");
  const info = hex("4f6465206f6e2061204772656369616e2055726e");
  const { key, nonce } = hpkeKeys({ kem: 0x20, aead: 1, keyLength: 16 }, secret, info);
  assert.equal(key.toHex(), "4531685d41d65f03dc48f6b8302c05b0");
  assert.equal(nonce.toHex(), "56d890e5accaaf011cff4b7d");
});

Deno.test("X-Wing gives the vectors of draft-connolly-cfrg-xwing-kem-08 appendix C", () => {
  for (const vector of xWingVectors) {
    const { publicKey } = ml_kem768_x25519.keygen(hex(vector.seed));
    assert.equal(publicKey.toHex().slice(0, 64), vector.publicKeyStart);
    const sent = ml_kem768_x25519.encapsulate(publicKey, hex(vector.eseed));
    assert.equal(sent.cipherText.toHex().slice(0, 64), vector.ciphertextStart);
    // Hashed from both keys' secrets, the ciphertext and the public key: right only if all are.
    assert.equal(sent.sharedSecret.toHex(), vector.sharedSecret);
  }
});
