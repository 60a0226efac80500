import type { ComponentChildren } from "preact";

interface FieldProps {
  name: string;
  /** Where a page has two fields of a name; else the name. */
  id?: string;
  label: string;
  value?: string;
  hint?: string;
  problem?: string;
  required?: boolean;
}

/** A labelled text field; its hint and its problem are tied to it for screen readers. */
export function TextField(
  props: FieldProps & {
    type?: string;
    rows?: number;
    autocomplete?: string;
    inputmode?: "numeric" | "text";
    maxlength?: number;
  },
) {
  const { name, value, required, autocomplete, inputmode, maxlength, problem } = props;
  const id = props.id ?? name;
  const described = [props.hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean);
  const common = {
    id,
    name,
    required,
    autocomplete: autocomplete ?? "off",
    maxlength,
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    "aria-invalid": problem ? true as const : undefined,
  };
  return (
    <Labelled {...props}>
      {props.rows
        ? <textarea {...common} rows={props.rows}>{value}</textarea>
        : <input {...common} type={props.type ?? "text"} inputmode={inputmode} value={value} />}
    </Labelled>
  );
}

function Labelled(props: FieldProps & { children: ComponentChildren }) {
  const { label, hint, problem, required } = props;
  const id = props.id ?? props.name;
  return (
    <div class="field">
      <label for={id}>{label}{required && " *"}</label>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
      {problem && <p class="problem" id={`${id}-problem`}>{problem}</p>}
      {props.children}
    </div>
  );
}

/** An answer to choose, and what is asked only then. */
export interface Choice {
  value: string;
  label: string;
  then?: ComponentChildren;
}

/** A group of radio buttons or check boxes. */
export function Choices(props: {
  name: string;
  legend: string;
  kind: "radio" | "checkbox";
  options: Choice[];
  chosen: readonly string[];
  hint?: string;
  problem?: string;
  /** More in the same group, below the options. */
  children?: ComponentChildren;
}) {
  const { name, kind, chosen } = props;
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.hint && <p class="hint">{props.hint}</p>}
      {props.problem && <p class="problem">{props.problem}</p>}
      {props.options.map(({ value, label, then }, place) => {
        const input = { type: kind, name, value, checked: chosen.includes(value) };
        if (!then) {
          return (
            <label class="choice" key={value}>
              <input {...input} />
              <span>{label}</span>
            </label>
          );
        }
        const id = `${name}-${place}`;
        return (
          <div class="choice" key={value}>
            <input id={id} {...input} />
            <label for={id}>{label}</label>
            {then}
          </div>
        );
      })}
      {props.children}
    </fieldset>
  );
}

/** A list of what has to be mended, at the top of a form. */
export function Problems(props: { title: string; problems: string[] }) {
  if (props.problems.length === 0) return null;
  return (
    <div class="problems" role="alert">
      {props.title && <p>{props.title}</p>}
      <ul>{props.problems.map((problem) => <li key={problem}>{problem}</li>)}</ul>
    </div>
  );
}
