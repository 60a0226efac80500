/** When an archived case goes. */
export const going = {
  on: (day: string) =>
    `On ${day} this case will be anonymised: everything but a line of statistics goes. Take it up again before, if it is not over.`,
  held: "This case is on legal hold: it stays until the hold is released.",
  short: (day: string) => `goes on ${day}`,
  shortHeld: "on legal hold",
};
