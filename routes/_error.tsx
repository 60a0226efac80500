import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { SendAgain } from "../components/SendAgain.tsx";
import { define } from "../lib/web/mod.ts";

/** Seconds until a busy portal may be asked again, where nobody knows better. */
const soon = 10;

export const handler = define.handlers((ctx) => {
  const { error, state } = ctx;
  const busy = error instanceof HttpError && [429, 503].includes(error.status);
  return page({}, { headers: busy ? { "retry-after": String(state.retryAfter ?? soon) } : {} });
});

export default define.page<typeof handler>(({ error, state, url }) => {
  const { t } = state;
  const status = error instanceof HttpError ? error.status : 500;
  const known = t.error.title[status] ? status : status < 500 ? 400 : 500;
  return (
    <>
      <Head>
        <title>{t.error.title[known]} – {t.product}</title>
      </Head>
      <h1>{t.error.title[known]}</h1>
      <p>{t.error.text[known]}</p>
      {state.typed && <SendAgain t={t} action={url.pathname} typed={state.typed} />}
      {status >= 500 && state.errorId && (
        <p>
          {t.error.id} <code>{state.errorId}</code>
        </p>
      )}
      <p>
        <a href="/">{t.error.back}</a>
      </p>
    </>
  );
});
