import { Head } from "fresh/runtime";
import { type Article, articles } from "../../lib/law/mod.ts";
import { define } from "../../lib/web/mod.ts";

/** The laws in the order of the map, each with its articles. */
const laws = [...Map.groupBy(articles, (one) => one.law)];

export default define.page(({ state: { t: { law: t, product }, lang } }) => (
  <>
    <Head>
      <title>{t.title} – {product}</title>
    </Head>
    <h1>{t.title}</h1>
    <p>{t.lead}</p>
    {lang !== "en" && <p>{t.english}</p>}
    <div lang="en" dir="ltr">
      {laws.map(([law, all]) => (
        <section key={law}>
          <h2>{law}</h2>
          {all.map((one) => (
            <section key={one.article}>
              <h3>{t.article} {one.article}</h3>
              <p>{t.asks}: {one.asks}</p>
              <p>{t.does}: {one.does}</p>
              <Shown {...one} texts={t} />
            </section>
          ))}
        </section>
      ))}
    </div>
  </>
));

function Shown(
  { tests = [], settings = [], pages = [], texts }: Article & {
    texts: { shown: string; settings: string; pages: string };
  },
) {
  const parts = [
    [texts.shown, tests.map(([file, name]) => `${file}: ${name}`)],
    [texts.settings, settings],
    [texts.pages, pages],
  ] as const;
  return (
    <ul>
      {parts.flatMap(([label, all]) =>
        all.map((one) => (
          <li key={one}>
            {label}: <code>{one}</code>
          </li>
        ))
      )}
    </ul>
  );
}
