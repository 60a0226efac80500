/** What a report can be about. */
export const categories = {
  fraud: "Fraud or theft",
  corruption: "Corruption or bribes",
  harassment: "Harassment or discrimination",
  safety: "Safety of people or products",
  environment: "Environment",
  privacy: "Privacy and data",
  competition: "Competition law",
  other: "Something else",
} as Record<string, string>;

/** States of a case. */
export const statuses = {
  new: "arrived",
  assigned: "with a lawyer",
  acknowledged: "confirmed",
  investigating: "being looked into",
  awaiting_reporter: "waiting for you",
  closed: "closed",
  archived: "archived",
} as Record<string, string>;
