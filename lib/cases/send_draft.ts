import type { Receipt } from "../crypto/mod.ts";
import type { Portal } from "../portal.ts";
import { type Draft, readDraft } from "./draft.ts";
import type { Organisation } from "./organisation.ts";
import { findCase, type Visit } from "./receipt.ts";
import { DraftChanged, type NewReport, submitReport } from "./submit.ts";

/** How often a draft that changes all the time is read anew. */
const tries = 5;

/**
 * Sends a draft: it becomes the ordinary case of its code, with its files, in one transaction.
 * `compose` makes the report of what the draft holds at that moment. Throws what `submitReport` throws.
 */
export async function sendDraft(
  portal: Portal,
  organisation: Organisation,
  form: { receipt: Receipt; age: number },
  visit: Visit,
  compose: (draft: Draft) => Pick<NewReport, "report" | "identity">,
): Promise<Visit | undefined> {
  for (let left = tries; left > 0; left--) {
    const draft = await readDraft(portal, visit);
    if (!draft) return await findCase(portal, form.receipt); // sent before
    try {
      return await submitReport(portal, organisation, {
        caseId: draft.id,
        upload: draft.id,
        receipt: form.receipt,
        formAge: form.age,
        draft: draft.version,
        ...compose(draft),
      });
    } catch (error) {
      if (!(error instanceof DraftChanged) || left === 1) throw error;
    }
  }
}
