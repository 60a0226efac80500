import { HttpError } from "fresh";
import { Upload } from "../../../../lib/attachments/mod.ts";
import { findOrganisation, keepDraft, partDigests, readDraft } from "../../../../lib/cases/mod.ts";
import { FormError, one, readForm, tokenAge } from "../../../../lib/forms/mod.ts";
import {
  define,
  draftChange,
  draftProblem,
  DraftUpload,
  issuedReceipt,
  rethrow,
  tooLarge,
} from "../../../../lib/web/mod.ts";

const fields = ["receipt", "token", "part", "parts", "forget", "list"];

export const handler = define.handlers({
  // For the script that sends a file in parts: takes one, or none, and tells which have arrived.
  async POST(ctx) {
    const { portal, t } = ctx.state;
    const organisation = await findOrganisation(portal.sql, ctx.params.org!);
    if (!organisation) throw new HttpError(404);
    const id = crypto.randomUUID();
    const upload = new Upload(portal, { organisation: organisation.id, case: id });
    const files = new DraftUpload(upload);
    try {
      const form = await readForm(ctx.req, {
        fields,
        file: { field: "attachments", take: (file, before) => files.take(file, before) },
      });
      const issued = await issuedReceipt(portal, organisation, form);
      if (issued?.token !== "good") throw new HttpError(403);
      const age = tokenAge(one(form, "token"));
      const change = draftChange(form, files);
      const { receipt } = issued;
      const visit = await keepDraft(portal, organisation, { id, receipt, age }, change);
      const draft = visit && await readDraft(portal, visit);
      if (!draft) throw new HttpError(404);
      return Response.json({
        count: draft.arrived.length,
        bytes: draft.arrived.reduce((sum, { bytes }) => sum + bytes, 0),
        // Without a file on its way all of it has been put together.
        open: draft.incoming !== undefined,
        ...(one(form, "list") ? { arrived: await partDigests(portal, visit!) } : {}),
      });
    } catch (error) {
      const large = error instanceof FormError && error.limit && tooLarge(t, error);
      const told = large ? { status: 413, problem: large } : draftProblem(t, error);
      if (!told) rethrow(error);
      return Response.json({ problem: told.problem }, { status: told.status });
    } finally {
      await upload.discard();
    }
  },
});
