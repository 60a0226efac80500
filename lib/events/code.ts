/** A short word of our own or of a system below us: a class, a status, the pattern of an address. */
export type Code = string & { readonly code: unique symbol };

/** Lets a word pass as a code when it is built like one; anything else is `other`. */
export function asCode(text: string): Code {
  return (/^[A-Za-z0-9_.:/()-]{1,60}$/.test(text) ? text : "other") as Code;
}

/** A short name for an error: its class, and PostgreSQL's or the system's code where it has one. */
export function errorCode(error: unknown): Code {
  if (!(error instanceof Error)) return asCode("unknown");
  const code = (error as { code?: unknown }).code;
  const known = typeof code === "string" && /^[A-Z0-9_]{2,40}$/.test(code);
  return asCode(known ? `${error.name}:${code}` : error.name);
}
