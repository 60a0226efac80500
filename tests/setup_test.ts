import assert from "node:assert/strict";
import { join } from "node:path";
import { openRoot, readCircle } from "../lib/accounts/mod.ts";
import { joinShares, readShare } from "../lib/crypto/mod.ts";
import { connect, readAddress, type Transaction } from "../lib/db/mod.ts";
import { startEmbedded } from "../lib/db/embedded/mod.ts";
import { Browser, type Page, readable } from "./client.ts";
import { caseLinks } from "./people.ts";
import { freePort } from "./portal.ts";
import { startVonage } from "./vonage.ts";

const wide = ["read", "write", "env", "net", "run", "sys"].map((kind) => `--allow-${kind}`);
const password = "Copper-lantern-41-maple-tundra";

Deno.test("a new operator sets up the firm, starts the portal, and a report arrives", async (t) => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await Deno.makeTempDir({ prefix: "ombud-setup-" });
  cleanup.defer(() => Deno.remove(folder, { recursive: true }));
  // `start` wants two servers.
  const [main, shred] = await Promise.all(["main", "shred"].map(async (name) => {
    const server = await startEmbedded({ dataDir: join(folder, name), fast: true });
    cleanup.defer(server.stop);
    return server;
  }));
  const vonage = await startVonage({ apiKey: "key", apiSecret: "secret" });
  cleanup.defer(vonage.close);
  const port = freePort();
  const origin = `http://127.0.0.1:${port}`;
  const dataDir = join(folder, "data");
  const env = {
    DATABASE_URL: main!.ownerUrl,
    SHRED_DATABASE_URL: shred!.shredOwnerUrl,
    DATA_DIR: dataDir,
    PORT: String(port),
    VONAGE_REST_HOST: vonage.origin,
    VONAGE_API_KEY: "key",
    VONAGE_API_SECRET: "secret",
    NO_COLOR: "1",
  };
  const owner = connect(readAddress(main!.ownerUrl), 2);
  cleanup.defer(() => owner.end({ timeout: 5 }));

  const run = async (script: string, args: string[], typed = "") => {
    const child = new Deno.Command("deno", {
      args: ["run", "--no-prompt", ...wide, script, ...args],
      env,
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const stdin = child.stdin.getWriter();
    await stdin.write(new TextEncoder().encode(typed));
    await stdin.close().catch(() => {}); // it may have ended already
    const { code, stdout, stderr } = await child.output();
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    return { code, out: text(stdout), errors: text(stderr) };
  };
  const flags = [
    ...["--firm", "Holm & Dahl", "--admin", "boss:Bente Os:+4520000001"],
    ...["--ombudsman", "clara:Clara Holm:+4520000002"],
    ...["--ombudsman", "casper:Casper Dahl:+45 20 00 00 03"],
  ];
  const linkFor = (text: string, username: string) =>
    new RegExp(`\\(${username}, \\w+\\)\\s+\\S+(/desk/activate/[\\w-]{64})`).exec(text)![1]!;
  const newestCode = async (seen: number) => {
    while (vonage.requests.length <= seen) await new Promise((resolve) => setTimeout(resolve, 5));
    return /\d{6}/.exec(String(vonage.requests.at(-1)!.body.text))![0];
  };
  const withCode = async (browser: Browser, page: Page, values: Record<string, string>) => {
    const seen = vonage.requests.length;
    const next = await browser.submit(page, values);
    return await browser.submit(next, { code: await newestCode(seen) });
  };
  const activate = async (link: string) => {
    const browser = new Browser(origin);
    const done = await withCode(browser, await browser.get(link), { password, again: password });
    assert.equal(done.status, 201, readable(done));
  };
  const logIn = async (username: string): Promise<[Browser, Page]> => {
    const browser = new Browser(origin);
    const login = await browser.get("/desk/login");
    return [browser, await withCode(browser, login, { username, password })];
  };
  const report = async (what: string) => {
    const browser = new Browser(origin);
    const form = await browser.get("/nordwind/report");
    const page = await browser.submit(form, { what, action: "send" });
    assert.equal(page.status, 201, readable(page));
  };
  let printed = "";
  let shares: string[] = [];

  await t.step(
    "without answers nothing happens, and the operator is told what to write",
    async () => {
      for (
        const [args, said] of [
          [[], /Name of the law firm is missing[^]*Usage: deno task setup/],
          [["--firm", "X", "--admin", "boss"], /name is missing/],
          [flags.slice(0, 4), /User name of the ombudsman is missing/],
          [[...flags, "--ombudsman", "boss:B O:+4520000004"], /user name of its own/],
          [[...flags, "--ombudsman", "x1:Xa:20000004"], /Cannot use the phone/],
          [[...flags, "--colour", "red"], /colour/],
        ] as const
      ) {
        const { code, errors } = await run("tasks/setup.ts", [...args]);
        assert.equal(code, 2, errors);
        assert.match(errors, said);
      }
      assert.deepEqual([...await owner`select 1 from pg_tables where schemaname = 'public'`], []);
      await assert.rejects(Deno.stat(dataDir), Deno.errors.NotFound);
      assert.match((await run("tasks/org.ts", ["list"])).errors, /deno task setup/);
    },
  );

  await t.step("setup prints three shares and a link for each person", async () => {
    const { code, out, errors } = await run("tasks/setup.ts", flags);
    assert.equal(code, 0, errors);
    printed = out;
    shares = [...out.matchAll(/Share \d of 3\n\s+(\S+)\n\s+(\S+)/g)].map(([, a, b]) => a! + b!);
    assert.equal(shares.length, 3);
    assert.equal(new Set(["boss", "clara", "casper"].map((name) => linkFor(out, name))).size, 3);
    for await (const { name } of Deno.readDir(join(dataDir, "secrets"))) {
      const { mode } = await Deno.stat(join(dataDir, "secrets", name));
      assert.equal(mode! & 0o077, 0, name);
    }
  });

  await t.step("any two shares, and no wrong one, bring the firm's root back", async () => {
    const pinned = await Deno.readTextFile(join(dataDir, "secrets", "firm_root"));
    const tx = owner as unknown as Transaction;
    const [one, two, three] = await Promise.all(
      shares.map(async (text) => (await readShare(text))!),
    );
    for (const [a, b] of [[one, two], [two, three], [three, one]] as const) {
      const root = await openRoot(tx, joinShares(a!, b!));
      assert.equal(root?.publicKey.toBase64(), pinned);
    }
    const wrong = { ...two!, value: crypto.getRandomValues(new Uint8Array(32)) };
    assert.equal(await openRoot(tx, joinShares(one!, wrong)), undefined);
  });

  await t.step("a second run changes nothing", async () => {
    const before = await owner`select * from firm`;
    const root = await Deno.readTextFile(join(dataDir, "secrets", "firm_root"));
    const { code, out, errors } = await run("tasks/setup.ts", flags);
    assert.equal(code, 1);
    assert.match(errors, /nothing was changed/);
    assert.doesNotMatch(out, /Share/);
    assert.deepEqual(await owner`select * from firm`, before);
    assert.equal(await Deno.readTextFile(join(dataDir, "secrets", "firm_root")), root);
    assert.equal((await owner`select 1 from account`).length, 3);
  });

  await t.step("organisations and people are added by command", async () => {
    assert.equal((await run("tasks/org.ts", ["add", "desk", "--name", "X"])).code, 2);
    const added = await run("tasks/org.ts", ["add", "nordwind", "--name", "Nordwind Energie"]);
    assert.equal(added.code, 0, added.errors);
    assert.match((await run("tasks/org.ts", ["list"])).out, /nordwind +Nordwind Energie/);
    assert.match((await run("tasks/org.ts", ["add", "nordwind", "--name", "N2"])).errors, /taken/);
    const contact = ["--name", "Nora Winther", "--phone", "+4520000005", "--role", "contact"];
    const user = await run("tasks/user.ts", ["add", "nora", ...contact, "--org", "nordwind"]);
    assert.match(user.out, /\/desk\/activate\//, user.errors);
    assert.equal((await run("tasks/user.ts", ["add", "ned", ...contact, "--org", "sol"])).code, 2);
    for (const [phone, why] of [["+12025550123", /country/], ["+4590112233", /costs/]] as const) {
      const far = ["add", "far", "--name", "Fay Roe", "--role", "auditor", "--phone", phone];
      assert.match((await run("tasks/user.ts", far)).errors, why);
    }
    assert.match(
      (await run("tasks/user.ts", ["list"])).out,
      /nora +invited +Nora Winther +contact/,
    );
    assert.equal((await run("tasks/user.ts", ["disable", "nora"])).code, 0);
    assert.match((await run("tasks/user.ts", ["list"])).out, /nora +disabled/);
  });

  const portal = new Deno.Command("deno", {
    args: ["run", ...wide, "launch.ts"],
    env,
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const lines = portal.stdout.pipeThrough(new TextDecoderStream());
  const up = Promise.withResolvers<void>();
  const drained = (async () => {
    for await (const text of lines) if (text.includes('"event":"start"')) up.resolve();
    up.reject(new Error("The portal did not start"));
  })();
  up.promise.catch(() => {});
  cleanup.defer(async () => {
    portal.kill("SIGINT");
    await portal.status;
    await drained;
  });

  await t.step(
    "started, the portal activates the first people, whose keys the root certified",
    async () => {
      await up.promise;
      for (const username of ["boss", "clara", "casper"]) {
        await activate(
          linkFor(printed, username),
        );
      }
      const root = await Deno.readTextFile(join(dataDir, "secrets", "firm_root"));
      const circle = await readCircle(owner, Uint8Array.fromBase64(root));
      assert.equal(circle.certified.size, 3);
      assert.deepEqual([circle.waiting, circle.refused], [[], []]);
    },
  );

  await t.step("a report reaches both ombudsmen, and not the administrator", async () => {
    await report("The valve is painted over.");
    for (const username of ["clara", "casper"]) {
      const [browser, desk] = await logIn(username);
      const page = await browser.get(caseLinks(desk)[0]!);
      assert.match(readable(page), /The valve is painted over\./);
    }
    const [browser, desk] = await logIn("boss");
    assert.deepEqual(caseLinks(desk), []);
    assert.match(readable(await browser.get("/admin/accounts")), /Clara Holm \(clara\) active/);
  });

  await t.step(
    "with two shares a reset person is certified again, and reads new cases alone",
    async () => {
      const slip = await run("tasks/user.ts", ["reset", "clara", "--shares"], `${shares[0]}0\n`);
      assert.match(slip.errors, /slip/);
      const twice = `${shares[0]}\n${shares[0]}\n`;
      assert.equal((await run("tasks/user.ts", ["reset", "clara", "--shares"], twice)).code, 2);
      const typed = `${shares[2]!.toLowerCase()}\n${shares[1]}\n`;
      const { code, out, errors } = await run(
        "tasks/user.ts",
        ["reset", "clara", "--shares"],
        typed,
      );
      assert.equal(code, 0, errors);
      await activate(/\/desk\/activate\/\S+/.exec(out)![0]);
      await report("The second valve, too.");
      const [browser, desk] = await logIn("clara");
      const links = caseLinks(desk);
      assert.equal(links.length, 1);
      assert.match(readable(await browser.get(links[0]!)), /The second valve/);
    },
  );
});
