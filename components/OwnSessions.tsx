import type { OwnSession } from "../lib/accounts/mod.ts";
import { formatInstant, type Texts } from "../lib/i18n/mod.ts";

/** Where a person is logged in, and the way to end it. */
export function OwnSessions(props: {
  t: Texts;
  lang: string;
  sessions: OwnSession[];
  token: string;
}) {
  const { t: { account: t }, lang, sessions, token } = props;
  const when = (instant: Date) => formatInstant(instant.toISOString(), lang);
  const end = (session: string, label: string) => (
    <form method="post" action="/desk/account/sessions">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="session" value={session} />
      <button type="submit">{label}</button>
    </form>
  );
  return (
    <>
      <h2>{t.sessions}</h2>
      <p>{t.sessionsText}</p>
      <ul>
        {sessions.map(({ id, lastUsed, ends, current }) => (
          <li key={id}>
            {current && <strong>{t.sessionThis}:</strong>} {t.session(when(lastUsed), when(ends))}
            {!current && end(id, t.sessionEnd)}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && end("others", t.sessionsEnd)}
    </>
  );
}
