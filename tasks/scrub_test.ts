import { deepEqual, equal, ok } from "node:assert/strict";
import { ascii, CANARY, holds } from "../lib/scrub/testing.ts";

/** The smallest picture with a comment in it. */
const PICTURE = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xfe, 0, 2 + CANARY.length, ...ascii(CANARY)],
  ...[0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0],
  ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xff, 0xd9],
]);

/** Runs the task in a folder with files in it. */
async function task(files: Record<string, Uint8Array>, args: string[]) {
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = `${folder}/in/${name}`;
      await Deno.mkdir(path.slice(0, path.lastIndexOf("/")), { recursive: true });
      await Deno.writeFile(path, content);
    }
    const { code, stdout, stderr } = await new Deno.Command("deno", {
      args: ["task", "scrub", ...args],
      cwd: new URL("..", import.meta.url),
      env: { INIT_CWD: folder },
    }).output();
    const written = new Map<string, Uint8Array>();
    const walk = async (below: string) => {
      for await (const { name, isDirectory } of Deno.readDir(`${folder}/out${below}`)) {
        if (isDirectory) await walk(`${below}/${name}`);
        else written.set(`${below}/${name}`, await Deno.readFile(`${folder}/out${below}/${name}`));
      }
    };
    await walk("").catch(() => {});
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    return { code, lines: text(stdout).trim().split("\n"), errors: text(stderr), written };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a folder comes out clean under the same names, one JSON object a line", async () => {
  const files = { "a.jpg": PICTURE, "deep/er/b.jpeg": PICTURE };
  const { code, lines, written } = await task(files, ["in", "-o", "out", "--json"]);
  equal(code, 0);
  deepEqual([...written.keys()].sort(), ["/a.jpg", "/deep/er/b.jpeg"]);
  for (const content of written.values()) ok(content.length > 0 && !holds(content));
  const reports = lines.map((line) => JSON.parse(line)).sort((a, b) => a.file < b.file ? -1 : 1);
  deepEqual(reports.map(({ file }) => file), ["a.jpg", "deep/er/b.jpeg"]);
  const { ms, ...report } = reports[0];
  ok(Number.isInteger(ms) && ms > 0);
  deepEqual(report, {
    file: "a.jpg",
    format: "jpeg",
    status: "clean",
    removed: [{ field: "JPEG comment", category: "hidden" }],
    bytes_in: PICTURE.length,
    bytes_out: PICTURE.length - 4 - CANARY.length,
  });
});

Deno.test("a refused file is not written, is explained, and the exit status is 3", async () => {
  const files = { "a.jpg": PICTURE, "b.png": PICTURE, "c.exe": Uint8Array.of(77, 90, 0, 0) };
  const json = await task(files, ["in/a.jpg", "in/b.png", "in/c.exe", "-o", "out", "--json"]);
  equal(json.code, 3);
  deepEqual([...json.written.keys()], ["/a.jpg"]);
  const reasons = json.lines.map((line) => JSON.parse(line)).map(({ reason }) => reason);
  deepEqual(reasons.toSorted(), ["lying-name", "unknown", undefined]);
  const words = await task(files, ["in/c.exe", "-o", "out"]);
  ok(/c\.exe.*PDF/.test(words.lines.join()), words.lines.join());
});

Deno.test("bad usage is told and nothing is written", async () => {
  const files = { "a.jpg": PICTURE, "x/a.jpg": PICTURE };
  for (
    const args of [[], ["in"], ["-o", "out"], ["nowhere", "-o", "out"], ["in", "-o", "in"]]
      .concat([["in/a.jpg", "in/x/a.jpg", "-o", "out"], ["in", "-o", "out", "--fast"], [
        "in",
        "-o",
        "in/a.jpg",
      ]])
  ) {
    const { code, written, errors } = await task(files, args);
    equal(code, 2, args.join(" "));
    equal(written.size, 0);
    ok(/Usage|Cannot|would be/.test(errors));
  }
});
