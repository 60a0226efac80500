import { linkKinds } from "../lib/cases/mod.ts";
import { formatDay } from "../lib/i18n/mod.ts";
import { ActForm, Select } from "./ActForm.tsx";
import { caseHref, type CaseProps, kept } from "./CasePage.tsx";
import { TextField } from "./Field.tsx";
import { Fold } from "./Fold.tsx";

/** The parties of a case, conflicts of interest with them, and the cases that belong to it. */
export function CaseRelations(props: CaseProps) {
  const { t: { handling: t, statuses }, lang, view, typed } = props;
  return (
    <Fold id="relations" title={t.relations} open={["parties", "link"].includes(typed.in)}>
      <ActForm of={props} act="parties" button={t.partiesButton}>
        <TextField
          name="parties"
          label={t.parties}
          hint={t.partiesHint}
          value={kept(props, "parties", "parties", (view.triage?.parties ?? []).join("\n"))}
          rows={3}
        />
      </ActForm>
      <p>
        <a href={`${caseHref(view)}/conflicts`}>{t.conflictLook}</a>
      </p>
      {view.links.length > 0 && (
        <ul>
          {view.links.map((one) => (
            <li key={one.case}>
              <a href={`/desk/cases/${one.case}`}>
                {t.linkKinds[one.kind]} {one.case.slice(0, 8)}
              </a>, {statuses[one.status]}, {formatDay(one.received, lang)}
            </li>
          ))}
        </ul>
      )}
      <ActForm of={props} act="link" button={props.t.desk.linkButton}>
        <TextField name="case" label={t.link} value={kept(props, "link", "case")} />
        <Select
          id="link-kind"
          name="kind"
          label={t.linkKind}
          chosen={kept(props, "link", "kind")}
          options={linkKinds.map((value) => ({ value, label: t.linkKinds[value]! }))}
        />
      </ActForm>
    </Fold>
  );
}
