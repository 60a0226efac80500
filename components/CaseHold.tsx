import { formatInstant, type Texts } from "../lib/i18n/mod.ts";
import { ActForm } from "./ActForm.tsx";
import { type CaseProps, kept } from "./CasePage.tsx";
import { TextField } from "./Field.tsx";
import { Fold } from "./Fold.tsx";

/** A legal hold: it begins and ends by two, and how it came about. */
export function CaseHold(props: CaseProps) {
  const { t, lang, view, typed } = props;
  const { hold } = view;
  const own = hold?.askedBy === view.me; // the second person is somebody else
  const reason = (act: string) => (
    <TextField
      name="reason"
      id={`reason-${act}`}
      label={act === "hold" ? t.handling.holdReason : t.desk.reason}
      value={kept(props, act, "reason")}
    />
  );
  return (
    <Fold
      id="hold"
      title={t.desk.hold}
      open={hold !== null || ["hold", "release"].includes(typed.in)}
    >
      {!hold && <ActForm of={props} act="hold" button={t.desk.holdAsk}>{reason("hold")}</ActForm>}
      {hold && (
        <>
          <p>
            <strong>{hold.agreed ? t.desk.held : t.desk.holdAsked}</strong>
          </p>
          {hold.ending && <p>{t.handling.releaseAsked}</p>}
          {!hold.agreed && !own && <ActForm of={props} act="hold" button={t.desk.holdAgree} />}
          {hold.ending && <ActForm of={props} act="hold" button={t.handling.holdKeep} />}
          {!(hold.ending && own) && (
            <ActForm of={props} act="release" button={buttonOf(hold, t)}>
              {reason("release")}
            </ActForm>
          )}
        </>
      )}
      <ul>
        {view.holds.map(({ ordinal, authorName, content }) => (
          <li key={ordinal}>
            {formatInstant(content.at, lang)}, {authorName}: {t.handling.holdSteps[content.step]}
            {content.reason && ` (${content.reason})`}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function buttonOf(hold: NonNullable<CaseProps["view"]["hold"]>, t: Texts): string {
  if (!hold.agreed) return t.handling.holdTakeBack;
  return hold.ending ? t.handling.releaseAgree : t.handling.releaseAsk;
}
