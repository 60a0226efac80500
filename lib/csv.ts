/** Where a formula may begin: at first, and after what ends a cell where commas do not. */
const FORMULA = /(?<=^|[;\t\r\n])(?=[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n\0])/g;

/** Rows as CSV (RFC 4180). */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map(cell).join(",") + "\r\n").join("");
}

/**
 * A cell that no spreadsheet takes for a formula, also one that reads full-width signs as plain ones,
 * or parts cells at semicolons, as in much of Europe (ASVS 1.2.10; OWASP, "CSV Injection"). A number
 * is none.
 */
function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === "string" ? text.replace(FORMULA, "'") : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
