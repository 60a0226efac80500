export { exportTenant, type Installation } from "./export.ts";
export { type Imported, importTenant } from "./import.ts";
export { CannotMove } from "./manifest.ts";
export { removeTenant } from "./remove.ts";
