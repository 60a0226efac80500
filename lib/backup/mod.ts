export { backup } from "./backup.ts";
export { CannotRestore, restore } from "./restore.ts";
