/** The letters that an ordinary SMS can carry: GSM 03.38, section 6.2.1, basic set and extension. */
const letters = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€",
);

/** True when `text` has a letter that would arrive as a question mark unless sent as Unicode. */
export function needsUnicode(text: string): boolean {
  return [...text].some((letter) => !letters.has(letter));
}
