/** Runs a scanner to its end, or to the end of its time. */
export async function run(
  program: string,
  args: string[],
  cwd: string,
  minutes: number,
): Promise<{ text: string; ended: boolean }> {
  const child = new Deno.Command(program, {
    args,
    cwd,
    env: { HOME: cwd, LC_ALL: "C.UTF-8" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let ended = true;
  const timer = setTimeout(() => {
    ended = false;
    child.kill("SIGKILL");
  }, minutes * 60_000);
  const { stdout, stderr } = await child.output();
  clearTimeout(timer);
  const decoder = new TextDecoder();
  return { text: decoder.decode(stdout) + decoder.decode(stderr), ended };
}
