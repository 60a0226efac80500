/** The page without the web layer, in a worker that never loads it. */
import { renderToString } from "preact-render-to-string";
import { Cases, Document, Layout } from "./page.tsx";
import { serveAll } from "./serve.ts";

function render(): string {
  return "<!DOCTYPE html>" + renderToString(
    <Document>
      <Layout>
        <Cases />
      </Layout>
    </Document>,
  );
}

const page = render();
const headers = { "content-type": "text/html; charset=utf-8" };

serveAll({
  constant: () => new Response(page, { headers }),
  renderToString: () => new Response(render(), { headers }),
});
