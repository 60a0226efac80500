import { createHash } from "node:crypto";
import { type FileEntry, openFile } from "../attachments/mod.ts";
import { type Bytes, sign, subkey } from "../crypto/mod.ts";
import { acting } from "../db/mod.ts";
import type { Portal } from "../portal.ts";
import { reporterKeys } from "./inbox.ts";
import { partKey } from "./keys.ts";
import { commit, type Filing, proofBody, proofKeyText, proofText, purpose } from "./proof_text.ts";
import type { Visit } from "./receipt.ts";
import { isKind, readRecords } from "./records.ts";

/**
 * The proof that a report was filed, and its key, which the reporter keeps apart. Always the same two
 * for a case: nothing is stored for them, and with the case the portal forgets them. Undefined when the
 * case is there no more.
 */
export async function makeProof(
  portal: Portal,
  visit: Visit,
): Promise<{ proof: string; key: string } | undefined> {
  const keys = await reporterKeys(portal, visit);
  const first = keys && await partKey(keys, 1, "shared");
  if (!first) return undefined;
  const random = await subkey(first, "proof of filing");
  const filing = await acting(portal.sql, { case: visit.case }, async (tx) => {
    const [row] = await tx<{ organisation: string; day: string }[]>`
      select o.slug as organisation, c.received::text as day
        from cases c join organisation o on o.id = c.organisation where c.id = ${visit.case}`;
    const record = (await readRecords(tx, keys, ["report"]))
      .find((one) => isKind(one, "report") && one.version === 1)!;
    if (!isKind(record, "report")) throw new Error("Cannot prove: no report");
    const { files, refused: _, ...report } = record.content;
    return { ...row!, report: { ...report }, files };
  });
  const files = await Promise.all(filing.files.map((file) => describe(portal, visit, file)));
  const proven: Filing = { ...filing, files };
  const { audit } = portal.keys;
  const body = proofBody(await commit(random, proven), audit.publicKey);
  const signature: Bytes = await sign(audit, purpose, new TextEncoder().encode(body));
  return { proof: proofText(body, signature), key: proofKeyText(random, proven) };
}

async function describe(
  { sql }: Portal,
  visit: Visit,
  file: FileEntry,
): Promise<Filing["files"][number]> {
  const hash = createHash("sha256");
  for await (const chunk of openFile(sql, { case: visit.case }, visit, file)) hash.update(chunk);
  return { name: file.name, bytes: file.bytes, sha256: hash.digest("hex") };
}
