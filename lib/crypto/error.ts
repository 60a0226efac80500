/**
 * The one answer to everything that does not open: wrong key, wrong binding, damaged, cut, unknown
 * suite. It never says which, so that no one learns from the difference (ASVS 11.2.5, 16.5.1).
 */
export class CannotOpen extends Error {
  override readonly name = "CannotOpen";
  constructor() {
    super("Cannot open sealed data");
  }
}

/** Too many key derivations wait already; the person may try again in a few seconds (HTTP 503). */
export class Busy extends Error {
  override readonly name = "Busy";
  constructor() {
    super("Cannot derive key now: too many are waiting");
  }
}
