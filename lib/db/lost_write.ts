let listens = false;

/**
 * Lets the process live on when postgres.js 3.4 writes to a connection that is gone: what a transaction
 * still asks for after its connection was lost (its rollback is left out by `renewed`) goes to a socket
 * that is null by then, in a timer, where nobody but the process can catch it. Whoever waits for the
 * transaction has its error already.
 */
export function surviveLostWrites(): void {
  if (listens) return;
  listens = true;
  globalThis.addEventListener("error", (event) => {
    const { error } = event;
    if (error instanceof TypeError && lostWrite.test(error.stack ?? "")) event.preventDefault();
  });
}

const lostWrite =
  /reading 'write'\)\n\s+at Immediate\.nextWrite \(.*\/postgres\/src\/connection\.js:/;
