/** How postgres.js says that there is no connection. */
const lost = new Set([
  ...["CONNECTION_CLOSED", "CONNECTION_DESTROYED", "CONNECTION_ENDED", "CONNECT_TIMEOUT"],
  ...["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "ETIMEDOUT"],
]);

/**
 * Whether an error says that the database cannot serve at this moment: it is out of reach, starts or
 * stops, has no place, or was too slow (PostgreSQL's appendix A: classes 08 and 53, 57P01 to 57P03,
 * 57014). The same may go through in a while.
 */
export function isAway(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" &&
    (lost.has(code) || /^(08|53)...$|^57(P0[123]|014)$/.test(code));
}
