import type { ComponentChildren } from "preact";
import { caseHref, type CaseProps } from "./CasePage.tsx";

/** A plain form for one act on a case. */
export function ActForm(props: {
  of: CaseProps;
  act: string;
  button: string;
  children?: ComponentChildren;
}) {
  return (
    <form method="post" action={`${caseHref(props.of.view)}/${props.act}`}>
      <input type="hidden" name="token" value={props.of.token} />
      {props.children}
      <button type="submit">{props.button}</button>
    </form>
  );
}

/** A choice out of a list. */
export function Select(props: {
  id: string;
  name: string;
  label: string;
  options: { value: string; label: string }[];
  hint?: string;
  chosen?: string;
}) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.hint && <p class="hint">{props.hint}</p>}
      <select id={props.id} name={props.name}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.chosen}>{label}</option>
        ))}
      </select>
    </div>
  );
}
