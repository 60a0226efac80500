export { NotTaken, type PartsTarget, sendInParts, type Told } from "./send.ts";
