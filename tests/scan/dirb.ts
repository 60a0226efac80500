/** Debian's `dirb`: asks for some thousand addresses at which others have left something. */
import { run } from "./run.ts";

/** The paths that answered other than 404, with their status; how many it asked for. */
export async function dirb(
  origin: string,
  minutes: number,
): Promise<{ found: [path: string, status: number][]; asked: number }> {
  const folder = await Deno.makeTempDir({ prefix: "ombud-dirb-" });
  try {
    const lists = "/usr/share/dirb/wordlists";
    const words = `${lists}/common.txt,${lists}/vulns/apache.txt,${lists}/vulns/tests.txt`;
    const { text } = await run("dirb", [origin, words, "-r", "-S"], folder, minutes);
    const asked = Number(/DOWNLOADED: (\d+)/.exec(text)?.[1] ?? 0);
    const found = [...text.matchAll(/^\+ http:\/\/[^/]+(\/\S*) \(CODE:(\d+)/gm)];
    return { found: found.map(([, path, status]) => [path!, Number(status)]), asked };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
