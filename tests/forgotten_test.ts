import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { join } from "node:path";
import { connect, readAddress, type Sql } from "../lib/db/mod.ts";
import { startEmbedded } from "../lib/db/embedded/mod.ts";
import { anonymise } from "../lib/retention/mod.ts";
import type { Value } from "./client.ts";
import { startInstance } from "./instance.ts";
import { caseLinks, fileReport, logIn } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";

/** Every file below a folder, as bytes. One that goes meanwhile is gone. */
async function* filesBelow(folder: string): AsyncGenerator<[string, Uint8Array]> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (isDirectory) yield* filesBelow(path);
    else {
      const bytes = await Deno.readFile(path).catch(() => undefined);
      if (bytes) yield [path, bytes];
    }
  }
}

/** In which files of a server these bytes stand, by the name under which they were asked for. */
async function find(folder: string, wanted: Map<string, Uint8Array>): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const [path, bytes] of filesBelow(folder)) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (const [name, part] of wanted) {
      if (all.includes(Buffer.from(part))) found.add(`${name} in ${path.slice(folder.length + 1)}`);
    }
  }
  return found;
}

const uuid = (id: string) => Uint8Array.fromHex(id.replaceAll("-", ""));

/** Everything down to the files, and no journal from before. */
async function settle(sql: Sql): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await sql`checkpoint`;
    await sql`select pg_switch_wal()`;
  }
  await sql`checkpoint`;
}

/**
 * What the design promises: of a forgotten case no shred key is left in any file of the shred
 * server, its free pages, its planner's samples and its journal. What it does not promise: sealed
 * rows and random ids stay in free pages and the journal of the main server until they are written
 * over (and in its backups for as long as those are kept). Nobody can open them any more.
 */
Deno.test("the files of a server hold nothing that opens a forgotten case", async (t) => {
  const dataDir = await Deno.makeTempDir({ dir: "/tmp", prefix: "ombud-test-" });
  const server = await startEmbedded({ dataDir, fast: true });
  const cluster = join(dataDir, "postgres", "cluster");
  try {
    await using first = await startPortal({ DATABASE_URL: server.ownerUrl });
    const portal = { ...first, databaseUrl: server.ownerUrl };
    await using instance = await startInstance(portal, server.ownerUrl, server.shredOwnerUrl);
    const owner = connect(readAddress(server.ownerUrl), 1);
    const shredOwner = connect(readAddress(server.shredOwnerUrl), 1);
    const [counsel] = await logIn(portal, "counsel");

    const handled = async (what: string) => {
      const before = new Set(caseLinks(await counsel.get("/desk")));
      const attachments = new File([jpegWithSecrets("ZqexifKestrel")], "ZqnameKestrel.jpg");
      const values: Record<string, Value> = {
        ...{ what, who: "ZqwhoKestrel", attachments, identity: "confidential" },
        ...{ name: "ZqpersonKestrel", contact: "ZqcontactKestrel" },
      };
      const { code } = await fileReport(portal, values);
      const link = caseLinks(await counsel.get("/desk")).find((one) => !before.has(one))!;
      const act = async (act: string, values: Record<string, Value>) =>
        await counsel.submit(await counsel.get(link), values, `${link}/${act}`);
      await act("messages", { text: "ZqanswerKestrel" });
      await act("notes", { text: "ZqnoteKestrel" });
      await act("archive", { reason: "ZqreasonKestrel", outcome: "confirmed" });
      const id = link.split("/").pop()!;
      const [row] = await shredOwner<{ key: Uint8Array }[]>`
        select key from shred_key where case_id = ${id}`;
      return { id, code, key: row!.key };
    };
    const gone = await handled("ZqgoneKestrel");
    const kept = await handled("ZqkeptKestrel");
    // The planner's samples, at the worst moment.
    for (const sql of [owner, shredOwner]) await sql`analyze`;
    const sealed = async (id: string) => {
      const parts = new Map<string, Uint8Array>([["id", uuid(id)]]);
      const [receipt] = await owner`select verifier from receipt where case_id = ${id}`;
      parts.set("verifier", receipt!.verifier);
      const records = await owner`select id, blob from record where case_id = ${id}`;
      for (const { id, blob } of records) {
        parts.set("record", blob.subarray(0, 24)).set("record id", uuid(id));
      }
      for (const { blob } of await owner`select blob from wrap where case_id = ${id}`) {
        parts.set("wrap", blob.subarray(0, 24));
      }
      for (const row of await owner`select id from file where case_id = ${id}`) {
        parts.set("file id", uuid(row.id));
      }
      return parts;
    };
    const rows = await sealed(gone.id);
    assert.deepEqual([...rows.keys()].sort(), [
      "file id",
      "id",
      "record",
      "record id",
      "verifier",
      "wrap",
    ]);
    const texts = new Map(["Zq", gone.code].flatMap((text): [string, Uint8Array][] => [
      [
        text === "Zq" ? "Kestrel" : "code",
        new TextEncoder().encode(text === "Zq" ? "Kestrel" : text),
      ],
    ]));

    await t.step(
      "while it is there, its key and its sealed rows are in the files, its text is not",
      async () => {
        await settle(owner);
        const there = await find(cluster, new Map([...rows, ["key", gone.key], ...texts]));
        for (const name of ["key", ...rows.keys()]) {
          assert.ok([...there].some((one) => one.startsWith(`${name} in base/`)), name);
        }
        for (const name of texts.keys()) {
          assert.ok(![...there].some((one) => one.startsWith(`${name} in`)), name);
        }
      },
    );

    await owner`update cases set archived = archived - 61 where id = ${gone.id}`;
    assert.deepEqual(await anonymise(instance.jobs), { gone: 1 });

    await t.step(
      "after it no file has its shred key: no page, index, sample, journal",
      async () => {
        await settle(owner);
        const left = await find(cluster, new Map([["gone", gone.key], ["kept", kept.key]]));
        assert.deepEqual([...left].filter((one) => one.startsWith("gone")), []);
        assert.ok([...left].some((one) => one.startsWith("kept in base/")), "so the test can fail");
      },
    );

    await t.step("no row, index or catalogue of the main database knows the case", async () => {
      // Written anew, a table has only what is alive; so have its indexes.
      await owner`vacuum full`;
      await owner`analyze`;
      await owner`vacuum full pg_statistic`;
      await settle(owner);
      assert.deepEqual([...await find(cluster, rows)], []);
      const still = await find(cluster, await sealed(kept.id));
      assert.ok([...still].some((one) => one.startsWith("wrap in base/")), "so the test can fail");
    });

    await Promise.all([owner.end({ timeout: 5 }), shredOwner.end({ timeout: 5 })]);
  } finally {
    await server.stop();
    await Deno.remove(dataDir, { recursive: true });
  }
});
