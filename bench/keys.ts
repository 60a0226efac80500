import { certifiedKeys, certify } from "../lib/accounts/certificate.ts";
import type { StaffKey } from "../lib/accounts/mod.ts";
import { binding, openWraps } from "../lib/cases/keys.ts";
import {
  generateKeyPair,
  randomBytes,
  sealSecret,
  type SigningKey,
  signingKey,
  unwrap,
  unwrapKey,
  wrap,
} from "../lib/crypto/mod.ts";
import type { Figure } from "./crypto.ts";

const cases = 200;
const staff = 50;

/** What the keys of people cost on this machine, without the database; medians of five. */
export async function benchKeys(): Promise<Figure[]> {
  const account = crypto.randomUUID();
  const { publicKey, privateKey } = await generateKeyPair();
  const next = await generateKeyPair();
  const own = await unwrapKey(privateKey);
  const own2 = await unwrapKey(next.privateKey);
  const shredKey = randomBytes(32);
  const held = await Promise.all(
    Array.from({ length: cases }, async () => {
      const place = { organisation: crypto.randomUUID(), case: crypto.randomUUID(), epoch: 1 };
      const bound = binding(place, 1, { account }, "case");
      const blob = await wrap(publicKey, randomBytes(32), bound);
      return { place, bound, blob };
    }),
  );
  const ms = async (name: string, work: () => Promise<unknown>): Promise<Figure> => {
    const times: number[] = [];
    for (let run = 0; run < 6; run++) {
      const start = performance.now();
      await work();
      if (run > 0) times.push(performance.now() - start); // the first one warms up
    }
    return { name, value: times.sort((a, b) => a - b)[2]!, unit: "ms" };
  };

  const root = await signingKey(randomBytes(32));
  const keys = await chain(root, staff);
  const request = randomBytes(32);
  return [
    await ms(`open ${cases} cases`, async () => {
      for (const { place, blob } of held) {
        const wraps = [{ epoch: 1, purpose: "case" as const, blob }];
        await openWraps(place, wraps, { account }, own, shredKey);
      }
    }),
    await ms(`rotation: open, wrap anew and check ${cases} cases`, async () => {
      for (const { bound, blob } of held) {
        const secret = await unwrap(own, blob, bound);
        await unwrap(own2, await wrap(next.publicKey, secret, bound), bound);
      }
    }),
    await ms(`give back by two: open, seal and wrap ${cases} cases`, async () => {
      for (const { bound, blob } of held) {
        const secret = await unwrap(own, blob, bound);
        const sealed = await sealSecret(request, secret, ["rewrap", bound.case]);
        await wrap(next.publicKey, sealed, bound);
      }
    }),
    await ms(`check the certificates of ${staff} people, a chain of ${staff}`, async () => {
      const found = await certifiedKeys(root.publicKey, keys);
      if (found.length !== staff) throw new Error("Cannot measure: the chain is broken");
    }),
  ];
}

/** Each certified by the one before: the longest way to the root. */
async function chain(root: SigningKey, length: number): Promise<StaffKey[]> {
  const keys: StaffKey[] = [];
  let certifier = root;
  for (let i = 0; i < length; i++) {
    const next = await signingKey(randomBytes(32));
    const account = crypto.randomUUID();
    const key = { account, wrapPublic: randomBytes(1216), signPublic: next.publicKey };
    keys.push({ ...key, certificate: await certify(certifier, key, ["ombudsman"]) });
    certifier = next;
  }
  return keys;
}

if (import.meta.main) {
  const figures = await benchKeys();
  if (Deno.args.includes("--json")) console.log(JSON.stringify(figures));
  else {
    console.log("| keys of people | |\n|---|---|");
    for (const { name, value, unit } of figures) {
      console.log(`| ${name} | ${Number(value.toPrecision(3))} ${unit} |`);
    }
  }
}
