/** How postgres.js says that there is no connection. */
const lost = new Set([
  ...["CONNECTION_CLOSED", "CONNECTION_DESTROYED", "CONNECTION_ENDED", "CONNECT_TIMEOUT"],
  ...["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "ETIMEDOUT"],
]);

/**
 * Whether an error of a query says that its connection is gone. Files and other sockets have errors of
 * the same codes; postgres.js marks its own with the query.
 */
export function isLost(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { code, severity } = error as { code?: unknown; severity?: unknown };
  return severity === "FATAL" || severity === "PANIC" || typeof code === "string" &&
      (/^CONNECTION_/.test(code) || lost.has(code) && "query" in error);
}

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
