/**
 * The two clocks of Directive (EU) 2019/1937, articles 9 and 11: acknowledgement within seven days
 * of receipt, feedback within three months of the acknowledgement; six where that is justified.
 */
export function clocksOf(
  received: string,
  extended = false,
): { acknowledgeBy: string; feedbackBy: string } {
  const acknowledgeBy = Temporal.PlainDate.from(received).add({ days: 7 });
  return {
    acknowledgeBy: acknowledgeBy.toString(),
    feedbackBy: acknowledgeBy.add({ months: extended ? 6 : 3 }).toString(),
  };
}
