export { type Fields, type FileLimit, FormError } from "./error.ts";
export { readParams } from "./params.ts";
export { type FormOptions, type IncomingFile, one, readForm, typedInForm } from "./read.ts";
export { checkToken, newToken, tokenAge } from "./token.ts";
export { fieldsSoFar } from "./typed.ts";
