export {
  type Fields,
  FormError,
  type FormOptions,
  type IncomingFile,
  one,
  readForm,
} from "./read.ts";
export { checkToken, newToken } from "./token.ts";
