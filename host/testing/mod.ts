/** Of the programs, the first that this machine does not have. */
export async function firstMissing(...programs: string[]): Promise<string | undefined> {
  for (const program of programs) {
    const { success } = await new Deno.Command("sh", {
      args: ["-c", 'PATH="$PATH:/usr/sbin:/sbin" command -v "$1"', "sh", program],
      stdout: "null",
      stderr: "null",
    }).output();
    if (!success) return program;
  }
  return undefined;
}
