/**
 * The named secrets. Each is a file of mode 0600 in SECRETS_DIR, or, on the edge, `SECRET_<NAME>`
 * in the environment, which is read once and then taken out of it. No child process gets them by
 * its environment (ASVS 13.3.1).
 */
import { join } from "node:path";
import { type Config, ConfigError } from "./config.ts";

/** The portal's own secrets. */
export interface Secrets {
  /** 32 random bytes; pepper and token keys are derived from it by label. */
  master: Uint8Array<ArrayBuffer>;
  /**
   * The master before. Keep it beside the new one until everybody has logged in and the reporters of
   * all open cases have come back: their passwords and codes are taken over at the next visit.
   */
  masterOld?: Uint8Array<ArrayBuffer>;
  /** 32 random bytes: the Ed25519 seed that signs audit heads. */
  auditKey: Uint8Array<ArrayBuffer>;
  /** Passwords of the two database roles. */
  dbApp: string;
  dbJobs: string;
  /** Ed25519 public key of the firm's root, pinned here so that no database can name another. */
  firmRoot: Uint8Array<ArrayBuffer>;
}

/** What Vonage gave the firm. */
export interface VonageSecrets {
  apiKey: string;
  apiSecret: string;
  /** Checks delivery receipts; without it they are refused. */
  signatureSecret?: string;
}

/** The names of the portal's own secrets: the files that the app reads. */
export const secretNames = [
  ...["master", "audit_key", "db_app", "db_jobs", "firm_root"] as const,
  "master_old",
] as const;

/** Those that are not made with the others: the root comes with the firm, the old master by hand. */
const notMade: readonly string[] = ["firm_root", "master_old"];

/** The variables that may hold a secret. */
export const secretVariables = [
  ...secretNames.map((name) => variable(name)),
  "VONAGE_API_KEY",
  "VONAGE_API_SECRET",
  "VONAGE_SIGNATURE_SECRET",
];

const BYTES = 32;
/** Fewer different bytes than this among 32 are no random number (chance below 1 in 10^12). */
const DIFFERENT = 16;

type Env = Record<string, string | undefined>;

/** Reads the portal's secrets. Throws `ConfigError` for the first one that is missing or weak. */
export function readSecrets(config: Config, env: Env): Secrets {
  return { ...readRandomSecrets(config, env), firmRoot: key("firm_root", config, env) };
}

/** The secrets that are there before the firm is. Throws as `readSecrets` does. */
export function readRandomSecrets(config: Config, env: Env): Omit<Secrets, "firmRoot"> {
  return {
    master: key("master", config, env),
    masterOld: has("master_old", config, env) ? key("master_old", config, env) : undefined,
    auditKey: key("audit_key", config, env),
    dbApp: password("db_app", config, env),
    dbJobs: password("db_jobs", config, env),
  };
}

/**
 * Reads Vonage's secrets: `VONAGE_API_KEY` and its like in the environment, or files of the same
 * name in lower case. Throws `ConfigError` when the key or its secret is missing.
 */
export function readVonageSecrets(config: Config, env: Env): VonageSecrets {
  const signatureSecret = read("VONAGE_SIGNATURE_SECRET", "vonage_signature_secret", config, env);
  return {
    apiKey: fromVonage("VONAGE_API_KEY", config, env),
    apiSecret: fromVonage("VONAGE_API_SECRET", config, env),
    ...(signatureSecret ? { signatureSecret } : {}),
  };
}

/**
 * Makes those random secrets that `dir` does not have yet, and gives their names. The firm's root
 * is made with the firm.
 */
export function createSecrets(dir: string): string[] {
  Deno.mkdirSync(dir, { recursive: true, mode: 0o700 });
  return secretNames.filter((name) => {
    if (notMade.includes(name)) return false;
    const random = crypto.getRandomValues(new Uint8Array(BYTES));
    try {
      Deno.writeTextFileSync(join(dir, name), random.toBase64() + "\n", {
        createNew: true,
        mode: 0o600,
      });
      return true;
    } catch (error) {
      if (error instanceof Deno.errors.AlreadyExists) return false;
      throw error;
    }
  });
}

type Name = (typeof secretNames)[number];

function variable(name: Name): string {
  return `SECRET_${name.toUpperCase()}`;
}

function key(name: Name, config: Config, env: Env): Uint8Array<ArrayBuffer> {
  let bytes;
  try {
    bytes = Uint8Array.fromBase64(required(name, config, env));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    bytes = new Uint8Array();
  }
  if (bytes.length !== BYTES || new Set(bytes).size < DIFFERENT) {
    throw new ConfigError(variable(name), "weak: use 32 random bytes in base64");
  }
  return bytes;
}

function password(name: Name, config: Config, env: Env): string {
  const text = required(name, config, env);
  if (text.length < BYTES || new Set(text).size < DIFFERENT) {
    throw new ConfigError(variable(name), "weak: use 32 random characters or more");
  }
  return text;
}

function has(name: Name, config: Config, env: Env): boolean {
  if (env[variable(name)]) return true;
  try {
    return Deno.statSync(join(config.secretsDir, name)).isFile;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

function required(name: Name, config: Config, env: Env): string {
  const text = read(variable(name), name, config, env);
  if (text) return text;
  throw new ConfigError(
    variable(name),
    `missing: "deno task setup" makes it as ${join(config.secretsDir, name)}`,
  );
}

function fromVonage(name: string, config: Config, env: Env): string {
  const text = read(name, name.toLowerCase(), config, env);
  if (text) return text;
  throw new ConfigError(name, "missing: copy it from your Vonage dashboard");
}

function read(name: string, file: string, config: Config, env: Env): string | undefined {
  if (env[name]) {
    Deno.env.delete(name);
    return env[name];
  }
  const path = join(config.secretsDir, file);
  try {
    const { mode } = Deno.statSync(path);
    if (mode !== null && mode & 0o077) {
      throw new ConfigError(name, `others may read it: chmod 600 ${path}`);
    }
    return Deno.readTextFileSync(path).trim() || undefined;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
