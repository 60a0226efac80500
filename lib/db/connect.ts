import postgres from "postgres";
import { database } from "../limits.ts";
import { surviveLostWrites } from "./lost_write.ts";
import { renewed } from "./renewed.ts";

/** A pool of connections to one database, in one role. */
export type Sql = postgres.Sql<{ bytea: Uint8Array; date: string }>;

/** One transaction. */
export type Transaction = postgres.TransactionSql<{ bytea: Uint8Array; date: string }>;

/** Where a database is: the parts of a `postgres://` URL. */
export interface Address {
  host: string;
  port: number;
  database: string;
  user: string;
  password: string;
  tls?: string;
}

/**
 * Reads `postgres://user:password@host:port/database`. `?host=/dir` names a Unix socket's folder
 * and `?sslmode=verify-full` asks for verified TLS (as libpq reads them). Throws TypeError.
 */
export function readAddress(text: string): Address {
  const url = new URL(text);
  const name = decodeURIComponent(url.pathname.slice(1));
  if (!/^postgres(ql)?:$/.test(url.protocol) || !name) {
    throw new TypeError("Cannot read the database URL: use postgres://user:password@host/database");
  }
  return {
    host: url.searchParams.get("host") ?? (decodeURIComponent(url.hostname) || "localhost"),
    port: Number(url.port || 5432),
    database: name,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    tls: url.searchParams.get("sslmode") ?? undefined,
  };
}

/** The roles of a database are named after it, so that two portals can share a server. */
export function roleName(database: string, role: "app" | "jobs"): string {
  return `${database}_${role}`;
}

/** TLS without a check of the certificate, as `require` has it, stops nobody. */
function checkTls(mode: string | undefined): "verify-full" | false {
  if (mode === undefined || mode === "disable") return false;
  if (mode === "verify-full") return mode;
  throw new TypeError("Cannot connect: use sslmode=verify-full, which checks the certificate");
}

/** Opens a pool. No query runs before the first one is asked for. */
export function connect(address: Address, connections: number = database.pool): Sql {
  return renewed((closed) => open(address, connections, closed));
}

function open(address: Address, connections: number, closed: () => void): Sql {
  surviveLostWrites();
  return postgres({
    ...address,
    username: address.user,
    path: address.host.startsWith("/") ? `${address.host}/.s.PGSQL.${address.port}` : undefined,
    ssl: checkTls(address.tls),
    max: connections,
    connect_timeout: database.connect / 1000,
    max_lifetime: null,
    onclose: closed,
    idle_timeout: 0,
    fetch_types: true,
    onnotice: () => {},
    connection: {
      application_name: "",
      statement_timeout: database.statement,
      idle_in_transaction_session_timeout: database.idleInTransaction,
    },
    transform: { column: { from: postgres.toCamel } },
    types: {
      bytea: {
        to: 17,
        from: [17],
        serialize: (bytes: Uint8Array) => `\\x${bytes.toHex()}`,
        parse: (text: string) => Uint8Array.fromHex(text.slice(2)),
      },
      // A day stays a day: no time zone may move it.
      date: {
        to: 1082,
        from: [1082],
        serialize: (day: string) => day,
        parse: (day: string) => day,
      },
    },
  }) as unknown as Sql;
}
