import { define } from "../lib/web/mod.ts";

/** The process is up. */
export const handler = define.handlers({ GET: () => new Response("ok\n") });
