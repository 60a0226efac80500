import { goingOf } from "../lib/cases/mod.ts";
import { formatDay } from "../lib/i18n/mod.ts";
import type { CaseProps } from "./CasePage.tsx";
import { DueMark } from "./DueMark.tsx";

/** What a case is about, how it stands, and what waits for this person in it. */
export function CaseHead(props: CaseProps) {
  const { t, lang, view } = props;
  const content = view.report ?? view.redaction ?? view.triage;
  const waiting = waitingOf(props);
  const going = goingOf(view.facts, view.access, props.config.archiveDays);
  return (
    <>
      <h1>{t.categories[content?.category ?? ""] ?? content?.category}</h1>
      <p>
        {content?.urgent && (
          <>
            <strong class="urgent">{t.desk.urgent}</strong>
            {" · "}
          </>
        )}
        {t.statuses[view.facts.status] ?? view.facts.status}
        {(view.due?.level ?? 0) > 0 && (
          <>
            {" · "}
            <DueMark t={t} lang={lang} due={view.due} />
          </>
        )}
      </p>
      {going && (
        <p>
          <strong>{going === "held" ? t.going.held : t.going.on(formatDay(going, lang))}</strong>
        </p>
      )}
      {waiting.length > 0 && (
        <nav aria-label={t.handling.toDo} class="code">
          <strong>{t.handling.toDo}</strong>
          <ul>
            {waiting.map(([id, text]) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

/** The parts of the page in which something waits, with what it is. */
function waitingOf({ t, lang, view }: CaseProps): [string, string][] {
  const { waits } = t.handling;
  const { status, acknowledged, read } = view.facts;
  const firm = view.access === "case";
  const all: [string, string][] = [];
  const fresh = [...view.messages, ...view.client, ...view.notes]
    .filter((one) => one.ordinal > read && one.author !== view.me);
  if (fresh.length > 0) {
    const firstIn = view.messages.some((one) => fresh.includes(one)) ? "dialogue" : "client";
    all.push([firstIn, waits.fresh(fresh.length)]);
  }
  if (status === "new" && (firm || view.access === "triage")) all.push(["work", waits.assign]);
  if (firm && !acknowledged && status !== "closed" && status !== "archived") {
    all.push(["text-reporter", waits.acknowledge(formatDay(view.acknowledgeBy, lang))]);
  }
  if (firm && view.disclosures.some((one) => !one.content.answer && !one.mine)) {
    all.push(["disclosure", waits.disclosure]);
  }
  const { hold } = view;
  if (hold && (!hold.agreed || hold.ending) && hold.askedBy !== view.me) {
    all.push(["hold", hold.ending ? waits.release : waits.hold]);
  }
  return all;
}
