let listens = false;

/**
 * Lets the process live on when postgres.js 3.4 writes to a connection that is gone: the rollback of a
 * transaction whose connection was lost goes to a socket that is null by then, in a timer of its own,
 * where nobody but the process can catch it. Whoever waits for the transaction has its error already.
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
