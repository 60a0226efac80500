import Making from "../islands/Making.tsx";
import type { Access, ExportFormat } from "../lib/cases/mod.ts";
import type { Texts } from "../lib/i18n/mod.ts";
import { Problems } from "./Field.tsx";

/** Offers a case as one document or as a ZIP, and says what it holds. */
export function ExportPage(
  { t, id, access, problem }: { t: Texts; id: string; access: Access; problem: string },
) {
  const offer = (format: ExportFormat, title: string, hint: string) => (
    <>
      <p>
        <a class="button" href={`/desk/cases/${id}/export?format=${format}`} download>{title}</a>
      </p>
      <p class="hint">{hint}</p>
    </>
  );
  return (
    <>
      <p>
        <a href={`/desk/cases/${id}`}>{t.exports.back}</a>
      </p>
      <h1>{t.exports.title}</h1>
      <Problems title="" problems={problem ? [problem] : []} />
      <p>{t.exports.lead}</p>
      {access !== "case" && <p>{t.exports.granted}</p>}
      <p class="hint">{t.exports.audited}</p>
      {offer("pdf", t.exports.pdf, t.exports.pdfHint)}
      {offer("zip", t.exports.zip, t.exports.zipHint)}
      <p class="hint">{t.exports.wait}</p>
      <Making text={t.exports.making} />
    </>
  );
}
