import { formatDay, formatInstant } from "../lib/i18n/mod.ts";
import { ActForm, Select } from "./ActForm.tsx";
import { Despite, named } from "./Candidates.tsx";
import { type CaseProps, kept } from "./CasePage.tsx";
import { TextField } from "./Field.tsx";
import { Fold } from "./Fold.tsx";

/** Who reads the case; assigning it, taking it, bringing in a second lawyer, stepping back. */
export function CaseWork(props: CaseProps) {
  const { t, lang, view, typed } = props;
  const firm = view.access === "case";
  const mayAssign = firm || view.access === "triage";
  const me = view.readers.find((one) => one.account === view.me);
  const others = view.ombudsmen.filter(({ username }) => username !== me?.username);
  const open = view.facts.status === "new" || ["assign", "second", "recuse"].includes(typed.in);
  return (
    <Fold
      id="work"
      title={mayAssign ? t.handling.work : t.desk.recuse}
      open={mayAssign && open}
    >
      {mayAssign && (
        <>
          <h3>{t.desk.readers}</h3>
          <ul>
            {view.readers.map(({ username, name, purpose, expires, dormant }) => (
              <li key={username}>
                {name}: {t.desk.purposes[purpose]}
                {dormant && `, ${t.handling.dormant}`}
                {expires &&
                  ` (${t.handling.untilDay(formatDay(expires.toISOString().slice(0, 10), lang))})`}
              </li>
            ))}
          </ul>
          <ul>
            {view.assignments.map(({ ordinal, authorName, toName, content }) => (
              <li key={ordinal}>
                {formatInstant(content.at, lang)}, {authorName}: {t.handling.assigned(toName)}
              </li>
            ))}
          </ul>
          {view.ombudsmen.length > 0 && (
            <ActForm of={props} act="assign" button={t.desk.assignButton}>
              <Select
                id="assign"
                name="user"
                label={t.desk.assign}
                hint={t.desk.assignHint}
                chosen={kept(props, "assign", "user")}
                options={named(t, view.ombudsmen)}
              />
              <Despite t={t} people={view.ombudsmen} />
            </ActForm>
          )}
          {firm && me && (view.facts.status === "new" ||
            view.readers.some((one) => one !== me && one.purpose === "case" && !one.dormant)) &&
            (
              <ActForm of={props} act="assign" button={t.handling.take}>
                <p class="hint">{t.handling.takeHint}</p>
                <input type="hidden" name="user" value={me.username} />
                <input type="hidden" name="despite" value="yes" />
              </ActForm>
            )}
          {firm && others.length > 0 && (
            <ActForm of={props} act="second" button={t.handling.secondButton}>
              <Select
                id="second"
                name="user"
                label={t.handling.second}
                hint={t.handling.secondHint}
                chosen={kept(props, "second", "user")}
                options={named(t, others)}
              />
              <Select
                id="second-from"
                name="from"
                label={t.handling.from}
                chosen={kept(props, "second", "from")}
                options={(["now", "overdue"] as const).map((value) => ({
                  value,
                  label: t.handling.fromWhen[value],
                }))}
              />
              <TextField
                name="until"
                id="second-until"
                label={t.handling.until}
                type="date"
                value={kept(props, "second", "until")}
              />
              <Despite t={t} people={others} />
            </ActForm>
          )}
        </>
      )}
      <ActForm of={props} act="recuse" button={t.desk.recuse}>
        <p class="hint">{t.desk.recuseHint}</p>
      </ActForm>
    </Fold>
  );
}
