/**
 * What leaves the portal of its audit log, for checking without it: heads of days, which tell
 * nothing, and a whole chain, for auditors.
 */
import type { Bytes } from "../crypto/mod.ts";
import { acting, type Sql, type Transaction } from "../db/mod.ts";
import { type DayHead, readDayHeads } from "./day.ts";
import type { Row } from "./row.ts";

/** The head of a chain on a day, as it stands in a file: bytes in hex. */
export interface WrittenHead {
  chain: string;
  day: string;
  hash: string;
  signature: string;
}

/** A file of heads. */
export interface HeadFile {
  format: "ombud audit heads";
  version: 1;
  /** The portal's audit key, Ed25519, in hex. */
  key: string;
  heads: WrittenHead[];
}

/** A line of a chain, as it stands in a file: bytes in hex. */
export type WrittenRow = Omit<Row, "number" | "subject" | "hash"> & {
  number: number;
  subject: string | null;
  hash: string;
};

const written = ({ chain, day, hash, signature }: DayHead): WrittenHead => ({
  chain,
  day,
  hash: hash.toHex(),
  signature: signature.toHex(),
});

/** The heads of the newest day that somebody may see, as a file. */
export async function headFile(tx: Transaction, key: Bytes): Promise<HeadFile> {
  const heads = (await readDayHeads(tx)).map(written);
  return { format: "ombud audit heads", version: 1, key: key.toHex(), heads };
}

/** How many lines are read at a time. */
const batch = 2000;

/**
 * The chains of an organisation, or with undefined the firm's, as JSON lines: first what the file is,
 * then each line. For one of its auditors; throws PostgreSQL's 42501 for anybody else.
 */
export async function* chainFile(
  sql: Sql,
  account: string,
  key: Bytes,
  organisation: string | undefined,
): AsyncGenerator<string, number> {
  yield JSON.stringify({ format: "ombud audit chain", version: 1, key: key.toHex() }) + "\n";
  let lines = 0;
  for (const kind of ["desk", "reporter"]) {
    const chain = `${organisation ?? "firm"}:${kind}`;
    for (let after = 0;;) {
      // A transaction a batch: a slow reader holds no connection.
      const rows = await acting(
        sql,
        { account },
        (tx) => tx<Row[]>`select * from audit_chain(${chain}, ${after}, ${batch})`,
      );
      lines += rows.length;
      yield rows.map((row) => JSON.stringify(writtenRow(row)) + "\n").join("");
      if (rows.length < batch) break;
      after = Number(rows.at(-1)!.number);
    }
  }
  return lines;
}

function writtenRow({ subject, hash, number, ...row }: Row): WrittenRow {
  return {
    ...row,
    number: Number(number),
    subject: subject?.toHex() ?? null,
    hash: hash.toHex(),
  };
}
