import type { Due } from "../lib/cases/mod.ts";
import { formatDay, type Texts } from "../lib/i18n/mod.ts";

/** The clock of a case that runs, and how much of it has run. */
export function DueMark({ t, lang, due }: { t: Texts; lang: string; due?: Due }) {
  if (!due) return null;
  const text = due.clock === "acknowledge" ? t.desk.due : t.desk.answerBy;
  return (
    <>
      {text} {formatDay(due.due, lang)}
      {due.level > 0 && (
        <>
          {" "}
          <strong class={due.level === 100 ? "urgent" : undefined}>
            {due.level === 100 ? t.clocks.over : t.clocks.level(due.level)}
          </strong>
        </>
      )}
    </>
  );
}
