import { Head } from "fresh/runtime";
import type { ReportContent } from "../lib/cases/mod.ts";
import type { Texts } from "../lib/i18n/mod.ts";
import { Code } from "./Code.tsx";
import { FileList } from "./FileList.tsx";

/** After sending: the code, the way to the inbox, and what became of each file. */
export function SentPage(props: {
  t: Texts;
  code: string;
  report: ReportContent;
  names?: string[];
  /** The report had arrived before, and what was sent now says something else. */
  edited: boolean;
}) {
  const { t, code, report } = props;
  return (
    <>
      <Head>
        <title>{t.sent.title} – {t.product}</title>
      </Head>
      <h1>{t.sent.title}</h1>
      {props.edited && <p class="problem" role="alert">{t.sent.edited}</p>}
      <section class="code" aria-labelledby="code-title">
        <h2 id="code-title">{t.sent.keep}</h2>
        <Code code={code} />
        <p>{t.sent.keepWhy}</p>
        <p class="screen">{t.sent.print}</p>
      </section>
      <form method="post" action="/receipt">
        <input type="hidden" name="receipt" value={code} />
        <button type="submit" class="primary">{t.sent.open}</button>
      </form>
      {report.files.length + report.refused.length > 0 && <h2>{t.files.title}</h2>}
      <FileList t={t} files={report.files} refused={report.refused} names={props.names} />
      <form method="post" action="/receipt">
        <input type="hidden" name="receipt" value={code} />
        <input type="hidden" name="to" value="proof" />
        <p class="hint">{t.proof.what}</p>
        <button type="submit">{t.proof.get}</button>
      </form>
      <h2>{t.sent.next}</h2>
      <ol>{t.sent.nextItems.map((item) => <li key={item}>{item}</li>)}</ol>
    </>
  );
}
