import { dayAfter } from "../clock.ts";
import type { Access, CaseFacts } from "./open.ts";

const DAY = 86_400_000;

/**
 * The day on which an archived case will be anonymised; `held` while a legal hold keeps it, undefined
 * for one that is not archived, and for whom does not hold it whole, who sees no holds. `days`: how long, where the organisation has no rule of its own.
 */
export function goingOf(
  facts: Pick<CaseFacts, "archived" | "archiveDays" | "held">,
  access: Access,
  days: number,
): string | "held" | undefined {
  if (!facts.archived || access !== "case") return undefined;
  return facts.held ? "held" : dayAfter(facts.archived, (facts.archiveDays ?? days) * DAY);
}
