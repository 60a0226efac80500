/**
 * Loaded before a child's own program (`deno run --preload`): ends the child when the process that
 * started it is gone, however it went.
 *
 * It looks now and then, with a timer that counts for nothing. Waiting for the end of stdin would be
 * quicker to notice, but Deno loads the program only when nothing that a preloaded module has begun
 * is left to do: a child whose read began a moment too early never started.
 */
const EVERY = 250;
const parent = Deno.ppid;

Deno.unrefTimer(setInterval(() => {
  if (Deno.ppid !== parent) Deno.exit();
}, EVERY));
