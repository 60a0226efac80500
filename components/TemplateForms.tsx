import {
  differences,
  placeholders,
  templateKinds,
  type TemplateVersion,
} from "../lib/cases/mod.ts";
import { formatInstant, type Texts } from "../lib/i18n/mod.ts";
import { TextField } from "./Field.tsx";
import { Difference } from "./VersionsPage.tsx";

interface Props {
  t: Texts;
  lang: string;
  /** Empty: the firm as a whole. */
  organisation: string;
  organisations: { id: string; name: string }[];
  versions: TemplateVersion[];
  /** By kind, what was typed and could not be kept. */
  typed: Record<string, string>;
  editable: boolean;
  token: string;
}

/** The standard answers, each with a form and its earlier versions. */
export function TemplateForms(props: Props) {
  const { t: { templates: t } } = props;
  return (
    <>
      <ul>
        {[{ id: "", name: t.firm }, ...props.organisations].map(({ id, name }) => (
          <li key={id}>
            <a
              href={id ? `/desk/templates?organisation=${id}` : "/desk/templates"}
              aria-current={id === props.organisation ? "page" : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p class="hint">{t.placeholders(placeholders.map((name) => `{${name}}`).join(", "))}</p>
      {templateKinds.map((kind) => <OneTemplate key={kind} kind={kind} {...props} />)}
    </>
  );
}

function OneTemplate(props: Props & { kind: string }) {
  const { t: { templates: t }, kind, typed } = props;
  const [now, ...before] = props.versions.filter((one) => one.kind === kind);
  return (
    <section>
      <h2>{t.kinds[kind]}</h2>
      <p class="hint">{nameOf(props, now!)}</p>
      {props.editable
        ? (
          <form method="post" action="/desk/templates">
            <input type="hidden" name="token" value={props.token} />
            <input type="hidden" name="organisation" value={props.organisation} />
            <input type="hidden" name="kind" value={kind} />
            <TextField
              name="text"
              id={`text-${kind}`}
              label={t.kinds[kind]!}
              value={typed[kind] ?? now!.text}
              rows={8}
            />
            <button type="submit">{t.save}</button>
          </form>
        )
        : <p class="text">{now!.text}</p>}
      {before.length > 0 && (
        <details>
          <summary>{t.earlier}</summary>
          <Difference changes={differences(before[0]!.text, now!.text)} />
          {before.map((one, place) => (
            <div key={`${one.own} ${one.version}`}>
              <p class="hint">{nameOf(props, one)}</p>
              {before[place + 1]
                ? <Difference changes={differences(before[place + 1]!.text, one.text)} />
                : <p class="text">{one.text}</p>}
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

function nameOf({ t: { templates: t }, lang }: Props, one: TemplateVersion): string {
  if (!one.at) return t.builtIn;
  const version = t.version(
    one.version,
    one.author ?? "",
    formatInstant(one.at.toISOString(), lang),
  );
  return one.own ? `${version}, ${t.own}` : `${version}, ${t.firm}`;
}
