/**
 * Loaded before a child's own program (`deno run --preload`): ends the child when its stdin does,
 * that is, when the process that started it is gone, however it went.
 */
async function endWithStdin(): Promise<void> {
  for await (const _ of Deno.stdin.readable) { /* nothing is ever sent */ }
  Deno.exit();
}

// Deno waits for whatever a preloaded module has begun before it loads the program: an unreferenced
// timer is nothing begun.
Deno.unrefTimer(setTimeout(endWithStdin));
