/**
 * Loaded before a child's own program (`deno run --preload`): ends the child when its stdin does,
 * that is, when the process that started it is gone, however it went.
 */
(async () => {
  for await (const _ of Deno.stdin.readable) { /* nothing is ever sent */ }
  Deno.exit();
})();
