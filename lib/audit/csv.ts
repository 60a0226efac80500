import { toCsv } from "../csv.ts";
import type { AuditLine } from "./read.ts";

const columns = ["when", "organisation", "event", "by", "case", "detail"];

/** Lines of the log as CSV (RFC 4180), with a first line of names. */
export function csvOf(lines: AuditLine[]): string {
  const rows = lines.map((line) => [
    line.at?.toISOString() ?? line.day,
    line.organisation ?? "",
    line.event,
    typeof line.by === "string" ? line.by : line.by.username,
    line.subject ?? "",
    Object.keys(line.detail).length > 0 ? JSON.stringify(line.detail) : "",
  ]);
  return toCsv([columns, ...rows]);
}
