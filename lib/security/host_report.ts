/** What `host/luks.sh verify --json` measured as root; `check:host` leaves it where the app can read it. */
import { join } from "node:path";

/** A report of the host's script. */
export interface HostReport {
  /** ISO instant of the measurement. */
  time: string;
  ok: boolean;
  facts: { name: string; ok: boolean; value: string }[];
}

/** Where the report lies. */
export function hostReportPath(dataDir: string): string {
  return join(dataDir, "host.json");
}

/** Reads the report. Undefined where there is none, or none that can be read. */
export async function readHostReport(dataDir: string): Promise<HostReport | undefined> {
  try {
    const report = JSON.parse(await Deno.readTextFile(hostReportPath(dataDir)));
    return Array.isArray(report.facts) && !Number.isNaN(Date.parse(report.time))
      ? report
      : undefined;
  } catch {
    return undefined;
  }
}
