import { audit } from "../audit/mod.ts";
import { unhurried } from "../db/mod.ts";
import type { Installation } from "./export.ts";
import { CannotMove } from "./manifest.ts";
import { nameOrganisation, partsOf } from "./scope.ts";

/**
 * Removes an organisation that works elsewhere now: first the shred keys of its cases, so that no
 * backup of here opens them, then all its rows. Its audit log stays. Whoever has no other role here is
 * disabled. Gives how many cases went. Throws `CannotMove`.
 */
export async function removeTenant(
  { sql, shred, keys }: Installation,
  slug: string,
): Promise<number> {
  const [organisation] = await sql<{ id: string }[]>`
    select id from organisation where slug = ${slug}`;
  if (!organisation) throw new CannotMove(`There is no organisation "${slug}".`);
  const { id } = organisation;
  const cases = await sql<{ id: string }[]>`select id from cases where organisation = ${id}`;
  await shred`delete from shred_key where case_id = any(${cases.map((one) => one.id)})`;
  await unhurried(sql, "read write", async (tx) => {
    await nameOrganisation(tx, id);
    await tx`delete from wrap where case_id in (select id from cases where organisation = ${id})`;
    for (const { table: { name }, where } of (await partsOf(tx)).reverse()) {
      if (name === "audit") continue;
      // What nobody may change otherwise goes with its organisation.
      await tx`alter table ${tx(name)} disable trigger user`;
      await tx`delete from ${tx(name)} where ${where}`;
      await tx`alter table ${tx(name)} enable trigger user`;
    }
    const left = await tx<{ account: string }[]>`
      delete from membership where organisation = ${id} returning account`;
    const gone = await tx`
      update account a set disabled = true where id = any(${left.map((row) => row.account)})
         and not exists (select from membership m where m.account = a.id) returning id`;
    await tx`delete from session where account = any(${gone.map((row) => row.id)})`;
    await tx`delete from organisation where id = ${id}`;
    const detail = { organisation: id, cases: cases.length };
    await audit(tx, keys.audit, "tenant.removed", {}, detail);
  });
  return cases.length;
}
