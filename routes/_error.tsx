import { HttpError } from "fresh";
import { Head } from "fresh/runtime";
import { define } from "../lib/web/mod.ts";

export default define.page(({ error, state }) => {
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
