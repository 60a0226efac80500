import type { Bytes } from "../crypto/mod.ts";
import { acting, type Sql, type Transaction } from "../db/mod.ts";
import { audit as limits } from "../limits.ts";

/** A line of the log, as a person reads it. */
export interface AuditLine {
  day: string;
  /** When; null: the day is all that is kept. */
  at: Date | null;
  /** Name of the organisation; null: the firm as a whole. */
  organisation: string | null;
  event: string;
  /** Who: a name at the desk, a reporter, or the portal itself. */
  by: { username: string; name: string } | "reporter" | "portal";
  /** The case's pseudonym, in hex. */
  subject: string | null;
  /** Names of accounts and organisations stand in place of their ids. */
  detail: Record<string, string | number | boolean | null>;
}

/** What somebody looks for. Empty: everything. */
export interface AuditQuery {
  /** The beginning of an event's name, such as `case`. */
  kind: string;
  /** A user name. */
  user: string;
  /** An organisation's id, or `firm`. */
  organisation: string;
  /** First and last day. */
  from: string;
  to: string;
  /** A case's pseudonym, in hex. */
  subject: string;
  page: number;
}

/** One page of the log, the newest line first. */
export interface AuditPage {
  lines: AuditLine[];
  /** Whether there are older lines. */
  more: boolean;
}

/** Everything, the first page. */
export const everything: AuditQuery = {
  kind: "",
  user: "",
  organisation: "",
  from: "",
  to: "",
  subject: "",
  page: 1,
};

interface Row {
  day: string;
  at: Date | null;
  organisation: string | null;
  event: string;
  actor: string | null;
  username: string | null;
  name: string | null;
  subject: Bytes | null;
  detail: Record<string, string | number | boolean | null>;
}

/**
 * Lines of the log that somebody may read: auditors those of their organisations, everybody the own
 * acts (row-level security). The lines that end a day are left out unless they are asked for.
 */
export async function readAudit(
  sql: Sql,
  account: string,
  query: AuditQuery,
  most: number = limits.page,
): Promise<AuditPage> {
  const { kind, user, organisation, from, to, subject, page } = query;
  return await acting(sql, { account }, async (tx) => {
    const rows = await tx<Row[]>`
      select l.day, l.at, o.name as organisation, l.event, l.actor, l.subject, l.detail,
             a.username, a.display_name as name
        from audit l left join account a on a.id = l.actor
        left join organisation o on o.id::text = split_part(l.chain, ':', 1)
       where ${kind === "" ? tx`l.event not like 'day.%'` : tx`l.event like ${kind + "%"}`}
         and ${user === "" ? tx`true` : tx`a.username = ${user}`}
         and ${organisation === "" ? tx`true` : tx`l.chain like ${organisation + ":%"}`}
         and ${from === "" ? tx`true` : tx`l.day >= ${from}`}
         and ${to === "" ? tx`true` : tx`l.day <= ${to}`}
         and ${subject === "" ? tx`true` : tx`l.subject = ${Uint8Array.fromHex(subject)}`}
       order by l.day desc, l.at desc nulls last, l.chain, l.event, l.subject, l.detail::text
       limit ${most + 1} offset ${(page - 1) * most}`;
    const names = await namesOf(tx);
    return {
      lines: rows.slice(0, most).map((row) => lineOf(row, names)),
      more: rows.length > most,
    };
  });
}

/** Names by id: of accounts and of organisations. */
async function namesOf(tx: Transaction): Promise<Map<string, string>> {
  const rows = await tx<{ id: string; name: string }[]>`
    select id, username as name from account union all select id, name from organisation`;
  return new Map(rows.map((row) => [row.id, row.name]));
}

function lineOf({ username, name, actor, ...row }: Row, names: Map<string, string>): AuditLine {
  const detail = Object.entries(row.detail).map(([key, value]) =>
    [key, typeof value === "string" ? names.get(value) ?? value : value] as const
  );
  const other = /^report(er\.|\.received)/.test(row.event) ? "reporter" : "portal";
  return {
    ...row,
    by: actor ? { username: username ?? actor, name: name ?? actor } : other,
    subject: row.subject?.toHex() ?? null,
    detail: Object.fromEntries(detail),
  };
}
