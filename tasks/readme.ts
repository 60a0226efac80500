/**
 * `deno task readme`: writes the README's tables that come from the code. `--check` says whether they
 * are true (ASVS 2.1.3, 11.1.2).
 */
import { kdfLimits } from "../lib/crypto/kdf.ts";
import { type Method, methods, type Suite, suites } from "../lib/crypto/mod.ts";
import * as portal from "../lib/limits.ts";
import { limits as file, processLimits as worker } from "../lib/scrub/limits.ts";

/** Replaces what stands between the two marks of a section. */
function section(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${name}:[^>]*-->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  return text.replace(pattern, (_, open, close) => `${open}${content}\n${close}`);
}

function limitsTable(): string {
  const limits = {
    ...portal,
    "Argon2id": kdfLimits,
    "scrub, a file": file,
    "scrub, a worker": worker,
  };
  const rows = Object.entries(limits).flatMap(([group, bounds]) => boundsOf(group, "", bounds));
  return ["| of | what | bound |", "|---|---|---|", ...rows].join("\n");
}

/** The rows of a group; a bound that has parts has a row for each. */
function boundsOf(group: string, name: string, bound: unknown): string[] {
  if (typeof bound !== "object" || bound === null || Array.isArray(bound)) {
    return [`| ${group} | ${name} | ${readable(group, name || group, bound)} |`];
  }
  return Object.entries(bound).flatMap(([part, value]) =>
    boundsOf(group, `${name} ${part}`.trim(), value)
  );
}

/** Bounds that count something else than bytes or milliseconds: things, characters, days, seconds. */
const counted: Record<string, string> = {
  "drafts count": "",
  "audit csv": " lines",
  "health rows": "",
  "keyAge age": " d",
  "keyAge again": " d",
  "retention warnDays": " d",
  "notices hours": ":00 UTC",
  "notices smsLife": " s",
  "organisation welcome": " characters",
  "mends words": " characters",
  "questions text": " characters",
  "scrub, a worker heapMiB": " MiB",
  "scrub, a worker cpuSeconds": " s",
};
const milliseconds: [string, number][] = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1000],
  ["ms", 1],
];

/** Times are milliseconds, sizes bytes; both in the largest unit that is whole. */
function readable(group: string, name: string, value: unknown): string {
  if (Array.isArray(value)) {
    return value.map((one) => readable(group, name, one)).join(", then ");
  }
  if (typeof value !== "number") return String(value);
  const unit = counted[`${group} ${name}`];
  if (unit !== undefined) return `${value}${unit}`;
  if (/bytes/i.test(name)) return inUnits(value, [["MiB", 2 ** 20], ["KiB", 2 ** 10], ["B", 1]]);
  if (/(Share|scarce|low)$/.test(name)) return `${Math.round(value * 100)} %`;
  if (/each$|pause$/.test(name) && value < 1000) return `${Math.round(value)} ms`;
  if (value < 1000 || /^(pixels|parts|userProcesses)$/.test(name)) return String(value);
  return inUnits(value, milliseconds);
}

function inUnits(value: number, units: [string, number][]): string {
  const [unit, size] = units.find(([, size]) => value >= size && value % size === 0)!;
  return `${value / size} ${unit}`;
}

function cryptographyTable(): string {
  const all: (Method | Suite)[] = [...suites, ...methods];
  const rows = all.map((one) => {
    const number = "number" in one ? `0x${one.number.toString(16)}` : "";
    return `| ${one.use} | ${number} | ${one.algorithms} | ${one.standards} | ${one.since} |`;
  });
  return ["| for | suite | algorithms | standards | since |", "|---|---|---|---|---|", ...rows]
    .join("\n");
}

const path = new URL("../README.md", import.meta.url);
const before = Deno.readTextFileSync(path);
const after = section(
  section(before, "limits", limitsTable()),
  "cryptography",
  cryptographyTable(),
);
if (!Deno.args.includes("--check")) Deno.writeTextFileSync(path, after);
else if (before !== after) {
  console.error('README.md is stale: run "deno task readme"');
  Deno.exit(1);
}
