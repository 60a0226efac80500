/** Debian's `testssl`, asked about a server on loopback. */

/** What it found, and how bad that is in its words. */
export interface Finding {
  id: string;
  severity: string;
  finding: string;
}

/** Lets it look at `name` on a port of this machine. `checks` are its flags, such as `-p`. */
export async function testssl(name: string, port: number, checks: string[]): Promise<Finding[]> {
  const folder = await Deno.makeTempDir({ prefix: "ombud-testssl-" });
  try {
    const { stderr } = await new Deno.Command("testssl", {
      args: [
        ...["--jsonfile", `${folder}/found.json`, "--quiet", "--warnings", "off", "--color", "0"],
        ...["--nodns", "none", "--ip", "127.0.0.1", "--fast", ...checks, `${name}:${port}`],
      ],
      stdin: "null",
      stdout: "null",
    }).output();
    const text = await Deno.readTextFile(`${folder}/found.json`).catch(() => "[]");
    const found: Finding[] = JSON.parse(text);
    if (found.length === 0) throw new Error(new TextDecoder().decode(stderr));
    return found;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
