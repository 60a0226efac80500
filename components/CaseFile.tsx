import { caseHref, type CaseProps } from "./CasePage.tsx";
import { Fold } from "./Fold.tsx";

/** Every record of the case with its versions, and what proves them. */
export function CaseFile({ t, view }: CaseProps) {
  return (
    <Fold id="records" title={t.handling.records}>
      <p>
        <a href={`${caseHref(view)}/versions`}>{t.versions.title}</a>
      </p>
      {view.access !== "triage" && (
        <p>
          <a href={`${caseHref(view)}/export`}>{t.exports.link}</a>
        </p>
      )}
      {view.access === "case" && (
        <>
          <p class="hint">{t.evidence.hint}</p>
          <p>
            <a class="button" href={`${caseHref(view)}/evidence`} download>{t.evidence.download}</a>
          </p>
        </>
      )}
    </Fold>
  );
}
