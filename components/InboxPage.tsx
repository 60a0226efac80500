import UploadProgress from "../islands/UploadProgress.tsx";
import type { FileEntry } from "../lib/attachments/mod.ts";
import type { Inbox } from "../lib/cases/mod.ts";
import type { Config } from "../lib/config.ts";
import { formatDay, formatInstant, type Texts } from "../lib/i18n/mod.ts";
import { builtInForm, inWordsOf } from "../lib/questions/mod.ts";
import { Message } from "./Dialogue.tsx";
import { Problems, TextField } from "./Field.tsx";
import { NewCodeForm } from "./NewCode.tsx";
import { ProofLinks } from "./ProofLinks.tsx";
import { FileField } from "./FileField.tsx";
import { FileList } from "./FileList.tsx";

const fileHref = (file: FileEntry) => `/inbox/attachments/${file.id}`;

/** A case or draft as its reporter sees it: state, dates, dialogue, files. */
export function InboxPage(props: {
  t: Texts;
  lang: string;
  config: Config;
  inbox: Inbox;
  id: string;
  token: string;
  text: string;
  problem: string;
  sent: boolean;
  newCode: { code: string; token: string };
}) {
  const { t, lang, inbox } = props;
  const { report } = inbox;
  return (
    <>
      <h1>{t.inbox.title}</h1>
      {props.sent && <p class="done" role="status">{t.inbox.sent}</p>}
      <Problems title="" problems={props.problem ? [props.problem] : []} />
      <dl>
        <dt>{t.inbox.status}</dt>
        <dd>{t.statuses[inbox.status]}</dd>
        <dt>{t.inbox.received}</dt>
        <dd>{formatDay(inbox.received, lang)}</dd>
        <dt>{t.inbox.acknowledgeBy}</dt>
        <dd>{formatDay(inbox.acknowledgeBy, lang)}</dd>
        <dt>{t.inbox.feedbackBy}</dt>
        <dd>{formatDay(inbox.feedbackBy, lang)}</dd>
      </dl>
      {inbox.closing && (
        <section class="code">
          <h2>{t.closing.title}</h2>
          <p>{t.closing.outcomes[inbox.closing.outcome]}</p>
          <p class="text" dir="auto">{inbox.closing.text}</p>
        </section>
      )}
      <h2 id="dialogue">{t.inbox.dialogue}</h2>
      {inbox.messages.length === 0 && <p>{t.inbox.none}</p>}
      <ol class="dialogue">
        {inbox.messages.map(({ id, author, day, ordinal, content }) => (
          <Message
            key={id}
            author={author ? t.inbox.ombudsman : t.inbox.you}
            when={content.at ? formatInstant(content.at, lang) : formatDay(day, lang)}
            mine={!author}
            fresh={author !== null && ordinal > inbox.read && t.closing.fresh}
            text={content.text}
          >
            <FileList t={t} files={content.files} refused={content.refused} href={fileHref} />
          </Message>
        ))}
      </ol>
      <h2>{t.inbox.write}</h2>
      <form method="post" action="/inbox" enctype="multipart/form-data" id="write">
        <input type="hidden" name="message" value={props.id} />
        <input type="hidden" name="token" value={props.token} />
        <TextField
          name="text"
          label={t.inbox.text}
          value={props.text}
          hint={t.inbox.idle}
          rows={5}
        />
        <FileField t={t} config={props.config} />
        <UploadProgress form="write" broken={t.report.broken} />
        <button type="submit" class="primary">{t.inbox.send}</button>
      </form>
      <details>
        <summary>{t.inbox.yourReport}</summary>
        {[report.what, report.when, report.where, report.who].filter(Boolean).map((text, i) => (
          <p key={i} class="text" dir="auto">{text}</p>
        ))}
        {inWordsOf(report.answers ?? [], report.form === 0 ? builtInForm(t) : undefined, lang)
          .map(({ question, asked, given }) => (
            <p key={question} class="text" dir="auto">{asked} {given}</p>
          ))}
        <FileList t={t} files={report.files} refused={report.refused} href={fileHref} />
      </details>
      <ProofLinks t={t} />
      <NewCodeForm t={t} {...props.newCode} />
      <form method="post" action="/inbox/leave">
        <button type="submit">{t.inbox.leave}</button>
      </form>
    </>
  );
}
