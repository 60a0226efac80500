import { define, enter } from "../../lib/web/mod.ts";

/** Nothing below `/desk` without both factors and a fitting role, but for the way in. */
export default define.middleware(enter);
