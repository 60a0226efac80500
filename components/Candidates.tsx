import type { Candidate } from "../lib/cases/mod.ts";
import type { Texts } from "../lib/i18n/mod.ts";

/** People to choose from, each with what speaks against it. */
export function named(t: Texts, people: Candidate[]): { value: string; label: string }[] {
  const warnings = { mentioned: t.desk.mentioned, actsFor: t.handling.actsFor };
  return people.map(({ username, name, conflict }) => ({
    value: username,
    label: conflict ? `${name} (${warnings[conflict]})` : name,
  }));
}

/** The warning to be set aside: one of them may be a party, or act for one. */
export function Despite(props: { t: Texts; people: Candidate[] }) {
  if (!props.people.some((one) => one.conflict)) return null;
  return (
    <label class="choice">
      <input type="checkbox" name="despite" value="yes" />
      <span>{props.t.desk.despite}</span>
    </label>
  );
}
