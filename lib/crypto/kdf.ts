import { type Bytes, utf8 } from "./bytes.ts";
import { gate, type Lane } from "./gate.ts";
import { equal } from "./tokens.ts";

/** What a derivation takes besides the password. */
export interface KdfInput {
  /** At least 16 bytes, one for each account or locator. */
  readonly salt: Bytes;
  /** A secret of the installation, at least 32 bytes, kept outside the database. */
  readonly pepper: Bytes;
  /** What it is for and whose, bound in as associated data. */
  readonly context: string;
}

/** The two halves of a derivation; neither tells anything of the other. */
export interface Derived {
  /** 32 bytes, stored and compared (with `equal`). */
  readonly verifier: Bytes;
  /** 32 bytes, never stored: the key that opens what was sealed for this password. */
  readonly key: Bytes;
}

/** Argon2id (RFC 9106): memory in KiB, passes, lanes. */
interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** RFC 9106 section 4, second recommended option. */
const staffCost: Cost = { memory: 64 * 1024, passes: 3, parallelism: 4 };
/** OWASP's smallest: the secret has 70 random bits, and reporters come in crowds. */
const receiptCost: Cost = { memory: 19 * 1024, passes: 2, parallelism: 1 };

// Without a bound 32 clients at once take 5.4 GiB.
export const kdfLimits = { parallel: 2, queue: 64 } as const;
const enter = gate(kdfLimits.parallel, kdfLimits.queue);
let runs = 0;

/** How many Argon2 runs this process has begun. Tests count with it that no path skips the work. */
export function kdfRuns(): number {
  return runs;
}

/**
 * Argon2id for a staff password: 64 MiB, 3 passes, 4 lanes.
 *
 * @param password as typed, never trimmed, cut or folded (ASVS 6.2.8); only normalised to NFC, since
 *   keyboards give the same letter in two forms (RFC 8265 section 4.2.2)
 * @throws Busy when too many wait already
 */
export function deriveStaff(password: string, input: KdfInput): Promise<Derived> {
  return derive("desk", staffCost, password, input);
}

/**
 * Argon2id for the secret of a receipt: 19 MiB, 2 passes, 1 lane.
 *
 * @param secret the 14 symbols that `parseReceipt` gives
 * @throws Busy when too many wait already
 */
export function deriveReceipt(secret: string, input: KdfInput): Promise<Derived> {
  return derive("reporter", receiptCost, secret, input);
}

async function derive(lane: Lane, cost: Cost, text: string, input: KdfInput): Promise<Derived> {
  const { salt, pepper, context } = input;
  if (salt.length < 16) throw new RangeError("Cannot derive: salt is shorter than 16 bytes");
  if (pepper.length < 32) throw new RangeError("Cannot derive: pepper is shorter than 32 bytes");
  // Not utf8(): what a person typed may hold a lone surrogate and must not end in an exception.
  const password = new TextEncoder().encode(text.normalize("NFC"));
  const out = await enter(lane, () => {
    runs++;
    return argon2id(password, salt, pepper, utf8(context), cost, 64);
  });
  return { verifier: out.slice(0, 32), key: out.slice(32) };
}

/** The platform's Argon2id. The one place with a cast: TypeScript does not know it yet. */
async function argon2id(
  password: Bytes,
  salt: Bytes,
  secret: Bytes,
  data: Bytes,
  cost: Cost,
  length: number,
): Promise<Bytes> {
  const parameters = { ...cost, nonce: salt, secretValue: secret, associatedData: data };
  const subtle = crypto.subtle as SubtleCrypto & {
    importKey(format: "raw-secret", ...rest: [Bytes, "Argon2id", false, ["deriveBits"]]): Promise<
      CryptoKey
    >;
  };
  const key = await subtle.importKey("raw-secret", password, "Argon2id", false, ["deriveBits"]);
  const algorithm = { name: "Argon2id", ...parameters };
  return new Uint8Array(await subtle.deriveBits(algorithm, key, length * 8));
}

/**
 * Known answers, for the start: a platform that lacks Argon2id or computes it differently must not
 * serve. Takes about 40 ms.
 *
 * @throws Error when an answer is wrong
 */
export async function selfTest(): Promise<void> {
  const fill = (length: number, byte: number) => new Uint8Array(length).fill(byte);
  // RFC 9106 section 5.3.
  const cost: Cost = { memory: 32, passes: 3, parallelism: 4 };
  const rfc = await argon2id(fill(32, 1), fill(16, 2), fill(8, 3), fill(12, 4), cost, 32);
  // Our own parameters; computed with @noble/hashes.
  const input = { salt: fill(16, 2), pepper: fill(32, 3), context: "self-test" };
  const ours = await deriveReceipt("0123456789ABCD", input);
  const right = equal(rfc, rfcAnswer) && equal(ours.verifier, verifierAnswer) &&
    equal(ours.key, keyAnswer);
  if (!right) throw new Error("Cannot start: Argon2id gives a wrong answer on this platform");
}

const rfcAnswer = Uint8Array.fromHex(
  "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
);
const verifierAnswer = Uint8Array.fromHex(
  "c48abf93cab05a26a792ede7c8e1fc298d2318738243e3b1d56dd2dd442c57e1",
);
const keyAnswer = Uint8Array.fromHex(
  "e529f5c722414f70bdc23326b0c790a7ebde1e5d1c4ceda8cc6afa4835b812df",
);
