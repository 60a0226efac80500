import { type DraftChange, NoRoom, readPart, TooLong, WrongPart } from "../cases/mod.ts";
import type { Upload } from "../attachments/mod.ts";
import { type Fields, type IncomingFile, one } from "../forms/mod.ts";
import { formatBytes, type Texts } from "../i18n/mod.ts";
import { drafts as limits } from "../limits.ts";

/** The names of the fields that a draft's form has besides those of a report. */
export const draftFields: readonly string[] = ["draft", "part", "parts", "remove", "forget"];

/** The file of a form on its way in: a whole one, or a part of one that is put together later. */
export class DraftUpload {
  part: DraftChange["part"];

  constructor(readonly upload: Upload) {}

  /** Takes one file. Throws `WrongPart`, and what `Upload.take` throws. */
  async take(file: IncomingFile, before: Fields): Promise<void> {
    const isPart = file.field === "attachments" && one(before, "part") !== "";
    if (!isPart) return await this.upload.take(file);
    const read = await readPart(file);
    if (read.bytes.length === 0) return; // no file was chosen
    const parts = one(before, "parts");
    this.part = {
      number: figure(one(before, "part")),
      ...(parts === "" ? {} : { parts: figure(parts) }),
      ...read,
    };
  }
}

/** A whole number in figures; NaN for anything else. */
function figure(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : NaN;
}

/** Whether a form is to be kept and not sent: by its button, or as something in it is to go. */
export function isKept(form: Fields): boolean {
  return one(form, "action") === "save" || one(form, "remove") !== "" || one(form, "forget") !== "";
}

/** What a form brings to its draft besides what was typed. */
export function draftChange(form: Fields, { upload, part }: DraftUpload): DraftChange {
  const remove = figure(one(form, "remove"));
  return {
    upload,
    part,
    ...(Number.isNaN(remove) ? {} : { remove }),
    forget: one(form, "forget") !== "",
  };
}

/** What to tell somebody whose draft could not be kept, with the status; undefined: another error. */
export function draftProblem(
  t: Texts,
  error: unknown,
): { status: number; problem: string } | undefined {
  if (error instanceof NoRoom) return { status: 503, problem: t.draft.noRoom };
  if (error instanceof TooLong) return { status: 413, problem: t.draft.tooLong };
  if (!(error instanceof WrongPart)) return undefined;
  const most = formatBytes(limits.partBytes, t.language);
  const text = t.parts.errors[error.reason];
  return { status: 422, problem: typeof text === "string" ? text : text(most) };
}
