/**
 * The file corpus beside the repository, where it is: cleaned by `deno task scrub`, judged by its own
 * referee, which shares nothing with the scrubber.
 */
import { deepEqual, ok } from "node:assert/strict";

const SHARED = new URL("../../shared/", import.meta.url).pathname;
/** Files in the corpus; fewer verdicts would mean that the referee stopped on the way. */
const FILES = 169;

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

/** Why the corpus cannot be judged here; undefined when it can. */
async function hindrance(): Promise<string | undefined> {
  const corpus = await Deno.stat(`${SHARED}corpus/MANIFEST.tsv`).catch(() => undefined);
  if (!corpus) return "there is no corpus beside the repository";
  const tools = ["python3", "exiftool", "qpdf", "pdftotext", "ffprobe", "identify", "rsvg-convert"];
  if (await run("which", [...tools, "heif-convert"]) !== 0) {
    return "the referee's tools are missing";
  }
}

/** Passed of all, by format. */
function table(verdicts: Verdict[]): string {
  const formats = Map.groupBy(verdicts, ({ format }) => format);
  return [...formats].sort().map(([format, files]) =>
    `${format.padEnd(8)} ${files.filter(({ pass }) => pass).length}/${files.length}`
  ).join("\n");
}

const missing = await hindrance();
if (missing) console.log(`The corpus is left out: ${missing}.`);

Deno.test({
  name: "the corpus: every file passes, none leaks",
  ignore: missing !== undefined,
  async fn() {
    const folder = await Deno.makeTempDir();
    try {
      await run("deno", ["task", "scrub", `${SHARED}corpus`, "-o", `${folder}/out`]);
      const manifest = `${SHARED}corpus/MANIFEST.tsv`;
      const judged = `${folder}/verdicts.json`;
      await run("python3", [`${SHARED}referee.py`, manifest, `${folder}/out`, "--json", judged]);
      const verdicts: Verdict[] = JSON.parse(await Deno.readTextFile(judged));
      console.log(table(verdicts));
      ok(verdicts.length >= FILES, `${verdicts.length} verdicts`);
      const failed = verdicts.filter(({ pass }) => !pass);
      deepEqual(failed.map(({ file, status }) => `${file}: ${status}`), []);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
