import type { Fields } from "../lib/forms/mod.ts";
import type { Texts } from "../lib/i18n/mod.ts";
import { TextField } from "./Field.tsx";

/** What a person writes, as against what a form carries by itself. */
const written = ["text", "what", "when", "where", "who", "name", "contact", "reason", "note"];

/** After a failure of ours: the same form with all that was typed, to be sent once more. */
export function SendAgain(props: { t: Texts; action: string; typed: Fields }) {
  const { t, action, typed } = props;
  const pairs = [...typed].flatMap(([name, values]) =>
    values.map((value) => [name, value] as const)
  );
  const isWritten = ([name, value]: readonly [string, string]) =>
    written.includes(name) && value !== "";
  return (
    <form method="post" action={action} enctype="multipart/form-data">
      <p class="hint">{t.error.kept}</p>
      {pairs.filter((pair) => !isWritten(pair)).map(([name, value], at) => (
        <input type="hidden" name={name} value={value} key={at} />
      ))}
      {pairs.filter(isWritten).map(([name, value]) => (
        <TextField name={name} label={t.error.written} value={value} rows={5} key={name} />
      ))}
      <button type="submit" class="primary">{t.error.again}</button>
    </form>
  );
}
