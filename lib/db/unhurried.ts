import type { Sql, Transaction } from "./connect.ts";

/**
 * Runs `work` in a transaction that may take any time: for an operator's command over all that there is.
 * The portal's own statements end after `limits.database.statement`, and a backup of some gigabytes would,
 * too.
 *
 * @param options of the transaction, such as `isolation level repeatable read`
 */
export async function unhurried<T>(
  sql: Sql,
  options: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return await sql.begin(options, async (tx) => {
    await tx`set local statement_timeout = 0`;
    await tx`set local idle_in_transaction_session_timeout = 0`;
    return await work(tx as Transaction);
  }) as T;
}
