/**
 * The script for the encrypted volume, on a real LUKS2 volume: User-Mode-Linux boots this machine's
 * own files and runs it. Without Debian's `user-mode-linux` and `cryptsetup-bin` it says so.
 */
import assert from "node:assert/strict";
import { firstMissing } from "./testing/mod.ts";

const MIB = 1024 * 1024;
const folder = new URL(".", import.meta.url).pathname;
const missing = await firstMissing("linux.uml", "cryptsetup", "mkfs.ext4");
if (missing) console.log(`luks_test: left out, for there is no ${missing}`);

/** Boots User-Mode-Linux with these disks, runs the steps, gives each step's exit code. */
async function boot(steps: string, disks: string[]) {
  const output = await new Deno.Command("timeout", {
    args: [
      ...[
        "400",
        "linux.uml",
        "mem=384M",
        "root=/dev/root",
        "rootfstype=hostfs",
        "rootflags=/",
        "ro",
      ],
      ...disks.map((path, place) => `ubd${"abc"[place]}=${path}`),
      ...["con=null", "con0=null,fd:1", "quiet", `init=${folder}testing/uml.sh`],
      `steps=${folder}testing/${steps}`,
    ],
    stdin: "null",
    stderr: "null",
  }).output();
  const text = new TextDecoder().decode(output.stdout);
  const codes = Object.fromEntries(
    [...text.matchAll(/^STEP ([\w-]+): (\d+)\r?$/gm)].map(([, name, code]) => [name, Number(code)]),
  );
  return { text, codes };
}

/** How often the raw file holds a word. */
async function count(path: string, word: string): Promise<number> {
  const bytes = await Deno.readFile(path);
  const needle = new TextEncoder().encode(word);
  let found = 0;
  for (let at = bytes.indexOf(needle[0]!); at >= 0; at = bytes.indexOf(needle[0]!, at + 1)) {
    if (needle.every((byte, place) => bytes[at + place] === byte)) found++;
  }
  return found;
}

Deno.test({
  name: "the volume: sealed on disk, shut to others, measured, and erased for good",
  ignore: missing !== undefined,
  async fn(t) {
    const home = await Deno.makeTempDir({ prefix: "ombud-luks-" });
    const [sealed, plain, swap] = ["sealed", "plain", "swap"].map((name) => `${home}/${name}`);
    for (const [path, size] of [[sealed, 32], [plain, 8], [swap, 4]] as const) {
      await Deno.writeFile(path!, new Uint8Array());
      await Deno.truncate(path!, size * MIB);
    }
    try {
      const disks = [sealed!, plain!, swap!];
      const { text, codes } = await boot("luks_write.sh", disks);

      await t.step("it is made once, and only under a long passphrase", () => {
        assert.deepEqual(
          [codes["refuses-short"], codes.format, codes["format-again"]],
          [1, 0, 0],
          text,
        );
      });
      await t.step("what was written is not on the raw disk; on a plain one it is", async () => {
        assert.equal(await count(sealed!, "CANARY-SEALED"), 0);
        assert.ok(await count(plain!, "CANARY-PLAIN") >= 1000);
      });
      await t.step(
        "verify passes, and fails for cores, plain swap, a folder outside, a shut volume",
        () => {
          const names = ["verify", "verify-cores", "verify-swap", "verify-spool", "verify-closed"];
          assert.deepEqual(names.map((name) => codes[name]), [0, 1, 1, 1, 1], text);
          for (
            const line of [
              /FAIL core-dumps: core /,
              /FAIL plain-swap: +\/dev\/ubdc/,
              /FAIL outside: \/srv\/ombud\/spool/,
              /FAIL cipher: /,
            ]
          ) assert.match(text, line);
        },
      );
      await t.step("closing twice is no mistake", () => {
        assert.deepEqual([codes.close, codes["close-again"]], [0, 0], text);
      });

      const later = await boot("luks_erase.sh", disks);
      const inOrder = (...names: string[]) => names.map((name) => later.codes[name]);
      await t.step("after a restart a wrong passphrase is refused, the right one opens", () => {
        assert.deepEqual(
          inOrder("open-wrong", "open", "open-again", "canaries"),
          [1, 0, 0, 0],
          later.text,
        );
      });
      await t.step("keys are added and changed by who knows one; an old header is noticed", () => {
        assert.deepEqual(
          inOrder("add-wrong", "add-key", "rotate", "verify", "verify-old-header"),
          [1, 0, 0, 0, 1],
          later.text,
        );
        assert.match(later.text, /FAIL header-backup: old/);
      });
      await t.step("a new volume key leaves one passphrase, and everything readable", () => {
        assert.deepEqual(
          inOrder("rotate-volume", "open-first", "open-second", "open-third", "canaries-still"),
          [0, 1, 1, 0, 0],
          later.text,
        );
      });
      await t.step("erasing asks for certainty; then the volume stays shut", () => {
        assert.deepEqual(
          inOrder("erase-unsure", "erase", "open-erased", "verify-erased"),
          [1, 0, 1, 1],
          later.text,
        );
      });
    } finally {
      await Deno.remove(home, { recursive: true });
    }
  },
});

Deno.test({
  name: "the scripts are free of what shellcheck finds",
  ignore: await firstMissing("shellcheck") !== undefined,
  async fn() {
    const scripts = [folder, `${folder}testing/`].flatMap((place) =>
      [...Deno.readDirSync(place)].filter(({ name }) => name.endsWith(".sh"))
        .map(({ name }) => place + name)
    );
    // Steps of a test share their variables through a file that shellcheck does not follow.
    const { code, stdout } = await new Deno.Command("shellcheck", {
      args: ["--shell=sh", "--exclude=SC1091,SC2154,SC2034", ...scripts],
    }).output();
    assert.equal(code, 0, new TextDecoder().decode(stdout));
  },
});
