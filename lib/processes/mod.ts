/** The portal's processes: what each may do, and how they are started, kept and stopped. */
export { appEnvironment, GATEWAY_SOCKET, portalEnvironment, SCRUB_SOCKET } from "./environment.ts";
export { ENDS_WITH_PARENT, type Helpers, startHelpers } from "./helpers.ts";
export { appPermissions, gatewayPermissions, type HelperSockets } from "./permissions.ts";
export { keepRunning, type Running, SAID_WHY, StartError } from "./supervise.ts";
