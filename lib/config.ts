/**
 * The settings: read once from the environment, checked, and handed around as a plain object.
 * `CONTRACT` names them; the README explains each. Secrets are not settings: see `secrets.ts`.
 */
import { files } from "./limits.ts";

/** A setting that is missing, malformed or too weak. The message is one line for the operator. */
export class ConfigError extends Error {
  /** The setting's name, and what to do about it. */
  constructor(readonly setting: string, advice: string) {
    super(`${setting}: ${advice}`);
    this.name = "ConfigError";
  }
}

/** Everything that the environment decides. */
export interface Config {
  /** None: the embedded PostgreSQL under `dataDir`. */
  databaseUrl?: string;
  shredDatabaseUrl?: string;
  dataDir: string;
  host: string;
  port: number;
  /** A Unix socket to listen on in place of host and port. */
  socket?: string;
  /** `https://report.example`, without a slash at the end. */
  publicOrigin?: string;
  deskOrigin?: string;
  onionOrigin?: string;
  secretsDir: string;
  sms: {
    transport: "vonage" | "outbox";
    from: string;
    restHost: string;
    flash: boolean;
  };
  mail: { smtpUrl?: string; from?: string };
  securityContact?: string;
  archiveDays: number;
  maxFileBytes: number;
  maxFiles: number;
  maxReportBytes: number;
  /** ISO instant at which the clock starts; demo and tests only. */
  now?: string;
}

type Env = Record<string, string | undefined>;

/**
 * Reads the settings. Takes the environment as a plain object. Throws `ConfigError` for the first
 * one that cannot be used.
 */
export function readConfig(env: Env): Config {
  const dataDir = env.DATA_DIR || ".data";
  const transport = env.SMS_TRANSPORT || "vonage";
  if (transport !== "vonage" && transport !== "outbox") {
    throw new ConfigError("SMS_TRANSPORT", 'use "vonage" or "outbox"');
  }
  return {
    databaseUrl: env.DATABASE_URL || undefined,
    shredDatabaseUrl: env.SHRED_DATABASE_URL || undefined,
    dataDir,
    host: env.HOST || "127.0.0.1",
    port: whole(env, "PORT", 8000, 0, 65535),
    socket: env.SOCKET || undefined,
    publicOrigin: origin(env, "PUBLIC_ORIGIN"),
    deskOrigin: origin(env, "DESK_ORIGIN"),
    onionOrigin: origin(env, "ONION_ORIGIN"),
    secretsDir: env.SECRETS_DIR || `${dataDir}/secrets`,
    sms: {
      transport,
      from: env.VONAGE_FROM || "Ombud",
      restHost: origin(env, "VONAGE_REST_HOST") ?? "https://rest.nexmo.com",
      flash: yes(env, "SMS_FLASH", true),
    },
    mail: { smtpUrl: smtp(env), from: env.MAIL_FROM || undefined },
    securityContact: contact(env),
    archiveDays: whole(env, "ARCHIVE_DAYS", 60, 1, 3650),
    maxFileBytes: whole(env, "MAX_FILE_BYTES", files.fileBytes, 1, 2 ** 31),
    maxFiles: whole(env, "MAX_FILES", files.count, 0, 100),
    maxReportBytes: whole(env, "MAX_REPORT_BYTES", files.reportBytes, 1, 2 ** 32),
    now: instant(env, "NOW"),
  };
}

function whole(env: Env, name: string, fallback: number, least: number, most: number): number {
  const text = env[name];
  if (text === undefined || text === "") return fallback;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new ConfigError(name, `use a whole number from ${least} to ${most}`);
  }
  return value;
}

function yes(env: Env, name: string, fallback: boolean): boolean {
  const text = env[name];
  if (text === undefined || text === "") return fallback;
  if (text === "true" || text === "false") return text === "true";
  throw new ConfigError(name, "use true or false");
}

function origin(env: Env, name: string): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.hash) {
    throw new ConfigError(name, "use an origin such as https://report.example, without a path");
  }
  return url.origin;
}

/** RFC 9116, section 2.5.3: a URI. */
function contact(env: Env): string | undefined {
  const text = env.SECURITY_CONTACT;
  if (!text) return undefined;
  if (/^[^\s:@]+@[^\s:@]+$/.test(text)) return `mailto:${text}`;
  if (/^(mailto:|https:\/\/|tel:)\S+$/.test(text)) return text;
  throw new ConfigError(
    "SECURITY_CONTACT",
    "use mailto:security@firm.example, or an https address",
  );
}

function smtp(env: Env): string | undefined {
  const text = env.SMTP_URL;
  if (!text) return undefined;
  if (URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname) {
    return text;
  }
  throw new ConfigError("SMTP_URL", "use smtp://user:password@host:port, or smtps:");
}

function instant(env: Env, name: string): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (Number.isNaN(Date.parse(text))) {
    throw new ConfigError(name, "use an ISO 8601 instant such as 2026-01-31T12:00:00Z");
  }
  return text;
}
