/** The variables that the portal reads, and which of them each process may see. */
import { secretVariables } from "../secrets.ts";

/** Where the app finds its helpers; the launcher sets these. */
export const SCRUB_SOCKET = "OMBUD_SCRUB_SOCKET";
export const GATEWAY_SOCKET = "OMBUD_GATEWAY_SOCKET";

/** Settings that the app may know. */
const settings = [
  ...["DATABASE_URL", "SHRED_DATABASE_URL", "DATA_DIR", "HOST", "PORT", "SOCKET"],
  ...["PUBLIC_ORIGIN", "DESK_ORIGIN", "ONION_ORIGIN", "SECRETS_DIR", "SECURITY_CONTACT"],
  ...["SMS_TRANSPORT", "VONAGE_FROM", "VONAGE_REST_HOST", "SMS_FLASH", "MAIL_FROM"],
  ...["ARCHIVE_DAYS", "MAX_FILE_BYTES", "MAX_FILES", "MAX_REPORT_BYTES", "NOW"],
];

/** All that the portal reads. A launcher keeps from the app what may hold a password. */
const portalVariables = [
  ...settings,
  "SMTP_URL",
  ...secretVariables,
  ...[SCRUB_SOCKET, GATEWAY_SOCKET],
];

/** What Deno itself needs: where its cache is, and where `prlimit` is. */
const denoVariables = ["HOME", "PATH", "DENO_DIR", "XDG_CACHE_HOME", "NO_COLOR"];

/**
 * The variables that the app may ask for; postgres.js asks for its own, which are never set. The last
 * one tells that an edge platform runs us.
 */
export const appVariables = [...portalVariables, "PG*", "DENO_DEPLOYMENT_ID"];

/** The portal's part of the environment; on the edge with its secrets. */
export function portalEnvironment(): Record<string, string> {
  return pick(portalVariables, Deno.env.get);
}

/**
 * Lets glibc give large blocks back to the system at once. By itself it keeps those of Argon2id, 19 to
 * 64 MiB each, one set a thread: 870 MB after 60 receipts, with this 55 MB.
 */
const thrift = { MALLOC_MMAP_THRESHOLD_: String(1024 * 1024) };

/** What `deno` needs to run a child. */
export function denoEnvironment(): Record<string, string> {
  return { ...pick(denoVariables, Deno.env.get), DENO_NO_UPDATE_CHECK: "1", ...thrift };
}

/** Of `env`, what the app may have: settings, no secret, no database password. */
export function appEnvironment(env: Record<string, string | undefined>): Record<string, string> {
  const chosen = pick(settings, (name) => env[name]);
  for (const name of ["DATABASE_URL", "SHRED_DATABASE_URL"]) {
    if (chosen[name]) chosen[name] = withoutCredentials(chosen[name]);
  }
  return chosen;
}

/** A database URL without user and password: the app logs in as a role of its own. */
export function withoutCredentials(url: string): string {
  const parsed = new URL(url);
  parsed.username = "";
  parsed.password = "";
  return parsed.href;
}

function pick(
  names: string[],
  get: (name: string) => string | undefined,
): Record<string, string> {
  const pairs = names.map((name) => [name, get(name)] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => !!pair[1]));
}
