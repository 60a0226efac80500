import type { FileEntry } from "../lib/attachments/mod.ts";
import type { CaseView } from "../lib/cases/mod.ts";
import type { Config } from "../lib/config.ts";
import { formatDay, formatInstant, type Texts } from "../lib/i18n/mod.ts";
import { Message } from "./Dialogue.tsx";
import { TextField } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { FileList } from "./FileList.tsx";

/** A case as an ombudsman sees it: the report, who reported if told, the dialogue. */
export function CasePage(props: {
  t: Texts;
  lang: string;
  config: Config;
  view: CaseView;
  message: string;
  token: string;
}) {
  const { t, lang, view } = props;
  const { report, identity } = view;
  const here = `/desk/cases/${view.keys.case}`;
  const href = (file: FileEntry) => `${here}/attachments/${file.id}`;
  const told = [identity.name, identity.contact].filter(Boolean).join(", ");
  const facts: [string, string][] = [
    [t.desk.organisation, view.organisationName],
    [t.desk.status, t.statuses[view.status] ?? view.status],
    [t.desk.received, formatDay(view.received, lang)],
    [t.desk.identity, told || t.desk.anonymous],
    [t.desk.involved, report.involved.join(", ") || t.desk.nobody],
    [t.desk.what, report.what],
    [t.desk.when, report.when],
    [t.desk.where, report.where],
    [t.desk.who, report.who],
  ];
  return (
    <>
      <h1>{t.categories[report.category] ?? report.category}</h1>
      {report.urgent && (
        <p>
          <strong class="urgent">{t.desk.urgent}</strong>
        </p>
      )}
      <dl>
        {facts.filter(([, value]) => value).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="text">{value}</dd>
          </div>
        ))}
      </dl>
      {report.files.length + report.refused.length > 0 && <h2>{t.desk.files}</h2>}
      <FileList t={t} files={report.files} refused={report.refused} href={href} />
      <h2>{t.desk.dialogue}</h2>
      <ol class="dialogue">
        {view.messages.map(({ id, author, authorName, day, content }) => (
          <Message
            key={id}
            author={author ? authorName ?? "" : t.desk.reporter}
            when={content.at ? formatInstant(content.at, lang) : formatDay(day, lang)}
            mine={author !== null}
            text={content.text}
          >
            <FileList t={t} files={content.files} refused={content.refused} href={href} />
          </Message>
        ))}
      </ol>
      <h2>{t.desk.answer}</h2>
      <form method="post" action={`${here}/messages`} enctype="multipart/form-data">
        <input type="hidden" name="message" value={props.message} />
        <input type="hidden" name="token" value={props.token} />
        <TextField name="text" label={t.inbox.text} rows={6} />
        <FileField t={t} config={props.config} />
        <button type="submit" class="primary">{t.inbox.send}</button>
      </form>
    </>
  );
}
