/** Error pages. */
export const error = {
  title: {
    400: "We could not read that",
    403: "Not allowed from there",
    404: "There is no such page",
    405: "That does not work here",
    413: "Too large",
    422: "Something is missing",
    429: "Too many at once",
    500: "Something went wrong here",
    503: "Too busy just now",
  } as Record<number, string>,
  text: {
    400:
      "What arrived was broken or not meant for this page. Nothing was stored. Go back and try again.",
    403: "The form was sent from another site. Nothing was stored.",
    404: "The address may be mistyped, or the page is gone.",
    405: "This address takes another kind of request.",
    413:
      "What you sent is larger than this page takes. Nothing was stored. Go back, take fewer or smaller files, and send again.",
    422: "Go back and try again.",
    429: "Wait a moment and try again. Nothing is lost.",
    500:
      "It is our fault, not yours. Nothing of it was stored unless you saw a confirmation. Go back and send again: the same code never makes a second report.",
    503:
      "Too many people are here at this moment, or a part of this site is being mended. What you just sent was not stored. Wait a minute, then try again.",
  } as Record<number, string>,
  kept: "What you typed is kept on this page. Files have to be chosen again later.",
  written: "What you wrote",
  again: "Send it again",
  back: "To the start page",
  id: "If you ask for help, name this number:",
};
