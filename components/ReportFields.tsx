import { categoryIn } from "../lib/cases/mod.ts";
import { Choices, TextField } from "./Field.tsx";
import { followUp, type QuestionProps, Sections } from "./Questions.tsx";

/** The questions of a report: for the reporter, and for staff who were told of it. */
export function ReportFields(props: QuestionProps) {
  const { t, organisation, values, problems } = props;
  const r = t.report;
  const text = (name: "when" | "where" | "who" | "name" | "contact", label: string) => (
    <TextField name={name} label={label} value={values[name]} problem={problems[name]} />
  );
  return (
    <>
      <Choices
        name="category"
        legend={r.category}
        kind="radio"
        chosen={[values.category]}
        options={organisation.categories.map((value) => {
          const label = categoryIn(organisation, t, value);
          return { value, label, then: followUp(props, "category", value, label) };
        })}
        problem={problems.category}
      />
      <TextField
        name="what"
        label={r.what}
        hint={r.whatHint}
        value={values.what}
        problem={problems.what}
        rows={8}
        required
      />
      {text("when", r.when)}
      {text("where", r.where)}
      {text("who", r.who)}
      <Sections {...props} />
      <label class="choice">
        <input type="checkbox" name="urgent" value="yes" checked={values.urgent} />
        <span>{r.urgent}</span>
      </label>
      {organisation.people.length > 0 && (
        <Choices
          name="involved"
          legend={r.involved}
          hint={r.involvedHint}
          kind="checkbox"
          chosen={values.involved}
          options={organisation.people.map((value) => ({ value, label: value }))}
          problem={problems.involved}
        />
      )}
      <Choices
        name="identity"
        legend={r.identity}
        kind="radio"
        chosen={[values.identity]}
        options={[
          { value: "anonymous", label: r.anonymous },
          { value: "confidential", label: r.confidential },
        ]}
        problem={problems.identity}
      />
      <p class="hint">{r.contactHint}</p>
      {text("name", r.name)}
      {text("contact", r.contact)}
    </>
  );
}
