/** What a suite is for. */
export type Use = "wrap" | "record" | "secret" | "stream";

/** A line of the inventory of cryptography (ASVS 11.1.2). */
export interface Method {
  /** What it is for. */
  readonly use: string;
  /** For people: the algorithms, from the outside in. */
  readonly algorithms: string;
  /** The standards it follows. */
  readonly standards: string;
  /** The day from which the portal could write it, ISO 8601. */
  readonly since: string;
}

/** One way to seal. Its number is the first byte of every blob sealed with it. */
export interface Suite extends Method {
  readonly number: number;
  readonly use: Use;
}

/**
 * Every suite that the portal can open. Numbers are never used again. The high half of the number
 * is the use and the low half the generation, so a blob of one use is never taken for another.
 * To add a generation: one entry here, its code in the file of its use, and make it `current` there.
 */
export const suites: readonly Suite[] = [
  {
    number: 0x11,
    use: "wrap",
    algorithms: "HPKE base mode: X-Wing (ML-KEM-768 + X25519), HKDF-SHA256, AES-256-GCM",
    standards: "RFC 9180, draft-connolly-cfrg-xwing-kem, FIPS 203, RFC 7748",
    since: "2026-11-23",
  },
  {
    number: 0x21,
    use: "record",
    algorithms: "AES-256-GCM under an HKDF-SHA256 subkey of its own, PADME padding from 4 KiB",
    standards: "NIST SP 800-38D, RFC 5869, PURBs (PETS 2019)",
    since: "2026-11-23",
  },
  {
    number: 0x31,
    use: "secret",
    algorithms: "AES-256-GCM under an HKDF-SHA256 subkey of its own, no padding",
    standards: "NIST SP 800-38D, RFC 5869",
    since: "2026-11-23",
  },
  {
    number: 0x41,
    use: "stream",
    algorithms: "STREAM of 64 KiB chunks, AES-256-GCM under an HKDF-SHA256 subkey, PADME padding",
    standards: "Hoang, Reyhanitabar, Rogaway, Vizar (CRYPTO 2015), NIST SP 800-38D, RFC 5869",
    since: "2026-11-23",
  },
];

/** What leaves no sealed blob behind and so has no number. */
export const methods: readonly Method[] = [
  {
    use: "password of staff",
    algorithms: "Argon2id, 64 MiB, 3 passes, 4 lanes, with a pepper; 64 bytes: verifier and key",
    standards: "RFC 9106",
    since: "2026-11-23",
  },
  {
    use: "secret of a receipt",
    algorithms: "Argon2id, 19 MiB, 2 passes, 1 lane, with a pepper; 64 bytes: verifier and key",
    standards: "RFC 9106",
    since: "2026-11-23",
  },
  {
    use: "keys from keys",
    algorithms: "HKDF-SHA256",
    standards: "RFC 5869",
    since: "2026-11-23",
  },
  {
    use: "signatures",
    algorithms: "Ed25519, each for one purpose; keys of small order refused",
    standards: "RFC 8032",
    since: "2026-11-23",
  },
  {
    use: "shares of the firm's recovery key",
    algorithms: "Shamir's secret sharing over GF(2^8), 2 of 3, each share with a check",
    standards: "Shamir (CACM 1979), field of FIPS 197",
    since: "2026-11-23",
  },
  {
    use: "tokens",
    algorithms: "HMAC-SHA256 over framed parts",
    standards: "RFC 2104",
    since: "2026-11-23",
  },
  {
    use: "random bytes and ids",
    algorithms: "the platform's generator, 128 bits and more",
    standards: "WebCrypto getRandomValues",
    since: "2026-11-23",
  },
];
