/** The page by the web layer, with two middlewares and a layout. */
import { App, createDefine, csp } from "fresh";
import { Cases, Document, Layout } from "./page.tsx";
import { serveAll } from "./serve.ts";

const define = createDefine<{ language: string }>();

const routes = {
  "./routes/_app.tsx": {
    default: define.layout(({ Component }) => (
      <Document>
        <Component />
      </Document>
    )),
  },
  "./routes/desk/_layout.tsx": {
    default: define.layout(({ Component }) => (
      <Layout>
        <Component />
      </Layout>
    )),
  },
  "./routes/desk/index.tsx": { default: Cases },
};

const app = new App<{ language: string }>({ manifest: { routes, islands: {} } })
  .use(csp())
  .use((ctx) => {
    ctx.state.language = "en";
    return ctx.next();
  })
  .fsRoutes();

serveAll({ fresh: app.handler() });
