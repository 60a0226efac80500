import { type Address, connect, roleName, type Transaction } from "./connect.ts";
import { unhurried } from "./unhurried.ts";

/** The passwords that the two login roles get. */
export interface RolePasswords {
  app: string;
  jobs: string;
}

const folder = new URL("./migrations/", import.meta.url);

/**
 * Brings a database to the newest schema, as its owner: each file of `migrations/` (or
 * `migrations/shred/`) once, in order, in a transaction of its own. Safe to run twice, and from two
 * machines at once. Gives the numbers that it applied. Throws when an applied file has changed.
 */
export async function migrate(
  owner: Address,
  which: "main" | "shred",
  passwords: RolePasswords,
): Promise<number[]> {
  const sql = connect(owner, 1);
  try {
    return await unhurried(sql, "read write", async (tx) => {
      // One at a time on the whole server: roles belong to the server, not to the database.
      await tx`select pg_advisory_xact_lock(hashtext('ombud migrate'))`;
      await makeRoles(tx, owner.database, passwords);
      await tx`create table if not exists migration (number int primary key, hash bytea not null)`;
      const done = new Map(
        (await tx`select number, hash from migration`).map((row) => [row.number, row.hash]),
      );
      const applied: number[] = [];
      for (const file of await migrationFiles(which)) {
        const known = done.get(file.number);
        if (known) {
          if (known.toHex() !== file.hash.toHex()) {
            throw new Error(
              `Cannot migrate: migration ${file.number} changed after it was applied`,
            );
          }
          continue;
        }
        await tx.unsafe(withRoles(file.text, owner.database));
        await tx`insert into migration ${tx({ number: file.number, hash: file.hash })}`;
        applied.push(file.number);
      }
      return applied;
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** True when the schema is the newest. Takes a pool of the app's role. */
export async function isNewest(
  sql: ReturnType<typeof connect>,
  which: "main" | "shred",
): Promise<boolean> {
  const [row] = await sql`select schema_number() as number`.catch((error) => {
    if (error.code === "42883") return [{ number: 0 }]; // no such function: nothing migrated
    throw error;
  });
  return row?.number === (await migrationFiles(which)).at(-1)?.number;
}

async function migrationFiles(which: "main" | "shred") {
  const path = which === "main" ? folder : new URL("./shred/", folder);
  const files = [];
  for (const entry of Deno.readDirSync(path)) {
    const match = /^(\d{4})_\w+\.sql$/.exec(entry.name);
    if (!match) continue;
    const bytes = Deno.readFileSync(new URL(entry.name, path));
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    files.push({ number: Number(match[1]), text: new TextDecoder().decode(bytes), hash });
  }
  return files.sort((a, b) => a.number - b.number);
}

function withRoles(text: string, database: string): string {
  return text.replaceAll("ombud_app", `"${roleName(database, "app")}"`)
    .replaceAll("ombud_jobs", `"${roleName(database, "jobs")}"`);
}

async function makeRoles(tx: Transaction, database: string, passwords: RolePasswords) {
  for (const role of ["app", "jobs"] as const) {
    const name = roleName(database, role);
    const [there] = await tx`select 1 from pg_roles where rolname = ${name}`;
    // PostgreSQL takes no parameters in DDL; `format` quotes.
    const [ddl] = await tx`select format(
      ${
      there ? "alter" : "create"
    } || ' role %I login nosuperuser nocreatedb nocreaterole password %L',
      ${name}::text, ${passwords[role]}::text) as text`;
    await tx.unsafe(ddl!.text);
    const [grant] = await tx`select format('grant connect on database %I to %I',
      ${database}::text, ${name}::text) as text`;
    await tx.unsafe(grant!.text);
  }
}
