export { piecesOf } from "./copied.ts";
export { type Acting, acting, violatedUnique } from "./acting.ts";
export { isAway } from "./away.ts";
export {
  type Address,
  connect,
  readAddress,
  roleName,
  type Sql,
  type Transaction,
} from "./connect.ts";
export { unhurried } from "./unhurried.ts";
export { isNewest, migrate, type RolePasswords } from "./migrate.ts";
