/** A PostgreSQL server of the portal's own, from npm: for `demo`, `dev` and the tests. */
export { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from "./server.ts";
export { findEmbedded, hasEmbedded, type OwnerUrls } from "./find.ts";
