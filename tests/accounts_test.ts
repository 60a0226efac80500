import assert from "node:assert/strict";
import { acting, connect, readAddress, roleName } from "../lib/db/mod.ts";
import { readConfig } from "../lib/config.ts";
import { readSecrets } from "../lib/secrets.ts";
import { readCircle } from "../lib/accounts/mod.ts";
import { setClock } from "../lib/clock.ts";
import { activation } from "../lib/limits.ts";
import { sweep } from "../lib/retention/mod.ts";
import { Browser, type Page, readable } from "./client.ts";
import { startInstance } from "./instance.ts";
import { activate, caseLinks, fileReport, linkOf, logIn, newestCode } from "./people.ts";
import { startPortal } from "./portal.ts";

const password = "Copper-lantern-41-maple-tundra";

Deno.test("accounts, from invitation to reset", async (t) => {
  await using portal = await startPortal();
  await using instance = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  await using _ = { [Symbol.asyncDispose]: () => owner.end({ timeout: 5 }) };
  const idOf = async (username: string): Promise<string> =>
    (await owner`select id from account where username = ${username}`)[0]!.id;
  const nordwind = (await owner`select id from organisation where slug = 'nordwind'`)[0]!.id;
  const [admin] = await logIn(portal, "admin");

  const invite = async (values: Record<string, string>): Promise<Page> =>
    await admin.submit(await admin.get("/admin/accounts"), {
      username: "ines",
      name: "Ines Juul",
      phone: "+45 20 00 09 01",
      role: "ombudsman",
      organisation: nordwind,
      ...values,
    });
  const act = async (username: string, values: Record<string, string>): Promise<Page> => {
    const path = `/admin/accounts/${await idOf(username)}`;
    const page = await admin.get(path);
    // The page has a form for each act; all carry the same token.
    return await admin.submit(page, values);
  };
  let link = "";

  await t.step("an administrator invites; mistakes are named and nothing is lost", async () => {
    for (
      const [values, problem] of [
        [{ username: "Counsel" }, /taken/],
        [{ username: "1ines" }, /user name cannot be used/],
        [{ phone: "20000901" }, /with its country/],
        [{ role: "administrator" }, /belongs to the whole firm/],
        [{ role: "root" }, /Choose the role/],
        [{ organisation: crypto.randomUUID() }, /Choose the role/],
      ] as const
    ) {
      const page = await invite(values);
      assert.equal(page.status, 422, JSON.stringify(values));
      assert.match(readable(page), problem);
      assert.match(page.text, /value="Ines Juul"/);
    }
    const page = await invite({});
    assert.equal(page.status, 201);
    link = linkOf(page);
    assert.match(readable(await admin.get("/admin/accounts")), /Ines Juul \(ines\) invited until/);
    assert.ok(!(await admin.get("/admin/accounts")).text.includes(link), "shown once");
  });

  await t.step("looking at the link consumes nothing; a bad password changes nothing", async () => {
    const browser = new Browser(portal.origin);
    for (let i = 0; i < 3; i++) assert.equal((await browser.get(link)).status, 200);
    const page = await browser.get(link);
    assert.match(readable(page), /upper-case and a lower-case letter/);
    for (const weak of ["short", "Summer2026!", "Ines-Juul-4711", "nordwind-Energie-1"]) {
      const again = await browser.submit(page, { password: weak, again: weak });
      assert.equal(again.status, 422, weak);
    }
    const typo = await browser.submit(page, { password, again: password + "x" });
    assert.match(readable(typo), /not the same/);
  });

  await t.step(
    "a wrong phone code activates nothing; the right one shows a recovery code",
    async () => {
      const browser = new Browser(portal.origin);
      const page = await browser.submit(await browser.get(link), { password, again: password });
      assert.match(readable(page), /ends in 01/);
      const code = await newestCode(portal);
      const wrong = await browser.submit(page, { code: code === "000000" ? "000001" : "000000" });
      assert.equal(wrong.status, 422);
      const [none] = await owner`select 1 from credential where account = ${await idOf("ines")}`;
      assert.equal(none, undefined);
      const done = await browser.submit(page, { code });
      assert.equal(done.status, 201);
      assert.match(done.text, /<code>([0-9A-Z]{4}-){5}[0-9A-Z]{4}<\/code>/);
    },
  );

  await t.step("the link serves once", async () => {
    const browser = new Browser(portal.origin);
    const page = await browser.get(link);
    assert.equal(page.status, 404);
    assert.match(readable(page), /It was used/);
  });

  await t.step("the person logs in, and without a certificate gets no case", async () => {
    const sent = await fileReport(portal, { what: "Before anybody certified Ines." });
    assert.equal(sent.page.status, 201);
    const [, desk] = await logIn(portal, "ines", password);
    assert.equal(desk.status, 200);
    assert.deepEqual(caseLinks(desk), []);
  });

  await t.step("the link dies after a day, and when a new one is made", async () => {
    const first = linkOf(await invite({ username: "late", name: "Late Riis" }));
    const second = linkOf(await act("late", { act: "reset", sure: "yes" }));
    const browser = new Browser(instance.origin);
    assert.equal((await browser.get(first)).status, 404);
    assert.equal((await browser.get(second)).status, 200);
    setClock(new Date(Date.now() + activation.life + 1000).toISOString());
    try {
      assert.equal((await browser.get(second)).status, 404);
    } finally {
      setClock(new Date().toISOString());
    }
  });

  await t.step("guesses at the phone code are bounded", async () => {
    const browser = new Browser(portal.origin);
    const page = await browser.get(linkOf(await act("late", { act: "reset", sure: "yes" })));
    let sent = 0;
    for (; sent < 10; sent++) {
      const next = await browser.submit(page, { password, again: password });
      if (next.status === 422) break;
      const code = await newestCode(portal);
      const wrong = code === "000000" ? "000001" : "000000";
      for (let tries = 0; tries < 5; tries++) await browser.submit(next, { code: wrong });
      assert.equal((await browser.submit(next, { code })).status, 422, "the right one, too late");
    }
    assert.equal(sent, 4);
  });

  await t.step(
    "one person serves several organisations; roles that exclude are refused",
    async () => {
      const havblik = (await owner`select id from organisation where slug = 'havblik'`)[0]!.id;
      await act("ines", { act: "join", role: "contact", organisation: havblik });
      const page = await admin.get(`/admin/accounts/${await idOf("ines")}`);
      assert.match(
        readable(page),
        /contact person, Havblik Seafood .* ombudsman, Nordwind Energie/,
      );
      for (const role of ["administrator", "auditor"]) {
        const refused = await act("ines", { act: "join", role, organisation: "" });
        assert.equal(refused.status, 422);
        assert.match(readable(refused), /no other role/);
      }
      const worse = await act("auditor", {
        act: "join",
        role: "ombudsman",
        organisation: nordwind,
      });
      assert.equal(worse.status, 422);
      await act("ines", { act: "leave", role: "contact", organisation: havblik });
      const after = await admin.get(`/admin/accounts/${await idOf("ines")}`);
      assert.doesNotMatch(readable(after), /contact person, Havblik Seafood/);
    },
  );

  await t.step("a disabled person is out at once, and cannot come back", async () => {
    const [browser, desk] = await logIn(portal, "ines", password);
    assert.equal(desk.status, 200);
    const waiting = new Browser(portal.origin);
    const otp = await waiting.submit(await waiting.get("/desk/login"), {
      username: "ines",
      password,
    });
    const code = await newestCode(portal);
    await act("ines", { act: "disable" });
    assert.equal((await browser.raw("/desk")).headers.get("location"), "/desk/login");
    const late = await waiting.send(otp, { code, method: "sms" });
    await late.body?.cancel();
    assert.notEqual((await waiting.raw("/desk")).status, 200, "a login under way ends, too");
    await act("ines", { act: "enable" });
    assert.equal((await browser.raw("/desk")).status, 303, "the old session stays dead");
    const [, back] = await logIn(portal, "ines", password);
    assert.equal(back.status, 200);
  });

  await t.step("an administrator lists and ends sessions of others", async () => {
    const [browser] = await logIn(portal, "counsel2");
    const page = await admin.get("/admin/sessions");
    assert.match(readable(page), /Casper Dahl Began/);
    const [row] = await owner`select encode(s.id, 'hex') as id from session s
      join account a on a.id = s.account where a.username = 'counsel2'`;
    await admin.submit(page, { session: row!.id });
    assert.equal((await browser.raw("/desk")).headers.get("location"), "/desk/login");
  });

  await t.step("after a reset the person has new keys and reads nothing", async () => {
    const [, desk] = await logIn(portal, "counsel");
    assert.ok(caseLinks(desk).length > 0);
    const counsel = await idOf("counsel");
    const [before] = await owner`select wrap_public from staff_key where account = ${counsel}`;
    const unsure = await act("counsel", { act: "reset" });
    assert.equal(unsure.status, 422);
    const page = await act("counsel", { act: "reset", sure: "yes" });
    assert.equal(page.status, 201);
    const outbox = await (await fetch(`${portal.origin}/demo/outbox`)).text();
    assert.match(outbox, /4520000002 .*your account was reset/, "the person is told");
    const old = new Browser(portal.origin);
    await old.submit(await old.get("/desk/login"), {
      username: "counsel",
      password: portal.password,
    });
    assert.notEqual((await old.raw("/desk")).status, 200);
    await activate(portal, linkOf(page), password);
    const [after] = await owner`select wrap_public from staff_key where account = ${counsel}`;
    assert.notDeepEqual(after!.wrapPublic, before!.wrapPublic);
    const [again, list] = await logIn(portal, "counsel", password);
    assert.deepEqual(caseLinks(list), []);
    assert.equal((await again.get(caseLinks(desk)[0]!)).status, 404);
    const [, colleague] = await logIn(portal, "counsel2");
    assert.ok(caseLinks(colleague).length > 0, "colleagues keep theirs");
    const lapsed = await owner`select 1 from lapsed where account = ${counsel}`;
    assert.ok(lapsed.length > 0, "colleagues can tell what to give back");
  });

  await t.step("nobody gets a case by an operator's update of the database", async () => {
    const { firmRoot } = readSecrets(readConfig({ DATA_DIR: portal.dataDir }), {});
    const [ines, other] = [await idOf("ines"), await idOf("counsel2")];
    const key = async (account: string) =>
      (await owner`select * from staff_key where account = ${account}`)[0]!;
    const [own, certified] = [await key(ines), await key(other)];
    assert.ok((await readCircle(owner, firmRoot)).certified.has(other));
    // The operator puts the own key in the place of a certified one, and borrows its certificate.
    await owner`update staff_key set wrap_public = ${own.wrapPublic} where account = ${other}`;
    await owner`update staff_key set certificate = ${certified.certificate} where account = ${ines}`;
    const circle = await readCircle(owner, firmRoot);
    assert.ok(!circle.certified.has(other) && !circle.certified.has(ines));
    await owner`update staff_key set wrap_public = ${certified.wrapPublic} where account = ${other}`;
    await owner`update staff_key set certificate = null where account = ${ines}`;
  });

  await t.step("each act is in the firm's audit log", async () => {
    const events = new Set(
      (await owner`select event from audit where chain = 'firm:desk'`).map((row) => row.event),
    );
    for (
      const event of [
        ...["created", "activated", "disabled", "enabled", "reset"].map((one) => `account.${one}`),
        ...["membership.added", "membership.removed", "session.ended"],
      ]
    ) assert.ok(events.has(event), event);
  });

  await t.step("organisations are added and changed", async () => {
    const list = await admin.get("/admin/organisations");
    for (const slug of ["desk", "receipt", "Nord", "nordwind"]) {
      const page = await admin.submit(list, { slug, name: "Other", welcome: "" });
      assert.equal(page.status, 422, slug);
    }
    const page = await admin.submit(list, { slug: "solbakken", name: "Solbakken", welcome: "Hi" });
    assert.equal(page.status, 200);
    const empty = await admin.submit(page, { name: "Solbakken", welcome: "", categories: "" });
    assert.equal(empty.status, 422);
    const saved = await admin.submit(page, {
      name: "Solbakken ApS",
      welcome: "Welcome, <you>",
      categories: "fraud\nToo cold\n\nfraud",
      people: "Olga Berg",
    });
    assert.match(readable(saved), /Saved/);
    const reporter = new Browser(portal.origin);
    assert.match(readable(await reporter.get("/solbakken")), /Welcome, <you>/);
    const form = readable(await reporter.get("/solbakken/report"));
    assert.match(form, /Too cold/);
    assert.match(form, /Olga Berg/);
  });

  await t.step("the own account cannot be changed, nor a role given to oneself", async () => {
    const mine = await idOf("admin");
    const stranger = await admin.get(`/admin/accounts/${await idOf("ines")}`);
    const acts: Record<string, string>[] = [{ act: "disable" }, { act: "reset", sure: "yes" }];
    for (const values of acts) {
      const token = /name="token" value="([^"]+)"/.exec(
        stranger.text.slice(stranger.text.indexOf("<h1>")),
      )![1]!;
      const body = new URLSearchParams({ ...values, token });
      const response = await admin.raw(`/admin/accounts/${mine}`, { method: "POST", body });
      await response.body?.cancel();
      assert.equal(response.status, 403);
    }
  });

  await t.step("the database itself refuses all this to anyone but an administrator", async () => {
    const { dbApp } = readSecrets(readConfig({ DATA_DIR: portal.dataDir }), {});
    const address = readAddress(portal.databaseUrl);
    const app = connect(
      { ...address, user: roleName(address.database, "app"), password: dbApp },
      1,
    );
    const counsel = await idOf("counsel");
    const victim = await idOf("nordwind1");
    const id = crypto.getRandomValues(new Uint8Array(32));
    type Work = Parameters<typeof acting<unknown>>[2];
    const inserts: Work[] = [
      (tx) => tx`insert into account (username, display_name) values ('mallory', 'M')`,
      (tx) =>
        tx`insert into membership (account, organisation, role) values (${victim}, ${nordwind}, 'ombudsman')`,
      (tx) =>
        tx`insert into organisation (slug, name, categories) values ('mallory', 'M', '{other}')`,
      (tx) =>
        tx`insert into activation (id, account, sealed_phone, expires)
           values (${id}, ${victim}, ${id}, now())`,
      (tx) => tx`select reset_account(${victim}, ${id}, now())`,
    ];
    const changes: Work[] = [
      (tx) => tx`update account set disabled = true where id = ${victim}`,
      (tx) => tx`update organisation set name = 'M'`,
      (tx) => tx`delete from membership`,
      (tx) => tx`delete from session where account <> ${counsel}`,
      (tx) => tx`delete from activation`,
    ];
    try {
      for (const account of [counsel, await idOf("auditor"), undefined]) {
        for (const work of inserts) {
          await assert.rejects(acting(app, { account }, work), { code: "42501" });
        }
        for (const work of changes) {
          const rows = await acting(app, { account }, work) as { count: number };
          assert.equal(rows.count, 0);
        }
      }
      const mine = await idOf("admin");
      const own: Work[] = [
        (tx) => tx`update account set display_name = 'M' where id = ${mine}`,
        (tx) => tx`delete from membership where account = ${mine}`,
      ];
      for (const work of own) {
        assert.equal((await acting(app, { account: mine }, work) as { count: number }).count, 0);
      }
      await assert.rejects(
        acting(
          app,
          { account: mine },
          (tx) =>
            tx`insert into membership (account, organisation, role)
             values (${mine}, ${nordwind}, 'ombudsman')`,
        ),
        { constraint_name: "membership_apart" },
        "an administrator takes no part in cases",
      );
    } finally {
      await app.end({ timeout: 5 });
    }
  });

  await t.step("what waited for an activation is swept when the link is over", async () => {
    const link = linkOf(await act("late", { act: "reset", sure: "yes" }));
    const browser = new Browser(portal.origin);
    await browser.submit(await browser.get(link), { password, again: password });
    await newestCode(portal);
    const waiting = async () =>
      (await owner`select 1 from activation where sealed is not null`).length;
    await sweep(instance.jobs);
    assert.equal(await waiting(), 1, "not before");
    setClock(new Date(Date.now() + activation.life + 1000).toISOString());
    try {
      await sweep(instance.jobs);
    } finally {
      setClock(new Date().toISOString());
    }
    assert.equal(await waiting(), 0);
  });
});
