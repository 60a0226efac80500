/** Serves handlers, each at a port of its own, and tells the worker's owner the ports. */
export function serveAll(ways: Record<string, Deno.ServeHandler>): void {
  const ports = Object.entries(ways).map(([way, handler]) => {
    const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, handler);
    return [way, server.addr.port];
  });
  self.postMessage(Object.fromEntries(ports));
}
