// Written by "deno task manifest" from the files below routes/ and islands/.
import type { Manifest } from "fresh";

export default {
  routes: {
  },
  islands: {
  },
} satisfies Manifest;
