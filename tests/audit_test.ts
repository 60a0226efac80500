import assert from "node:assert/strict";
import { join } from "node:path";
import { anchorHeads, type Fault, sealDay, verifyAudit } from "../lib/audit/mod.ts";
import { setClock } from "../lib/clock.ts";
import { acting, connect, readAddress, type Transaction } from "../lib/db/mod.ts";
import { Browser, type Page, readable } from "./client.ts";
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

  await anchorHeads(instance.jobs); // the beginning of each chain
  const { code } = await fileReport(portal);
  await openInbox(portal, code);
  const [counsel, desk] = await logIn(portal, "counsel");
  await counsel.get(caseLinks(desk)[0]!);
  await anchorHeads(instance.jobs);
  await fileReport(portal);
  const [{ chain }] = await owner<[{ chain: string }]>`
    select o.id || ':reporter' as chain from organisation o where slug = 'nordwind'`;
  const last = async () =>
    Number((await owner`select number from audit_head where chain = ${chain}`)[0]!.number);

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
      result = await verifyAudit(tx as Transaction, shred, instance.portal.keys.audit.publicKey);
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
      [
        "a case put in another's place",
        "update audit set subject = sha256(subject) where chain = 'CHAIN' and number = 3",
        { number: 3, fault: "changed" },
      ],
      [
        "a time that nobody kept",
        "update audit set at = now() where chain = 'CHAIN' and number = 3",
        { number: 3, fault: "changed" },
      ],
      [
        "another's name on an act",
        "update audit set actor = gen_random_uuid() where chain = 'CHAIN' and number = 3",
        { number: 3, fault: "changed" },
      ],
      [
        "a changed detail",
        `update audit set detail = '{"files": 7}' where chain = 'CHAIN' and number = 2`,
        { number: 2, fault: "changed" },
      ],
      [
        "everything written anew from a row on, with good hashes",
        `update audit set detail = '{"files": 7}' where chain = 'CHAIN' and number = 2;
        do $$ declare r record; h bytea := (select hash from audit where chain = 'CHAIN' and number = 1);
        begin
          for r in select * from audit where chain = 'CHAIN' and number > 1 order by number loop
            h := audit_hash(h, r.chain, r.number, r.day, r.at, r.event, r.actor, r.subject, r.detail);
            update audit set hash = h where chain = 'CHAIN' and number = r.number;
          end loop;
          update audit_head set hash = h where chain = 'CHAIN';
        end $$`,
        { number: 3, fault: "anchor" },
      ],
      [
        "the same, and the line that ends a day is among them, and was anchored",
        `update audit set detail = '{"files": 7}' where chain = 'CHAIN' and number = 1;
        update audit set hash = audit_hash(sha256('CHAIN'::bytea), chain, number, day, at, event,
          actor, subject, detail) where chain = 'CHAIN' and number = 1`,
        { number: 1, fault: "anchor" },
      ],
      [
        "a head of a day that nobody signed",
        `alter table audit_day disable trigger audit_day_insert_only;
        update audit_day set signature = sha512('x') where chain = 'CHAIN'`,
        { number: 1, fault: "day" },
      ],
      ["a removed row", "delete from audit where chain = 'CHAIN' and number = 2", {
        number: 2,
        fault: "missing",
      }],
      [
        "two rows swapped",
        `update audit set number = -number where chain = 'CHAIN' and number in (2, 3);
        update audit set number = 5 + number where chain = 'CHAIN' and number < 0`,
        { number: 2, fault: "changed" },
      ],
      ["a cut end", "delete from audit where chain = 'CHAIN' and number = 4", {
        number: 4,
        fault: "missing",
      }],
      [
        "a row added",
        `insert into audit select chain, number + 1, day, at, event, actor, subject,
        detail, hash from audit where chain = 'CHAIN' and number = 4`,
        { number: 5, fault: "changed" },
      ],
      [
        "a head that somebody made",
        `update audit_head set number = 3, hash = (select hash from audit
        where chain = 'CHAIN' and number = 3) where chain = 'CHAIN';
        delete from audit where chain = 'CHAIN' and number > 3`,
        { number: 3, fault: "signature" },
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

  await t.step(
    "nobody but the owner can change a line, and even the owner not by mistake",
    async () => {
      for (const sql of [owner, instance.portal.sql, instance.jobs.sql]) {
        for (const table of ["audit", "audit_day"]) {
          await assert.rejects(sql`update ${sql(table)} set day = day`, /insert-only|permission/);
          await assert.rejects(sql`delete from ${sql(table)}`, /insert-only|permission/);
          await assert.rejects(sql`truncate ${sql(table)}`, /insert-only|permission/);
        }
      }
      assert.equal(typeof await verify(), "number");
    },
  );

  await t.step(
    "everybody reads the own acts, auditors all, and nobody a name or a text",
    async () => {
      const [auditor, page] = await logIn(portal, "auditor");
      assert.match(page.text, /href="\/desk\/audit"/);
      const all = await auditor.get("/desk/audit");
      assert.match(readable(all), /Read a case [^·]* · Clara Holm \(counsel\) · Nordwind/);
      assert.match(readable(all), /A report arrived \d+ \w+ \d{4} · A reporter · Nordwind/);
      assert.ok(!all.text.includes("pressure valve"));
      const own = await counsel.get("/desk/audit");
      assert.match(readable(own), /Read a case/);
      assert.ok(!/A report arrived|Asta Udsen/.test(readable(own)), "another's acts");
      const [other] = await logIn(portal, "nordwind1");
      assert.ok(!/Read a case|A report arrived/.test(readable(await other.get("/desk/audit"))));

      const of = async (query: string) => readable(await auditor.get(`/desk/audit?${query}`));
      const kinds = await of("kind=report");
      assert.match(kinds, /A report arrived/);
      assert.ok(!/\(counsel\)/.test(kinds), "only the kind that was asked for");
      assert.match(await of("user=counsel&kind=case"), /Read a case/);
      assert.match(await of("user=counsel2"), /Nothing was found/);
      assert.match(await of("to=2000-01-01"), /Nothing was found/);
      assert.match(await of("organisation=firm&kind=case"), /Nothing was found/);
      const subject = /subject=([0-9a-f]{32})/.exec(all.text)![1]!;
      assert.match(await of(`subject=${subject}`), /A reporter/);
      const odd = await auditor.get("/desk/audit?page=-1&from=2026-99-99&kind=%27&subject=zz");
      assert.equal(odd.status, 200);

      const table = await auditor.get("/desk/audit/table?kind=case");
      assert.match(table.text, /^"when","organisation","event","by","case","detail"\r\n/);
      assert.match(table.text, /"Nordwind[^"]*","case.read","counsel","[0-9a-f]{32}",""/);
      assert.match(await of("kind=audit"), /Downloaded the log/);
    },
  );

  const save = async (name: string, page: Page): Promise<string> => {
    const path = join(portal.dataDir, name);
    await Deno.writeTextFile(path, page.text);
    return path;
  };
  const compare = async (...files: string[]) => {
    const args = ["task", "--quiet", "audit", "compare", ...files];
    const { code, stdout, stderr } = await new Deno.Command("deno", {
      args,
      env: { DATABASE_URL: "", DATA_DIR: "/nowhere" },
    }).output();
    return { code, text: new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr) };
  };
  const chainId = chain.split(":")[0]!;

  await t.step("a client keeps heads and checks them later, offline", async () => {
    const [client, desk] = await logIn(portal, "nordwind1");
    assert.ok(desk.text.includes("/desk/audit"));
    const early = await client.get("/desk/audit/head");
    const heads = JSON.parse(early.text).heads as { chain: string }[];
    assert.deepEqual(heads.map((head) => head.chain), [`${chainId}:desk`, chain], "no other's");
    await fileReport(portal);
    assert.equal((await client.get("/desk/audit/head")).text, early.text, "it tells of no act");
    const first = await save("first.json", early);
    setClock(new Date(Date.now() + 86_400_000).toISOString());
    try {
      assert.ok(await sealDay(instance.jobs.sql, instance.portal.keys.audit) >= 4);
      assert.equal(await sealDay(instance.jobs.sql, instance.portal.keys.audit), 0, "once a day");
    } finally {
      setClock(new Date().toISOString());
    }
    const second = await save("second.json", await client.get("/desk/audit/head"));
    assert.notEqual(await Deno.readTextFile(second), early.text);

    const [auditor] = await logIn(portal, "auditor");
    const lines = await auditor.get(`/desk/audit/chain?organisation=${chainId}`);
    const whole = await save("lines.jsonl", lines);
    const good = await compare(whole, first, second);
    assert.equal(good.code, 0, good.text);
    assert.match(good.text, /4 heads fit/);

    const rows = lines.text.split("\n");
    const at = rows.findIndex((row) => row.includes('"report.received"'));
    const { number } = JSON.parse(rows[at]!);
    const cases: [string, string[], RegExp][] = [
      [
        "a changed line",
        rows.with(at, rows[at]!.replace('"files\\": 0', '"files\\": 1')),
        /changed/,
      ],
      ["a line left out", rows.toSpliced(at, 1), /missing/],
    ];
    for (const [what, changed, fault] of cases) {
      const path = await save("changed.jsonl", { ...lines, text: changed.join("\n") });
      const bad = await compare(path, first, second);
      assert.equal(bad.code, 1, what);
      assert.match(bad.text, new RegExp(`row ${number} of chain ${chain} .${fault.source}`));
    }
    const cut = rows.filter((row) => !row.includes("day.reporters") || row.includes('"number":1,'));
    const path = await save("cut.jsonl", { ...lines, text: cut.slice(0, -1).join("\n") });
    assert.equal((await compare(path, first, second)).code, 1, "an end that was cut");
    const forged = early.text.replace(/"hash": "../, '"hash": "00');
    const bad = await compare(whole, await save("forged.json", { ...early, text: forged }));
    assert.match(bad.text, /bad signature/);
    assert.equal((await compare(whole, whole)).code, 1, "no file of heads");
  });

  await t.step("whoever does not audit gets no chain, on no way", async () => {
    for (const browser of [counsel, new Browser(portal.origin)]) {
      const response = await browser.raw(`/desk/audit/chain?organisation=${chainId}`);
      assert.notEqual(response.status, 200);
      await response.body?.cancel();
    }
    const [row] = await owner`select id from account where username = 'counsel'`;
    const who = { account: row!.id };
    await assert.rejects(
      acting(instance.portal.sql, who, (tx) => tx`select * from audit_chain(${chain}, 0, 9)`),
      /42501|insufficient_privilege|permission/,
    );
    await assert.rejects(
      acting(instance.portal.sql, who, (tx) => tx`select number from audit`),
      /permission denied/,
    );
  });

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
      number: await last() + 1,
      fault: "anchor",
    });
  });

  await Promise.all([owner.end({ timeout: 5 }), shred.end({ timeout: 5 })]);
});
