import type { FileEntry } from "../lib/attachments/mod.ts";
import { formatList, type Texts } from "../lib/i18n/mod.ts";
import type { ReportForm } from "../lib/web/mod.ts";
import { TextField } from "./Field.tsx";
import { FileList } from "./FileList.tsx";

type Draft = NonNullable<ReportForm["draft"]>;

/**
 * The files of a draft, each with what became of it and a way to take it out. The buttons stand after
 * the form, so that the Enter key presses none of them.
 */
export function DraftFiles({ t, draft, form }: { t: Texts; draft: Draft; form: string }) {
  const files = [
    ...draft.files.map((file) => ({ number: numberOf(file), files: [file], refused: [] })),
    ...draft.refused.map((one) => ({ number: one.number, files: [], refused: [one] })),
  ].sort((a, b) => a.number - b.number);
  return (
    <section aria-labelledby="draft-files">
      <h2 id="draft-files">{t.draft.files}</h2>
      {files.length === 0 && <p>{t.draft.none}</p>}
      {files.map(({ number, ...lists }) => (
        <div key={number}>
          <FileList t={t} {...lists} />
          <button type="submit" form={form} name="remove" value={number} formNoValidate>
            {t.draft.remove(t.files.file(number))}
          </button>
        </div>
      ))}
      {draft.incoming && (
        <p>
          <button type="submit" form={form} name="forget" value="yes" formNoValidate>
            {t.parts.drop}
          </button>
        </p>
      )}
    </section>
  );
}

/** For a file that comes in parts: which part the chosen file is, and what has arrived. */
export function PartFields({ t, draft }: { t: Texts; draft: Draft }) {
  const { incoming, arrived } = draft;
  const numbers = arrived.map(({ number }) => number);
  const next = numbers.findIndex((number, index) => number !== index + 1);
  return (
    <details open={incoming !== undefined}>
      <summary>{t.parts.title}</summary>
      {incoming && (
        <p role="status">
          {t.parts.arrived(ranges(numbers, t.language))}{" "}
          {t.parts.next(next === -1 ? numbers.length + 1 : next + 1)}
        </p>
      )}
      <ul>
        <li>{t.parts.smaller}</li>
        <li>{t.parts.script} {incoming && t.parts.same}</li>
        <li>{t.parts.how}</li>
      </ul>
      <TextField name="part" label={t.parts.part} inputmode="numeric" maxlength={6} />
      <TextField
        name="parts"
        label={t.parts.parts}
        inputmode="numeric"
        maxlength={6}
        value={incoming?.parts ? String(incoming.parts) : undefined}
      />
    </details>
  );
}

/** `1–4 and 7` */
function ranges(numbers: number[], language: string): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return formatList(runs.map(([a, b]) => a === b ? `${a}` : `${a}–${b}`), language);
}

function numberOf(file: FileEntry): number {
  return Number(/-(\d+)\./.exec(file.name)?.[1]);
}
