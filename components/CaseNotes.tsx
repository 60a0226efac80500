import { formatInstant } from "../lib/i18n/mod.ts";
import { ActForm } from "./ActForm.tsx";
import { type CaseProps, kept } from "./CasePage.tsx";
import { Message } from "./Dialogue.tsx";
import { TextField } from "./Field.tsx";

/** The firm's internal notes. One's own can be corrected; what it said before can be read. */
export function CaseNotes(props: CaseProps) {
  const { t, lang, view } = props;
  const corrected = props.typed.in === "notes" && props.typed.fields.note || "";
  return (
    <>
      <h2>{t.desk.notes}</h2>
      <ol class="dialogue">
        {view.notes.map((note) => (
          <Message
            key={note.id}
            author={note.authorName ?? ""}
            when={`${formatInstant(note.content.at, lang)}${
              note.version > 1 ? `, ${t.handling.version(note.version)}` : ""
            }`}
            mine={note.author === view.me}
            fresh={note.ordinal > view.facts.read && note.author !== view.me && t.handling.unread}
            text={note.content.text}
          >
            {note.earlier.length > 0 && (
              <details>
                <summary>{t.handling.earlier}</summary>
                {note.earlier.map((one) => (
                  <div key={one.version}>
                    <p class="by">{formatInstant(one.content.at, lang)}</p>
                    <p class="text">{one.content.text}</p>
                  </div>
                ))}
              </details>
            )}
            {note.author === view.me && (
              <details open={corrected === note.id}>
                <summary>{t.handling.correct}</summary>
                <ActForm of={props} act="notes" button={t.handling.correctButton}>
                  <input type="hidden" name="note" value={note.id} />
                  <input type="hidden" name="version" value={String(note.version)} />
                  <TextField
                    name="text"
                    id={`note-${note.id}`}
                    label={t.handling.correct}
                    value={corrected === note.id ? props.typed.fields.text : note.content.text}
                    rows={3}
                  />
                </ActForm>
              </details>
            )}
          </Message>
        ))}
      </ol>
      <ActForm of={props} act="notes" button={t.desk.noteButton}>
        <TextField
          name="text"
          id="note"
          label={t.desk.noteWrite}
          value={corrected ? "" : kept(props, "notes", "text")}
          rows={3}
        />
      </ActForm>
    </>
  );
}
