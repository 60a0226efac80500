import assert from "node:assert/strict";
import { anchorHeads, type Fault, verifyAudit } from "../lib/audit/mod.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { startInstance } from "./instance.ts";
import { startPortal } from "./portal.ts";

Deno.test("the audit log shows who touched it", async (t) => {
  await using portal = await startPortal();
  await using instance = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const shredUrl = new URL(portal.databaseUrl);
  shredUrl.pathname += "_shred";
  const shred = connect(readAddress(shredUrl.href), 1);
  const verify = () => verifyAudit(owner, shred, instance.portal.keys.audit.publicKey);

  const { code } = await fileReport(portal);
  await openInbox(portal, code);
  const [counsel, desk] = await logIn(portal, "counsel");
  await counsel.get(caseLinks(desk)[0]!);
  await anchorHeads(instance.jobs);
  await fileReport(portal);
  const [{ chain }] = await owner`
    select chain from audit_head where chain like '%:reporter' and chain <> 'firm:reporter'` as unknown as [
    { chain: string },
  ];

  await t.step("an untouched log is good, by the command too", async () => {
    const rows = await verify();
    assert.ok(typeof rows === "number" && rows > 10);
    const { code, stdout } = await new Deno.Command("deno", {
      args: ["task", "--quiet", "audit", "verify"],
      env: { DATABASE_URL: portal.databaseUrl, DATA_DIR: portal.dataDir, SMS_TRANSPORT: "outbox" },
      stdin: "null",
    }).output();
    assert.equal(code, 0);
    assert.match(new TextDecoder().decode(stdout), new RegExp(`^${rows} rows, all good`));
  });

  await t.step("reporter acts carry the day alone", async () => {
    const times = await owner`select at from audit where chain = ${chain}`;
    assert.ok(times.length >= 3);
    assert.ok(times.every((row) => row.at === null));
  });

  /** Does something to the log as the owner of the database, looks, and takes it back. */
  const tampered = async (work: string): Promise<Fault | number> => {
    let result: Fault | number = 0;
    await owner.begin(async (tx) => {
      await tx`alter table audit disable trigger audit_insert_only`;
      await tx.unsafe(work.replaceAll("CHAIN", chain));
      result = await verifyAudit(
        tx as unknown as typeof owner,
        shred,
        instance.portal.keys.audit.publicKey,
      );
      throw new Error("take it back");
    }).catch((error) => assert.equal(error.message, "take it back"));
    return result;
  };

  for (
    const [name, work, fault] of [
      ["a changed event", "update audit set event = 'login' where chain = 'CHAIN' and number = 2", {
        number: 2,
        fault: "changed",
      }],
      ["a changed day", "update audit set day = day - 1 where chain = 'CHAIN' and number = 1", {
        number: 1,
        fault: "changed",
      }],
      ["a removed row", "delete from audit where chain = 'CHAIN' and number = 2", {
        number: 2,
        fault: "missing",
      }],
      [
        "two rows swapped",
        `update audit set number = -number where chain = 'CHAIN' and number in (1, 2);
        update audit set number = 3 + number where chain = 'CHAIN' and number < 0`,
        {
          number: 1,
          fault: "changed",
        },
      ],
      ["a cut end", "delete from audit where chain = 'CHAIN' and number = 3", {
        number: 3,
        fault: "missing",
      }],
      [
        "a row added",
        `insert into audit select chain, number + 1, day, at, event, actor, subject,
        detail, hash from audit where chain = 'CHAIN' and number = 3`,
        { number: 4, fault: "changed" },
      ],
      [
        "a head that somebody made",
        `update audit_head set number = 2, hash = (select hash from audit
        where chain = 'CHAIN' and number = 2) where chain = 'CHAIN';
        delete from audit where chain = 'CHAIN' and number > 2`,
        { number: 2, fault: "signature" },
      ],
      ["a chain without its head", "delete from audit_head where chain = 'CHAIN'", {
        number: 1,
        fault: "head",
      }],
    ] as [string, string, Partial<Fault>][]
  ) {
    await t.step(`${name} is found at its row`, async () => {
      assert.deepEqual(await tampered(work), { chain, ...fault });
    });
  }

  await t.step("an old signed head put back is found by the other server", async () => {
    const [before] = await owner`select * from audit_head where chain = ${chain}`;
    await fileReport(portal);
    await anchorHeads(instance.jobs);
    await owner`alter table audit disable trigger audit_insert_only`;
    await owner`delete from audit where chain = ${chain} and number > ${before!.number}`;
    await owner`update audit_head set number = ${before!.number}, hash = ${before!.hash},
      signature = ${before!.signature} where chain = ${chain}`;
    assert.deepEqual(await verify(), {
      chain,
      number: Number(before!.number) + 1,
      fault: "anchor",
    });
  });

  await Promise.all([owner.end({ timeout: 5 }), shred.end({ timeout: 5 })]);
});
