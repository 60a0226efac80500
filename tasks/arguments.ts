/** What all commands do alike with their arguments. */
import { resolve } from "node:path";

/** `path` from the folder where the task was called: the task itself runs in the project's folder. */
export function given(path: string): string {
  return resolve(Deno.env.get("INIT_CWD") ?? ".", path);
}

/** Says how to use a command, and ends, where that is all that was asked. */
export function helpWhenAsked(usage: string): void {
  if (!Deno.args.some((one) => one === "--help" || one === "-h")) return;
  console.log(usage);
  Deno.exit(0);
}
