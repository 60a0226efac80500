/**
 * The file corpus beside the repository, where it is: cleaned by `deno task scrub`, judged by its own
 * referee, which shares nothing with the scrubber.
 */
import { equal, ok } from "node:assert/strict";

const SHARED = new URL("../../shared/", import.meta.url).pathname;
/** Files that must pass. Raise it with every format; leaks are never allowed. */
const PASS = 150;

/** What the referee says of one file. */
interface Verdict {
  file: string;
  format: string;
  pass: boolean;
  status: "clean" | "leaks" | "broken" | "lost" | "rejected";
}

async function run(command: string, args: string[]): Promise<number> {
  const { code } = await new Deno.Command(command, {
    args,
    cwd: new URL("..", import.meta.url),
    stdout: "null",
    stderr: "null",
  }).output();
  return code;
}

async function canJudge(): Promise<boolean> {
  try {
    await Deno.stat(`${SHARED}corpus/MANIFEST.tsv`);
    const tools = ["exiftool", "qpdf", "pdftotext", "ffprobe", "identify", "heif-convert"];
    return await run("which", ["python3", ...tools, "rsvg-convert"]) === 0;
  } catch {
    return false;
  }
}

/** Passed of all, by format. */
function table(verdicts: Verdict[]): string {
  const formats = Map.groupBy(verdicts, ({ format }) => format);
  return [...formats].sort().map(([format, files]) =>
    `${format.padEnd(8)} ${files.filter(({ pass }) => pass).length}/${files.length}`
  ).join("\n");
}

Deno.test({
  name: "the corpus: no file leaks, and as many pass as did before",
  ignore: !await canJudge(),
  async fn() {
    const folder = await Deno.makeTempDir();
    try {
      await run("deno", ["task", "scrub", `${SHARED}corpus`, "-o", `${folder}/out`]);
      const manifest = `${SHARED}corpus/MANIFEST.tsv`;
      const judged = `${folder}/verdicts.json`;
      await run("python3", [`${SHARED}referee.py`, manifest, `${folder}/out`, "--json", judged]);
      const verdicts: Verdict[] = JSON.parse(await Deno.readTextFile(judged));
      console.log(table(verdicts));
      const leaks = verdicts.filter(({ status }) => status === "leaks");
      equal(leaks.map(({ file }) => file).join(), "");
      const failed = verdicts.filter(({ pass }) => !pass).map(({ file }) => file);
      ok(verdicts.length - failed.length >= PASS, `failed: ${failed.join(" ")}`);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
