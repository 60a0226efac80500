/** Cases for measuring, made as the portal makes them, but without a reporter's form. */
import { readCircle } from "../lib/accounts/mod.ts";
import { giveWrap, newCaseKeys } from "../lib/cases/keys.ts";
import { appendRecord } from "../lib/cases/records.ts";
import { keepShredKey } from "../lib/cases/shred.ts";
import { generateKeyPair } from "../lib/crypto/mod.ts";
import { acting, type Sql } from "../lib/db/mod.ts";
import type { Instance } from "../tests/instance.ts";

const states = ["new", "assigned", "acknowledged", "investigating", "closed"];
const what = "The pressure valve on the north side is painted over and leaks. ".repeat(20);

/**
 * Adds organisations until there are so many, `org-1` and on, and so many cases spread over them,
 * each with its report and three messages. Both ombudsmen of the demo get them.
 */
export async function seed(
  { portal }: Instance,
  owner: Sql,
  { organisations, cases }: { organisations: number; cases: number },
): Promise<void> {
  await owner`
    insert into organisation (slug, name, categories)
      select 'org-' || n, 'Organisation ' || n, '{fraud,safety}' from generate_series(1, ${organisations}) n
    on conflict do nothing`;
  const ids = (await owner<{ id: string }[]>`
    select id from organisation where slug like 'org-%'`).map((row) => row.id);
  await owner`insert into membership select a.id, o.id, 'ombudsman' from account a, organisation o
    where a.username in ('counsel', 'counsel2') on conflict do nothing`;
  const circle = await readCircle(portal.sql, portal.keys.root);
  const readers = [...circle.certified.values()].filter((key) => key.roles.includes("ombudsman"));
  const reporter = await generateKeyPair();
  const one = async (index: number) => {
    const organisation = ids[index % organisations]!;
    const id = crypto.randomUUID();
    const keys = newCaseKeys(organisation, id);
    await keepShredKey(portal.shred, id, keys.shredKey, new Date());
    await acting(portal.sql, { case: id }, async (tx) => {
      const received = new Date(Date.now() - (index % 200) * 86_400_000);
      await tx`insert into cases ${tx({ id, organisation, received, status: states[index % 5]! })}`;
      for (const { account, wrapPublic } of readers) {
        const recipient = { account };
        await giveWrap(tx, keys, 1, { recipient, publicKey: wrapPublic, purpose: "case" });
      }
      const publicKey = reporter.publicKey;
      await giveWrap(tx, keys, 1, { recipient: "reporter", publicKey, purpose: "case" });
      const add = (kind: "report" | "triage" | "message", content: object) =>
        appendRecord(tx, keys, {
          ...{ id: crypto.randomUUID(), kind, author: null },
          content: content as never,
        });
      const known = { category: "safety", urgent: index % 50 === 0, involved: [], walled: [] };
      const files = { files: [], refused: [] };
      await add("report", {
        ...known,
        ...files,
        identity: "anonymous",
        what,
        when: "",
        where: "",
        who: "",
      });
      await add("triage", known);
      for (let n = 0; n < 3; n++) await add("message", { ...files, text: `${what} ${n}` });
    });
  };
  for (let from = 0; from < cases; from += 8) {
    await Promise.all(Array.from({ length: Math.min(8, cases - from) }, (_, n) => one(from + n)));
  }
  await owner`analyze`;
}
