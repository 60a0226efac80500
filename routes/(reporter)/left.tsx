import { page } from "fresh";
import { Head } from "fresh/runtime";
import { define } from "../../lib/web/mod.ts";

const elsewhere = "https://www.yr.no/";

export const handler = define.handlers({
  GET: () => page({}, { headers: { "clear-site-data": '"cache", "cookies", "storage"' } }),
});

export default define.page<typeof handler>(({ state: { t } }) => (
  <>
    <Head>
      <title>{t.left.title}</title>
      <meta http-equiv="refresh" content={`0; url=${elsewhere}`} />
    </Head>
    <h1>{t.left.title}</h1>
    <p>{t.left.text}</p>
    <p>
      <a href={elsewhere} rel="noreferrer">{t.left.on}</a>
    </p>
  </>
));
