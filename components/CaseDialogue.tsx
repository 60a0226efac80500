import type { FileEntry } from "../lib/attachments/mod.ts";
import { templateKinds } from "../lib/cases/mod.ts";
import { formatDay, formatInstant } from "../lib/i18n/mod.ts";
import { ActForm, Select } from "./ActForm.tsx";
import { caseHref, type CaseProps, kept } from "./CasePage.tsx";
import { Message } from "./Dialogue.tsx";
import { TextField } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { FileList } from "./FileList.tsx";

/** The dialogues of a case: with the reporter and with the client. */
export function CaseDialogue(props: CaseProps) {
  const { t, view } = props;
  const firm = view.access === "case";
  return (
    <>
      {view.access !== "redacted" && (
        <>
          <h2 id="dialogue">{t.desk.dialogue}</h2>
          <Messages {...props} kind="messages" />
          {firm && <Write {...props} to="reporter" title={t.desk.answer} />}
        </>
      )}
      {(!firm || view.readers.some(({ purpose }) => ["shared", "redacted"].includes(purpose))) && (
        <>
          <h2 id="client">{firm ? t.desk.client : t.handling.ombudsman}</h2>
          <Messages {...props} kind="client" />
          <Write
            {...props}
            to="client"
            title={firm ? t.desk.clientWrite : t.desk.ombudsmanWrite}
          />
        </>
      )}
    </>
  );
}

function Messages(props: CaseProps & { kind: "messages" | "client" }) {
  const { t, lang, view, kind } = props;
  const href = (file: FileEntry) => `${caseHref(view)}/attachments/${file.id}`;
  return (
    <ol class="dialogue">
      {view[kind].map(({ id, author, authorName, day, ordinal, content }) => (
        <Message
          key={id}
          author={author ? authorName ?? "" : t.desk.reporter}
          when={content.at ? formatInstant(content.at, lang) : formatDay(day, lang)}
          mine={author === view.me}
          fresh={ordinal > view.facts.read && author !== view.me && t.handling.unread}
          text={view.withdrawn.has(id) ? `(${t.desk.withdrawn}) ${content.text}` : content.text}
        >
          <FileList t={t} files={content.files} refused={content.refused} href={href} />
          {kind === "messages" && author && view.access === "case" && (
            <p class="by">
              {ordinal > view.reporterRead ? t.handling.notYetRead : t.handling.readByReporter}
            </p>
          )}
          {kind === "messages" && author && view.access === "case" &&
            ordinal > view.reporterRead && !view.withdrawn.has(id) && (
            <ActForm of={props} act="withdraw" button={t.desk.withdraw}>
              <input type="hidden" name="message" value={id} />
            </ActForm>
          )}
        </Message>
      ))}
    </ol>
  );
}

function Write(props: CaseProps & { to: "reporter" | "client"; title: string }) {
  const { t, to } = props;
  return (
    <form method="post" action={`${caseHref(props.view)}/messages`} enctype="multipart/form-data">
      <input type="hidden" name="message" value={props.messages[to]} />
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="token" value={props.token} />
      <TextField
        name="text"
        id={`text-${to}`}
        label={props.title}
        value={kept(props, to, "text")}
        rows={6}
      />
      {to === "reporter" && (
        <details>
          <summary>{t.templates.choose}</summary>
          <Select
            id="template"
            name="template"
            label={t.templates.choose}
            hint={t.templates.hint}
            options={templateKinds.map((kind) => ({
              value: kind,
              label: t.templates.kinds[kind]!,
            }))}
          />
          <button type="submit" name="insert" value="yes">{t.templates.insert}</button>
        </details>
      )}
      <FileField t={t} config={props.config} id={`attachments-${to}`} />
      <button type="submit" class="primary">{t.inbox.send}</button>
    </form>
  );
}
