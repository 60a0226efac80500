import {
  deriveReceipt,
  deriveStaff,
  generateKeyPair,
  open,
  openStream,
  randomBytes,
  seal,
  sealStream,
  sign,
  signingKey,
  unwrap,
  unwrapKey,
  verify,
  wrap,
} from "../lib/crypto/mod.ts";

/** One figure: what was measured, how much, in which unit. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "MiB/s" | "bytes";
}

/** Measures `lib/crypto` on this machine; medians. Takes about 5 seconds. */
export async function benchCrypto(): Promise<Figure[]> {
  const input = { salt: randomBytes(16), pepper: randomBytes(32), context: "bench" };
  const key = randomBytes(32);
  const text = randomBytes(4092);
  const record = { organisation: "o", case: "c", record: "r", version: 1, kind: "report" };
  const wrapping = { organisation: "o", case: "c", epoch: 1, recipient: "r", purpose: "case key" };
  const { publicKey, privateKey } = await generateKeyPair();
  const mine = await unwrapKey(privateKey);
  const wrapped = await wrap(publicKey, key, wrapping);
  const sealed = await seal(key, text, record);
  const signer = await signingKey(key);
  const signature = await sign(signer, "bench", text);

  const ms = async (name: string, runs: number, work: () => Promise<unknown>): Promise<Figure> => ({
    name,
    value: await median(runs, work),
    unit: "ms",
  });
  return [
    await ms("Argon2id, staff (64 MiB, t=3, p=4)", 5, () => deriveStaff("password", input)),
    await ms("Argon2id, receipt (19 MiB, t=2, p=1)", 9, () => deriveReceipt("secret", input)),
    await ms("wrap to one person (X-Wing)", 101, () => wrap(publicKey, key, wrapping)),
    await ms("prepare a private key", 101, () => unwrapKey(privateKey)),
    await ms("unwrap", 101, () => unwrap(mine, wrapped, wrapping)),
    { name: "size of a wrapped key", value: wrapped.length, unit: "bytes" },
    await ms("seal a record of 4 KiB", 301, () => seal(key, text, record)),
    await ms("open a record of 4 KiB", 301, () => open(key, sealed, record)),
    { name: "size of a sealed record of 4 KiB", value: sealed.length, unit: "bytes" },
    await ms("sign (Ed25519)", 301, () => sign(signer, "bench", text)),
    await ms("verify", 301, () => verify(signer.publicKey, "bench", text, signature)),
    ...await benchStream(key),
  ];
}

async function benchStream(key: Uint8Array<ArrayBuffer>): Promise<Figure[]> {
  const MiB = 2 ** 20;
  const binding = { organisation: "o", case: "c", file: "f" };
  const pieces = Array.from({ length: 64 }, () => new Uint8Array(MiB));
  const rows = await Array.fromAsync(sealStream(ReadableStream.from(pieces), key, binding));
  const rate = async (name: string, work: () => AsyncIterable<unknown>): Promise<Figure> => {
    const time = await median(3, async () => {
      for await (const _ of work());
    });
    return { name, value: 64_000 / time, unit: "MiB/s" };
  };
  return [
    await rate("seal a file", () => sealStream(ReadableStream.from(pieces), key, binding)),
    await rate("open a file", () => openStream(ReadableStream.from(rows), key, binding)),
  ];
}

/** Median time of `work`, ms, after one run to warm up. */
async function median(runs: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

if (import.meta.main) {
  const figures = await benchCrypto();
  if (Deno.args.includes("--json")) console.log(JSON.stringify(figures));
  else {
    console.log("| lib/crypto | |\n|---|---|");
    for (const { name, value, unit } of figures) {
      console.log(
        `| ${name} | ${unit === "bytes" ? value : Number(value.toPrecision(3))} ${unit} |`,
      );
    }
  }
}
