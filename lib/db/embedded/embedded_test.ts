import assert from "node:assert/strict";
import { join } from "node:path";
import postgres from "postgres";
import { readAddress } from "../connect.ts";
import { type EmbeddedServer, startEmbedded } from "./mod.ts";

function login(url: string, change: { password?: string } = {}) {
  const address = readAddress(url);
  return postgres({
    ...address,
    username: address.user,
    max: 1,
    onnotice: () => {},
    ...change,
  });
}

/** Runs `act` with a folder of its own, which is gone afterwards. */
async function withFolder(
  act: (dataDir: string) => Promise<void>,
): Promise<void> {
  const dataDir = await Deno.makeTempDir({ prefix: "ombud-test-" });
  try {
    await act(dataDir);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of Deno.readDir(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory) found.push(...await filesBelow(path));
    else found.push(path);
  }
  return found;
}

async function note(server: EmbeddedServer, text?: string): Promise<string[]> {
  const sql = login(server.ownerUrl);
  try {
    await sql`create table if not exists note (text text)`;
    if (text) await sql`insert into note values (${text})`;
    return (await sql`select text from note order by text`).map((row) => row.text);
  } finally {
    await sql.end();
  }
}

Deno.test("a fresh folder becomes two databases that survive a restart", async () => {
  await withFolder(async (dataDir) => {
    const first = await startEmbedded({ dataDir, fast: true });
    await note(first, "kept");
    const shred = login(first.shredOwnerUrl);
    assert.equal(
      (await shred`select current_database() as name`)[0]?.name,
      "ombud_shred",
    );
    await shred.end();
    await first.stop();
    await first.stop();
    await assert.rejects(Deno.stat(first.socketDir), Deno.errors.NotFound);

    const second = await startEmbedded({ dataDir, fast: true });
    assert.deepEqual(await note(second), ["kept"]);
    await second.stop();
  });
});

Deno.test("nobody gets in without the password, nor by TCP", async () => {
  await withFolder(async (dataDir) => {
    const server = await startEmbedded({ dataDir, fast: true });
    try {
      const stranger = login(server.ownerUrl, { password: "wrong" });
      await assert.rejects(stranger`select 1`, { code: "28P01" });
      await stranger.end();
      assert.equal(
        ((await Deno.stat(server.socketDir)).mode ?? 0) & 0o777,
        0o700,
      );
      const kept = await Deno.stat(join(dataDir, "postgres", "owner-password"));
      assert.equal((kept.mode ?? 0) & 0o777, 0o600);
      const sql = login(server.ownerUrl);
      const [row] = await sql`select current_setting('listen_addresses') as addresses`;
      assert.equal(row?.addresses, "");
      const rules = await sql`select distinct auth_method from pg_hba_file_rules`;
      assert.deepEqual(rules.map((rule) => rule.auth_method), [
        "scram-sha-256",
      ]);
      await sql.end();
    } finally {
      await server.stop();
    }
  });
});

Deno.test("a failing statement leaves no text behind in any file", async () => {
  const canary = "canary-7d1f";
  await withFolder(async (dataDir) => {
    const server = await startEmbedded({ dataDir, fast: true });
    const sql = login(server.ownerUrl);
    await sql`create table person (mail text unique)`;
    await assert.rejects(sql`select ${canary}::text::int`);
    await assert.rejects(
      sql`select * from person where mail = ${canary} and missing = 1`,
    );
    await sql.end();
    await server.stop();
    for (const path of await filesBelow(dataDir)) {
      assert.ok(!(await Deno.readTextFile(path)).includes(canary), path);
    }
  });
});

Deno.test("a second portal on the same folder is refused, and the first goes on", async () => {
  await withFolder(async (dataDir) => {
    const first = await startEmbedded({ dataDir, fast: true });
    try {
      await assert.rejects(
        startEmbedded({ dataDir, fast: true }),
        /in use by another portal/,
      );
      assert.deepEqual(await note(first, "still here"), ["still here"]);
    } finally {
      await first.stop();
    }
  });
});

Deno.test("after a kill the next start finds the data and ends the orphan", async () => {
  await withFolder(async (dataDir) => {
    const program = `
      import { startEmbedded } from ${JSON.stringify(import.meta.resolve("./mod.ts"))};
      console.log(JSON.stringify(await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} })));
    `;
    const portal = new Deno.Command(Deno.execPath(), {
      args: ["eval", program],
      cwd: new URL("../../..", import.meta.url),
      stdout: "piped",
    }).spawn();
    const lines = portal.stdout.pipeThrough(new TextDecoderStream())
      .getReader();
    const orphan: EmbeddedServer = JSON.parse((await lines.read()).value ?? "");
    await note(orphan, "before the kill");
    portal.kill("SIGKILL");
    await portal.status;
    await lines.cancel();

    const next = await startEmbedded({ dataDir, fast: true });
    try {
      assert.deepEqual(await note(next), ["before the kill"]);
      const path = join(orphan.socketDir, ".s.PGSQL.5432");
      await assert.rejects(Deno.connect({ transport: "unix", path }));
    } finally {
      await next.stop();
    }
  });
});

Deno.test("a folder with a long name and spaces will do", async () => {
  await withFolder(async (dataDir) => {
    const long = join(dataDir, "a folder with a long name ".repeat(7).trim());
    const server = await startEmbedded({ dataDir: long, fast: true });
    assert.deepEqual(await note(server, "far down"), ["far down"]);
    await server.stop();
  });
});

Deno.test("a damaged cluster ends in one plain error", async () => {
  await withFolder(async (dataDir) => {
    await (await startEmbedded({ dataDir, fast: true })).stop();
    await Deno.remove(
      join(dataDir, "postgres", "cluster", "global", "pg_control"),
    );
    await assert.rejects(
      startEmbedded({ dataDir, fast: true }),
      /^ConfigError: DATA_DIR: cannot start PostgreSQL/,
    );
  });
});
