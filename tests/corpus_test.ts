/**
 * The file corpus beside the repository, where it is: cleaned by `deno task scrub`, judged by its own
 * referee, which shares nothing with the scrubber. Two files of each format; `CORPUS=all`: every file.
 */
import { deepEqual, equal } from "node:assert/strict";

const SHARED = new URL("../../shared/", import.meta.url).pathname;
const all = Deno.env.get("CORPUS") === "all";

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

/** The lines of the manifest that are judged: its head, and the first and the last file of a format. */
function chosen(manifest: string): string[] {
  const [head, ...lines] = manifest.trimEnd().split("\n");
  const formats = Map.groupBy(lines, (line) => line.split("\t")[1]);
  const two = [...formats.values()].flatMap((files) => [...new Set([files[0]!, files.at(-1)!])]);
  return [head!, ...all ? lines : two];
}

const missing = await hindrance();
if (missing) console.log(`The corpus is left out: ${missing}.`);

Deno.test({
  name: `the corpus: ${all ? "every file passes" : "two files of each format pass"}, none leaks`,
  ignore: missing !== undefined,
  async fn() {
    const folder = await Deno.makeTempDir();
    try {
      const corpus = `${SHARED}corpus`;
      const lines = chosen(await Deno.readTextFile(`${corpus}/MANIFEST.tsv`));
      const manifest = `${folder}/MANIFEST.tsv`;
      await Deno.writeTextFile(manifest, lines.join("\n") + "\n");
      const files = lines.slice(1).map((line) => `${corpus}/${line.split("\t")[0]}`);
      await run("deno", ["task", "scrub", ...files, "-o", `${folder}/out`]);
      const judged = `${folder}/verdicts.json`;
      const referee = [`${SHARED}referee.py`, manifest, `${folder}/out`];
      await run("python3", [...referee, "--orig", corpus, "--json", judged]);
      const verdicts: Verdict[] = JSON.parse(await Deno.readTextFile(judged));
      console.log(table(verdicts));
      equal(verdicts.length, files.length, "the referee stopped on the way");
      const failed = verdicts.filter(({ pass }) => !pass);
      deepEqual(failed.map(({ file, status }) => `${file}: ${status}`), []);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
