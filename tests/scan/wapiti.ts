/** Debian's `wapiti`: it walks a site by its links and forms, and attacks what it found. */
import { run } from "./run.ts";

/** One finding: its kind, and the request that shows it. */
export interface Finding {
  kind: string;
  method: string;
  path: string;
  parameter: string;
  info: string;
}

/** Those that ask no server of somebody else's. Blind SQL is for sqlmap. */
const modules = [
  ...["backup", "crlf", "csp", "csrf", "exec", "file", "htaccess", "http_headers"],
  ...["methods", "permanentxss", "redirect", "shellshock", "sql", "xss"],
];
/** What every form of a kind has, and is no text: left as it is, so that the form is taken. */
const skipped = ["token", "message", "attachments"].flatMap((name) => ["--skip", name]);

/** Lets it walk from `start` and attack. After `minutes` it is cut, with what it had told by then. */
export async function wapiti(
  start: string,
  minutes: number,
): Promise<{ found: Finding[]; ended: boolean }> {
  const folder = await Deno.makeTempDir({ prefix: "ombud-wapiti-" });
  const seconds = String(Math.ceil(minutes * 60 / modules.length));
  try {
    const { text, ended } = await run(
      "wapiti",
      [
        ...["-u", start, "--scope", "domain", "-m", modules.join(","), "--no-bugreport"],
        ...["--store-session", `${folder}/session`, "--store-config", `${folder}/config`],
        ...["--max-scan-time", seconds, "--max-attack-time", seconds, ...skipped],
        ...["-f", "json", "-o", `${folder}/found.json`],
      ],
      folder,
      minutes,
    );
    if (!ended) return { found: [...toldSoFar(text)], ended };
    const report = await Deno.readTextFile(`${folder}/found.json`).catch(() => {
      throw new Error(`wapiti made no report:\n${text.slice(-2000)}`);
    });
    const { vulnerabilities, anomalies } = JSON.parse(report);
    const kinds = Object.entries<Finding[]>({ ...vulnerabilities, ...anomalies });
    const found = kinds.flatMap(([kind, all]) =>
      all.map(({ method, path, parameter, info }) => ({ kind, method, path, parameter, info }))
    );
    return { found, ended };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Between two lines of dashes stand what it found and the request. */
function* toldSoFar(text: string): Generator<Finding> {
  for (
    const [, info, method, path] of text.matchAll(/^---\n(?!---|\[)(.+)\n[^/]*?(\w+) (\S+) HTTP/gm)
  ) {
    yield { kind: "told", method: method!, path: path!, parameter: "", info: info! };
  }
}
