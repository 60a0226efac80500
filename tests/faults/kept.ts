/**
 * What "nothing lost" means after a fault: everybody who may reads what was acknowledged, byte for
 * byte; the audit verifies; and no file holds anything of it in clear.
 */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { verifyAudit } from "../../lib/audit/mod.ts";
import { signingKey } from "../../lib/crypto/mod.ts";
import { connect, readAddress } from "../../lib/db/mod.ts";
import { type Browser, type Page, readable } from "../client.ts";
import { logIn, openInbox } from "../people.ts";
import type { TestPortal } from "../portal.ts";

/** Both databases, as their owners reach them. */
export interface Databases {
  ownerUrl: string;
  shredOwnerUrl: string;
}

/**
 * Reads reports, each of one text and the same file, as their reporters and as both ombudsmen do. The
 * text is there, and the file is the same for all, byte for byte. Gives its bytes in hex.
 */
export async function assertReadByAll(
  portal: TestPortal,
  { ownerUrl }: Databases,
  reports: { code: string; what: string }[],
): Promise<string> {
  const owner = connect(readAddress(ownerUrl), 1);
  const lawyers: Browser[] = [];
  for (const name of ["counsel", "counsel2"]) lawyers.push((await logIn(portal, name))[0]);
  const seen = new Set<string>();
  for (const { code, what } of reports) {
    const [reporter, inbox] = await openInbox(portal, code);
    const [row] = await owner`select case_id from receipt where locator = ${code.slice(0, 4)}`;
    const read: [Browser, Page][] = [[reporter, inbox]];
    for (const lawyer of lawyers) {
      read.push([lawyer, await lawyer.get(`/desk/cases/${row!.caseId}`)]);
    }
    for (const [browser, page] of read) {
      assert.ok(readable(page).includes(what), page.url);
      const href = /href="([^"]*\/attachments\/[^"]+)"/.exec(page.text)?.[1];
      assert.ok(href, "the file is there");
      const response = await browser.raw(href);
      assert.equal(response.status, 200);
      seen.add(new Uint8Array(await response.arrayBuffer()).toHex());
    }
  }
  await owner.end();
  assert.equal(seen.size, 1, "the same bytes for all");
  return [...seen][0]!;
}

/** The audit chains verify up to their heads. */
export async function assertAuditWhole(
  { dataDir }: Pick<TestPortal, "dataDir">,
  { ownerUrl, shredOwnerUrl }: Databases,
): Promise<void> {
  const pools = [ownerUrl, shredOwnerUrl].map((url) => connect(readAddress(url), 1));
  const seed = await Deno.readTextFile(`${dataDir}/secrets/audit_key`);
  const { publicKey } = await signingKey(Uint8Array.fromBase64(seed.trim()));
  const verified = await verifyAudit(pools[0]!, pools[1]!, publicKey);
  assert.equal(typeof verified, "number", JSON.stringify(verified));
  await Promise.all(pools.map((sql) => sql.end()));
}

/** No file of a server below `folder` holds one of these texts; the name of an organisation it does. */
export async function assertNoTrace(folder: string, ...canaries: string[]): Promise<void> {
  const found = new Set<string>();
  const look = async (path: string) => {
    for await (const { name, isDirectory, isFile } of Deno.readDir(path)) {
      if (isDirectory) await look(`${path}/${name}`);
      if (!isFile) continue;
      const content = Buffer.from(
        await Deno.readFile(`${path}/${name}`).catch(() => new Uint8Array()),
      );
      for (const one of ["nordwind", ...canaries]) if (content.includes(one)) found.add(one);
    }
  };
  await look(folder);
  assert.deepEqual([...found], ["nordwind"]);
}
