/** What `check:host` looks at, beside the app: as root on the host, or on a developer's machine. */
import { X509Certificate } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Databases } from "../launch.ts";
import type { Config } from "../lib/config.ts";
import { connect, isNewest, readAddress } from "../lib/db/mod.ts";
import { type HostReport, hostReportPath, loudSettings } from "../lib/security/mod.ts";

/** One thing that was looked at; `ok` is undefined where there is nothing to look at. */
export interface Probe {
  name: string;
  ok: boolean | undefined;
  value: string;
}

/** A certificate that ends sooner was not renewed in time. */
const LEAST_DAYS = 14;

/** The encrypted volume, by its own script. Leaves the report for `/security`. */
export async function volume(config: Config): Promise<Probe[]> {
  if (!Deno.env.get("DEVICE") && !await exists("/etc/ombud/host.conf")) {
    return [{
      name: "volume",
      ok: undefined,
      value: "no LUKS host: there is no /etc/ombud/host.conf",
    }];
  }
  const script = fileURLToPath(new URL("../host/luks.sh", import.meta.url));
  const { stdout } = await new Deno.Command("sh", { args: [script, "verify", "--json"] }).output();
  const report = parse(new TextDecoder().decode(stdout));
  if (!report) return [{ name: "volume", ok: false, value: "luks.sh verify gave no report" }];
  await Deno.writeTextFile(hostReportPath(config.dataDir), JSON.stringify(report), { mode: 0o644 });
  return report.facts.map(({ name, ok, value }) => ({ name: `volume, ${name}`, ok, value }));
}

/** Both databases: they answer, their schema is the newest, their log is silent. */
export async function databases(urls: Databases): Promise<Probe[]> {
  const both = [["main", urls.databaseUrl], ["shred", urls.shredDatabaseUrl]] as const;
  const probes = await Promise.all(both.map(([kind, url]) => database(kind, url)));
  return probes.flat();
}

async function database(kind: "main" | "shred", url: string): Promise<Probe[]> {
  const sql = connect(readAddress(url), 1);
  try {
    const newest = await isNewest(sql, kind);
    const loud = await loudSettings(sql);
    return [
      { name: `${kind} database`, ok: newest, value: newest ? "answers" : "old: run migrate" },
      { name: `${kind} database's log`, ok: loud.length === 0, value: loud.join(", ") || "silent" },
    ];
  } catch {
    return [{ name: `${kind} database`, ok: false, value: "does not answer" }];
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** How long the certificate in a PEM file still counts. */
export async function certificate(path: string | undefined): Promise<Probe> {
  const name = "certificate";
  if (!path) return { name, ok: undefined, value: "CERTIFICATE names no file" };
  try {
    const { validTo } = new X509Certificate(await Deno.readTextFile(path));
    const days = Math.floor((Date.parse(validTo) - Date.now()) / 86_400_000);
    return { name, ok: days >= LEAST_DAYS, value: `${days} days left` };
  } catch {
    return { name, ok: false, value: `cannot be read: ${path}` };
  }
}

function parse(text: string): HostReport | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  return await Deno.stat(path).then(() => true, () => false);
}
