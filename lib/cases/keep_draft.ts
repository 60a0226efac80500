import { keepFiles, type Upload } from "../attachments/mod.ts";
import { admitPatiently } from "../buckets/mod.ts";
import { today } from "../clock.ts";
import { keyPairFromSeed, type Receipt } from "../crypto/mod.ts";
import { acting, type Transaction, violatedUnique } from "../db/mod.ts";
import type { Fields } from "../forms/mod.ts";
import { drafts as limits } from "../limits.ts";
import type { Config } from "../config.ts";
import type { Portal } from "../portal.ts";
import { type Draft, type DraftContent, openDraft, storeDraft } from "./draft.ts";
import { boundFiles, takeFiles, without } from "./draft_files.ts";
import { assemble, forgetParts, keepPart, type NewPart } from "./draft_parts.ts";
import type { Organisation } from "./organisation.ts";
import { tryReceipt, type Visit, visitOf } from "./receipt.ts";

/** What one form brings to a draft. */
export interface DraftChange {
  /** All that was typed; left out, it stays as it was. */
  fields?: Fields;
  /** The form's files, cleaned and staged. */
  upload: Upload;
  /** A part of a file. */
  part?: NewPart;
  /** The number of a file to take out. */
  remove?: number;
  /** Whether the parts that have arrived are to go. */
  forget?: boolean;
}

/** All drafts together take what they may. */
export class NoRoom extends Error {}

/**
 * Keeps a report that is not sent: a new draft, or a change of the one that the code opens. The files
 * of the upload are staged for the case `id`; they move when the code's draft is another one. Gives the
 * draft's visit, or that of the case when it was sent before; undefined without a draft when nothing
 * was typed. Throws `TooMany`, `Busy`, `NoRoom`, `WrongPart`, and `FormError` 413 over a bound.
 */
export async function keepDraft(
  portal: Portal,
  organisation: Organisation,
  form: { id: string; receipt: Receipt; age: number },
  change: DraftChange,
): Promise<Visit | undefined> {
  const { derived, visit } = await tryReceipt(portal, form.receipt);
  if (visit) return await changeDraft(portal, visit, change);
  if (!change.fields) return undefined;
  await admitPatiently(portal, "draft", "", form.age);
  const { privateKey } = await keyPairFromSeed(derived.key);
  const { id, receipt } = form;
  const fresh = { case: id, organisation: organisation.id, privateKey, draft: receipt.code };
  await requireRoom(portal, limits.count);
  try {
    await acting(portal.sql, { draft: id, upload: change.upload.id }, async (tx) => {
      const { verifier } = derived;
      const { locator } = receipt;
      await tx`insert into draft ${
        tx({ id, locator, verifier, day: today(), version: 0, sealed: new Uint8Array() })
      }`;
      await write(tx, portal.config, fresh, empty(fresh), change);
    });
  } catch (error) {
    if (violatedUnique(error) === undefined) throw error;
    const first = await visitOf(portal, receipt, derived); // the same form, at once
    if (!first) throw error;
    return await changeDraft(portal, first, change);
  }
  await assemble(portal, fresh);
  return fresh;
}

/** Changes a draft. Gives its visit, as one of the case if it was sent in the meantime. */
async function changeDraft(portal: Portal, visit: Visit, change: DraftChange): Promise<Visit> {
  if (visit.draft === undefined) return visit;
  const { upload } = change;
  await upload.moveTo(visit);
  if (upload.files.length > 0 || change.part) await requireRoom(portal, Infinity);
  const there = await acting(
    portal.sql,
    { draft: visit.case, upload: upload.id },
    async (tx) => {
      const draft = await openDraft(tx, visit, true);
      if (draft) await write(tx, portal.config, visit, draft, change);
      return draft !== undefined;
    },
  );
  if (there) await assemble(portal, visit);
  return there ? visit : { ...visit, draft: undefined };
}

async function requireRoom({ sql }: Portal, most: number): Promise<void> {
  const [room] = await sql<{ count: string; bytes: string }[]>`select * from draft_room()`;
  if (Number(room!.count) >= most || Number(room!.bytes) >= limits.bytes) throw new NoRoom();
}

function empty({ case: id, organisation }: Visit): Draft {
  const nothing = { fields: [], files: [], refused: [], originals: [], count: 0, arrived: [] };
  return { ...nothing, organisation, id, version: 0, ends: "" };
}

/** Writes the next version of a draft, which is locked. */
async function write(
  tx: Transaction,
  config: Config,
  visit: Visit,
  draft: Draft,
  { fields, upload, part, remove, forget }: DraftChange,
): Promise<void> {
  let next: DraftContent = { ...draft, fields: fields ? [...fields] : draft.fields };
  let { arrived } = draft;
  if (JSON.stringify(next.fields).length > limits.textBytes) throw new TooLong();
  if (remove !== undefined) next = without(next, remove);
  if (forget) [next, arrived] = await forgetParts(tx, draft.id, next);
  if (part) [next, arrived] = await keepPart(tx, config, draft.id, next, arrived, part);
  const taken = takeFiles(next, upload);
  next = taken.content;
  boundFiles(config, next, arrived);
  await keepFiles(tx, upload.id, draft.id, taken.files);
  const gone = draft.files.filter((file) => !next.files.some(({ id }) => id === file.id));
  await tx`delete from file where draft = ${draft.id} and id = any(${gone.map(({ id }) => id)})`;
  await storeDraft(tx, visit, draft.version + 1, next, arrived);
}

/** More text than a draft keeps. */
export class TooLong extends Error {}
