/** The letters that an ordinary SMS can carry: GSM 03.38, section 6.2.1, basic set and extension. */
const basic = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
  "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const letters = new Set(basic + "^{}\\[~]|€");

/** What stands for a letter that an SMS cannot carry and that has no letter below its accent. */
const others: Record<string, string> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "…": "...",
  "œ": "oe",
};

/** True when `text` has a letter that would arrive as a question mark unless sent as Unicode. */
export function needsUnicode(text: string): boolean {
  return [...text].some((letter) => !letters.has(letter));
}

/**
 * A text as an ordinary SMS can say it: a typographic sign becomes the plain one, a letter loses the
 * accent that the alphabet lacks. One letter outside of it would make all of the text three times as
 * long to send. Pure.
 */
export function plainSms(text: string): string {
  return [...text].map((letter) =>
    letters.has(letter)
      ? letter
      : others[letter] ?? letter.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s/u, " ")
  ).join("");
}

/** How many of the 160 places of one SMS a text takes; those of the extension take two. Pure. */
export function smsPlaces(text: string): number {
  return [...text].reduce((sum, letter) => sum + (basic.includes(letter) ? 1 : 2), 0);
}
