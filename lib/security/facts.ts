/** The security set-up as it is at this moment: measured, not declared. For `/security`, `check:host`. */
import { now, nowDate } from "../clock.ts";
import type { Sql } from "../db/mod.ts";
import { hostReport } from "../limits.ts";
import type { Portal } from "../portal.ts";
import { readHostReport } from "./host_report.ts";

/** What is measured, in the order of the page. */
export const factNames = [
  ...["place", "disk", "connection", "databaseLink", "databaseLog", "programs", "files"] as const,
] as const;

/** One thing that was measured. */
export interface Fact {
  name: (typeof factNames)[number];
  /** Whether it is as it should be; undefined where it could not be measured. */
  held: boolean | undefined;
  /** What was found, in the words of those who run servers. */
  value: string;
  /** ISO instant. */
  measured: string;
}

/** Measures all of it. Throws nothing: what cannot be measured is said to be unknown. */
export async function measure(portal: Portal): Promise<Fact[]> {
  const measured = nowDate().toISOString();
  const probes: Record<Fact["name"], () => Promise<Omit<Fact, "name">>> = {
    place: async () => ({ ...await place(portal), measured }),
    disk: () => disk(portal, measured),
    connection: async () => ({ ...await connection(portal), measured }),
    databaseLink: async () => ({ ...await databaseLink(portal), measured }),
    databaseLog: async () => ({ ...await databaseLog(portal), measured }),
    programs: async () => ({ ...await programs(), measured }),
    files: async () => ({ ...await files(), measured }),
  };
  return await Promise.all(factNames.map(async (name) => {
    const found = await probes[name]().catch(() => ({ held: undefined, value: "", measured }));
    return { name, ...found };
  }));
}

type Found = Pick<Fact, "held" | "value">;

/** On an edge platform the platform ends TLS and keeps traces: it is no place without a log. */
function place({ config, demo }: Portal): Promise<Found> {
  if (onEdge()) return Promise.resolve({ held: false, value: "Deno Deploy" });
  const value = config.socket ? "Unix socket" : "TCP";
  return Promise.resolve({ held: demo ? undefined : config.socket !== undefined, value });
}

function onEdge(): boolean {
  return Deno.env.get("DENO_DEPLOYMENT_ID") !== undefined;
}

async function disk({ config }: Portal, measured: string): Promise<Omit<Fact, "name">> {
  const report = await readHostReport(config.dataDir);
  if (!report) return { held: undefined, value: "", measured };
  const value = report.facts.filter(({ ok }) => !ok).map(({ name }) => name).join(", ") ||
    report.facts.slice(0, 3).map(({ value }) => value).join("; ");
  const old = now() - Date.parse(report.time) > hostReport.life;
  return { held: old ? undefined : report.ok, value, measured: report.time };
}

function connection({ config }: Portal): Promise<Found> {
  const origins = [config.publicOrigin, config.deskOrigin, config.onionOrigin]
    .filter((origin) => origin !== undefined);
  if (origins.length === 0) return Promise.resolve({ held: undefined, value: "loopback" });
  const open = origins.filter((origin) => !/^https:|\.onion$/.test(origin));
  const kinds = origins.map((origin) => origin.endsWith(".onion") ? "onion" : origin.split(":")[0]);
  return Promise.resolve({ held: open.length === 0, value: [...new Set(kinds)].join(", ") });
}

/** The database is reached by a socket of the same machine, by loopback, or by TLS. */
async function databaseLink({ sql, shred }: Portal): Promise<Found> {
  const links = await Promise.all([sql, shred].map(async (database) => {
    const [row] = await database<{ address: string | null; version: string | null }[]>`
      select inet_client_addr()::text as address,
        (select version from pg_stat_ssl where pid = pg_backend_pid()) as version`;
    if (row!.version) return row!.version;
    if (row!.address === null) return "Unix socket";
    return /^(127\.|::1)/.test(row!.address) ? "loopback" : "TCP";
  }));
  return { held: !links.includes("TCP"), value: [...new Set(links)].join(", ") };
}

/** Settings under which PostgreSQL writes neither statements nor values nor addresses. */
const silent: Record<string, string> = {
  log_connections: "off",
  log_disconnections: "off",
  log_duration: "off",
  log_hostname: "off",
  log_statement: "none",
  log_min_messages: "fatal",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

async function databaseLog({ sql, shred }: Portal): Promise<Found> {
  const loud = (await Promise.all([sql, shred].map(loudSettings))).flat();
  return { held: loud.length === 0, value: [...new Set(loud)].join(", ") };
}

/** The settings of a server that could write something about a person into its log. */
export async function loudSettings(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string; setting: string; far: boolean }[]>`
    select name, setting, current_setting('listen_addresses') <> '' as far
      from pg_settings where name = any(${Object.keys(silent)})`;
  return rows.filter(({ name, setting, far }) => !quiet(name, setting, far))
    .map(({ name, setting }) => `${name} ${setting}`);
}

/**
 * PostgreSQL 18 has a list where older ones have on and off. What ends a connection is "fatal", and
 * written with the address of whoever comes from afar.
 */
function quiet(name: string, setting: string, far: boolean): boolean {
  if (name === "log_min_messages") return setting === "panic" || (setting === "fatal" && !far);
  return setting === silent[name] || (silent[name] === "off" && setting === "");
}

/** A process that may run programs may do anything. */
async function programs(): Promise<Found> {
  const wide = await granted(["run", "ffi", "sys"]);
  return { held: wide.length === 0, value: wide.join(", ") };
}

/** The app may write to its sockets alone. */
async function files(): Promise<Found> {
  const wide = await granted(["read", "write", "net", "env"]);
  return { held: wide.length === 0, value: wide.join(", ") };
}

/** Of the kinds of permission, those that are granted without a bound. */
async function granted(kinds: Deno.PermissionName[]): Promise<string[]> {
  const states = await Promise.all(
    kinds.map(async (name) => (await Deno.permissions.query({ name })).state),
  );
  return kinds.filter((_, place) => states[place] === "granted");
}
