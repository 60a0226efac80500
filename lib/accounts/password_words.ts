/**
 * What a password boils down to, when people make a common word meet a rule: capitals, digits for
 * letters, a year and an exclamation mark at its end.
 */

/** Digits and signs that stand for letters. `1` and `!` may be an i or an l. */
const leet: Record<string, string> = {
  "0": "o",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  "$": "s",
  "€": "e",
  "+": "t",
};

/** A longer ornament than this is a secret of its own, which zxcvbn weighs. */
const ornament = 8;

/** Every form of a password in lower case with its letters put back; the word itself, without. */
export function plainForms(password: string): Set<string> {
  const lower = password.normalize("NFKC").toLowerCase();
  const forms = new Set<string>();
  for (const text of [lower, stripped(lower)]) {
    for (const one of ["i", "l"]) {
      const letters = text.replace(/[^\p{L}]/gu, (sign) => leet[sign] ?? sign)
        .replace(/[1!|]/g, one);
      forms.add(text).add(letters).add(stripped(letters));
    }
  }
  return forms;
}

/** Without the digits and signs around it, when they are few. */
function stripped(text: string): string {
  const word = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return text.length - word.length <= ornament ? word : text;
}

/** The words of names that a password may not be made of; shorter ones are in too many words. */
export function namesIn(context: string[]): string[] {
  const words = context.flatMap((name) => name.normalize("NFKC").toLowerCase().split(/[^\p{L}]+/u));
  return [...new Set(words)].filter((word) => [...word].length >= 4);
}
