export { mendable, mendProblem, type Mends } from "./place.ts";
export { listMends, mendedTexts, type MendVersion, saveMend } from "./store.ts";
