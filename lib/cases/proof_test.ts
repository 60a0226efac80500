import assert from "node:assert/strict";
import { randomBytes, sign, signingKey } from "../crypto/mod.ts";
import {
  checkProof,
  commit,
  type Filing,
  proofBody,
  proofKeyText,
  proofText,
} from "./proof_text.ts";

const filing: Filing = {
  organisation: "nordwind",
  day: "2026-11-29",
  report: { what: "Zqwordo, 50 € and more", when: "" },
  files: [{ name: "attachment-1.jpg", bytes: 3, sha256: "ab".repeat(32) }],
};

async function make(about = filing, purpose = "proof of filing") {
  const portal = await signingKey(randomBytes(32));
  const random = randomBytes(32);
  const body = proofBody(await commit(random, about), portal.publicKey);
  const signature = await sign(portal, purpose, new TextEncoder().encode(body));
  return { proof: proofText(body, signature), key: proofKeyText(random, about), portal };
}

Deno.test("a proof is good alone, and with its key it tells what was filed", async () => {
  const { proof, key, portal } = await make();
  assert.deepEqual(await checkProof(proof), { good: true, portal: portal.publicKey.toHex() });
  const checked = await checkProof(proof, key);
  assert.ok(checked.good);
  assert.deepEqual(checked.filing, filing);
});

Deno.test("alone it tells nothing: not the organisation, the day, the text, nor the same twice", async () => {
  const [first, second] = [await make(), await make()];
  for (const word of ["nordwind", "2026", "Zqwordo", "jpg", "ab".repeat(32)]) {
    assert.ok(!first.proof.includes(word), word);
  }
  const commitment = (proof: string) => /commitment (\w+)/.exec(proof)![1];
  assert.notEqual(commitment(first.proof), commitment(second.proof));
});

Deno.test("every changed byte of the proof and of its key is found", async () => {
  const { proof, key } = await make();
  for (let at = 0; at < proof.length; at++) {
    const letter = proof[at] === "a" ? "b" : "a";
    const changed = proof.slice(0, at) + letter + proof.slice(at + 1);
    assert.equal((await checkProof(changed)).good, false, `byte ${at} of the proof`);
  }
  for (let at = 0; at < key.length; at++) {
    const letter = key[at] === "a" ? "b" : "a";
    const changed = key.slice(0, at) + letter + key.slice(at + 1);
    assert.equal((await checkProof(proof, changed)).good, false, `byte ${at} of the key`);
  }
  for (
    const changed of [proof + "\n", proof.slice(0, -1), proof + proof, "", proof.toUpperCase()]
  ) {
    assert.equal((await checkProof(changed)).good, false);
  }
});

Deno.test("another proof's key, and a signature for another purpose, prove nothing", async () => {
  const { proof } = await make();
  assert.deepEqual(await checkProof(proof, (await make()).key), {
    good: false,
    reason: "other-key",
  });
  const { proof: other } = await make(filing, "audit head");
  assert.deepEqual(await checkProof(other), { good: false, reason: "signature" });
});
