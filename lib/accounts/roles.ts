/** Who may do what: the one table of roles and actions (ASVS 8.1.1, 8.2.1). */

/** What a person at the firm or in an organisation is. */
export type Role = "triager" | "ombudsman" | "contact" | "administrator" | "auditor";

/** Every role, in the order of forms and lists. */
export const roles: readonly Role[] = [
  "triager",
  "ombudsman",
  "contact",
  "administrator",
  "auditor",
];

/** A role in an organisation, or with null in all of them, the later ones too. */
export interface Membership {
  organisation: string | null;
  role: Role;
}

/**
 * Each action with the roles that may take it. Whoever may act on a case must, besides, hold a wrap
 * of it. Administrators and auditors have no action on cases, and the database keeps their roles
 * apart from all others.
 */
export const actions = {
  "desk.open": roles,
  "own.account": roles,
  "case.list": ["triager", "ombudsman", "contact"],
  "case.read": ["triager", "ombudsman", "contact"],
  "case.register": ["triager", "ombudsman"],
  "case.assign": ["triager", "ombudsman"],
  "case.message": ["ombudsman", "contact"],
  "case.write": ["ombudsman"],
  "case.handle": ["ombudsman"],
  "case.grant": ["ombudsman"],
  "case.export": ["ombudsman", "contact"],
  "case.recuse": ["triager", "ombudsman", "contact"],
  "statistics.read": ["triager", "ombudsman", "contact", "auditor"],
  // Everybody reads the own acts; auditors all of their organisations.
  "audit.read": roles,
  "audit.head": ["ombudsman", "contact", "auditor"],
  "audit.export": ["auditor"],
  "key.certify": ["ombudsman"],
  "key.rewrap": ["ombudsman", "administrator"],
  "account.manage": ["administrator"],
  "organisation.manage": ["administrator"],
  "session.manage": ["administrator"],
  "system.read": ["administrator"],
} as const satisfies Record<string, readonly Role[]>;

/** The name of an action. */
export type Action = keyof typeof actions;

/**
 * Whether somebody with these memberships may take an action: in one organisation, or, where none
 * is named, in any of theirs.
 */
export function may(
  memberships: readonly Membership[],
  action: Action,
  organisation?: string,
): boolean {
  const allowed: readonly Role[] = actions[action];
  return memberships.some((one) =>
    allowed.includes(one.role) &&
    (organisation === undefined || one.organisation === null || one.organisation === organisation)
  );
}

/**
 * Whether the holder of a case's wrap may take an action on it. Ombudsmen stand in for each other
 * across organisations, where a reporter named all of one organisation's.
 */
export function mayInCase(
  memberships: readonly Membership[],
  action: Action,
  organisation: string,
): boolean {
  const standsIn = memberships.filter((one) => one.role === "ombudsman");
  return may(memberships, action, organisation) || may(standsIn, action);
}
