/** A disk that a test can fill: a small tmpfs. */

/** A small disk, gone at the end with all that is on it. */
export interface SmallDisk extends AsyncDisposable {
  path: string;
  /** Leaves not one byte of room. */
  fill(): Promise<void>;
  /** Makes room again. */
  free(): Promise<void>;
}

/** Whether this machine lets us mount one. */
export async function mayMount(): Promise<boolean> {
  const disk = await smallDisk(1).catch(() => undefined);
  await disk?.[Symbol.asyncDispose]();
  return disk !== undefined;
}

/** Mounts a tmpfs of so many MiB. Throws where that may not be done. */
export async function smallDisk(mebibytes: number): Promise<SmallDisk> {
  const path = await Deno.makeTempDir({ dir: "/tmp", prefix: "ombud-disk-" });
  if (!await run("mount", "-t", "tmpfs", "-o", `size=${mebibytes}m,mode=0755`, "tmpfs", path)) {
    await Deno.remove(path);
    throw new Error("Cannot mount a tmpfs");
  }
  const filler = `${path}/filler`;
  return {
    path,
    async fill() {
      using file = await Deno.open(filler, { create: true, append: true });
      for (let size = 1024 * 1024; size >= 1; size /= 2) {
        const block = new Uint8Array(size);
        try {
          for (;;) await file.write(block);
        } catch { /* no block of this size is left */ }
      }
    },
    free: () => Deno.remove(filler),
    async [Symbol.asyncDispose]() {
      await run("umount", path);
      await Deno.remove(path);
    },
  };
}

async function run(command: string, ...args: string[]): Promise<boolean> {
  const { success } = await new Deno.Command(command, { args, stdout: "null", stderr: "null" })
    .output().catch(() => ({ success: false }));
  return success;
}
