import type { Sql, Transaction } from "./connect.ts";

/** Who acts in a transaction; row-level security shows that person's rows and no others. */
export interface Acting {
  /** A member of staff, by account id. */
  account?: string;
  /** The reporter of this case. In the shred database: these cases, with commas between. */
  case?: string;
  /** The holder of a cookie, by the row's id. */
  session?: Uint8Array;
  /** An upload that belongs to no case yet. */
  upload?: string;
  /** The reporter who keeps this draft. */
  draft?: string;
}

/**
 * Runs `work` in one transaction as `acting`. The setting ends with the transaction (`SET LOCAL`),
 * so a pooled connection carries nobody's rights to the next request.
 */
export async function acting<T>(
  sql: Sql,
  who: Acting,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return await sql.begin(async (tx) => {
    await tx`select set_config('ombud.account', ${who.account ?? ""}, true),
                    set_config('ombud.case', ${who.case ?? ""}, true),
                    set_config('ombud.session', ${who.session?.toHex() ?? ""}, true),
                    set_config('ombud.upload', ${who.upload ?? ""}, true),
                    set_config('ombud.draft', ${who.draft ?? ""}, true)`;
    return await work(tx as Transaction);
  }) as T;
}

/** The name of a violated unique constraint, or undefined for any other error. */
export function violatedUnique(error: unknown): string | undefined {
  const known = error as { code?: string; constraint_name?: string } | null;
  return known?.code === "23505" ? known.constraint_name ?? "" : undefined;
}
