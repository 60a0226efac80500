/**
 * A photograph of 5 MiB over a slow line: in parts on one that breaks every 200 kB, against one plain
 * POST on one that never breaks. `LINE_KBIT` sets the rate; 50 takes a quarter of an hour, and the default has
 * the same pattern in less than one minute.
 */
import { startEmbedded } from "../lib/db/embedded/mod.ts";
import { sendInParts } from "../lib/resume/mod.ts";
import { Browser, codeOf, readable } from "../tests/client.ts";
import { type LineOptions, openLine } from "../tests/line.ts";
import { fileReport, openInbox } from "../tests/people.ts";
import { jpegOfScan } from "../tests/photograph.ts";
import { startPortal, type TestPortal } from "../tests/portal.ts";

/** One figure: what was measured, how much, in which unit. */
export interface LineFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: "s" | "bytes" | "times" | "ratio";
}

const photograph = new File([jpegOfScan(5 * 2 ** 20)], "photo.jpg", { type: "image/jpeg" });

/** Measures both ways on this machine, at `kbit` thousand bits a second. */
export async function benchLine(kbit: number): Promise<LineFigure[]> {
  const given = Deno.env.get("DATABASE_URL");
  const dataDir = await Deno.makeTempDir({ prefix: "ombud-bench-" });
  const server = given ? undefined : await startEmbedded({ dataDir });
  if (server) Deno.env.set("DATABASE_URL", server.ownerUrl);
  try {
    await using portal = await startPortal();
    const rate = kbit * 1000;
    // At the same time: the lines are slow, not the machine.
    const [plain, parts] = await Promise.all([
      measure(portal, { rate }, onePost),
      measure(portal, { rate, every: 200_000 }, inParts),
    ]);
    return [
      { name: `one POST at ${kbit} kbit/s, no break`, value: plain.seconds, unit: "s" },
      { name: "its bytes on the line", value: plain.bytes, unit: "bytes" },
      { name: `in parts, a break every 200 kB`, value: parts.seconds, unit: "s" },
      { name: "their bytes on the line", value: parts.bytes, unit: "bytes" },
      { name: "breaks", value: parts.breaks, unit: "times" },
      { name: "time against one POST", value: parts.seconds / plain.seconds, unit: "ratio" },
      { name: "bytes against one POST", value: parts.bytes / plain.bytes, unit: "ratio" },
    ];
  } finally {
    await server?.stop();
    await Deno.remove(dataDir, { recursive: true });
  }
}

type Way = (portal: TestPortal, origin: string) => Promise<string>;

async function measure(portal: TestPortal, options: LineOptions, way: Way) {
  await using line = openLine(portal.origin, options);
  const start = performance.now();
  const code = await way(portal, line.origin);
  const seconds = (performance.now() - start) / 1000;
  const [bytes, breaks] = [line.carried(), line.breaks()];
  const [, page] = await openInbox(portal, code);
  if (!/5\.2 MB/.test(readable(page))) throw new Error("The photograph did not arrive");
  return { seconds, bytes, breaks };
}

const onePost: Way = async (portal, origin) => {
  const { page } = await fileReport(portal, { action: "save" });
  const values = { what: "A report.", action: "save", attachments: photograph };
  await new Browser(origin).submit(page, values);
  return codeOf(page);
};

const inParts: Way = async (portal, origin) => {
  const { page } = await fileReport(portal, { action: "save" });
  const token = /name="token" value="([^"]+)"/.exec(page.text)![1]!;
  const fields = { receipt: codeOf(page), token };
  const url = `${origin}/nordwind/report/parts`;
  await sendInParts(photograph, { url, fields }, { sent() {}, waiting() {} });
  return codeOf(page);
};

if (import.meta.main) {
  const figures = await benchLine(Number(Deno.env.get("LINE_KBIT") ?? 2000));
  if (Deno.args.includes("--json")) console.log(JSON.stringify(figures));
  else {
    console.log("| | | |\n|---|---:|---|");
    for (const { name, value, unit } of figures) {
      const shown = unit === "ratio" ? value.toFixed(2) : Math.round(value).toLocaleString("en");
      console.log(`| ${name} | ${shown} | ${unit} |`);
    }
  }
  Deno.exit(0);
}
