export { askDisclosure, decideDisclosure, grounds } from "./disclosure.ts";
export { hold, release } from "./hold.ts";
export { link, type LinkKind, linkKinds } from "./link.ts";
export { writeNote } from "./note.ts";
export { nameParties } from "./parties.ts";
export { redact, type Redaction } from "./redact.ts";
export { bringIn, type Term } from "./second.ts";
export { archive, type Closing, extend, reopen, setStatus, settable } from "./state.ts";
export { withdraw } from "./withdraw.ts";
