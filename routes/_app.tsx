import { Shell } from "../components/Shell.tsx";
import { define } from "../lib/web/mod.ts";

export default define.layout(({ Component, state, url }) => {
  const desk = /^\/(desk|admin|demo)\b/.test(url.pathname);
  return (
    <Shell
      lang={state.lang}
      t={state.t}
      side={desk ? "desk" : "reporter"}
      slip={/\/report$|^\/inbox\/code$/.test(url.pathname)}
      typing={/\/report$|^\/inbox/.test(url.pathname)}
    >
      <Component />
    </Shell>
  );
});
