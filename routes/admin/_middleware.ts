import { define, enter } from "../../lib/web/mod.ts";

/** Nothing below `/admin` but for administrators. */
export default define.middleware(enter);
