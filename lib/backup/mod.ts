export { backup } from "./backup.ts";
export { jsonFrame } from "./frames.ts";
export { CannotRestore, restore } from "./restore.ts";
export { type Kind, readHead, readSealed, writeSealed } from "./sealed.ts";
export { Cut, schemaNumber, type Table, tableIn, tableOut, tablesInOrder } from "./tables.ts";
